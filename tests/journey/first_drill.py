#!/usr/bin/python3
"""From the first start to the first drill, its debrief and the progress table, by keys alone."""

import sys

from display import Display, skip_without_display, wait_for
from program import Store, Window
from reader import Reader

NAME = "Ann"
TURN = "What did they do that shows they are interested, and why now?"


def walk(window, store):
    window.start_today(store)
    window.type(TURN)
    window.key("Return")
    wait_for("the turn in the store", lambda: store.sent() == [TURN])
    for _ in range(20):
        if "ended" in store.happened():
            return
        window.go_on(store)
    raise AssertionError("the walk does not end")


def main(programs):
    skip_without_display()
    with Display() as display:
        store = Store(display, programs)
        reader = Reader(display)
        window = Window(display, programs)
        window.pass_welcome(NAME)
        assert store.rows("SELECT name, welcomed FROM profile") == [(NAME, 1)]

        walk(window, store)
        window.key("Return")
        window.wait_for_page("Debrief")
        window.key("ctrl+4")
        window.wait_for_page("Progress")
        step = reader.wait_for_row(window.process.pid, "Steps", lambda row: "1" in row)
        drill = reader.wait_for_row(window.process.pid, "Past drills", any)
        print("In the tables:", step, drill)
        window.close()

        store.check()
        assert store.sent() == [TURN]
        assert store.rows("SELECT count(*) FROM record WHERE kind = 'attempt-ended'") == [(1,)]
        assert store.rows("SELECT how IS NULL FROM attempt") == [(0,)]
        assert store.rows("SELECT sum(tried) FROM step_day") >= [(1,)]
        assert store.rows("SELECT sum(turns) FROM attempt_step") == [(1,)]


main(sys.argv[1])
