// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_menu.h"

#include "model/book/store.h"
#include "model/child/child_table.h"
#include "ui/kit/history.h"
#include "ui/kit/mnemonic.h"
#include "ui/kit/settings.h"
#include "ui/safety/save_everything.h"
#include "ui/search/search_words.h"
#include "ui/window/help_dialogs.h"
#include "ui/window/main_window.h"
#include "ui/window/page_help.h"

#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace {
const QString kPapers = u"papers"_s;

/// After the child has died, nothing here leads to first steps and plans.
bool isQuiet(const MainWindow &window) {
    return !window.isDirectory() && hasChildDied(window.context().store);
}
} // namespace

QList<int> textPercents() {
    return {100, 115, 130, 150, 175, 200};
}

int nextTextPercent(int percent, int direction) {
    const QList<int> steps = textPercents();
    int next = percent;
    if (direction > 0) {
        const auto above = std::upper_bound(steps.begin(), steps.end(), percent);
        next = above == steps.end() ? steps.last() : *above;
    } else {
        const auto notBelow = std::lower_bound(steps.begin(), steps.end(), percent);
        next = notBelow == steps.begin() ? steps.first() : *std::prev(notBelow);
    }
    return next;
}

MainMenu::MainMenu(MainWindow &window) :
    QObject(&window), m_window(window), m_history(window.context().history),
    m_settings(window.context().settings) {
    buildBook();
    buildEdit();
    buildView();
    buildHelp();
    connect(&m_history, &History::changed, this, &MainMenu::updateHistory);
    updateHistory();
}

QAction *MainMenu::add(QMenu *menu, const QString &text, const QList<QKeySequence> &keys,
                       std::function<void()> run) {
    QAction *action = menu->addAction(text);
    action->setShortcuts(keys);
    m_window.addAction(action); // its keys also work on a page that fills the window and hides the menus
    connect(action, &QAction::triggered, this, std::move(run));
    return action;
}

void MainMenu::buildBook() {
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Book"));
    add(menu, tr("&New book…"), {}, [this] { Q_EMIT m_window.newBookRequested(); });
    add(menu, tr("&Open…"), {QKeySequence::Open}, [this] { m_window.askForBook(); });
    QMenu *recent = menu->addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    add(menu, tr("Look at the &sample"), {}, [this] { Q_EMIT m_window.sampleRequested(); });
    menu->addSeparator();
    addExchange(menu);
    menu->addSeparator();
    setAlsoCalled(add(menu, tr("&Lock"), {QKeySequence(Qt::CTRL | Qt::Key_L)},
                      [this] { Q_EMIT m_window.lockRequested(); }),
                  tr("password passphrase hide away", "other words to find: lock the book"));
    setAlsoCalled(
        add(menu, tr("&Who can open this book…"), {}, [this] { Q_EMIT m_window.keysRequested(); }),
        tr("password passphrase key recovery sheet code", "other words to find: who can open this book"));
    setAlsoCalled(add(menu, tr("Bac&kups…"), {}, [this] { Q_EMIT m_window.backupsRequested(); }),
                  tr("copies restore memory stick", "other words to find: backups"));
    setAlsoCalled(add(menu, tr("Save e&verything as files…"), {},
                      [this] { saveEverything(m_window.context(), &m_window); }),
                  tr("export all JSON CSV other programs", "other words to find: save everything"));
    menu->addSeparator();
    QAction *settings = add(menu, tr("Se&ttings…"), {QKeySequence(Qt::CTRL | Qt::Key_Comma)},
                            [this] { Q_EMIT m_window.settingsRequested(); });
    settings->setMenuRole(QAction::PreferencesRole);
    setAlsoCalled(settings, tr("options preferences language paper size", "other words to find: settings"));
    menu->addSeparator();
    add(menu, tr("&Close book"), {QKeySequence(Qt::CTRL | Qt::Key_W)},
        [this] { Q_EMIT m_window.closeBookRequested(); });
    add(menu, tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, [this] {
        Q_EMIT m_window.quitRequested();
    })->setMenuRole(QAction::QuitRole);
}

/// What goes into this kind of book and out of it.
void MainMenu::addExchange(QMenu *menu) {
    for (const FileKind &kind : m_window.fileKinds()) {
        add(menu, kind.importText, {}, [this, kind] { m_window.askForFiles(kind); });
        if (kind.save)
            add(menu, kind.exportText, {}, [this, kind] { kind.save(m_window.context(), &m_window); });
    }
    if (!m_window.isDirectory())
        setAlsoCalled(add(menu, tr("&Print…"), {QKeySequence::Print}, [this] { print(); }),
                      tr("paper PDF page visit summary handover", "other words to find: print"));
}

/// Where papers are shown, the one that is.
void MainMenu::print() {
    if (m_window.currentPlace() == kPapers)
        m_window.addToCurrentPage();
    else
        m_window.goTo(kPapers);
}

void MainMenu::fillRecent(QMenu *menu) {
    menu->clear();
    const QStringList books = m_settings.recentBooks();
    for (const QString &path : books) {
        const QFileInfo file(path);
        const QString text =
            tr("%1 (%2)").arg(file.completeBaseName(), QDir::toNativeSeparators(file.path()));
        QAction *action = menu->addAction(withoutMnemonic(text));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT m_window.openBookRequested(path); });
    }
    if (books.isEmpty())
        menu->addAction(tr("No other book yet"))->setEnabled(false);
}

void MainMenu::buildEdit() {
    QMenu *menu = m_edit = m_window.menuBar()->addMenu(tr("&Edit"));
    m_undo = add(menu, {}, {QKeySequence(Qt::CTRL | Qt::Key_Z)}, [this] { m_history.undo(); });
    m_redo =
        add(menu, {}, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
            [this] { m_history.redo(); });
    m_undo->setObjectName(u"undo"_s);
    m_redo->setObjectName(u"redo"_s);
    menu->addSeparator();
    add(menu, tr("&Add here…"), {QKeySequence(Qt::CTRL | Qt::Key_N)},
        [this] { m_window.addToCurrentPage(); });
    addAdding(menu->addMenu(tr("A&dd to a page")));
    add(menu, tr("&Find"), {QKeySequence::Find}, [this] { m_window.findInCurrentPage(); });
    add(menu, tr("Find any&where…"), {QKeySequence(Qt::CTRL | Qt::Key_K)},
        [this] { m_window.findAnywhere(); });
}

/// What each page adds, from wherever one is.
void MainMenu::addAdding(QMenu *menu) {
    for (const PageEntry &place : m_window.places()) {
        if (place.add.isEmpty())
            continue;
        QAction *action = add(menu, place.add, {}, [this, name = place.name] {
            m_window.goTo(name);
            m_window.addToCurrentPage();
        });
        setAlsoCalled(action, place.addAlso);
    }
}

void MainMenu::updateHistory() {
    const auto named = [](const QString &with, const QString &without, const QString &label) {
        return label.isEmpty() ? without : with.arg(withoutMnemonic(label));
    };
    m_undo->setText(
        named(tr("&Undo: %1"), tr("&Undo"), m_history.canUndo() ? m_history.undoText() : QString()));
    m_redo->setText(
        named(tr("&Redo: %1"), tr("&Redo"), m_history.canRedo() ? m_history.redoText() : QString()));
    m_undo->setEnabled(m_history.canUndo());
    m_redo->setEnabled(m_history.canRedo());
}

void MainMenu::buildView() {
    QMenu *menu = m_window.menuBar()->addMenu(tr("&View"));
    int number = 0;
    for (const PageEntry &place : m_window.places()) {
        if (!place.hasRow())
            continue;
        ++number;
        const QKeySequence keys =
            number < 10 ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)) : QKeySequence();
        setAlsoCalled(add(menu, place.title, {keys}, [this, name = place.name] { m_window.goTo(name); }),
                      place.also);
    }
    menu->addSeparator();
    addParts(menu->addMenu(tr("&More places")));
    menu->addSeparator();
    addTextSizes(menu);
    menu->addSeparator();
    addThemes(menu);
}

/// Places without a row in the sidebar.
void MainMenu::addParts(QMenu *menu) {
    for (const PageEntry &place : m_window.places()) {
        if (place.hasRow())
            continue;
        const QKeySequence keys =
            place.fillsWindow ? QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N) : QKeySequence();
        setAlsoCalled(add(menu, place.title, {keys}, [this, name = place.name] { m_window.goTo(name); }),
                      place.also);
    }
}

void MainMenu::addTextSizes(QMenu *menu) {
    const auto step = [this](int direction) {
        m_settings.setTextPercent(nextTextPercent(m_settings.textPercent(), direction));
    };
    const QString also =
        tr("large text letters size zoom font bigger smaller", "other words to find: text size");
    QAction *larger = add(menu, tr("&Larger text"),
                          {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
                          [step] { step(1); });
    setAlsoCalled(larger, also);
    add(menu, tr("&Smaller text"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)}, [step] { step(-1); });
    add(menu, tr("&Usual text size"), {QKeySequence(Qt::CTRL | Qt::Key_0)},
        [this] { m_settings.setTextPercent(Style::smallestText); });
}

void MainMenu::addThemes(QMenu *menu) {
    auto *group = new QActionGroup(this);
    const QList<std::pair<Theme, QString>> themes{{Theme::System, tr("Colors as the &computer")},
                                                  {Theme::Light, tr("L&ight colors")},
                                                  {Theme::Dark, tr("&Dark colors")}};
    for (const auto &[theme, text] : themes) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_settings.theme() == theme);
        group->addAction(action);
        setAlsoCalled(action, tr("dark light theme mode bright", "other words to find: colors"));
        connect(action, &QAction::triggered, this, [this, chosen = theme] { m_settings.setTheme(chosen); });
        connect(&m_settings, &Settings::changed, action,
                [this, action, own = theme] { action->setChecked(m_settings.theme() == own); });
    }
}

void MainMenu::buildHelp() {
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Help"));
    setHelpTexts(
        add(menu, tr("&Help with this page"), {QKeySequence(Qt::Key_F1)}, [this] { helpWithPage(); }),
        {tr("What a page is for, and its keys")});
    const QString steps = pageHelp(m_window.isDirectory() ? u"start-directory"_s : u"start"_s);
    if (!isQuiet(m_window))
        setHelpTexts(
            add(menu, tr("The first ten &minutes"), {}, [this, steps] { showFirstSteps(m_window, steps); }),
            {steps});
    setHelpTexts(add(menu, tr("&Keyboard shortcuts"), {QKeySequence(Qt::CTRL | Qt::Key_F1)},
                     [this] { showShortcuts(m_window); }),
                 {tr("Keys for everything that the menus do")});
    setHelpTexts(
        add(menu, tr("&About Hearthbook"), {}, [this] { showAbout(m_window, m_window.isDirectory()); }),
        aboutTexts(m_window.isDirectory()));
}

void MainMenu::helpWithPage() {
    const QString place = m_window.currentPlace();
    const bool isStill = place == u"today"_s && isQuiet(m_window);
    for (const PageEntry &each : m_window.places()) {
        if (each.name == place)
            showPageHelp(m_window, each.title, pageHelp(isStill ? u"today-quiet"_s : place),
                         m_edit->actions());
    }
}
