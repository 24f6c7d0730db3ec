"""The window of the built program, driven by keys, and what it keeps in its store."""

import json
import os
import sqlite3
import subprocess

from display import wait_for


class Window:
    """One running window of the program."""

    def __init__(self, display, programs):
        self.display = display
        self.process = display.start(os.path.join(programs, "lockstep"))
        self.id = wait_for("a window", self._find)
        self.focus()

    def _find(self):
        if self.process.poll() is not None:
            raise AssertionError(f"the program ended with {self.process.returncode}")
        found = self.display.xdotool("search", "--onlyvisible", "--pid", str(self.process.pid), "--name", ".").split()
        return found[-1] if found else None

    def focus(self):
        def is_active():
            self.display.xdotool("windowactivate", self.id)
            return self.display.xdotool("getactivewindow") == self.id
        wait_for("the focus", is_active)

    def title(self):
        return self.display.xdotool("getwindowname", self.id)

    def wait_for_page(self, name):
        wait_for(f"the page {name}", lambda: self.title() == f"{name} – Lockstep")

    def key(self, *keys):
        for key in keys:
            self.display.xdotool("key", "--clearmodifiers", key)

    def type(self, text):
        self.display.xdotool("type", "--clearmodifiers", "--delay", "10", text)

    def pass_welcome(self):
        self.wait_for_page("Welcome")
        self.key("alt+s", "alt+s", "alt+s", "alt+n")
        self.wait_for_page("Today")

    def start_today(self, store):
        """The main button of Today, then that of the lead card."""
        self.wait_for_page("Today")
        self.key("Return")
        self.wait_for_page("Practice")
        wait_for("the lead card", lambda: "paused" in store.happened())
        self.key("Return")
        wait_for("the first line", lambda: "resumed" in store.happened())

    def close(self):
        self.focus()
        self.key("alt+F4")
        wait_for("the end of the program", lambda: self.process.poll() is not None)
        assert self.process.returncode == 0, f"the program ended with {self.process.returncode}"

    def kill(self):
        self.process.kill()
        self.process.wait()


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
        """All events of all attempts, in their order, each with the time its record was written."""
        payloads = [json.loads(row[0]) for row in self.rows(
            "SELECT payload FROM record WHERE kind LIKE 'attempt-%' ORDER BY record_key")]
        return [dict(event, written=payload["written_utc_ms"]) for payload in payloads for event in payload["events"]]

    def happened(self):
        return [event["type"] for event in self.events()]

    def sent(self):
        return [row[0].decode() for row in self.rows("SELECT text FROM answer_text ORDER BY record_key, n")]

    def draft(self):
        """Text and active time, or None."""
        rows = self.rows("SELECT text, at_ms FROM draft")
        return (rows[0][0].decode(), rows[0][1]) if rows else None

    def run_cli(self, *arguments):
        return subprocess.run((self.cli,) + arguments, env=self.environment, stdin=subprocess.DEVNULL, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False, timeout=120)

    def check(self):
        done = self.run_cli("store", "check")
        assert done.returncode == 0, done.stdout + done.stderr
