"""What a screen reader would find in the window: names and texts, wherever they are drawn."""

import os
import subprocess

from display import wait_for


class Reader:
    """Must be there before the program starts, which asks only then whether anybody reads it."""

    def __init__(self, display):
        # The library takes both from the surroundings of this very process.
        for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "HOME"):
            os.environ[name] = display.environment[name]
        display.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        subprocess.run(("dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus",
                        "org.freedesktop.DBus.Properties.Set", "string:org.a11y.Status", "string:IsEnabled",
                        "variant:boolean:true"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        import pyatspi  # only now: it connects at once
        self.atspi = pyatspi

    def _program(self, pid):
        for program in self.atspi.Registry.getDesktop(0):
            if program and program.get_process_id() == pid:
                return program
        return None

    def _showing(self, node):
        if node and node.getState().contains(self.atspi.STATE_SHOWING):
            yield node
            if node.getRole() != self.atspi.ROLE_TABLE:
                for child in node:
                    yield from self._showing(child)

    def _first(self, pid, wanted):
        """What is wanted, of the first thing on the screen that has it; None while there is none."""
        try:
            for window in self._program(pid) or ():
                for node in self._showing(window):
                    if found := wanted(node):
                        return found
        except Exception:  # pylint: disable=broad-except
            # The tree changed while it was read: whoever waits for something asks again.
            pass
        return None

    def table(self, pid, name):
        """The rows of the table that is called so, each a list of texts; None while there is none on the screen."""
        def rows(node):
            if node.getRole() != self.atspi.ROLE_TABLE or node.name != name:
                return None
            table = node.queryTable()
            return [[table.getAccessibleAt(row, column).name for column in range(table.nColumns)]
                    for row in range(table.nRows)]
        return self._first(pid, rows)

    def wait_for_text(self, pid, text):
        """Of a label or a button, or a part of it."""
        wait_for(f"“{text}” on the screen", lambda: self._first(pid, lambda node: text in node.name))

    def wait_for_focus(self, pid, *names):
        """Which of these controls the keys go to, as soon as it is one of them."""
        def name(node):
            return node.name in names and node.getState().contains(self.atspi.STATE_FOCUSED) and node.name
        return wait_for("the focus on " + " or ".join(names), lambda: self._first(pid, name))

    def wait_for_typed(self, pid, field, text):
        """Until just this stands in a field that is called so."""
        def is_in(node):
            return node.name == field and node.queryText().getText(0, -1) == text
        wait_for(f"“{text}” in {field}", lambda: self._first(pid, is_in))

    def wait_for_row(self, pid, table, condition):
        def found():
            return next((row for row in self.table(pid, table) or () if condition(row)), None)
        return wait_for(f"a row of {table}", found)
