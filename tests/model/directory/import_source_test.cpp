// SPDX-License-Identifier: GPL-3.0-or-later
// An id means something only within its source: most sources count from 1.
#include "model/directory/directory_import_table.h"
#include "model/directory/hsds/service_export.h"
#include "model/directory/organization_table.h"
#include "model/directory/service_finder.h"
#include "model/directory/service_table.h"
#include "model/lists/service_merge.h"
#include "tests/support/fault_input.h"
#include "tests/support/service_files_fixture.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

class ImportSourceTest : public ServiceFilesFixture {
protected:
    /// Added, changed, already there, gone.
    QList<qint64> bringIn(const QString &path) {
        *report = {};
        import = {.fileName = QFileInfo(path).fileName(),
                  .source = hsdsSource({path}, report),
                  .questions = questions,
                  .problems = {
                      report,
                      &report->problems
                  }};
        const auto done = book->apply({{}, {adding(import)}});
        EXPECT_TRUE(done) << (done ? "" : qPrintable(done.error().text + done.error().detail));
        EXPECT_TRUE(book->check());
        const auto made = *book->table<DirectoryImportTable>().find(import.id);
        return {made->added, made->changed, made->already, made->vanished};
    }
    bool tells(const QString &words) {
        const QList<ProblemKind> &kinds = report->problems.kinds();
        return std::any_of(kinds.begin(), kinds.end(),
                           [&](const ProblemKind &kind) { return kind.text.contains(words); });
    }

    ImportQuestions questions;
    DirectoryImport import;
};

const QByteArray kCity =
    R"([{"id": "1", "name": "Alpha food", "status": "active", "phones": [{"number": "312-555-0100"}],
     "organization": {"id": "1", "name": "Alpha"}},
    {"id": "2", "name": "Beta rides", "status": "active", "organization_id": "1"}])";
/// Twelve services with UUIDs; another list may have the same ids and phones.
QByteArray withUuids(const QByteArray &name, const QByteArray &organization) {
    QByteArray list;
    for (int i = 10; i < 22; ++i) {
        const QByteArray number = QByteArray::number(i);
        list += (list.isEmpty() ? "[" : ",") + QByteArray(R"({"id": "6f1f6e0a-8f0e-4b6e-9a52-0000000000)") +
                number + R"(", "name": ")" + name + ' ' + number +
                R"(", "status": "active", "phones": [{"number": "312-555-01)" + number +
                R"("}], "organization": {"id": "7a1f6e0a-8f0e-4b6e-9a52-000000000000", "name": ")" +
                organization + "\"}}";
    }
    return list + "]";
}

const QByteArray kOtherCity = R"([{"id": "1", "name": "Gamma shelter", "status": "active",
     "phones": [{"number": "773-555-0100"}], "organization": {"id": "1", "name": "Gamma"}},
    {"id": "2", "name": "Delta clinic", "status": "active", "organization_id": "1"}])";

TEST_F(ImportSourceTest, TwoListsThatCountFromOneAreFourServices) {
    EXPECT_EQ(bringIn(faultInput("services_x.csv")), (QList<qint64>{2, 0, 0, 0}));
    EXPECT_EQ(bringIn(faultInput("services_y.csv")), (QList<qint64>{2, 0, 0, 0}));
    EXPECT_EQ(services().keys(),
              (QStringList{u"Alpha food"_s, u"Beta rides"_s, u"Delta clinic"_s, u"Gamma shelter"_s}));
    EXPECT_EQ(services()[u"Alpha food"_s].phones[0].number, u"312-555-0100"_s);
    EXPECT_EQ(bringIn(faultInput("services_x.csv")), (QList<qint64>{0, 0, 2, 0}));
    EXPECT_EQ(bringIn(faultInput("services_y.csv")), (QList<qint64>{0, 0, 2, 0}));
}

TEST_F(ImportSourceTest, NotesAndChecksStayWithTheServiceOfTheirSource) {
    bringIn(write(u"city.json"_s, kCity));
    Service alpha = services()[u"Alpha food"_s];
    Service noted = alpha;
    noted.note = u"ask for Ann"_s;
    noted.checks = {{QDate(2026, 3, 3), CheckedHow::Called, u"AK"_s}};
    ASSERT_TRUE(book->apply({{}, {replacing(alpha, noted)}}));
    EXPECT_EQ(bringIn(write(u"other.json"_s, kOtherCity)), (QList<qint64>{2, 0, 0, 0}));
    EXPECT_EQ(services()[u"Alpha food"_s], noted);
    EXPECT_TRUE(services()[u"Gamma shelter"_s].note.isEmpty());
}

TEST_F(ImportSourceTest, OrganizationsOfTwoSourcesWithOneIdStayTwo) {
    bringIn(write(u"city.json"_s, kCity));
    bringIn(write(u"other.json"_s, kOtherCity));
    EXPECT_EQ(*book->table<OrganizationTable>().count(), 2);
    EXPECT_EQ(services()[u"Beta rides"_s].organization.name, u"Alpha"_s) << "it only names it by its id";
    EXPECT_EQ(services()[u"Delta clinic"_s].organization.name, u"Gamma"_s);
    const auto gamma = *book->table<OrganizationTable>().named(u"Gamma"_s);
    EXPECT_EQ(*book->table<ServiceTable>().namesOf(gamma->id),
              (QStringList{u"Delta clinic"_s, u"Gamma shelter"_s}));
}

TEST_F(ImportSourceTest, OrganizationsWhoseIdsAreAllOthersStayTheSame) {
    QByteArray list = R"([
        {"id": "1", "name": "Alpha food", "status": "active", "organization": {"id": "11", "name": "Alpha"}},
        {"id": "2", "name": "Beta rides", "status": "active", "organization": {"id": "12", "name": "Beta"}},
        {"id": "3", "name": "Beta meals", "status": "active", "organization": {"id": "12", "name": "Beta"}}])";
    bringIn(write(u"city.json"_s, list));
    EXPECT_EQ(*book->table<OrganizationTable>().count(), 2);
    list.replace(R"("id": "11")", R"("id": "501")").replace(R"("id": "12")", R"("id": "502")");
    EXPECT_EQ(bringIn(write(u"city.json"_s, list))[0], 0);
    EXPECT_EQ(*book->table<OrganizationTable>().count(), 2);
    const auto beta = *book->table<OrganizationTable>().named(u"Beta"_s);
    EXPECT_EQ(*book->table<ServiceTable>().namesOf(beta->id),
              (QStringList{u"Beta meals"_s, u"Beta rides"_s}));
    QByteArray more = list;
    more.insert(more.lastIndexOf(']'), R"(, {"id": "4", "name": "Beta clinic", "status": "active",
        "organization": {"id": "503", "name": "Beta"}})");
    bringIn(write(u"city.json"_s, more));
    EXPECT_LE(*book->table<OrganizationTable>().count(), 3);
}

TEST_F(ImportSourceTest, ARowWithoutANameIsToldOnce) {
    bringIn(write(u"list.csv"_s, "Id,Name,Phone\n1,Alpha food,312-555-0100\n2,Beta rides,312-555-0101\n"));
    bringIn(write(u"list.csv"_s, "Id,Name,Phone\n1,Alpha food,312-555-0100\n2,,312-555-0101\n"));
    EXPECT_EQ(report->problems.count(), 1);
    EXPECT_TRUE(tells(u"It has no name"_s));
}

TEST_F(ImportSourceTest, AnOrganizationWithAnotherNameUnderAKnownIdIsAnotherOne) {
    const QByteArray list = R"([
        {"id": "1", "name": "Alpha food", "status": "active", "organization": {"id": "1", "name": "Alpha"}},
        {"id": "2", "name": "Beta rides", "status": "active", "organization": {"id": "2", "name": "Beta",
         "phones": [{"number": "312-555-0102"}]}}])";
    bringIn(write(u"city.json"_s, list));
    QByteArray newer = QByteArray(list)
                           .replace(R"("organization": {"id": "1", "name": "Alpha"})",
                                    R"("organization": {"id": "1", "name": "Gamma"})")
                           .replace(R"("name": "Beta",)", R"("name": "Rides for all",)");
    newer.insert(newer.lastIndexOf(']'), R"(, {"id": "3", "name": "Delta clinic", "status": "active",
        "organization": {"id": "1", "name": "Delta"}})");
    bringIn(write(u"city.json"_s, newer));
    EXPECT_EQ(services()[u"Alpha food"_s].organization.name, u"Gamma"_s);
    const auto names = [this](const QString &organization) {
        return *book->table<ServiceTable>().namesOf(
            (*book->table<OrganizationTable>().named(organization))->id);
    };
    EXPECT_EQ(names(u"Delta"_s), QStringList{u"Delta clinic"_s});
    EXPECT_EQ(names(u"Gamma"_s), QStringList{u"Alpha food"_s});
    EXPECT_EQ(names(u"Alpha"_s), QStringList());
    EXPECT_EQ(*book->table<OrganizationTable>().count(), 4) << "with the same phone, it only got a new name";
}

TEST_F(ImportSourceTest, AFileWithAnEarlierNameAndOtherServicesIsAskedAbout) {
    bringIn(write(u"a/datapackage.json"_s, kCity));
    SourceDoubt asked;
    questions.isUpdate = [&](const SourceDoubt &doubt) {
        asked = doubt;
        return false;
    };
    EXPECT_EQ(bringIn(write(u"b/datapackage.json"_s, kOtherCity)), (QList<qint64>{2, 0, 0, 0}));
    EXPECT_EQ(asked.fileName, u"datapackage.json"_s);
    EXPECT_EQ(asked.there, 2);
    EXPECT_EQ(asked.known, 0);
    EXPECT_TRUE(tells(u"something new"_s));
    asked = {};
    EXPECT_EQ(bringIn(write(u"b/datapackage.json"_s, kOtherCity)), (QList<qint64>{0, 0, 2, 0}));
    EXPECT_EQ(bringIn(write(u"a/datapackage.json"_s, kCity)), (QList<qint64>{0, 0, 2, 0}));
    EXPECT_EQ(asked.there, 0) << "each is known as its own source now";
}

TEST_F(ImportSourceTest, AFileWithTheIdsOfOthersIsAskedAboutAndMayBeSomethingNew) {
    const QByteArray pantries = withUuids("Pantry", "Alpha food bank"),
                     clinics = withUuids("Clinic", "Gamma");
    bringIn(write(u"list.json"_s, pantries));
    SourceDoubt asked;
    questions.isUpdate = [&](const SourceDoubt &doubt) {
        asked = doubt;
        return false;
    };
    EXPECT_EQ(bringIn(write(u"list.json"_s, clinics)), (QList<qint64>{12, 0, 0, 0}));
    EXPECT_EQ(asked.looked, 12);
    EXPECT_EQ(asked.known, 12);
    ASSERT_EQ(asked.renamed.size(), 12);
    EXPECT_EQ(asked.renamed.first().before, u"Pantry 10"_s);
    EXPECT_EQ(asked.renamed.first().now, u"Clinic 10"_s);
    EXPECT_TRUE(tells(u"something new"_s));
    EXPECT_EQ(services().size(), 24);
    EXPECT_EQ(services()[u"Clinic 10"_s].organization.name, u"Gamma"_s);
    EXPECT_EQ(services()[u"Pantry 10"_s].organization.name, u"Alpha food bank"_s);
    asked = {};
    EXPECT_EQ(bringIn(write(u"list.json"_s, pantries)), (QList<qint64>{0, 0, 12, 0}));
    EXPECT_EQ(bringIn(write(u"list.json"_s, clinics)), (QList<qint64>{0, 0, 12, 0}));
    EXPECT_EQ(asked.looked, 0) << "both are known now";
}

TEST_F(ImportSourceTest, AFileWithTheIdsOfOthersMayBeAnUpdate) {
    bringIn(write(u"list.json"_s, withUuids("Pantry", "Alpha food bank")));
    questions.isUpdate = [](const SourceDoubt &) { return true; };
    EXPECT_EQ(bringIn(write(u"list.json"_s, withUuids("Clinic", "Gamma"))), (QList<qint64>{0, 12, 0, 0}));
    EXPECT_EQ(services().size(), 12);
}

TEST_F(ImportSourceTest, NobodyIsAskedWhereServicesOrTheirOrganizationsGotNewNames) {
    bool isAsked = false;
    questions.isUpdate = [&isAsked](const SourceDoubt &) { return isAsked = true; };
    bringIn(write(u"list.json"_s, withUuids("Pantry", "Alpha food bank")));
    bringIn(write(u"list.json"_s, withUuids("Pantry", "Gamma")));
    bringIn(write(u"list.json"_s, withUuids("Clinic", "Gamma")));
    bringIn(write(u"list.json"_s, withUuids("Free clinic", "Gamma health")));
    EXPECT_FALSE(isAsked);
    EXPECT_EQ(services().size(), 12);
}

TEST_F(ImportSourceTest, WithNobodyToAskAFileWithAnEarlierNameIsNew) {
    bringIn(write(u"a/datapackage.json"_s, kCity));
    EXPECT_EQ(bringIn(write(u"b/datapackage.json"_s, kOtherCity)), (QList<qint64>{2, 0, 0, 0}));
    EXPECT_EQ(services().size(), 4);
    EXPECT_EQ(*book->serviceFinder().count({.vanished = true}), 0);
}

TEST_F(ImportSourceTest, OneIdForAnotherServiceOfTheSameSourceIsAskedAbout) {
    const QString path = write(u"city.json"_s, kCity);
    bringIn(path);
    QList<IdDoubt> asked;
    questions.areSame = [&](const QList<IdDoubt> &doubts) {
        asked = doubts;
        return false;
    };
    write(u"city.json"_s,
          QByteArray(kCity)
              .replace("Alpha food", "Homework club")
              .replace("312-555-0100", "312-555-0777")
              .replace(R"({"id": "1", "name": "Alpha"})", R"({"id": "9", "name": "Library"})"));
    EXPECT_EQ(bringIn(path), (QList<qint64>{1, 0, 1, 1}));
    EXPECT_EQ(asked, (QList<IdDoubt>{{u"1"_s, u"Alpha food"_s, u"Homework club"_s}}));
    EXPECT_TRUE(tells(u"Both were kept."_s));
    EXPECT_TRUE(services()[u"Alpha food"_s].vanishedOn) << "its file has it no more";
    EXPECT_EQ(bringIn(path), (QList<qint64>{0, 0, 2, 0})) << "now both are known";
}

TEST_F(ImportSourceTest, TheAnswerMayBeThatTheyAreTheSame) {
    const QString path = write(u"city.json"_s, kCity);
    bringIn(path);
    questions.areSame = [](const QList<IdDoubt> &) { return true; };
    write(u"city.json"_s,
          QByteArray(kCity)
              .replace("Alpha food", "Homework club")
              .replace("312-555-0100", "312-555-0777")
              .replace(R"({"id": "1", "name": "Alpha"})", R"({"id": "9", "name": "Library"})"));
    EXPECT_EQ(bringIn(path), (QList<qint64>{0, 1, 1, 0}));
    EXPECT_EQ(services().size(), 2);
}

TEST_F(ImportSourceTest, ANewerFileUnderAnotherNameBringsItsServicesUpToDate) {
    bringIn(write(u"county-2025.json"_s, kCity));
    const QByteArray newer = QByteArray(kCity).replace("312-555-0100", "312-555-0199");
    EXPECT_EQ(bringIn(write(u"county-2026.json"_s, newer)), (QList<qint64>{0, 1, 1, 0}));
    EXPECT_EQ(services().size(), 2);
}

TEST_F(ImportSourceTest, WhatWasSavedFromTwoSourcesComesBackAsTheSame) {
    bringIn(write(u"city.json"_s, kCity));
    bringIn(write(u"other.json"_s, kOtherCity));
    const QString path = book.path(u"all.json"_s);
    ASSERT_TRUE(exportServices(book.store(), ServiceFile::Json, path));
    EXPECT_EQ(bringIn(path), (QList<qint64>{0, 0, 4, 0}));
}

TEST_F(ImportSourceTest, WhatOneFamilySaysGoesToTheServiceOfThatName) {
    bringIn(write(u"city.json"_s, kCity));
    bringIn(write(u"other.json"_s, kOtherCity));
    EXPECT_EQ((*book->table<ServiceTable>().told(u"1"_s, u"Gamma shelter"_s, u"Gamma"_s))->name,
              u"Gamma shelter"_s);
    EXPECT_EQ((*book->table<ServiceTable>().told(u"1"_s, u"Alpha food"_s, u"Alpha"_s))->name,
              u"Alpha food"_s);
    EXPECT_FALSE(*book->table<ServiceTable>().told(u"1"_s, u"Homework club"_s, u"Library"_s));
}

TEST_F(ImportSourceTest, WhatWasKeptAsOneDoesNotHideAServiceOfAnotherSource) {
    bringIn(write(u"city.json"_s, kCity));
    const auto of = services();
    const ServiceMerge merge = proposedMerge(of[u"Beta rides"_s], of[u"Alpha food"_s]);
    ASSERT_TRUE(book->apply(*keepingAsOne({}, merge, QDate(2026, 3, 3), book.store())));
    EXPECT_EQ(bringIn(write(u"other.json"_s, kOtherCity)), (QList<qint64>{2, 0, 0, 0}));
}

} // namespace
