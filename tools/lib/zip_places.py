#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes resources/places/us-zip.txt from the table of ZIP codes that resources/places/LICENSE names:
code, latitude, longitude, state and place, sorted by code; three decimals are about 100 metres.

    tools/lib/zip_places.py all_us_zipcodes.csv > resources/places/us-zip.txt
"""

import csv
import sys


def main():
    rows = {}
    with open(sys.argv[1], encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            if len(row["code"]) == 5 and row["lat"] and row["lon"]:
                place = f"{float(row['lat']):.3f}", f"{float(row['lon']):.3f}", row["state"], row["city"].strip()
                rows.setdefault(row["code"], place)
    for code in sorted(rows):
        print(code, *rows[code], sep="\t")


if __name__ == "__main__":
    main()
