# SPDX-License-Identifier: GPL-3.0-or-later
"""What the journeys have in common: a person in front of the real window, on a screen that robot.py brings."""
import os
import re
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SHARED = os.path.join(ROOT, "..", "shared")
sys.path.insert(0, os.path.join(SHARED, "tools"))
from robot import Robot  # noqa: E402,F401


class Walk:
    def __init__(self, program, folder, pictures):
        self.program, self.folder, self.pictures = program, folder, pictures

    def path(self, name):
        return os.path.join(self.folder, name)

    def shot(self, robot, name):
        if self.pictures:
            robot.screenshot(os.path.join(self.pictures, name + ".png"))

    @staticmethod
    def choose_file(r, path):
        r.rest(0.6)
        r.keys("ctrl+a")
        r.type(path)
        r.keys("Return")
        r.rest(0.6)

    @staticmethod
    def tab_to(r, name, key="Tab"):
        """`name` is the whole name, or a pattern of its beginning."""
        wanted = re.compile(name) if isinstance(name, re.Pattern) else re.compile(re.escape(name) + r"\Z")
        for _ in range(60):
            if r.focused() and wanted.match(r.focused().name):
                return
            r.keys(key)
        raise AssertionError("%s does not come to %r" % (key, name))

    @staticmethod
    def closed(r):
        result = r.close()
        assert result.exit_code == 0, result
        assert not result.stderr.strip(), result.stderr

    @staticmethod
    def look_at_pdf(path, *wanted):
        assert os.stat(path).st_mode & 0o077 == 0, "others can read %s" % path
        text = subprocess.run(["pdftotext", "-layout", path, "-"], check=True, capture_output=True, text=True).stdout
        for words in wanted:
            assert words in text, "%r is not in %s" % (words, path)
