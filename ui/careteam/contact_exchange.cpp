// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/careteam/contact_exchange.h"

#include "model/book/not_in_file.h"
#include "model/book/store.h"
#include "model/careteam/contact_table.h"
#include "model/files/file_endings.h"
#include "ui/careteam/import_review.h"
#include "ui/kit/background.h"
#include "ui/kit/history.h"
#include "ui/kit/photo.h"
#include "ui/kit/prompts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct ContactExchangeText {
    Q_DECLARE_TR_FUNCTIONS(ContactExchange)
};

Error whyNobody(const ContactFiles &read, qsizetype fileCount) {
    const QString first = read.problems.isEmpty()
                              ? ContactExchangeText::tr("There is no contact in this file.")
                              : read.problems.first().problem.text;
    return {ErrorKind::Invalid,
            fileCount == 1 ? first
                           : ContactExchangeText::tr("None of these files holds a contact that can be read."),
            {}};
}

} // namespace

ContactFiles readForBook(const QStringList &files) {
    ContactFiles read = readContactFiles(files);
    for (Contact &contact : read.contacts)
        contact.photo = smallPhoto(contact.photo);
    return read;
}

void importContacts(const PageContext &context, const QStringList &files, QWidget *parent) {
    const WaitingCursor wait;
    const auto existing = context.store.table<ContactTable>().all();
    if (!existing)
        return context.history.tell(existing.error());
    const ContactFiles read = readForBook(files);
    if (read.contacts.isEmpty())
        return context.history.tell(whyNobody(read, files.size()));
    auto *review = new ImportReview(mergeContacts(*existing, read.contacts), read.problems, parent);
    QObject::connect(review, &QDialog::accepted, &context.history,
                     [review, &history = context.history] { history.perform(review->changes()); });
    review->open();
}

void exportCareTeam(const PageContext &context, CardVersion version, QWidget *parent) {
    const QString path = context.prompts.saveFile(parent, ContactExchangeText::tr("Export contacts"),
                                                  ContactExchangeText::tr("Care team", "name of a file") +
                                                      endingOf(FileType::Contacts),
                                                  filterOf(contactFiles()));
    if (path.isEmpty())
        return;
    const WaitingCursor wait;
    const auto saved = exportContacts(context.store, path, version);
    if (!saved)
        return context.history.tell(saved.error());
    const QString done = ContactExchangeText::tr("The contacts are saved.");
    context.history.say((done + u' ' + notInContactFile(context.store)).trimmed());
}

FileKind contactFiles() {
    return {.importText = ContactExchangeText::tr("&Import contacts…"),
            .title = ContactExchangeText::tr("Import contacts"),
            .name = ContactExchangeText::tr("Contact files"),
            .type = FileType::Contacts,
            .takesSeveral = true,
            .page = u"careteam"_s,
            .open = importContacts,
            .exportText = ContactExchangeText::tr("&Export contacts…"),
            .save = [](const PageContext &context, QWidget *parent) {
                exportCareTeam(context, CardVersion::Four, parent);
            }};
}
