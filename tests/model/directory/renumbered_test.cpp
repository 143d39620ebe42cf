// SPDX-License-Identifier: GPL-3.0-or-later
// Ids that are the numbers of lines name others as soon as a line comes in or goes out.
#include "model/directory/directory_import_table.h"
#include "tests/support/service_files_fixture.h"

using namespace Qt::StringLiterals;

namespace {

const QStringList kPlaces{u"Alder"_s, u"Birch"_s, u"Cedar"_s,  u"Dogwood"_s,
                          u"Elm"_s,   u"Fir"_s,   u"Ginkgo"_s, u"Hazel"_s};

/// Whether all programs are of one agency, with its phone and its street.
class Renumbered : public ServiceFilesFixture, public testing::WithParamInterface<bool> {
protected:
    static QString lineOf(int id, const QString &place) {
        const qsizetype at = qMax(kPlaces.indexOf(place), qsizetype(0));
        const QString own = GetParam()
                                ? u"Union,312-555-0100,1 Oak St"_s
                                : u"%1 House,312-555-01%2,%3 Oak St"_s.arg(place).arg(at + 10).arg(at + 1);
        return u"%1,%2 program,%3\n"_s.arg(QString::number(id), place, own);
    }
    /// Added, changed, already there, gone: of the file with these places in their order.
    QList<qint64> bringIn(const QStringList &places, const QList<int> &ids = {}) {
        QString lines = u"Id,Name,Organization,Phone,Address\n"_s;
        for (int i = 0; i < places.size(); ++i)
            lines += lineOf(ids.value(i, i + 1), places[i]);
        const QString path = write(fileName, lines.toUtf8());
        *report = {};
        const DirectoryImport import{.fileName = fileName,
                                     .source = hsdsSource({path}, report),
                                     .questions = {.isUpdate =
                                                       [this](const SourceDoubt &doubt) {
                                                           sourceDoubts.append(doubt);
                                                           return isUpdate;
                                                       },
                                                   .areSame =
                                                       [this](const QList<IdDoubt> &doubts) {
                                                           asked += int(doubts.size());
                                                           return false;
                                                       }},
                                     .problems = {report, &report->problems}};
        EXPECT_TRUE(book->apply({{}, {adding(import)}}));
        EXPECT_TRUE(book->check());
        const auto made = *book->table<DirectoryImportTable>().find(import.id);
        return {made->added, made->changed, made->already, made->vanished};
    }
    void note(const QString &place) {
        const Service before = services()[place + u" program"_s];
        Service after = before;
        after.note = u"note of "_s + place;
        ASSERT_TRUE(book->apply({{}, {replacing(before, after)}}));
    }
    void noteAll() {
        for (const QString &place : kPlaces)
            note(place);
    }
    void expectNotesAtHome() {
        const auto found = services();
        for (auto each = found.begin(); each != found.end(); ++each) {
            const QString place = each->name.section(u' ', 0, 0);
            EXPECT_TRUE(each->note.isEmpty() || each->note == u"note of "_s + place)
                << qPrintable(each->name + u": "_s + each->note);
        }
    }
    QString noteOf(const QString &place) { return services()[place + u" program"_s].note; }
    int asked = 0;
    QString fileName = u"list.csv"_s;
    bool isUpdate = false;
    QList<SourceDoubt> sourceDoubts;
};

TEST_P(Renumbered, ALineThatWentOutMovesNoNoteToTheNext) {
    bringIn(kPlaces);
    noteAll();
    EXPECT_EQ(bringIn(kPlaces.mid(1)), (QList<qint64>{0, 7, 0, 1}));
    expectNotesAtHome();
    for (const QString &place : kPlaces.mid(1))
        EXPECT_EQ(noteOf(place), u"note of "_s + place);
    EXPECT_TRUE(services()[u"Alder program"_s].vanishedOn);
    EXPECT_EQ(report->problems.count(), 7) << "each is told";
    EXPECT_EQ(bringIn(kPlaces.mid(1)), (QList<qint64>{0, 0, 7, 0})) << "now the new ids are known";
    EXPECT_EQ(bringIn(kPlaces)[0], 0) << "it is back, and none is there twice";
    expectNotesAtHome();
    EXPECT_EQ(asked, 0);
}

TEST_P(Renumbered, AListWithOtherIdsIsTheSameList) {
    bringIn(kPlaces);
    noteAll();
    EXPECT_EQ(bringIn(kPlaces, {101, 102, 103, 104, 105, 106, 107, 108}), (QList<qint64>{0, 8, 0, 0}));
    EXPECT_EQ(services().size(), 8);
    for (const QString &place : kPlaces)
        EXPECT_EQ(noteOf(place), u"note of "_s + place);
}

TEST_P(Renumbered, UnderAnotherNameItIsAskedAbout) {
    bringIn(kPlaces);
    noteAll();
    fileName = u"list of May.csv"_s;
    isUpdate = true;
    EXPECT_EQ(bringIn(kPlaces, {101, 102, 103, 104, 105, 106, 107, 108}), (QList<qint64>{0, 8, 0, 0}));
    EXPECT_EQ(services().size(), 8);
    EXPECT_EQ(sourceDoubts.size(), 1);
    EXPECT_TRUE(sourceDoubts.value(0).isByNames);
    EXPECT_EQ(sourceDoubts.value(0).fileName, u"list.csv"_s);
    EXPECT_EQ(sourceDoubts.value(0).known, 8);
    for (const QString &place : kPlaces)
        EXPECT_EQ(noteOf(place), u"note of "_s + place);
}

TEST_P(Renumbered, UnderAnotherNameWithNobodyToAskItIsNewAndTold) {
    bringIn(kPlaces);
    fileName = u"list of May.csv"_s;
    EXPECT_EQ(bringIn(kPlaces, {101, 102, 103, 104, 105, 106, 107, 108})[0], 8);
    EXPECT_EQ(sourceDoubts.size(), 1);
    EXPECT_TRUE(report->problems.kinds().value(0).text.contains(u"they are here twice"_s));
}

TEST_P(Renumbered, AnotherListOfTheTownIsNotAskedAbout) {
    bringIn(kPlaces);
    fileName = u"other.csv"_s;
    EXPECT_EQ(bringIn({u"Linden"_s, u"Maple"_s, u"Oak"_s, u"Elm"_s}, {101, 102, 103, 104})[0], 4);
    EXPECT_TRUE(sourceDoubts.isEmpty());
}

TEST_P(Renumbered, AListWithoutItsIdsIsTheSameList) {
    bringIn(kPlaces);
    noteAll();
    QString lines = u"Name,Organization,Phone,Address\n"_s;
    for (const QString &place : kPlaces)
        lines += lineOf(0, place).section(u',', 1);
    EXPECT_EQ(servicesWith(write(u"list.csv"_s, lines.toUtf8())).size(), 8);
    EXPECT_EQ(book->serviceFinder().page({})->rows.size(), 8);
    for (const QString &place : kPlaces)
        EXPECT_EQ(noteOf(place), u"note of "_s + place);
}

TEST_P(Renumbered, ALineThatCameInMovesNoNoteToThatBefore) {
    bringIn(kPlaces);
    noteAll();
    EXPECT_EQ(bringIn(QStringList{u"Acacia"_s} + kPlaces), (QList<qint64>{1, 8, 0, 0}));
    expectNotesAtHome();
    EXPECT_EQ(noteOf(u"Hazel"_s), u"note of Hazel"_s);
    EXPECT_EQ(asked, 0);
}

TEST_P(Renumbered, FromTheMiddleOnItIsTheSame) {
    bringIn(kPlaces);
    noteAll();
    EXPECT_EQ(bringIn(kPlaces.mid(0, 4) + kPlaces.mid(5)), (QList<qint64>{0, 3, 4, 1}));
    expectNotesAtHome();
    EXPECT_EQ(noteOf(u"Hazel"_s), u"note of Hazel"_s);
}

TEST_P(Renumbered, AListInAnotherOrderWithANewLineInFrontKeepsItsNotes) {
    bringIn(kPlaces);
    noteAll();
    QStringList turned = kPlaces;
    std::reverse(turned.begin(), turned.end());
    turned[0] = u"Acacia"_s;
    EXPECT_EQ(bringIn(turned)[0], 1);
    expectNotesAtHome();
    EXPECT_TRUE(services()[u"Hazel program"_s].vanishedOn);
}

TEST_P(Renumbered, OneNewNameIsStillAnUpdate) {
    bringIn(kPlaces);
    noteAll();
    QStringList renamed = kPlaces;
    renamed[2] = u"Cypress"_s;
    const QString line = lineOf(3, u"Cedar"_s).replace(u"Cedar program"_s, u"Cypress program"_s);
    QString lines = u"Id,Name,Organization,Phone,Address\n"_s;
    for (int i = 0; i < kPlaces.size(); ++i)
        lines += i == 2 ? line : lineOf(i + 1, kPlaces[i]);
    servicesWith(write(u"list.csv"_s, lines.toUtf8()));
    EXPECT_EQ(services().size(), 8);
    EXPECT_EQ(noteOf(u"Cypress"_s), u"note of Cedar"_s);
}

TEST_P(Renumbered, NewIdsForAllAreNoNewServices) {
    bringIn(kPlaces);
    noteAll();
    bringIn(kPlaces, {1, 2, 3, 4, 15, 16, 17, 18});
    EXPECT_EQ(services().size(), 8);
    EXPECT_EQ(noteOf(u"Hazel"_s), u"note of Hazel"_s);
}

INSTANTIATE_TEST_SUITE_P(Lists, Renumbered, testing::Bool());

} // namespace
