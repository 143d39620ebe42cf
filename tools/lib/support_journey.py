# SPDX-License-Identifier: GPL-3.0-or-later
"""A parent, in the sample family's book: ticks what would help, prints the ask card, saves it as a file. A social
worker starts a list from that file and hands it over. The parent opens the list, calls a service and notes what it
promised, reads one page and puts its question into the next visit, makes the keepsake book, tells the book that
the child has died, looks at each place, and takes that back."""
import os
import re
import subprocess

from walk import Robot, Walk

TICKED = ("Food that lasts to the end of the month", "Power, heat, water, phone, internet", "Brothers and sisters")
WORDS_OF_DAYS_TO_COME = re.compile(r"\b(overdue|due|upcoming|runs out|look again)\b|\(\d+ years", re.IGNORECASE)


class SupportJourney(Walk):
    def __init__(self, program, folder, pictures):
        super().__init__(program, folder, pictures)
        self.family = self.path("family.hearthbook")
        self.directory = self.path("services.hearthbook")
        self.needs = self.path("needs.hearthneeds")
        self.card = self.path("card.pdf")
        self.handoff = self.path("help.hearthlist")
        self.keepsake = self.path("keepsake.pdf")

    def make_books(self):
        quiet = dict(os.environ, QT_QPA_PLATFORM="offscreen")
        for words in (["sample", self.family], ["sample", "--directory", self.directory]):
            subprocess.run([self.program] + words, check=True, env=quiet, capture_output=True)

    def go(self, r, card, place="Support"):
        r.click(place, role="list item")
        r.rest(0.5)
        r.click(re.compile("^" + re.escape(card)), role="push button")
        r.rest(0.5)

    def tick_needs(self, r):
        self.go(r, "What would help right now?")
        for need in TICKED:
            self.tab_to(r, need + ": Yes, help please")
            r.keys("space")
            r.rest(0.3)
        self.shot(r, "s1-needs")

    def tell_needs(self, r):
        """What the file holds is seen before it is made; the card is for whoever wants paper."""
        self.tab_to(r, "As a file…", "shift+Tab")  # above the first row
        r.keys("space")
        r.find("All that the file says")
        self.shot(r, "s2-file")
        r.click("Save the file…")
        self.choose_file(r, self.needs)
        r.find("The file is saved. You can send it to your social worker.")
        r.click("The ask card")
        r.rest(1)
        self.shot(r, "s3-card")
        r.click("Save as PDF…")
        self.choose_file(r, self.card)
        r.rest(1)
        self.look_at_pdf(self.card, *TICKED)

    def make_list(self, r):
        r.click("Lists", role="list item")
        r.rest(0.5)
        r.menu("Book", "Open what is asked for…")
        self.choose_file(r, self.needs)
        r.find("Start a list…")
        self.shot(r, "s4-asked")
        r.click("Start a list…")
        r.rest(0.5)
        self.tab_to(r, "Label")
        r.type("J., 3 West")
        r.keys("ctrl+Return")
        r.rest(1)
        self.shot(r, "s5-list")

    def find_services(self, r):
        """Two of the rows get a service; what is not found stays there, to look for."""
        for need in TICKED[:2]:
            r.click("Look for it: " + need)
            r.rest(1)
            r.keys("Down", "Return")
            r.rest(0.7)
        self.shot(r, "s6-found")

    def hand_over(self, r):
        r.click("See and print…")
        r.rest(1)
        r.click("Save file for the family…")
        self.choose_file(r, self.handoff)
        r.find("The file for the family is saved.")
        r.keys("Escape")

    def open_list(self, r):
        r.click("Community", role="list item")
        r.rest(0.5)
        r.click("Open a list…")
        self.choose_file(r, self.handoff)
        r.find("Import 2 services")
        r.keys("Return")
        r.find(re.compile("^2 services imported"))

    def call_one(self, r):
        """From the need to the service that the list brought, and what it promises on the phone."""
        self.go(r, "What would help right now?")
        r.click(re.compile("^Food pantry"))
        r.rest(0.7)
        r.click("Note a call…")
        r.rest(0.5)
        self.tab_to(r, "What was said")
        r.type("A form is needed first")
        self.tab_to(r, "What they promised")
        r.type("To send the form")
        r.keys("ctrl+Return")
        r.find(re.compile("^The call with .* is noted"))
        self.go(r, "Calls and promises")
        r.click(re.compile("^Food pantry"), role="list item")
        r.find(re.compile("To send the form$"))
        self.shot(r, "s7-promise")

    def read_one(self, r):
        self.go(r, "Learning")
        r.click(re.compile("^Pain: what is true"))
        r.rest(0.7)
        r.keys("1")
        r.find(re.compile("^The question is saved for"))
        self.shot(r, "s8-read")

    def make_keepsake(self, r):
        r.click("Good moments", role="list item")
        r.rest(0.5)
        r.click("Keepsake book", role="push button")
        r.rest(1)
        r.click("Save as PDF…")
        self.choose_file(r, self.keepsake)
        r.find("The PDF is saved.")
        self.shot(r, "s9-keepsake")
        self.look_at_pdf(self.keepsake, "Keepsake book", "Good moments")

    def be_quiet(self, r):
        r.click("Child", role="list item")
        r.rest(0.5)
        self.tab_to(r, "Our child has died…")
        r.keys("space")
        r.find("We are sorry. Nothing has to be done here, and there is no hurry.")
        self.shot(r, "s10-first-step")
        r.click("Next")
        r.rest(0.3)
        r.click("Change the book now")
        r.find("Things that can wait, and someone else can do")
        self.shot(r, "s11-still")

    def look_at_places(self, r):
        for place in [node.name for node in r.find_all(role="list item") if node.rect[0] < 300]:
            r.click(place, role="list item")
            r.rest(0.7)
            said = [node.name for node in r.find_all(role="label") + r.find_all(role="push button")]
            wrong = [text for text in said if WORDS_OF_DAYS_TO_COME.search(text)]
            assert not wrong, "%s says %s" % (place, wrong)

    def take_back(self, r):
        r.click("Child", role="list item")
        r.rest(0.5)
        self.tab_to(r, "Change the book back…")
        r.keys("space")
        r.click("Change it back")
        r.find("Our child has died…")
        r.click("Today", role="list item")
        r.find("Night view")

    def run(self):
        self.make_books()
        with Robot([self.program, self.family]) as r:
            r.find("Today", role="list item")
            self.tick_needs(r)
            self.tell_needs(r)
            self.closed(r)
        with Robot([self.program, self.directory]) as r:
            r.find("Services", role="list item")
            self.make_list(r)
            self.find_services(r)
            self.hand_over(r)
            self.closed(r)
        with Robot([self.program, self.family]) as r:
            r.find("Today", role="list item")
            self.open_list(r)
            self.call_one(r)
            self.read_one(r)
            self.make_keepsake(r)
            self.be_quiet(r)
            self.look_at_places(r)
            self.take_back(r)
            self.closed(r)
