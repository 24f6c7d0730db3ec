#!/usr/bin/python3
"""A cold trial by keys alone: every step and its result, then its walk, which the end of the program interrupts."""

import sys

from display import Display, skip_without_display, wait_for
from packs import Process
from program import Store, Window
from reader import Reader

CALENDAR = "Calendar of the certificate"


def show_certificate(window):
    window.press_until("ctrl+4", "Progress", lambda: window.is_on("Progress"), between=3)
    window.key("alt+i")


def recite(window, reader, store, cards):
    """Nothing is said of an answer before the last."""
    for place, right in enumerate(cards, start=1):
        reader.wait_for_text(window.process.pid, f"first by heart: {place} of {len(cards)}")
        reader.wait_for_focus(window.process.pid, "Your answer")
        reader.wait_for_typed(window.process.pid, "Your answer", "")
        window.type(right)
        window.key("Return")
    reader.wait_for_text(window.process.pid, "Every step and its result were said")
    assert store.sent() == cards
    assert store.rows("SELECT DISTINCT outcome FROM review") == [("right",)]
    assert store.rows("SELECT kind, how FROM attempt") == [("cold-recital", "completed")]


def begin_walk(window, reader, store):
    reader.wait_for_focus(window.process.pid, "Now the walk")
    window.key("Return")
    window.wait_for_page("Practice")
    wait_for("the lead card", lambda: store.happened().count("begun") == 2 and store.happened()[-1] == "paused")
    window.key("Return")
    wait_for("the first line", lambda: store.happened()[-1] == "resumed")


def main(programs):
    skip_without_display()
    with Display() as display:
        store = Store(display, programs)
        reader = Reader(display)
        window = Window(display, programs)
        process = Process("sales")
        cards = [process.right(kind, step) for step in process.steps for kind in ("next-step", "result")]
        window.pass_welcome("Ann")
        show_certificate(window)
        day, _ = reader.wait_for_row(window.process.pid, CALENDAR, any)
        reader.wait_for_text(window.process.pid, "No trial passed yet")
        window.key("alt+c")
        window.wait_for_page("Cold trial")
        recite(window, reader, store, cards)
        begin_walk(window, reader, store)
        window.close()
        store.check()

        window = Window(display, programs)
        show_certificate(window)
        trial = reader.wait_for_row(window.process.pid, CALENDAR, lambda row: row[1].startswith("Cold trial"))
        print("In the table:", trial)
        assert trial == [day, "Cold trial: Did not count: it was interrupted"]
        reader.wait_for_text(window.process.pid, "The next trial counts tomorrow")
        window.close()

        store.check()
        assert store.rows("SELECT kind, how FROM attempt ORDER BY attempt_key") == [
            ("cold-recital", "completed"), ("walk", "abandoned")]


main(sys.argv[1])
