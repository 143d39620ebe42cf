// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_words.h"

#include "ui/kit/mnemonic.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace {

constexpr char kAlsoCalled[] = "alsoCalled";
constexpr char kHelpTexts[] = "helpTexts";

SearchText textOf(const QAction &action) {
    const QStringList help = action.property(kHelpTexts).toStringList();
    const QString title = textOfAction(action.text());
    return {.kind = help.isEmpty() ? SearchKind::Program : SearchKind::Help,
            .record = QUuid::createUuidV5(QUuid(), title),
            .title = title,
            .note = action.shortcut().toString(QKeySequence::NativeText),
            .texts = help,
            .also = action.property(kAlsoCalled).toString()};
}

void addCommands(const QMenu &menu, QList<FoundCommand> &commands) {
    for (QAction *action : menu.actions()) {
        if (action->menu())
            addCommands(*action->menu(), commands);
        else if (!action->isSeparator() && action->isEnabled() && !action->text().isEmpty())
            commands.append({textOf(*action), action});
    }
}

} // namespace

void setAlsoCalled(QAction *action, const QString &words) {
    action->setProperty(kAlsoCalled, words);
}

void setHelpTexts(QAction *action, const QStringList &texts) {
    action->setProperty(kHelpTexts, texts);
}

QList<FoundCommand> commandsOf(const QMenuBar &menus) {
    QList<FoundCommand> commands;
    for (const QAction *each : menus.actions()) {
        if (each->menu())
            addCommands(*each->menu(), commands);
    }
    return commands;
}
