// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/copied_papers.h"

#include "model/aboutme/about_me.h"
#include "model/careteam/contact.h"
#include "model/comfort/comfort_page.h"
#include "model/keyfacts/key_fact.h"
#include "model/medicines/medicine.h"
#include "tests/support/temporary_book.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QDateTime kAsked(QDate(2026, 3, 14), QTime(9, 30), QTimeZone::utc());

class CopiedPapersTest : public testing::Test {
protected:
    QString mark(const QString &paper) { return *readContentMark(m_book.store(), paper, kAsked); }
    /// The papers that tell something else once `record` is in the book.
    template <typename Record>
    QStringList changedBy(const Record &record) {
        const QStringList papers{u"emergency"_s, u"wallet"_s, u"about-me"_s, u"medicines"_s, u"calls"_s};
        QStringList before;
        for (const QString &paper : papers)
            before.append(mark(paper));
        m_book.add(record);
        QStringList changed;
        for (qsizetype i = 0; i < papers.size(); ++i) {
            if (mark(papers[i]) != before[i])
                changed.append(papers[i]);
        }
        return changed;
    }

    TemporaryBook m_book;
};

} // namespace

TEST_F(CopiedPapersTest, APaperForOneDayHasNoLastingCopies) {
    EXPECT_TRUE(hasLastingCopies(u"emergency"_s));
    EXPECT_TRUE(hasLastingCopies(u"about-me"_s));
    EXPECT_FALSE(hasLastingCopies(u"visit-summary"_s));
    EXPECT_FALSE(hasLastingCopies(u"handover"_s));
    EXPECT_FALSE(hasLastingCopies(u"wishes"_s));
}

TEST_F(CopiedPapersTest, OnlyPapersThatTellOfAChangeAreFromBefore) {
    EXPECT_EQ(changedBy(Medicine{.name = u"Morphine"_s}), (QStringList{u"emergency"_s, u"medicines"_s}));
    EXPECT_EQ(changedBy(Contact{.name = u"Rosa"_s, .phones = {{PhoneKind::Work, u"555 0112"_s}}}),
              (QStringList{u"emergency"_s, u"wallet"_s, u"calls"_s}));
    EXPECT_EQ(changedBy(KeyFact{.kind = KeyFactKind::Allergy, .what = u"Latex"_s}).size(), 4);
    EXPECT_EQ(changedBy(KeyFact{.kind = KeyFactKind::Plan, .what = u"A seizure"_s}),
              QStringList{u"emergency"_s});
    AboutMe about;
    about.words[0] = u"My dog"_s;
    EXPECT_EQ(changedBy(about), QStringList{u"about-me"_s});
}

TEST_F(CopiedPapersTest, AnotherLanguageOfTheWindowMakesNoCopyOld) {
    m_book.add(KeyFact{.isNone = true, .saidBy = u"Dr. Osei"_s, .saidOn = QDate(2026, 3, 3)});
    const QString before = mark(u"emergency"_s);
    QLocale::setDefault(QLocale(QLocale::Spanish));
    EXPECT_EQ(mark(u"emergency"_s), before);
    QLocale::setDefault(QLocale::c());
}
