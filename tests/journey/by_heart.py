#!/usr/bin/python3
"""By heart, by keys alone: the first day's cards to their end, the program killed in the middle of an answer, then the whole
chain in one go."""

import json
import sys
import time

from display import Display, Lateness, skip_without_display
from packs import Process
from program import Store, Window
from reader import Reader

READ = "Now from memory"
ANSWER = "Your answer"
NEXT = "Next"
WALK = "Now use it: a walk"
BACK = "Back to Today"
MOST_ANSWERS = 40
REVIEWS = "SELECT facet, step_id, to_step_id, outcome, think_ms, usual_ms, recital, hints FROM review ORDER BY record_key, n"


class Sitting:
    """Cards in one window, until it is killed."""

    def __init__(self, window, reader, store, process):
        self.window = window
        self.reader = reader
        self.store = store
        self.process = process

    def wait_for(self, *controls):
        return self.reader.wait_for_focus(self.window.process.pid, *controls)

    def wait_for_text(self, text):
        self.reader.wait_for_text(self.window.process.pid, text)

    def wait_for_typed(self, text):
        self.reader.wait_for_typed(self.window.process.pid, ANSWER, text)

    def start_cards(self):
        self.window.press_until("ctrl+1", "Today", lambda: self.window.is_on("Today"), between=3)
        self.wait_for_text("Practise by heart")
        self.window.key("alt+h")
        self.window.wait_for_page("By heart")

    def right(self):
        """What is right of the card that is asked now, as the store tells."""
        events = self.store.events()
        kind = next(event["kind"] for event in reversed(events) if event["type"] == "begun")
        step = next(event["step"] for event in reversed(events) if event["type"] == "prompted")
        return self.process.right(kind, step)

    def read(self):
        """A new card, which shows what is right."""
        self.wait_for(READ)
        self.wait_for_text(self.right())
        self.window.key("Return")
        self.wait_for(ANSWER)

    def send(self, rest):
        """The answer, whose end is still to be typed, and on to whatever comes next."""
        answered = len(self.store.rows(REVIEWS))
        self.window.type(rest)
        self.window.key("Return")
        assert self.wait_for(NEXT, "Was that it? Yes") == NEXT, f"the program cannot tell whether {rest!r} is right"
        assert len(self.store.rows(REVIEWS)) == answered + 1
        self.window.key("Return")
        return self.wait_for(READ, ANSWER, WALK, BACK)

    def go_on(self):
        """Cards until the plan or the recital is through. Returns what is offered then."""
        for _ in range(MOST_ANSWERS):
            now = self.wait_for(READ, ANSWER, WALK, BACK)
            if now in (WALK, BACK):
                return now
            if now == READ:
                self.read()
            self.wait_for_typed("")
            self.send(self.right())
        raise AssertionError("the cards do not end")

    def check_end(self, answers):
        right = sum(outcome == "right" for outcome in outcomes(answers))
        self.wait_for_text(f"{right} of {len(answers)} answers were right.")


def outcomes(answers):
    """As stored. All that was typed is right, unless the machine was so slow that it was thought about for too long."""
    for answer in answers:
        facet, step, to, outcome, think, usual, _, hints = answer
        assert outcome == ("timed-out" if think > 4 * usual else "right"), answer
        assert hints == 0, f"a hint for {facet} of {to or step}"
    return [answer[3] for answer in answers]


def kill_in_answer(sitting, lateness):
    """Returns what was typed by then, and what was still to come."""
    sitting.read()
    whole = sitting.right()
    half = whole[:len(whole) // 2]
    sitting.window.type(half)
    sitting.wait_for_typed(half)
    time.sleep(3 + lateness.worst)
    sitting.window.kill()
    return half, whole[len(half):]


def recite(sitting):
    sitting.window.press_until("ctrl+3", "Process", lambda: sitting.window.is_on("Process"))
    sitting.wait_for_text("Recite it")
    sitting.window.key("alt+r")
    sitting.window.wait_for_page("By heart")
    for place, step in enumerate(sitting.process.steps, start=1):
        sitting.wait_for_text(f"{place} of {len(sitting.process.steps)}")
        sitting.wait_for(ANSWER)
        assert sitting.right() == sitting.process.right("next-step", step)
        sitting.wait_for_typed("")
        now = sitting.send(sitting.right())
    assert now == BACK
    answers = sitting.store.rows(REVIEWS)[-len(sitting.process.steps):]
    assert [to for _, _, to, *_ in answers] == list(sitting.process.steps)
    assert all(recital == 1 for *_, recital, _ in answers)
    sitting.check_end(answers)
    sitting.window.key("Return")
    sitting.window.wait_for_page("Today")


def take_up(sitting, half, rest):
    sitting.start_cards()
    sitting.wait_for(ANSWER)
    sitting.wait_for_text("Where you left off")
    sitting.wait_for_typed(half)
    assert sitting.store.rows("SELECT count(*) FROM attempt") == [(1,)]
    sitting.send(rest)
    assert sitting.store.sent() == [half + rest]


def finish(sitting):
    end = sitting.go_on()
    answers = sitting.store.rows(REVIEWS)
    print("The first day:", *[f"{facet} {to or step} {outcome}," for facet, step, to, outcome, *_ in answers], "then:", end)
    sitting.wait_for_text("So much for the cards" if end == WALK else "Done for today")
    sitting.check_end(answers)


def check_begun(store):
    assert store.rows("SELECT count(*) FROM attempt WHERE how IS NULL") == [(0,)]
    assert store.rows("SELECT count(*) FROM draft") == [(0,)]
    begun = {(facet, step, to) for facet, step, to, *_ in store.rows(REVIEWS)}
    today = json.loads(store.run_cli("today", "--json").stdout)
    assert today["begun"] == len(begun), f"{today['begun']} instead of {len(begun)}"


def main(programs):
    skip_without_display()
    with Display() as display:
        lateness = Lateness()
        store = Store(display, programs)
        reader = Reader(display)
        process = Process("sales")
        sitting = Sitting(Window(display, programs), reader, store, process)
        sitting.window.pass_welcome("Ann")
        sitting.start_cards()
        half, rest = kill_in_answer(sitting, lateness)
        draft = store.draft()
        assert draft and draft[0] == half, f"{draft} was kept of {half!r}"
        store.check()

        sitting = Sitting(Window(display, programs), reader, store, process)
        take_up(sitting, half, rest)
        finish(sitting)
        recite(sitting)
        sitting.window.close()

        store.check()
        check_begun(store)


main(sys.argv[1])
