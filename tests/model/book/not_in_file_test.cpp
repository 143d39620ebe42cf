// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/not_in_file.h"

#include "model/attachments/attachment.h"
#include "model/base/moment.h"
#include "model/book/store.h"
#include "model/directory/directory_import.h"
#include "model/directory/hsds/service_export.h"
#include "model/directory/saved_search.h"
#include "model/directory/service.h"
#include "model/lists/service_list.h"
#include "model/medicines/dose.h"
#include "model/medicines/medicine.h"
#include "tests/support/temporary_book.h"

using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2026, 3, 14);

Moment noon() {
    return Moment::of(QDateTime(kDay, QTime(12, 0)));
}

QString notIn(TemporaryBook &book, ServiceFile kind) {
    const auto saved = exportServices(book.store(), kind, book.path(u"out"_s + endingOf(kind)));
    EXPECT_TRUE(saved);
    return notInServiceFile(book.store(), kind, saved.valueOr({}));
}

TEST(NotInFile, AFileThatHoldsAllSaysNothing) {
    TemporaryBook book(BookKind::Directory);
    book.add(Service{.name = u"Rides"_s, .phones = {{.number = u"555-0101"_s}}});
    for (const ServiceFile kind : kServiceFiles)
        EXPECT_EQ(notIn(book, kind), QString());
    TemporaryBook care;
    EXPECT_EQ(notInContactFile(care.store()), QString());
    EXPECT_EQ(notInDiaryFile(care.store(), {kDay, kDay}), QString());
}

TEST(NotInFile, NamesTheWorkersOwn) {
    TemporaryBook book(BookKind::Directory);
    book.add(Service{.name = u"Rides"_s, .isMine = true, .note = u"Ask for Ana"_s});
    book.add(Service{.name = u"Meals"_s, .checks = {{kDay}, {kDay}}});
    book.add(ServiceList{.label = u"Willow"_s});
    book.add(SavedSearch{.name = u"Food"_s});
    for (const ServiceFile kind : kServiceFiles)
        EXPECT_EQ(notIn(book, kind),
                  u"Not in the file: your notes on 1 service(s), your checks of 1 service(s), "
                  "which 1 service(s) are among yours, 1 list(s), 1 saved search(es)."_s);
}

TEST(NotInFile, OnlyTablesHoldWhatBelongsToNoService) {
    TemporaryBook book(BookKind::Directory);
    const ServiceSource source = [](const DocumentSink &take) -> Result<> {
        auto taken = take({{u"id"_s, u"1"_s}, {u"name"_s, u"Rides"_s}});
        taken =
            taken ? take.rest({u"organization"_s, 2, {{u"id"_s, u"1"_s}, {u"name"_s, u"Pantry"_s}}}) : taken;
        return taken ? take.rest({u"phone"_s, 2, {{u"id"_s, u"1"_s}, {u"number"_s, u"555"_s}}}) : taken;
    };
    book.add(DirectoryImport{.fileName = u"county.zip"_s, .source = source});
    EXPECT_EQ(notIn(book, ServiceFile::Json),
              u"Not in the file: 1 organization(s) without services, 1 row(s) of "
              "tables that belong to no service."_s);
    EXPECT_EQ(notIn(book, ServiceFile::PackedTables), QString());
}

TEST(NotInFile, OneLineCannotHoldAll) {
    TemporaryBook book(BookKind::Directory);
    book.add(Service{.name = u"Rides"_s, .contacts = {{.name = u"Ana"_s}}});
    book.add(
        Service{.name = u"Meals"_s, .locations = {{.city = u"Springfield"_s}, {.city = u"Shelbyville"_s}}});
    EXPECT_EQ(notIn(book, ServiceFile::Lines),
              u"Not in the file: what one line cannot hold of 2 service(s), such "
              "as contacts and further places."_s);
    EXPECT_EQ(notIn(book, ServiceFile::Json), QString());
}

TEST(NotInFile, CareTeamAndDiaryNamePapersAndDoses) {
    TemporaryBook book;
    for (const AttachmentOwner kind : {AttachmentOwner::Contact, AttachmentOwner::DiaryEntry})
        book.add(Attachment{.ownerKind = kind,
                            .owner = QUuid::createUuid(),
                            .name = u"card.jpg"_s,
                            .mediaType = u"image/jpeg"_s,
                            .size = 7,
                            .added = noon()});
    const Medicine medicine = book.add(Medicine{.name = u"Morphine"_s});
    book.add(Dose{.medicine = medicine.id, .moment = noon()});
    EXPECT_EQ(notInContactFile(book.store()),
              u"Not in the file: 1 photo(s) and paper(s) of the care team."_s);
    EXPECT_EQ(notInDiaryFile(book.store(), {kDay, kDay}),
              u"Not in the file: 1 photo(s) and paper(s) of the diary, 1 dose(s) of medicines."_s);
    EXPECT_EQ(notInDiaryFile(book.store(), {kDay.addDays(1), kDay.addDays(9)}),
              u"Not in the file: 1 photo(s) and paper(s) of the diary."_s);
}

} // namespace
