#!/usr/bin/python3
"""A walk whose program is killed again and again in the middle of a line goes on each time in the same step, with what was
typed up to two seconds before and the same clock, and no sent turn is lost."""

import random
import sys
import threading
import time

from display import Display, Lateness, skip_without_display, wait_for
from program import Store, Window

ALLOWED = 2.0
KILLS = 5
LINE = ("So before we talk about what we could do I would like to know what they did that shows that they are "
        "interested and since when and what they have looked at on their own and whom they asked about it").split()
REST = " and I think we know that"


class Round:
    """One program from being taken up to being killed, and what the clock must show in it. Seconds throughout."""

    def __init__(self, window, active, since, running, lateness):
        self.window = window
        # Active time at the moment it ran again, which lies between these two.
        self.active = active
        self.since = since
        self.running = running
        self.lateness = lateness

    def type_until_killed(self):
        """Word by word, until a blow that does not wait for the end of a word."""
        typed = []
        blow = []
        timer = threading.Timer(random.uniform(2, 6), lambda: blow.append(self.window.kill()))
        timer.start()
        for word in LINE:
            if blow:
                break
            self.window.type(word + " ")
            typed.append((time.time(), word))
            time.sleep(random.uniform(0, 0.2))
        timer.join()
        return typed, blow[0]

    def check_clock(self, what, at, moments, allowed):
        least = self.active + (moments[0] - self.running) - allowed - self.lateness.worst
        most = self.active + (moments[1] - self.since) + self.lateness.worst
        print(f"{what}: the clock shows {at:.2f} s; between {least:.2f} and {most:.2f} is right.")
        assert least <= at <= most


def check_draft(text, typed, moment, lateness):
    whole = "".join(word + " " for _, word in typed)
    kept_until = moment - ALLOWED - lateness.worst
    must = "".join(word + " " for at, word in typed if at < kept_until)
    assert whole.startswith(text), f"{text!r} was never typed, but {whole!r}"
    assert text.startswith(must), f"{must!r} was typed by then, and only {text!r} is kept"


def take_up(display, programs, store, active):
    """Through Today, whatever page the window opens with. Only what the store says tells when the clock ran."""
    started = time.time()
    window = Window(display, programs)
    window.press_until("ctrl+1", "Today", lambda: window.is_on("Today"), between=3)
    events = store.events()
    if events[-1]["type"] == "paused":
        # It ran from the start of the program until the page was left.
        paused = events[-1]["at_ms"] / 1000
        assert active <= paused <= active + (time.time() - started), f"{active} s became {paused} s"
        active, started = paused, time.time()
    window.key("Return")
    window.wait_for_page("Practice")
    return window, active, started, time.time()


def last(store, kind):
    return next(event for event in reversed(store.events()) if event["type"] == kind)


def send(window, store, sent):
    window.type(REST)
    before = time.time()
    window.key("Return")
    wait_for("the turn in the store", lambda: len(store.sent()) == sent + 1)
    return before, time.time()


def main(programs):
    skip_without_display()
    with Display() as display:
        lateness = Lateness()
        store = Store(display, programs)
        window = Window(display, programs)
        window.pass_welcome("Ann")
        asked = time.time()
        window.start_today(store)
        active, running = last(store, "resumed")["at_ms"] / 1000, time.time()
        now = Round(window, active, asked, running, lateness)

        for kill in range(1, KILLS + 1):
            sent, step = store.sent(), last(store, "prompted")["step"]
            typed, blow = now.type_until_killed()

            text, at_ms, turn_ms = store.draft() or ("", 1000 * active, None)
            check_draft(text, typed, blow[0], lateness)
            now.check_clock(f"Kill {kill} in {step}", at_ms / 1000, blow, ALLOWED)
            assert store.sent() == sent
            store.check()

            window, active, since, running = take_up(display, programs, store, at_ms / 1000)
            now = Round(window, active, since, running, lateness)
            moments = send(window, store, len(sent))
            answered = last(store, "answered")
            now.check_clock(f"Sent after kill {kill}", answered["at_ms"] / 1000, moments, 0)
            assert store.sent() == sent + [(text + REST).strip()], store.sent()
            assert answered["step"] == step, f"{answered['step']} instead of {step}"
            if text:
                assert answered["typed"]["to_sending_ms"] == answered["at_ms"] - turn_ms
            if kill % 2 == 0:
                window.go_on(store)
            now = Round(window, answered["at_ms"] / 1000, *moments, lateness)
            active = now.active

        assert store.rows("SELECT count(*) FROM attempt") == [(1,)]
        window.close()
        store.check()


main(sys.argv[1])
