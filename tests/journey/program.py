"""The window of the built program, driven by keys, and what it keeps in its store."""

import json
import os
import shutil
import sqlite3
import subprocess
import time

from display import wait_for


class Window:
    """One running window of the program."""

    def __init__(self, display, programs):
        self.display = display
        self.process = display.start(os.path.join(programs, "lockstep"))
        try:
            self.id = wait_for("a window", self._find)
        except AssertionError:
            self._tell_where_it_stands()
            raise
        self.focus()

    def _find(self):
        if self.process.poll() is not None:
            raise AssertionError(f"the program ended with {self.process.returncode}")
        found = self.display.xdotool("search", "--all", "--onlyvisible", "--pid", str(self.process.pid), "--name", ".")
        return found.split()[-1] if found else None

    def _tell_where_it_stands(self):
        """For whoever looks for the reason of a failure."""
        if self.process.poll() is not None:
            return
        for name in ("wchan", "status"):
            with open(f"/proc/{self.process.pid}/{name}", encoding="utf-8") as text:
                print(text.read())
        if shutil.which("gdb"):
            subprocess.run(("gdb", "-p", str(self.process.pid), "-batch", "-ex", "thread apply all backtrace 30"),
                           stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)

    def focus(self):
        def is_active():
            self.display.xdotool("windowactivate", self.id)
            return self.display.xdotool("getactivewindow") == self.id
        wait_for("the focus", is_active)

    def title(self):
        return self.display.xdotool("getwindowname", self.id)

    def is_on(self, page):
        return self.title() == f"{page} – Lockstep"

    def wait_for_page(self, name):
        wait_for(f"the page {name}", lambda: self.is_on(name))

    def key(self, key):
        self.display.xdotool("key", key)

    def type(self, text):
        self.display.xdotool("type", "--delay", "10", text)

    def press_until(self, key, what, condition, between=1):
        """For keys that may be pressed once too often. A button takes no second press while the first is being shown, so
        there is some time between."""
        for _ in range(30):
            self.key(key)
            end = time.monotonic() + between
            while time.monotonic() < end:
                if found := condition():
                    return found
                time.sleep(0.02)
        raise AssertionError(f"{key} does not lead to {what}")

    def pass_welcome(self, name):
        self.wait_for_page("Welcome")
        self.type(name)
        # On to the next question, and on the last page not now.
        self.press_until("alt+n", "Today", lambda: self.is_on("Today"))

    def start_today(self, store):
        """The main button of Today, then that of the lead card."""
        before = store.happened().count("begun")
        self.wait_for_page("Today")
        self.key("Return")
        self.wait_for_page("Practice")
        wait_for("the lead card", lambda: store.happened().count("begun") > before and store.happened()[-1] == "paused")
        self.key("Return")
        wait_for("the first line", lambda: store.happened()[-1] == "resumed")

    def go_on(self, store):
        """Leaves the step; what is still open is asked about first."""
        def left():
            happened = store.happened()
            return happened.count("moved-on") + happened.count("ended")
        before = left()
        self.key("ctrl+Return")
        try:
            wait_for("the next step", lambda: left() > before, seconds=1.5)
        except AssertionError:
            self.key("ctrl+Return")
            wait_for("the next step", lambda: left() > before)

    def close(self):
        self.focus()
        self.press_until("alt+F4", "the end of the program", lambda: self.process.poll() is not None, between=20)
        assert self.process.returncode == 0, f"the program ended with {self.process.returncode}"

    def kill(self):
        """As a power cut does it. Returns the moments between which it happened."""
        before = time.time()
        self.process.kill()
        self.process.wait()
        return before, time.time()


class Store:
    """What the program has written, read beside it."""

    def __init__(self, display, programs):
        self.environment = display.environment
        self.cli = os.path.join(programs, "lockstep-cli")
        self.folder = os.path.join(display.home, "data")
        self.environment["LOCKSTEP_HOME"] = self.folder

    def rows(self, query):
        file = os.path.join(self.folder, "lockstep.sqlite")
        try:
            connection = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
            try:
                return connection.execute(query).fetchall()
            finally:
                connection.close()
        except sqlite3.OperationalError:
            # Not made yet, or in the middle of being made.
            return []

    def events(self):
        """All events of all attempts, in their order."""
        payloads = [json.loads(row[0]) for row in self.rows(
            "SELECT payload FROM record WHERE kind LIKE 'attempt-%' ORDER BY record_key")]
        return [event for payload in payloads for event in payload["events"]]

    def happened(self):
        return [event["type"] for event in self.events()]

    def sent(self):
        return [row[0].decode() for row in self.rows("SELECT text FROM answer_text ORDER BY record_key, n")]

    def draft(self):
        """Text, active time and begin of the turn on it, in milliseconds, or None."""
        rows = self.rows("SELECT text, at_ms, turn_start_ms FROM draft")
        return (rows[0][0].decode(),) + rows[0][1:] if rows else None

    def run_cli(self, *arguments):
        return subprocess.run((self.cli,) + arguments, env=self.environment, stdin=subprocess.DEVNULL, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False, timeout=120)

    def check(self):
        done = self.run_cli("store", "check")
        assert done.returncode == 0, done.stdout + done.stderr
