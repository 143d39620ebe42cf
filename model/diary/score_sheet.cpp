// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/score_sheet.h"

#include <algorithm>

namespace {

ScoreSheet sheet(const char *key, const char *name, double highest, int fromYears, int toYears, Rater rater,
                 const char *source, double lowest = 0) {
    return {QString::fromLatin1(key), QString::fromUtf8(name), lowest, highest, fromYears, toYears, rater,
            QString::fromUtf8(source)};
}

} // namespace

const QList<ScoreSheet> &scoreSheets() {
    static const QList<ScoreSheet> sheets = {
        sheet("flacc", "FLACC", 10, 0, 7, Rater::Observer, "Merkel 1997, Pediatric Nursing 23(3)"),
        sheet("r-flacc", "r-FLACC", 10, 4, 19, Rater::Observer, "Malviya 2006, Paediatric Anaesthesia 16(3)"),
        sheet("fps-r", "Faces Pain Scale – Revised", 10, 4, 16, Rater::Child, "Hicks 2001, Pain 93(2)"),
        sheet("wong-baker", "Wong-Baker FACES", 10, 3, 18, Rater::Child,
              "Wong and Baker 1988, Pediatric Nursing 14(1)"),
        sheet("ppp", "Paediatric Pain Profile", 60, 1, 18, Rater::Observer,
              "Hunt 2004, Developmental Medicine & Child Neurology 46(1)"),
        sheet("nccpc-r", "NCCPC-R", 90, 3, 18, Rater::Observer, "Breau 2002, Pain 99(1–2)"),
        sheet("sspedi", "SSPedi", 60, 4, 18, Rater::ChildOrParent,
              "Dupuis 2018, Journal of the National Cancer Institute 110(6)"),
        sheet("msas", "MSAS", 4, 7, 18, Rater::ChildOrParent,
              "Collins 2000, Journal of Pain and Symptom Management 19(5)"),
        sheet("barf", "BARF", 10, 7, 18, Rater::Child, "Baxter 2011, Pediatrics 127(6)"),
        sheet("penat", "PeNAT", 4, 4, 18, Rater::Child, "Dupuis 2006, Pediatric Blood & Cancer 46(2)", 1),
    };
    return sheets;
}

const ScoreSheet *scoreSheet(const QString &key) {
    const auto &sheets = scoreSheets();
    const auto found =
        std::find_if(sheets.begin(), sheets.end(), [&](const ScoreSheet &each) { return each.key == key; });
    return found == sheets.end() ? nullptr : &*found;
}
