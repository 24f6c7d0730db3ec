#!/usr/bin/python3
"""A walk whose program is killed in the middle of a line goes on in the same step, with that line and the same clock."""

import random
import sys
import time

from display import Display, Lateness, skip_without_tools, wait_for
from program import Store, Window

TURNS = ["What have they done that shows they are interested?", "And do they know how we could help them?"]
DRAFTS = ["So I would", " say that", " this lead is"]
ALLOWED_MS = 2000


def now():
    return time.time() * 1000


def begin(window, store):
    window.pass_welcome()
    window.start_today(store)
    for count, turn in enumerate(TURNS, start=1):
        window.type(turn)
        window.key("Return")
        wait_for("the turn in the store", lambda: len(store.sent()) == count)


def kill_while_thinking(window, store, text):
    """Some time after the last key. Returns the moment."""
    wait_for("the draft in the store", lambda: (store.draft() or [""])[0] == text)
    time.sleep(random.uniform(2, 6))
    moment = now()
    window.kill()
    assert store.draft()[0] == text
    assert store.sent() == TURNS
    return moment


def take_up(display, programs):
    window = Window(display, programs)
    window.key("ctrl+1")
    window.wait_for_page("Today")
    asked = now()
    window.key("Return")
    window.wait_for_page("Practice")
    return window, asked


def active(spans):
    return sum(end - begin for begin, end in spans)


def main(programs):
    skip_without_tools()
    with Display() as display:
        lateness = Lateness()
        store = Store(display, programs)
        window = Window(display, programs)
        begin(window, store)
        step = [event["step"] for event in store.events() if event["type"] == "answered"][-1]
        turn_begun = now()

        # Each span in which the clock of the turn runs; its two ends are known up to how late this machine is.
        text, spans, begun, unsure = "", [], turn_begun, 0
        for draft in DRAFTS:
            window.type(draft)
            text += draft
            spans.append((begun, kill_while_thinking(window, store, text)))
            window, begun = take_up(display, programs)
            unsure += now() - begun
        window.key("Return")
        wait_for("the third turn", lambda: len(store.sent()) == len(TURNS) + 1)
        spans.append((begun, now()))

        sent = [event for event in store.events() if event["type"] == "answered"][-1]
        assert store.sent() == TURNS + [text], store.sent()
        assert sent["step"] == step, f"{sent['step']} instead of {step}"
        off = sent["typed"]["to_sending_ms"] - active(spans)
        slack = ALLOWED_MS * len(DRAFTS) + unsure + 1000 * lateness.worst * len(DRAFTS)
        print(f"The clock is {off:.0f} ms off after {len(DRAFTS)} kills; {slack:.0f} are allowed.")
        assert abs(off) <= slack
        assert store.rows("SELECT count(*) FROM attempt") == [(1,)]
        window.close()
        store.check()


main(sys.argv[1])
