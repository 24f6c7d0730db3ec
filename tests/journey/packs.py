"""What the built-in packs say, read from the sources."""

import json
import os

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "drills", "packs")


class Process:
    """The process of one pack, by the ids of its steps."""

    def __init__(self, pack):
        with open(os.path.join(FOLDER, pack + ".json"), encoding="utf-8") as text:
            process = json.load(text)["processes"][0]
        self.steps = {step["id"]: step for step in process["steps"]}

    def right(self, kind, step):
        """What is right of a card that recalls this step; kinds are those of the log."""
        member = {"next-step": "name", "recite": "name", "result": "result", "purpose": "purpose"}[kind]
        return self.steps[step][member]
