// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/child/child_table.h"
#include "model/comfort/comfort_page_table.h"
#include "model/community/resource.h"
#include "model/keyfacts/key_fact.h"
#include "model/reports/recovery_sheet.h"
#include "model/reports/wallet_card.h"
#include "model/reports/wishes_sheet.h"
#include "model/sample/sample_family.h"
#include "model/sealed/recovery_code.h"
#include "tests/support/painted_text.h"
#include "tests/support/temporary_book.h"
#include "ui/printing/emergency_layout.h"
#include "ui/printing/handover_layout.h"
#include "ui/printing/paper_kinds.h"

#include <QAbstractTextDocumentLayout>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextLayout>
#include <QTextList>
#include <QTextTable>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QDateTime kPrintedAt(QDate(2026, 5, 20), QTime(7, 30), QTimeZone("America/Chicago"));

enum class Content { Short, Long, VeryLong };

struct PaperCase {
    Content content;
    QPageSize::PageSizeId size;
    bool isLargePrint;
};

/// Where text lies on the pages, from the top of its first line to the end of its last one.
struct Extent {
    double begin = 0;
    double end = 0;
    Extent with(const Extent &other) const { return {qMin(begin, other.begin), qMax(end, other.end)}; }
};

Extent extentOf(const QTextBlock &block) {
    const double top = block.document()->documentLayout()->blockBoundingRect(block).top();
    const QTextLine first = block.layout()->lineAt(0);
    const QTextLine last = block.layout()->lineAt(block.layout()->lineCount() - 1);
    return {top + first.y(), top + last.y() + last.height()};
}

Extent extentOf(const QTextTable &table, int row) {
    Extent all = extentOf(table.cellAt(row, 0).firstCursorPosition().block());
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        const QTextBlock end = cell.lastCursorPosition().block().next();
        for (QTextBlock block = cell.firstCursorPosition().block(); block != end; block = block.next())
            all = all.with(extentOf(block));
    }
    return all;
}

/// Lies on two pages, although one would have the room.
bool isTorn(const Extent &extent, double page) {
    return extent.end - extent.begin < page * 0.4 && int(extent.begin / page) != int((extent.end - 1) / page);
}

/// A number that is dialled, in which a line ends.
bool hasTornNumber(const QTextBlock &block) {
    static const QRegularExpression dialled(u"\\([0-9]{3}\\)\\s[0-9]{3}-[0-9]{4}"_s);
    for (auto match = dialled.globalMatch(block.text()); match.hasNext();) {
        const auto number = match.next();
        if (block.layout()->lineForTextPosition(int(number.capturedStart())).lineNumber() !=
            block.layout()->lineForTextPosition(int(number.capturedEnd()) - 1).lineNumber())
            return true;
    }
    return false;
}

/// Rows of tables, items of lists and phone numbers that are cut in two.
QStringList tornParts(const QTextDocument &document) {
    const double page = document.pageSize().height();
    QStringList torn;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (hasTornNumber(block) || (block.textList() && isTorn(extentOf(block), page)))
            torn.append(block.text());
        QTextTable *table = QTextCursor(block).currentTable();
        if (!table)
            continue;
        const QTextTableCell cell = table->cellAt(block.position());
        if (cell.column() == 0 && cell.firstCursorPosition().block() == block &&
            isTorn(extentOf(*table, cell.row()), page))
            torn.append(block.text());
    }
    return torn;
}

/// Every paper says on its pages what its web page says.
class EveryPaper : public testing::TestWithParam<PaperCase> {
protected:
    void SetUp() override {
        if (GetParam().content != Content::Short) {
            ASSERT_TRUE(writeSampleFamily(m_book.store(), {kPrintedAt.date()}));
        }
        if (GetParam().content == Content::VeryLong)
            writeVeryMuch();
    }
    /// Long words, long texts and long lists.
    void writeVeryMuch() {
        for (int i = 0; i < 12; ++i) // numbers that end at many places of a line
            m_book.add(Resource{.service = u"Help "_s + QString(i * 3, u'x'),
                                .phone = u"(312) 555-0177"_s,
                                .state = ResourceState::Using});
        const QString word(300, u'w');
        const QString text = u"She holds her knees & says <no>. "_s.repeated(60);
        const auto child = m_book->table<ChildTable>().get();
        Child longer = *child;
        longer.comforts = text;
        ASSERT_TRUE(m_book->apply({u"Change"_s, {Edit<Child>{*child, longer}}}));
        m_book.add(KeyFact{.kind = KeyFactKind::Diagnosis, .what = word, .detail = text});
        m_book.add(KeyFact{.what = u"penicillin "_s.repeated(80)});
        for (int i = 0; i < 30; ++i) {
            m_book.add(Medicine{.name = u"Medicine %1"_s.arg(i),
                                .dose = i % 7 == 0 ? text : u"as on the label"_s,
                                .schedule = i % 11 == 0 ? word : QString(),
                                .times = {QTime(8, i)},
                                .startedOn = kPrintedAt.date().addDays(-i)});
            m_book.add(Equipment{.name = i % 10 == 3 ? u"Pump %1 "_s.arg(i) + word : u"Pump %1"_s.arg(i),
                                 .settings = i % 4 == 0 ? text : QString(),
                                 .supplierWords = u"(312) 555-0177, day and night"_s,
                                 .whenItFails = i % 5 == 0 ? text : word});
            m_book.add(Medicine{
                .name = u"Drops %1"_s.arg(i), .asNeeded = true, .asNeededFor = text, .notMoreThan = word});
            m_book.add(Goal{.title = i % 3 == 0 ? word : text});
            m_book.add(Contact{.name = u"Ann %1"_s.arg(i),
                               .phones = {{PhoneKind::Work, u"(312) 555-0183"_s}},
                               .callFor = text,
                               .favourite = true});
            m_book.add(Tracker{.name = u"Thing %1 "_s.arg(i) + word.left(60), .position = 40 + i});
        }
        const auto before = m_book->table<ComfortPageTable>().get();
        ComfortPage page = before->value_or(ComfortPage{});
        page.usualPains = text + word;
        for (int i = 0; i < 60; ++i)
            page.signs.append({u"Sign %1"_s.arg(i), i % 9 == 0 ? text : word, text.left(i * 9)});
        ASSERT_TRUE(m_book->apply({u"Change"_s, {Edit<ComfortPage>{*before, page}}}));
    }
    PaperChoice paper() const { return {GetParam().size, GetParam().isLargePrint}; }
    PaperOrder order(const QString &reader) const {
        return {.paper = paper(), .now = kPrintedAt, .emergencyNumber = u"911"_s, .reader = reader};
    }
    double points() const { return GetParam().isLargePrint ? kLargePoints : kOrdinaryPoints; }

    static void expectWhole(const LaidOutReport &made) {
        // In large print, a row near texts that are as long as pages may still be torn.
        const bool isExtreme = GetParam().content == Content::VeryLong && GetParam().isLargePrint;
        const auto checked = made.document.check();
        EXPECT_TRUE(checked) << (checked ? "" : qPrintable(checked.error().detail));
        if (!isExtreme) {
            EXPECT_EQ(tornParts(made.document.laidOut()), QStringList());
        }
        EXPECT_EQ(missingLetters(webText(htmlPage(made.report)), paintedText(made.document)).toStdString(),
                  "");
    }

    TemporaryBook m_book;
};

TEST_P(EveryPaper, OfEachKindAndForEachReaderIsWhole) {
    for (const PaperKind &kind : paperKinds()) {
        const QStringList readers = kind.readers.isEmpty() ? QStringList{QString()} : kind.readers;
        for (const QString &reader : readers) {
            SCOPED_TRACE((kind.name + u' ' + reader).toStdString());
            const auto made = makePaper(kind, m_book.store(), order(reader));
            ASSERT_TRUE(made);
            expectWhole(made->laidOut);
        }
    }
}

TEST_P(EveryPaper, TheHandoverSheetIsWhole) {
    for (const auto time : {HandoverTime::Next24Hours, HandoverTime::Last24Hours}) {
        const auto handover = readHandover(m_book.store(), time, u"911"_s, kPrintedAt);
        ASSERT_TRUE(handover);
        expectWhole(layOutHandover(*handover, {HandoverReader::Nurse, time, kAllHandoverSections}, paper()));
    }
}

TEST_P(EveryPaper, TheEmergencySheetOfTheSampleFamilyIsOneSide) {
    const auto sheet = readEmergencySheet(m_book.store(), u"911"_s, kPrintedAt);
    ASSERT_TRUE(sheet);
    const LaidOutReport made = layOutEmergencySheet(*sheet, kUsualEmergencySections, paper());
    if (GetParam().content == Content::Long && !GetParam().isLargePrint) {
        EXPECT_EQ(made.document.pageCount(), 1);
    }
}

TEST_P(EveryPaper, TheWalletCardIsWholeOnOnePage) {
    const auto sheet = readEmergencySheet(m_book.store(), u"911"_s, kPrintedAt);
    ASSERT_TRUE(sheet);
    const LaidOutReport made =
        layOutReport(walletReport(*sheet, {.hasDiagnosis = true}), paper(), kOrdinaryPoints);
    expectWhole(made);
    EXPECT_EQ(made.document.pageCount(), 1);
}

TEST_P(EveryPaper, ThePageOfWishesIsWhole) {
    auto sheet = readWishes(m_book.store(), kPrintedAt);
    ASSERT_TRUE(sheet);
    if (GetParam().content == Content::VeryLong) {
        for (WishWords &words : sheet->wishes.words)
            words = {u"At the window, with everybody. "_s.repeated(30), QString(200, u'w')};
    }
    expectWhole(layOutOnOnePage(wishesReport(*sheet, WishesExtent::Whole), paper()));
}

TEST_P(EveryPaper, TheRecoverySheetIsWhole) {
    const QString name = u"Emma "_s.repeated(GetParam().content == Content::VeryLong ? 90 : 1);
    expectWhole(layOutReport(recoverySheetReport({name, newRecoveryCode(), kPrintedAt}), paper(), points()));
}

INSTANTIATE_TEST_SUITE_P(Contents, EveryPaper,
                         testing::Values(PaperCase{Content::Short, QPageSize::Letter, false},
                                         PaperCase{Content::Short, QPageSize::A4, true},
                                         PaperCase{Content::Long, QPageSize::Letter, false},
                                         PaperCase{Content::Long, QPageSize::A4, false},
                                         PaperCase{Content::Long, QPageSize::Letter, true},
                                         PaperCase{Content::VeryLong, QPageSize::Letter, false},
                                         PaperCase{Content::VeryLong, QPageSize::A4, true}));

} // namespace
