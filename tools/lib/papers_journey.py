# SPDX-License-Identifier: GPL-3.0-or-later
"""A parent who uses no mouse: says that no allergies are known, writes two lines of what not to do, a plan row by the
nurse and a ventilator with its spare, saves the emergency sheet, the wallet card and the page for school, changes a
medicine, and reads on the Papers page what changed since."""
import os
import re
import subprocess

from walk import Robot, Walk

DOSE = "Dose, as on the label"
STOP_LINES = (("give him morphine", "He stops breathing"), ("lay him flat", "The milk comes up"))


class PapersJourney(Walk):
    def __init__(self, program, folder, pictures):
        super().__init__(program, folder, pictures)
        self.book = self.path("teo.hearthbook")
        self.papers = {"emergency": self.path("sheet.pdf"), "wallet": self.path("card.pdf"),
                       "school": self.path("school.pdf")}

    def make_book(self):
        quiet = dict(os.environ, QT_QPA_PLATFORM="offscreen")
        subprocess.run([self.program, "new", self.book], check=True, env=quiet, capture_output=True)

    def go(self, r, place):
        r.keys("ctrl+k")
        r.rest(0.4)
        r.type(place)
        r.rest(0.4)
        r.keys("Return")
        r.rest(0.6)

    def press(self, r, name):
        self.tab_to(r, name)
        r.keys("space")
        r.rest(0.5)

    def write(self, r, **fields):
        """In the order of the form, each field by Tab; then it is saved by its key."""
        for name, text in fields.items():
            self.tab_to(r, name.replace("_", " "))
            r.type(text)
        r.keys("ctrl+Return")
        r.rest(0.7)

    def write_facts(self, r):
        self.go(r, "key facts")
        for what, why in STOP_LINES:
            self.press(r, "Add: Please do not")
            self.write(r, Do_not=what, Because=why)
        self.press(r, "None known: Allergies and intolerances")
        self.write(r, Who_said_so="Dr. Osei")
        self.press(r, "Add: If this happens")
        self.write(r, If_this_happens="He turns blue", First_do="Suction", Then="Oxygen, 2 L",
                   Call="Rosa Quint, (312) 555-0113", Who_wrote_it="Rosa Quint")
        self.shot(r, "p1-facts")
        r.find(re.compile("None known"))

    def write_device(self, r):
        self.go(r, "add a device")
        self.tab_to(r, "What is it?")
        r.type("Ventilator")
        self.press(r, re.compile("^If it stops working"))
        self.write(r, Where_the_spare_lies="In the hall closet")
        r.find("Ventilator", role="list item")
        self.shot(r, "p2-device")

    def write_medicine(self, r):
        self.go(r, "add a medicine")
        self.tab_to(r, "Name")
        r.type("Keppra")
        self.tab_to(r, DOSE)
        r.type("2 mL")
        r.keys("ctrl+Return")
        r.find("Keppra", role="list item")

    def save_paper(self, r, place, file):
        self.go(r, "papers")
        self.press(r, re.compile("^" + place))
        self.press(r, "Save as PDF…")
        self.choose_file(r, file)
        r.find("The PDF is saved.")
        self.shot(r, "p3-" + os.path.basename(file))
        self.press(r, "All papers")

    def save_papers(self, r):
        self.save_paper(r, "Emergency sheet", self.papers["emergency"])
        self.look_at_pdf(self.papers["emergency"], "morphine", "None known", "He turns blue", "Ventilator",
                         "In the hall closet")
        self.save_paper(r, "Wallet card", self.papers["wallet"])
        self.look_at_pdf(self.papers["wallet"], "morphine")
        self.save_paper(r, "About me", self.papers["school"])

    def change_medicine(self, r):
        self.go(r, "keppra")
        self.press(r, "Change the dose…")
        self.tab_to(r, DOSE)
        r.keys("ctrl+a")
        r.type("3 mL")
        r.keys("ctrl+Return")
        r.rest(0.7)
        self.go(r, "papers")
        r.rest(1)
        self.shot(r, "p4-changed")
        card = r.find(re.compile("^Emergency sheet"), role="push button")
        assert "Changed since then: 1 medicine" in card.description, card.description

    def run(self):
        self.make_book()
        with Robot([self.program, self.book]) as r:
            r.find("Today", role="list item")
            self.write_facts(r)
            self.write_device(r)
            self.write_medicine(r)
            self.save_papers(r)
            self.change_medicine(r)
            self.closed(r)
