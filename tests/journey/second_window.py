#!/usr/bin/python3
"""Two windows on the same data: the second says so, writes nothing, and works once the first is closed."""

import glob
import hashlib
import os
import sys

from display import Display, skip_without_display, wait_for
from program import Store, Window


def contents(store):
    """Of the database and its log; the index of the log is SQLite's own note of who reads."""
    files = sorted(glob.glob(os.path.join(store.folder, "lockstep.sqlite*")))
    return {name: hashlib.sha256(open(name, "rb").read()).hexdigest() for name in files if not name.endswith("-shm")}


def main(programs):
    skip_without_display()
    with Display() as display:
        store = Store(display, programs)
        first = Window(display, programs)
        first.pass_welcome("Ann")
        before = contents(store)

        second = Window(display, programs)
        wait_for("the message", lambda: second.title() == "Lockstep is open already")
        refused = store.run_cli("drill")
        assert refused.returncode == 1 and "open" in refused.stderr, refused
        assert contents(store) == before

        first.focus()
        first.start_today(store)
        first.close()
        second.focus()
        second.id = second.press_until("Return", "the window itself", lambda: display.xdotool(
            "search", "--all", "--onlyvisible", "--pid", str(second.process.pid), "--name", "– Lockstep$"), between=5)
        second.close()
        store.check()


main(sys.argv[1])
