# SPDX-License-Identifier: GPL-3.0-or-later
"""A parent, from an empty home folder: makes a book with a passphrase, brings in the care team, writes a goal,
locks and unlocks, chooses what to track, rates three things, writes at night, catches up ten values by the
keyboard, brings in a diary from a table, marks on the body where it hurts, puts down a medicine that changes
twice, looks at it over time, plans a visit with two questions, saves the summary and the handover sheet; then
closes, opens again, and looks whether everything is there."""
import re
import time

from walk import Robot, Walk

CARDS = """BEGIN:VCARD\r
VERSION:3.0\r
FN:Rosa Quint\r
TITLE:Palliative care nurse\r
TEL;TYPE=CELL:(312) 555-0113\r
EMAIL:rosa.quint@example.org\r
END:VCARD\r
BEGIN:VCARD\r
VERSION:2.1\r
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Pe=C3=B1a;In=C3=A9s\r
TEL;WORK;VOICE:(312) 555-0140\r
END:VCARD\r
"""

DIARY = """Date;Time;Symptom;Severity;Note
14/02/2024;08:30;Pain;4;after the bath
15/02/2024;19:00;Pain;3;slept in the car
16/02/2024;07:15;Sparkle;8;laughed at the ducks
"""

PASSPHRASE = "four ducks on a quiet lake"


class ParentJourney(Walk):
    def __init__(self, program, folder, pictures):
        super().__init__(program, folder, pictures)
        self.book = self.path("junie.hearthbook")
        self.pdf = self.path("summary.pdf")
        self.handover = self.path("handover.pdf")
        self.cards = self.path("team.vcf")
        self.diary = self.path("old diary.csv")
        with open(self.diary, "w", encoding="utf-8") as file:
            file.write(DIARY)
        with open(self.cards, "w", encoding="utf-8", newline="") as file:
            file.write(CARDS)

    def make_book(self, r):
        r.click("Make a care book for a child")
        r.fill(r.find("Your child's name", role="text"), "Juniper Alder")
        r.fill(r.find("Where to keep it", role="text"), self.book)
        r.click("Next")
        r.fill(r.find("Passphrase", role="text"), PASSPHRASE)
        r.click("Next")
        self.write_sheet_down(r)
        r.click("Make the book")
        r.find("Choose what to keep track of")
        self.shot(r, "1-empty-book")

    def write_sheet_down(self, r):
        """The code stands in the window once one wants to write it down; one group of it is typed back."""
        r.click("Write it down by hand")
        r.rest(0.5)
        texts = "\n".join(node.name for node in r.find_all(role="label"))
        groups = dict(re.findall(r"(\d): ([0-9A-Z]{5})", texts))
        r.click("I wrote it down")
        number = re.search(r"type group (\d)", texts).group(1)
        r.fill(r.find("To be sure, please type group %s of the sheet" % number, role="text"), groups[number])

    def unlock(self, r):
        r.fill(r.find("Passphrase", role="password text"), PASSPHRASE)
        r.click("Open")

    def lock(self, r):
        r.keys("ctrl+l")
        r.find("The book is locked")
        assert not r.find_all("Put my feet in the lake"), "a locked window shows nothing of the book"
        self.shot(r, "3-locked")
        r.fill(r.find("Passphrase", role="password text"), "other words")
        r.click("Open")
        r.find("This passphrase does not open the book.")
        self.unlock(r)
        r.find("Put my feet in the lake", role="list item")

    def import_cards(self, r):
        r.click("Care team", role="list item")
        r.click("Import…")
        self.choose_file(r, self.cards)
        r.find("Import 2 people")
        self.shot(r, "2-import-review")
        r.click("Import 2 people")
        r.find("Inés Peña", role="list item")
        self.shot(r, "3-care-team")

    def add_goal(self, r):
        r.click("Goals", role="list item")
        r.keys("ctrl+n")
        r.fill(r.find("In your own words", role="text"), "Put my feet in the lake")
        r.keys("ctrl+Return")
        r.find("Put my feet in the lake", role="list item")

    def rate(self, r):
        r.click("Today", role="list item")
        r.click("Choose what to keep track of")
        r.rest(0.5)
        for name in ("Pain", "Worry", "Tiredness"):
            r.click(name, role="push button")
            r.rest(0.3)
        self.shot(r, "4-what-to-track")
        r.click("To Today")
        r.rest(0.5)
        r.click("Pain: 4")
        r.click("Worry: a little")
        r.click("Tiredness: 6")
        r.find(re.compile("^.?Tiredness.?: .?6"))
        self.shot(r, "4-rated")

    def write_at_night(self, r):
        r.click("Night view")
        r.rest(0.5)
        self.shot(r, "5-night")
        r.click("Pain", role="label")
        r.rest(0.3)
        r.click("Pain: 7")
        r.find("Saved: Pain, 7")
        self.shot(r, "5-night-saved")
        r.keys("Escape")
        r.rest(0.3)
        r.keys("Escape")
        r.find("How is it now?")

    def catch_up(self, r):
        """Ten values of days gone by, with the keyboard alone, in less than a minute."""
        r.click("Diary", role="list item")
        r.click("Catch up")
        r.click("Week")
        r.rest(0.5)
        begin = time.monotonic()
        for value in (3, 4, 2, 5, 3, 6, 4, 2, 1, 3):
            r.keys(str(value), "Right")
        took = time.monotonic() - begin
        self.shot(r, "5-catch-up")
        assert took < 60, "ten values took %.0f s" % took
        print("Ten values by the keyboard: %.1f s." % took)

    def import_diary(self, r):
        """By the menu of the window; what the review shows is accepted as it is."""
        r.menu("Book", "Import a diary…")
        self.choose_file(r, self.diary)
        r.find("Look through the diary")
        self.shot(r, "5-diary-review")
        r.click("Import 3 entries", role="push button")
        r.wait_gone("Look through the diary", timeout=20)
        self.look_at_diary(r, "5-diary")

    def look_at_diary(self, r, picture):
        """All that was brought in is there, and nothing twice."""
        r.click("Diary", role="list item")
        r.click("All", role="check box")
        search = r.find("Search in what was written", role="text")
        for words, day in (("after the bath", "2/14/24"), ("slept in the car", "2/15/24"), ("at the ducks", "2/16/24")):
            r.fill(search, words)
            r.rest(0.5)
            days = [cell.name for cell in r.find_all(re.compile(r"^\d+/\d+/\d+\n"), role="table cell")]
            assert [each.split("\n")[0] for each in days] == [day], "%r is in the diary at %s" % (words, days)
        r.find(re.compile("^Sparkle"), role="table cell")
        self.shot(r, picture)
        r.fill(search, "")

    def say_where(self, r):
        """A pain entry, its place on the body marked with the keyboard alone."""
        r.click("Diary", role="list item")
        r.keys("ctrl+n")
        r.rest(0.5)
        r.click("Pain: 5")
        self.tab_to(r, "Where on the body")
        r.keys("Down")
        for _ in range(8):  # up from the first place
            if "Mouth" in r.focused().description:
                break
            r.keys("Up")
        r.keys("space")
        assert r.focused().description.endswith("Mouth"), r.focused().description
        self.shot(r, "5-where")
        r.keys("ctrl+Return")
        r.find(re.compile("^.?Pain.?: .?5.?, "))

    @staticmethod
    def look_where(r):
        """The newest entry is the one with a place."""
        r.click(re.compile("^Pain"), role="table cell")
        r.click("Edit", role="push button")
        assert "checked" in r.find("Mouth", role="check box").states, "the place of the pain is lost"
        r.keys("Escape")
        r.wait_gone("Edit diary entry")

    def add_medicine(self, r):
        r.click("Medicines", role="list item")
        r.keys("ctrl+n")
        r.rest(0.5)
        r.fill(r.find("Name", role="text"), "Acetaminophen")
        r.fill(r.find("Dose, as on the label", role="text"), "5 mL")
        r.keys("ctrl+Return")
        r.find("Acetaminophen", role="list item")
        for dose, why in (("6 mL", "she has grown"), ("7 mL", "pain at night")):
            r.click("Edit")
            r.rest(0.5)
            r.fill(r.find("Dose, as on the label", role="text"), dose)
            r.put(r.find("Why was it changed? This may stay blank.", role="text"), why)
            r.keys("ctrl+Return")
            r.rest(0.5)
        self.shot(r, "5-medicine")
        r.click("Diary", role="list item")
        r.click("All", role="check box")
        r.rest(1)
        self.shot(r, "5-over-time")

    def plan_visit(self, r):
        r.click("Appointments", role="list item")
        r.keys("ctrl+n")
        r.rest(0.5)
        r.resize(900, 730)
        r.fill(r.find("What is it?", role="text"), "Palliative clinic")
        r.fill(r.find("Day", role="text"), "2030-05-25")
        r.fill(r.find("Time", role="text"), "10:30")
        r.click("Add a question")
        r.type("May she go to the lake?")
        # With the keyboard alone: past the answer and the row's two buttons to "Add a question" again.
        r.keys("Tab", "Tab", "Tab", "Tab", "space")
        r.type("Could a nurse come a third night?")
        self.shot(r, "5-visit")
        r.keys("ctrl+Return")
        r.find("Palliative clinic", role="list item")

    def save_summary(self, r):
        r.click("Papers", role="list item")
        r.rest(1)
        self.shot(r, "6-papers")
        r.click("Visit summary", role="push button")
        r.rest(1)
        self.shot(r, "6-summary")
        r.click("Save as PDF…")
        self.choose_file(r, self.pdf)
        r.find("The PDF is saved.")

    def save_handover(self, r):
        r.choose("Which page", "Handover sheet")
        r.rest(1)
        self.shot(r, "6-handover")
        r.click("Save as PDF…")
        self.choose_file(r, self.handover)
        r.find("The PDF is saved.")

    def look_again(self, r):
        places = {"Care team": "Rosa Quint", "Goals": "Put my feet in the lake", "Appointments": "Palliative clinic"}
        for place, row in places.items():
            r.click(place, role="list item")
            r.find(row, role="list item")
        r.find("Could a nurse come a third night?")
        self.look_at_diary(r, "7-diary-again")
        self.look_where(r)
        r.click("Today", role="list item")
        r.rest(0.5)
        texts = [node.name for node in r.find_all(role="label")]
        for wanted in ("Last: 5 (Parent", "Last: a little (Parent", "Last: 6 (Parent"):
            assert any(text.startswith(wanted) for text in texts), "%r is not on Today: %s" % (wanted, texts)
        self.shot(r, "7-today-again")

    def run(self):
        with Robot([self.program]) as r:
            self.make_book(r)
            self.import_cards(r)
            self.add_goal(r)
            self.lock(r)
            self.rate(r)
            self.write_at_night(r)
            self.catch_up(r)
            self.import_diary(r)
            self.say_where(r)
            self.add_medicine(r)
            self.plan_visit(r)
            self.save_summary(r)
            self.save_handover(r)
            self.closed(r)
        self.look_at_pdf(self.pdf, "Juniper Alder", "Put my feet in the lake", "Rosa Quint", "May she go to the lake?", "Pain")
        self.look_at_pdf(self.handover, "Acetaminophen", "7 mL")
        with Robot([self.program, self.book]) as r:
            self.unlock(r)
            self.look_again(r)
            self.closed(r)
