// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/clear_traces.h"

#include "ui/kit/draft_keeper.h"
#include "ui/kit/editor.h"

#include <QApplication>
#include <QClipboard>
#include <QPixmapCache>
#include <QPointer>

std::optional<DraftKey> keepDrafts(const QWidget *window) {
    std::optional<DraftKey> last;
    for (auto *editor : window->findChildren<Editor *>()) {
        if (const auto kept = editor->isVisible() ? editor->keepDraft() : std::nullopt)
            last = kept;
    }
    for (auto *drafts : window->findChildren<DraftKeeper *>()) {
        if (!qobject_cast<Editor *>(drafts->parent())) // such as the words on Today
            drafts->keepNow();
    }
    return last;
}

void closeDialogs() {
    while (QWidget *menu = QApplication::activePopupWidget()) {
        if (!menu->close())
            break;
    }
    QList<QPointer<QDialog>> open;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<QDialog *>(window); dialog && dialog->isVisible())
            open.append(dialog);
    }
    for (const QPointer<QDialog> &dialog : open) {
        if (dialog)
            dialog->done(QDialog::Rejected); // not reject(), which may ask
    }
}

void clearClipboard() {
    QClipboard *clipboard = QApplication::clipboard();
    if (clipboard->ownsClipboard())
        clipboard->clear(QClipboard::Clipboard);
    if (clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
    QPixmapCache::clear();
}
