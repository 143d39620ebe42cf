// SPDX-License-Identifier: GPL-3.0-or-later
// What is for few stands on no paper that is for many, whatever is ticked.
#include "model/aboutme/about_me.h"
#include "model/advancecare/wishes.h"
#include "model/appointments/appointment.h"
#include "model/careteam/contact.h"
#include "model/child/child.h"
#include "model/goals/goal.h"
#include "model/keyfacts/key_fact.h"
#include "model/medicines/medicine.h"
#include "tests/support/canary_words.h"
#include "tests/support/temporary_book.h"
#include "ui/printing/paper_kinds.h"

#include <QFile>
#include <QTimeZone>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// For whom a field is, and how far a paper goes: a stranger who finds a card; school and sitters; clinics;
/// the family and whom it chose.
enum Level { Stranger, School, Clinic, Family };

struct Field {
    const char *name;
    Level level;
};

// In the order of their canary words.
constexpr Field kFields[] = {
    {"a stop line", Stranger},
    {"an allergy", Stranger},
    {"what is normal", School},
    {"a plan", Clinic},
    {"a diagnosis", Clinic},
    {"a hospital stay", Clinic},
    {"a medicine", Clinic},
    {"a decision", Clinic},
    {"a wish", Family},
    {"a goal of the family", Family},
    {"a note on a person", Family},
};

struct PaperLevel {
    const char *kind;
    const char *reader;
    Level ceiling;
};

constexpr PaperLevel kPapers[] = {{"wallet", "", Stranger},
                                  {"about-me", "school", School},
                                  {"about-me", "sitter", School},
                                  {"about-me", "hospital", Clinic},
                                  {"emergency", "", Clinic}};

class PrivacyLevels : public testing::TestWithParam<PaperLevel> {
protected:
    PrivacyLevels() {
        book.add(Child{.name = u"Emma"_s, .calledName = u"Emmy"_s});
        const KeyFactKind facts[] = {KeyFactKind::StopLine, KeyFactKind::Allergy,   KeyFactKind::Baseline,
                                     KeyFactKind::Plan,     KeyFactKind::Diagnosis, KeyFactKind::Stay};
        int word = 0;
        for (const KeyFactKind kind : facts)
            book.add(KeyFact{.kind = kind, .what = canaryWord(word++)});
        book.add(Medicine{.name = canaryWord(word++), .times = {QTime(8, 0)}});
        book.add(Appointment{
            .title = u"Clinic"_s, .start = Moment::of(kReadAt.addDays(3)), .decisions = canaryWord(word++)});
        Wishes wishes;
        wishes.words[0] = {canaryWord(word), canaryWord(word)};
        ++word;
        book.add(wishes);
        book.add(Goal{.title = canaryWord(word++)});
        book.add(Contact{.name = u"Ana"_s,
                         .phones = {{PhoneKind::Mobile, u"(312) 555-0112"_s}},
                         .notes = canaryWord(word++),
                         .favourite = true});
    }
    /// The words, the web page, and all that stands in the file beside them.
    QSet<int> foundOn(const MadePaper &made) {
        const QString path = book.path(u"paper.pdf"_s);
        EXPECT_TRUE(writePdf(made.laidOut.document, made.laidOut.report.fileTitle, path));
        QFile pdf(path);
        EXPECT_TRUE(pdf.open(QIODevice::ReadOnly));
        QSet<int> found;
        findCanaryWords(pdf.readAll(), found);
        findCanaryWords(made.laidOut.document.laidOut().toPlainText().toUtf8(), found);
        findCanaryWords(htmlPage(made.laidOut.report).toUtf8(), found);
        for (const ReportCode &code : made.laidOut.report.codes)
            findCanaryWords(code.text.toUtf8(), found);
        return found;
    }
    const QDateTime kReadAt{QDate(2026, 5, 20), QTime(7, 30), QTimeZone("America/Chicago")};
    TemporaryBook book;
};

} // namespace

TEST_P(PrivacyLevels, AreKeptWhateverIsTicked) {
    const auto kind = paperKindNamed(QString::fromLatin1(GetParam().kind));
    ASSERT_TRUE(kind);
    // The family may put the diagnoses on the card, which is for strangers: that alone is asked for by
    // itself.
    const bool isCard = GetParam().ceiling == Stranger;
    const auto made = makePaper(*kind, book.store(),
                                {.now = kReadAt,
                                 .emergencyNumber = u"911"_s,
                                 .reader = QString::fromLatin1(GetParam().reader),
                                 .sections = isCard ? 1u : ~0u});
    ASSERT_TRUE(made);
    const QSet<int> found = foundOn(*made);
    for (size_t i = 0; i < std::size(kFields); ++i) {
        if (kFields[i].level > GetParam().ceiling) {
            EXPECT_FALSE(found.contains(int(i))) << kFields[i].name;
        }
    }
    EXPECT_TRUE(found.contains(0)) << "or the search is blind";
}

INSTANTIATE_TEST_SUITE_P(Papers, PrivacyLevels, testing::ValuesIn(kPapers));
