// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands_merge.h"

#include "app/command_words.h"
#include "app/exit_codes.h"
#include "app/open_book.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/base/moment.h"
#include "model/merge/book_pair_reader.h"
#include "model/merge/merge_changes.h"
#include "model/merge/other_copy.h"
#include "model/merge/record_labels.h"
#include "model/merge/record_title.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

struct MergeCommandText {
    Q_DECLARE_TR_FUNCTIONS(MergeCommand)
};

/// What the words ask for.
struct MergeWish {
    bool onlyShows = false;
    bool takesTheirs = false;    ///< where both changed the same
    bool takesDeletions = false; ///< also when there are many
};

QString caseText(MergeCase kind) {
    switch (kind) {
    case MergeCase::NewThere:
        return MergeCommandText::tr("New there");
    case MergeCase::ChangedThere:
        return MergeCommandText::tr("Changed there");
    case MergeCase::BothChanged:
        return MergeCommandText::tr("Changed in both");
    case MergeCase::DeletedThere:
        return MergeCommandText::tr("Deleted there");
    case MergeCase::BackFromThere:
        return MergeCommandText::tr("Deleted here, comes back");
    case MergeCase::StaysHere:
        return MergeCommandText::tr("Deleted there, stays");
    case MergeCase::OnlyHere:
        break;
    }
    return MergeCommandText::tr("Only here");
}

constexpr MergeCase kCases[] = {MergeCase::NewThere,     MergeCase::ChangedThere,  MergeCase::BothChanged,
                                MergeCase::DeletedThere, MergeCase::BackFromThere, MergeCase::StaysHere,
                                MergeCase::OnlyHere};

/// "Role: Father → Papa", here and there; only the name of what is no text.
QString fieldText(const QString &table, const FieldMerge &field) {
    QString label = fieldLabel(table, field.field.name);
    if (field.field.kind != FieldKind::Text)
        return label;
    //: %1 is the name of a field, %2 what it says here, %3 what it says in the other copy
    return MergeCommandText::tr("%1: %2 → %3")
        .arg(label, isolated(field.ours.toString()), isolated(field.theirs.toString()));
}

QString rowText(const MergeRow &row) {
    const RecordSide &side = row.pair.theirs.isThere() ? row.pair.theirs : row.pair.ours;
    QStringList parts = {caseText(row.kind), kindLabel(row.pair.table),
                         titleOf(row.pair.table, *side.document)};
    for (const FieldMerge &field : row.fields)
        parts.append(fieldText(row.pair.table, field));
    return inColumns(parts);
}

/// "Baclofen: 8:00 and 8:10": who was there knows whether it was twice.
QString doubleText(const MergePlan &plan, const DoubleEntry &entry) {
    const auto timeOf = [&plan](const QUuid &id) {
        for (const MergeRow &row : plan.rows) {
            const RecordSide &side = row.pair.ours.isThere() ? row.pair.ours : row.pair.theirs;
            if (row.pair.id == id)
                return Moment{(*side.document)[u"at_utc"_s].toInteger(),
                              int((*side.document)[u"at_offset"_s].toInteger()),
                              {}};
        }
        return Moment();
    };
    const Moment ours = timeOf(entry.ours), theirs = timeOf(entry.theirs);
    return MergeCommandText::tr("Each copy has an entry of its own (%1) on %2, at %3 and at %4. Both stay.")
        .arg(kindLabel(entry.table), dateText(ours.date()), timeText(ours.time()), timeText(theirs.time()));
}

void show(const Command &command, const MergePlan &plan) {
    for (const MergeCase kind : kCases) {
        if (const int count = plan.count(kind); count > 0)
            command.out << MergeCommandText::tr("%1: %2").arg(caseText(kind)).arg(count) << Qt::endl;
    }
    for (const MergeRow &row : plan.rows) {
        if (row.kind != MergeCase::OnlyHere)
            command.out << rowText(row) << Qt::endl;
    }
    for (const DoubleEntry &entry : plan.doubles)
        command.out << doubleText(plan, entry) << Qt::endl;
}

/// A medicine is chosen by a person who looks at both.
void choose(MergePlan &plan, const MergeWish &wish) {
    for (MergeRow &row : plan.rows) {
        if (row.kind == MergeCase::DeletedThere && wish.takesDeletions)
            row.isTaken = true;
        for (FieldMerge &field : row.fields) {
            if (wish.takesTheirs && !field.isOpen)
                field.choice = MergeChoice::Theirs;
        }
    }
}

void tellWhatStayed(const Command &command, const MergePlan &plan, const MergeWish &wish) {
    if (const int conflicts = plan.conflicts(); conflicts > 0)
        command.out
            << (wish.takesTheirs
                    ? MergeCommandText::tr("%Ln were changed in both. What the other copy says is in the "
                                           "book, and what the book said is kept. Medicines stay as "
                                           "they are here.",
                                           nullptr, conflicts)
                    : MergeCommandText::tr("%Ln were changed in both. What the book says stays, and what "
                                           "the other copy says is kept.",
                                           nullptr, conflicts))
            << Qt::endl;
    if (plan.deletesMany && !wish.takesDeletions)
        command.out << MergeCommandText::tr("%Ln were deleted there. As they are many, they stay here; with "
                                            "--deletions, they go.",
                                            nullptr, plan.count(MergeCase::DeletedThere))
                    << Qt::endl;
}

int refuse(const Command &command, const Error &error) {
    return refuse(command.err, error.text, kCouldNot);
}

int bringIn(const Command &command, Store &ours, const OtherCopy &other, const BookPair &books,
            const MergePlan &plan) {
    const QString file = QFileInfo(command.words[2]).fileName();
    const MergeWords words{{}, MergeCommandText::tr("this book"), file};
    const auto changes = prepareMerge(ours, other.store(), books, plan, words, QDate::currentDate());
    if (!changes)
        return refuse(command, changes.error());
    if (auto done = ours.apply(*changes); !done)
        return refuse(command, done.error());
    if (auto whole = ours.check(); !whole)
        return refuse(command, whole.error());
    return kDone;
}

Result<std::unique_ptr<Store>> openOurs(const Command &command, const MergeWish &wish) {
    const QString &book = command.words[1];
    return wish.onlyShows ? openBookToRead(book, command.secret, command.err, BookKind::CareBook)
                          : openBook(book, command.secret, BookKind::CareBook);
}

int merge(const Command &command, const MergeWish &wish) {
    const auto ours = openOurs(command, wish);
    if (!ours)
        return refuse(command, ours.error());
    const auto key = keyOf(command.words[2], command.secret);
    if (!key)
        return refuse(command, key.error());
    const auto other = OtherCopy::open(**ours, command.words[2], *key);
    if (!other)
        return refuse(command, other.error());
    const auto books = readBookPair(**ours, other->store());
    if (!books)
        return refuse(command, books.error());
    MergePlan plan = planMerge(*books);
    if (plan.changesNothing() && !plan.isNothing() && !wish.onlyShows) {
        if (const int code = bringIn(command, **ours, *other, *books, plan); code != kDone)
            return code;
    }
    if (plan.changesNothing()) {
        command.out << (plan.rows.isEmpty()
                            ? MergeCommandText::tr("Both copies say the same. There is nothing to import.")
                            : MergeCommandText::tr("The other copy has nothing that is not in this book."))
                    << Qt::endl;
        return kDone;
    }
    show(command, plan);
    if (wish.onlyShows)
        return kDone;
    choose(plan, wish);
    if (const int code = bringIn(command, **ours, *other, *books, plan); code != kDone)
        return code;
    tellWhatStayed(command, plan, wish);
    command.out << MergeCommandText::tr("It is imported. A backup was made before.") << Qt::endl;
    return kDone;
}

} // namespace

std::optional<int> runMergeCommand(const Command &command) {
    if (command.words.value(0) != u"merge"_s)
        return std::nullopt;
    QStringList words = command.words;
    const MergeWish wish{words.removeAll(u"--show"_s) > 0, words.removeAll(u"--theirs"_s) > 0,
                         words.removeAll(u"--deletions"_s) > 0};
    if (words.size() != 3)
        return refuse(command.err, MergeCommandText::tr("Please write: hearthbook merge BOOK OTHER"),
                      kWrongUsage);
    return merge({words, command.secret, command.out, command.err, command.now}, wish);
}
