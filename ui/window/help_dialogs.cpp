// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/help_dialogs.h"

#include "ui/kit/mnemonic.h"
#include "ui/kit/widgets.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QGridLayout>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
struct Help {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QPushButton *addClose(QDialog &dialog, QVBoxLayout *layout) {
    auto *close = primaryButton(Help::tr("Close"));
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, &dialog, &QDialog::accept);
    layout->addWidget(close, 0, Qt::AlignTrailing);
    return close;
}

void addKey(QGridLayout *grid, const QString &text, const QKeySequence &sequence) {
    const int row = grid->rowCount();
    grid->addWidget(plainLabel(text), row, 0);
    auto *keys = strongLabel(sequence.toString(QKeySequence::NativeText));
    keys->setWordWrap(false);
    grid->addWidget(keys, row, 1);
}

/// With what stands in menus inside them.
void fill(QGridLayout *grid, const QList<QAction *> &actions) {
    for (const QAction *action : actions) {
        if (action->menu())
            fill(grid, action->menu()->actions());
        else if (!action->shortcut().isEmpty() && !action->text().isEmpty())
            addKey(grid, textOfAction(action->text()), action->shortcut());
    }
}

/// What no menu says: it depends on where one is.
void fillLists(QGridLayout *grid) {
    addKey(grid, Help::tr("Save a form"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    addKey(grid, Help::tr("Close a form or a message"), QKeySequence(Qt::Key_Escape));
    addKey(grid, Help::tr("Delete what is chosen in a list"), QKeySequence(Qt::Key_Delete));
}

QGridLayout *keyGrid(QWidget *inside) {
    auto *grid = new QGridLayout(inside);
    grid->setHorizontalSpacing(scaled(28));
    grid->setColumnStretch(0, 1);
    return grid;
}

/// One sentence or step a line.
QVBoxLayout *addLines(QWidget *inside, const QString &text) {
    auto *lines = new QVBoxLayout(inside);
    lines->setContentsMargins({});
    for (const QString &line : text.split(u'\n'))
        lines->addWidget(plainLabel(line));
    return lines;
}
} // namespace

QStringList aboutTexts(bool isDirectory) {
    if (isDirectory)
        return {Help::tr("A directory of community services. It stays on this computer. Nothing is sent "
                         "anywhere."),
                Help::tr("It helps you find a service and see how long ago somebody made sure of it. Call "
                         "before you rely on it.")};
    return {Help::tr("A care book for a child who lives with a serious illness. It stays on this computer. "
                     "Nothing is sent anywhere."),
            Help::tr("It helps you keep things in order. It does not give medical advice. Your care team "
                     "does that.")};
}

void showPageHelp(QMainWindow &window, const QString &title, const QString &text,
                  const QList<QAction *> &actions) {
    QDialog dialog(&window);
    dialog.setObjectName(u"pageHelp"_s);
    dialog.setWindowTitle(title);
    auto *inside = new QWidget;
    QVBoxLayout *lines = addLines(inside, text);
    lines->addSpacing(scaled(12));
    auto *keys = new QWidget;
    QGridLayout *grid = keyGrid(keys);
    grid->setContentsMargins({});
    fill(grid, actions);
    lines->addWidget(keys);
    lines->addStretch(1);
    auto *layout = pageLayout(&dialog);
    layout->addWidget(sectionLabel(title));
    layout->addWidget(scrolling(inside), 1);
    addClose(dialog, layout)->setFocus();
    dialog.resize(sizeOnScreen(520, 480));
    dialog.exec();
}

void showFirstSteps(QMainWindow &window, const QString &text) {
    static const QRegularExpression ends(u"(?<=[.:]) (?=[A-ZÁÉÍÓÚ])"_s);
    QDialog dialog(&window);
    dialog.setObjectName(u"firstSteps"_s);
    dialog.setWindowTitle(Help::tr("The first ten minutes"));
    auto *inside = new QWidget;
    addLines(inside, text.split(ends).join(u'\n'))->addStretch(1);
    auto *layout = pageLayout(&dialog);
    layout->addWidget(sectionLabel(dialog.windowTitle()));
    layout->addWidget(scrolling(inside), 1);
    addClose(dialog, layout)->setFocus();
    dialog.resize(sizeOnScreen(520, 480));
    dialog.exec();
}

void showShortcuts(QMainWindow &window) {
    QDialog dialog(&window);
    dialog.setObjectName(u"shortcuts"_s);
    dialog.setWindowTitle(Help::tr("Keyboard shortcuts"));
    auto *inside = new QWidget;
    QGridLayout *grid = keyGrid(inside);
    for (const QMenu *menu : window.menuBar()->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly))
        fill(grid, menu->actions());
    fillLists(grid);
    auto *layout = pageLayout(&dialog);
    layout->addWidget(sectionLabel(dialog.windowTitle()));
    layout->addWidget(scrolling(inside), 1);
    addClose(dialog, layout)->setFocus();
    dialog.resize(sizeOnScreen(480, 560));
    dialog.exec();
}

void showAbout(QMainWindow &window, bool isDirectory) {
    QDialog dialog(&window);
    dialog.setObjectName(u"about"_s);
    dialog.setWindowTitle(Help::tr("About Hearthbook"));
    auto *picture = new QLabel;
    picture->setPixmap(programIcon().pixmap(scaled(72)));
    auto *layout = pageLayout(&dialog);
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    layout->addWidget(sectionLabel(Help::tr("Hearthbook %1").arg(QCoreApplication::applicationVersion())));
    for (const QString &text : aboutTexts(isDirectory))
        layout->addWidget(plainLabel(text));
    layout->addWidget(
        mutedLabel(Help::tr("Free software under the GNU General Public License, version 3 or later. "
                            "Icons: Bootstrap Icons, MIT License.")));
    addClose(dialog, layout)->setFocus();
    dialog.resize(sizeOnScreen(460, 420));
    dialog.exec();
}
