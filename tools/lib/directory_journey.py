# SPDX-License-Identifier: GPL-3.0-or-later
"""A social worker, by the keyboard alone: makes a directory, brings in the 128 services of a real file, filters,
checks two, makes a list of five in large print and Spanish, saves its page and the file for the family. Then a
parent, in the sample family's book: opens that file, looks it through, notes a call, and tells what came of it;
and the social worker reads that."""
import glob
import os
import re
import subprocess

from walk import SHARED, Robot, Walk

SERVICES = os.path.join(SHARED, "samples", "oruk-3.0", "service_list.json")
IN_THE_FILE = 128
LABEL = "M., 3 West"


class DirectoryJourney(Walk):
    def __init__(self, program, folder, pictures):
        super().__init__(program, folder, pictures)
        self.book = self.path("services.hearthbook")
        self.family = self.path("family.hearthbook")
        self.pdf = self.path("for the family.pdf")
        self.handoff = self.path("for the family.hearthlist")
        self.outcomes = self.path("told.hearthoutcomes")

    def press(self, r, name, picture=None):
        """With Tab to the button of this name, and pressed."""
        self.tab_to(r, name)
        if picture:
            self.shot(r, picture)
        r.keys("space")
        r.rest(0.5)

    def make_directory(self, r):
        self.press(r, "Make a directory of services")
        self.tab_to(r, "Where to keep it")
        r.keys("ctrl+a")
        r.type(self.book)
        r.keys("Return")
        r.rest(0.5)
        r.keys("Down")  # "Without": there is no child in it
        self.press(r, "Make the book")
        r.find("Services", role="list item")
        self.shot(r, "d1-empty-directory")

    def bring_in(self, r):
        self.press(r, "Import services…")
        self.choose_file(r, SERVICES)
        r.find("Close", role="push button", timeout=60)
        self.shot(r, "d2-brought-in")
        r.keys("Return")
        r.find("%d services" % IN_THE_FILE)

    def filter(self, r):
        r.keys("ctrl+f")
        r.type("counselling")
        self.press(r, "Filters")
        self.tab_to(r, "More filters")
        r.keys("space", "Down", "Right", "Down", "Return")  # whether it is active: the first answer
        r.rest(0.5)
        r.find("Filters (1)")
        self.shot(r, "d3-filtered")

    def check_two(self, r):
        self.tab_to(r, "Services")
        for _ in range(2):
            r.keys("c")
            r.rest(0.5)
            r.keys("ctrl+Return")
            r.rest(0.5)
            r.keys("Down")
        self.tab_to(r, "Active", "shift+Tab")
        r.keys("space", "Down", "Down", "Right", "Down", "Down", "Return")  # checked within a year
        r.find("2 found")
        self.shot(r, "d4-checked")
        self.press(r, "Clear filters")

    def make_list(self, r):
        """From the search: five chosen, one key, and what the list is for."""
        self.tab_to(r, "Services")
        r.keys("Home")
        for _ in range(4):
            r.keys("shift+Down")
        r.keys("l")
        r.rest(0.3)
        r.keys("Return")
        r.rest(0.5)
        self.tab_to(r, "Label")
        r.type(LABEL)
        self.tab_to(r, "Your name, and how families reach you")
        r.type("A. Kim, social work, (312) 555-0100")
        r.click(re.compile("^On paper"))
        r.rest(0.3)
        self.tab_to(r, "English")
        r.keys("Down")
        self.press(r, "Large print", "d5-list-form")
        r.keys("ctrl+Return")
        r.find(re.compile("^The list .* is saved"))

    def say_why(self, r):
        r.keys("ctrl+3")
        r.rest(0.5)
        self.press(r, "Say more…")
        self.tab_to(r, "Why this one")
        r.type("They come to your home")
        r.click(re.compile("^The same in Spanish"))
        r.rest(0.3)
        self.tab_to(r, "Why this one (Spanish)")
        r.type("Vienen a su casa")
        r.keys("ctrl+Return")
        r.find(re.compile(" is saved"))
        self.shot(r, "d6-list")

    def hand_over(self, r):
        self.press(r, "See and print…")
        r.rest(1)
        self.shot(r, "d7-page")
        self.press(r, "Save as PDF…")
        self.choose_file(r, self.pdf)
        r.find("The PDF is saved.")
        self.press(r, "Save file for the family…")
        self.choose_file(r, self.handoff)
        r.find("The file for the family is saved.")
        r.keys("Escape")

    def look_at_pages(self):
        self.look_at_pdf(self.pdf, "Community Counselling", "Vienen a su casa", "A. Kim, social work")
        if self.pictures:
            subprocess.run(["pdftoppm", "-r", "60", "-png", self.pdf, os.path.join(self.pictures, "d8-page")], check=True)
            assert glob.glob(os.path.join(self.pictures, "d8-page*.png"))
        with open(self.handoff, encoding="utf-8") as file:
            text = file.read()
        assert LABEL not in text, "the label is the worker's alone"
        assert len(text) < 1_000_000, "too large to be sent by mail"

    def open_list(self, r):
        r.keys("ctrl+9")
        r.rest(0.5)
        self.press(r, "Open a list…")
        self.choose_file(r, self.handoff)
        r.find("Import 5 services")
        self.shot(r, "d9-review")
        r.keys("Return")
        r.find(re.compile("^5 services imported"))

    def note_call(self, r):
        self.tab_to(r, "Search services")
        r.type("counselling")
        r.rest(0.5)
        self.press(r, "Note a call…")
        self.tab_to(r, "What was said")
        r.type("Three weeks")
        self.tab_to(r, "Who said it")
        r.type("Ms. B")
        r.keys("ctrl+Return")
        r.find(re.compile("^The call with .*Community Counselling.* is noted"))
        self.shot(r, "d10-called")

    def tell(self, r):
        self.press(r, "Tell what came of it…")
        self.press(r, "With our notes", "d11-tell")
        self.press(r, "Save the file…")
        self.choose_file(r, self.outcomes)
        r.wait_gone("All that the file says")

    def hear(self, r):
        r.keys("ctrl+3")
        r.rest(0.5)
        self.press(r, "Hear from a family…")
        self.choose_file(r, self.outcomes)
        r.find("Add to 1 note")
        self.shot(r, "d12-hear")
        r.keys("Return")
        r.find(re.compile("^What came of it stands in 1 note"))

    def run(self):
        with Robot([self.program]) as r:
            self.make_directory(r)
            self.bring_in(r)
            self.filter(r)
            self.check_two(r)
            self.make_list(r)
            self.say_why(r)
            self.hand_over(r)
            self.closed(r)
        self.look_at_pages()
        subprocess.run([self.program, "sample", self.family], check=True, env=dict(os.environ, QT_QPA_PLATFORM="offscreen"),
                       capture_output=True)
        with Robot([self.program, self.family]) as r:
            self.open_list(r)
            self.note_call(r)
            self.tell(r)
            self.closed(r)
        with Robot([self.program, self.book]) as r:
            self.hear(r)
            self.closed(r)
