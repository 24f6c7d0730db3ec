#!/usr/bin/python3
"""From the first start to the first drill, its debrief and the progress table, by keys alone."""

import sys

from display import Display, skip_without_tools, wait_for
from program import Store, Window

TURN = "What did they do that shows they are interested, and why now?"


def go_on(window, store):
    """Leaves the step; what is still open is asked about first."""
    def left():
        happened = store.happened()
        return happened.count("moved-on") + happened.count("ended")
    before = left()
    for _ in range(20):
        window.key("ctrl+Return")
        try:
            return wait_for("the next step", lambda: left() > before, seconds=3)
        except AssertionError:
            continue
    raise AssertionError("the step cannot be left")


def walk(window, store):
    window.start_today(store)
    window.type(TURN)
    window.key("Return")
    wait_for("the turn in the store", lambda: store.sent() == [TURN])
    for _ in range(20):
        if "ended" in store.happened():
            return
        go_on(window, store)
    raise AssertionError("the walk does not end")


def main(programs):
    skip_without_tools()
    with Display() as display:
        store = Store(display, programs)
        window = Window(display, programs)
        window.pass_welcome()
        assert store.rows("SELECT welcomed FROM profile") == [(1,)]

        walk(window, store)
        window.key("Return")
        window.wait_for_page("Debrief")
        window.key("ctrl+4")
        window.wait_for_page("Progress")
        window.close()

        store.check()
        assert store.sent() == [TURN]
        assert store.rows("SELECT count(*) FROM record WHERE kind = 'attempt-ended'") == [(1,)]
        assert store.rows("SELECT how IS NULL FROM attempt") == [(0,)]
        assert store.rows("SELECT sum(tried) FROM step_day") >= [(1,)]
        assert store.rows("SELECT sum(turns) FROM attempt_step") == [(1,)]


main(sys.argv[1])
