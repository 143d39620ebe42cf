// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/keyfacts/key_fact.h"

#include "model/keyfacts/key_fact_changes.h"
#include "model/keyfacts/key_fact_fields.h"
#include "model/keyfacts/key_fact_table.h"
#include "model/keyfacts/key_fact_text.h"
#include "tests/support/temporary_book.h"

#include <QLocale>

namespace {

KeyFact full() {
    return {.kind = KeyFactKind::Plan,
            .what = u"A seizure"_s,
            .detail = u"Turn her on her side"_s,
            .further = u"Give what is on the label"_s,
            .call = u"Rosa"_s,
            .since = u"birth"_s,
            .until = QDate(2026, 3, 1),
            .saidBy = u"Rosa Quint"_s,
            .saidOn = QDate(2026, 2, 1),
            .isFromTeam = true};
}

class KeyFactsTest : public testing::Test {
protected:
    KeyFactsTest() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    ~KeyFactsTest() override { QLocale::setDefault(QLocale::c()); }

    QList<KeyFact> all() { return *book->table<KeyFactTable>().all(); }
    KeyFactList allergies() { return factsOf(all(), KeyFactKind::Allergy); }

    TemporaryBook book;
    const KeyFact none{.isNone = true, .saidBy = u"Dr. Osei"_s, .saidOn = QDate(2026, 3, 3)};
};

} // namespace

TEST_F(KeyFactsTest, AFactComesBackAsItWasWritten) {
    const KeyFact fact = book.add(full());
    book.reopen();
    EXPECT_EQ(all(), QList<KeyFact>{fact});
}

TEST_F(KeyFactsTest, NothingWrittenIsNotNone) {
    EXPECT_EQ(allergies().state(), KeyFactState::NotWritten);
    EXPECT_EQ(listText(allergies()), u"Not written yet"_s);
    book.add(none);
    EXPECT_EQ(allergies().state(), KeyFactState::NoneKnown);
    EXPECT_EQ(listText(allergies()), u"None known (Dr. Osei, March 3, 2026)"_s);
    EXPECT_EQ(factsOf(all(), KeyFactKind::Diagnosis).state(), KeyFactState::NotWritten);
}

TEST_F(KeyFactsTest, WritingOneTakesBackThatThereIsNone) {
    book.add(none);
    const KeyFact latex{.what = u"Latex"_s};
    const ChangeSet step = writingFact(u"Add"_s, allergies(), std::nullopt, latex);
    ASSERT_TRUE(book->apply(step));
    EXPECT_EQ(all(), QList<KeyFact>{latex});
    ASSERT_TRUE(book->apply(inverse(step)));
    EXPECT_EQ(all(), QList<KeyFact>{none});
}

TEST_F(KeyFactsTest, SaysOnceThatThereIsNoneOfAKind) {
    book.add(none);
    EXPECT_FALSE(book->apply({{}, {adding(KeyFact{.isNone = true})}}));
    EXPECT_TRUE(book->apply({{}, {adding(KeyFact{.kind = KeyFactKind::Stay, .isNone = true})}}));
}

TEST_F(KeyFactsTest, ChangingWhoSaidThatThereIsNoneKeepsIt) {
    book.add(none);
    KeyFact after = none;
    after.saidBy = u"Rosa"_s;
    ASSERT_TRUE(book->apply(writingFact(u"Edit"_s, allergies(), none, after)));
    EXPECT_EQ(all(), QList<KeyFact>{after});
}

TEST_F(KeyFactsTest, EachLineOfAnOldTextMayBecomeAFact) {
    const KeyFact old = book.add(KeyFact{.what = u"Penicillin: rash\n\n Tape with latex "_s});
    EXPECT_EQ(linesOf(old), 2);
    const ChangeSet step = splittingFact(u"Split"_s, old);
    ASSERT_TRUE(book->apply(step));
    EXPECT_EQ(listText(allergies()), u"Penicillin: rash · Tape with latex"_s);
    ASSERT_TRUE(book->apply(inverse(step)));
    EXPECT_EQ(all(), QList<KeyFact>{old});
}

TEST_F(KeyFactsTest, SaysWhoWroteAPlan) {
    EXPECT_EQ(sourceOf(full()), u"from the care team · Rosa Quint, February 1, 2026"_s);
    EXPECT_EQ(detailsOf(full()), (QStringList{u"First: Turn her on her side"_s,
                                              u"Then: Give what is on the label"_s, u"Call: Rosa"_s}));
}

TEST_F(KeyFactsTest, EachKindHasNamesForItsFields) {
    for (const auto &[kind, name] : choices<KeyFactKind>()) {
        const KeyFactFields fields = fieldsOf(kind);
        EXPECT_FALSE(fields.what.isEmpty()) << qPrintable(name);
        EXPECT_FALSE(fields.detail.isEmpty()) << qPrintable(name);
        EXPECT_FALSE(fields.whatMissing.isEmpty()) << qPrintable(name);
    }
}
