// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/older_copies_question.h"

#include "model/base/clock.h"
#include "model/book/store.h"
#include "ui/kit/background.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/prompts.h"
#include "ui/kit/work_dialog.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct OlderCopiesText {
    Q_DECLARE_TR_FUNCTIONS(OlderCopies)
};

QString whatThereIs(const QList<OlderCopy> &copies) {
    const auto open =
        int(std::count_if(copies.begin(), copies.end(), [](const OlderCopy &copy) { return copy.isOpen; }));
    QStringList lines;
    if (open > 0)
        lines +=
            OlderCopiesText::tr("%Ln older copies of this book can still be read by anyone.", nullptr, open);
    if (open < copies.size())
        lines += OlderCopiesText::tr("%Ln older copies of this book still open with a key from before.",
                                     nullptr, int(copies.size()) - open);
    return lines.join(u'\n');
}

QString whatCanBeDone() {
    return OlderCopiesText::tr(
        "Hearthbook can seal these copies again, so that only the present keys open them. Or it makes a new "
        "backup, looks through it, and then removes them. What only an older copy holds is gone then.\n\n"
        "If you cancel, they stay as they are. Copies at other places are not changed.");
}

void tellWhatWasDone(const OlderCopiesDone &result, const QString &done, MessageBar &messages) {
    if (result.error && result.done == 0)
        return messages.tell(*result.error);
    if (result.left == 0)
        return messages.say(done);
    messages.say(done + u' ' +
                 OlderCopiesText::tr("%Ln older copies stay as they were.", nullptr, result.left));
}

void sealThem(const PageContext &context, const std::optional<DataKey> &before, MessageBar &messages,
              QWidget *parent) {
    WorkDialog dialog(OlderCopiesText::tr("Older copies"),
                      OlderCopiesText::tr("The copies are sealed again."), parent);
    const auto result = sealOlderCopies(context.store, before, dialog.progress());
    tellWhatWasDone(result, OlderCopiesText::tr("%Ln older copies are sealed again.", nullptr, result.done),
                    messages);
}

void removeThem(const PageContext &context, MessageBar &messages) {
    const WaitingCursor wait;
    const auto result = removeOlderCopies(context.store, context.clock.today());
    if (!result)
        return messages.tell(result.error());
    tellWhatWasDone(
        *result,
        OlderCopiesText::tr("A new backup is made, and %Ln older copies are removed.", nullptr, result->done),
        messages);
}

} // namespace

bool askAboutOlderCopies(const PageContext &context, const std::optional<DataKey> &before,
                         MessageBar &messages, QWidget *parent) {
    const QList<OlderCopy> copies = olderCopiesOf(context.store);
    if (copies.isEmpty())
        return false;
    const auto choice = context.prompts.choose(
        parent, OlderCopiesText::tr("Older copies"), whatThereIs(copies) + u"\n\n"_s + whatCanBeDone(),
        {OlderCopiesText::tr("Seal them again"), OlderCopiesText::tr("Remove them")});
    if (choice == 0)
        sealThem(context, before, messages, parent);
    else if (choice == 1)
        removeThem(context, messages);
    return true;
}
