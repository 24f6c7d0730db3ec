"""A display that nobody sees, with a window manager that gives windows the focus."""

import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time

SKIPPED = 77


def skip_without_display():
    if not shutil.which("Xvfb"):
        print("Skipped: there is no X server (Xvfb) here to open a window on.")
        sys.exit(SKIPPED)


def wait_for(what, condition, seconds=60):
    """What the condition returns as soon as it is true."""
    end = time.monotonic() + seconds
    while not (found := condition()):
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds} s in vain for {what}")
        time.sleep(0.02)
    return found


class Display:
    """Xvfb on a free number, a session bus, and a home of its own for whatever runs on it. Ends what it started, by
    process."""

    def __init__(self):
        self.home = tempfile.mkdtemp(prefix="lockstep-journey-")
        self.environment = dict(os.environ, HOME=self.home, LC_ALL="C.UTF-8", QT_QPA_PLATFORM="xcb", QT_SCALE_FACTOR="1")
        for name in ("WAYLAND_DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
                     "XDG_CACHE_HOME", "XDG_STATE_HOME", "LOCKSTEP_HOME"):
            self.environment.pop(name, None)
        runtime = os.path.join(self.home, "run")
        os.mkdir(runtime, 0o700)
        self.environment["XDG_RUNTIME_DIR"] = runtime
        self.processes = []

    def __enter__(self):
        reading, writing = os.pipe()
        # Without repeat (-r): on a busy machine a key would seem to be held down.
        self.start("Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset",
                   "-r", pass_fds=(writing,), stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as numbers:
            self.environment["DISPLAY"] = ":" + numbers.readline().strip()
        bus = self.start("dbus-daemon", "--session", "--nofork", "--print-address", stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                         text=True)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        self.start("openbox", "--sm-disable", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for("the window manager", lambda: self.xdotool("get_desktop") == "0")
        return self

    def __exit__(self, kind, error, trace):
        if kind:
            self.photograph()
        for process in reversed(self.processes):
            process.kill()
            process.wait()
        shutil.rmtree(self.home, ignore_errors=True)

    def start(self, *command, **more):
        process = subprocess.Popen(command, env=self.environment, stdin=subprocess.DEVNULL, **more)
        self.processes.append(process)
        return process

    def xdotool(self, *arguments):
        done = subprocess.run(("xdotool",) + arguments, env=self.environment, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, text=True, check=False)
        return done.stdout.strip()

    def photograph(self):
        """For whoever looks for the reason of a failure."""
        picture = os.path.join(os.getcwd(), os.path.basename(sys.argv[0]) + ".png")
        if shutil.which("import"):
            subprocess.run(("import", "-silent", "-window", "root", picture), env=self.environment, check=False)
            print("What was on the screen:", picture)


class Lateness:
    """How late at worst this machine let a process run that wanted to, in seconds."""

    def __init__(self):
        self.worst = 0.0
        threading.Thread(target=self._watch, daemon=True).start()

    def _watch(self):
        nap = 0.05
        while True:
            before = time.monotonic()
            time.sleep(nap)
            self.worst = max(self.worst, time.monotonic() - before - nap)
