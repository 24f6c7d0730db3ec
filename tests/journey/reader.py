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

    def table(self, pid, name):
        """The rows of the table that is called so, each a list of texts; None while there is none on the screen."""
        try:
            for window in self._program(pid) or ():
                for node in self._showing(window):
                    if node.getRole() == self.atspi.ROLE_TABLE and node.name == name:
                        table = node.queryTable()
                        return [[table.getAccessibleAt(row, column).name for column in range(table.nColumns)]
                                for row in range(table.nRows)]
        except Exception:  # pylint: disable=broad-except
            # The tree changed while it was read: whoever waits for something asks again.
            pass
        return None

    def wait_for_row(self, pid, table, condition):
        def found():
            return next((row for row in self.table(pid, table) or () if condition(row)), None)
        return wait_for(f"a row of {table}", found)
