// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_dialog.h"

#include "model/base/isolated.h"
#include "model/search/article_texts.h"
#include "ui/kit/history.h"
#include "ui/kit/page.h"
#include "ui/kit/row_delegate.h"
#include "ui/kit/search_line.h"
#include "ui/kit/widgets.h"
#include "ui/search/search_model.h"

#include <QAction>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QPainter>
#include <QScreen>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostOfKind = 6;
constexpr qint64 kMomentMsecs = 6; ///< to read at a time: a key that is pressed meanwhile waits no longer
constexpr int kWidth = 680;
constexpr int kHeight = 560;
constexpr int kFromTop = 44;

enum State { Nothing, Asked, Found };

QWidget *hintPage(QLabel *label) {
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(scaled(20), scaled(24), scaled(20), scaled(12));
    layout->addWidget(label);
    layout->addStretch(1);
    return page;
}

} // namespace

SearchDialog::SearchDialog(const PageContext &context, QMainWindow &window) :
    // No popup: a screen reader sees none of those.
    QDialog(&window, Qt::Dialog | Qt::FramelessWindowHint), m_context(context), m_window(window),
    m_search(context.store) {
    setObjectName(u"searchDialog"_s);
    setWindowTitle(tr("Find anywhere"));
    build();
    readArticles();
    m_reading.setInterval(0);
    connect(&m_reading, &QTimer::timeout, this, &SearchDialog::readOn);
    connect(m_field, &QLineEdit::textChanged, this, &SearchDialog::find);
    connect(m_list, &QListView::clicked, this, &SearchDialog::take);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SearchDialog::tellChosen);
}

void SearchDialog::build() {
    const bool isDirectory = m_context.store.kind() == BookKind::Directory;
    m_field = searchLine(tr("Find anywhere"));
    m_field->installEventFilter(this);
    m_mended = mutedLabel({});
    m_mended->setObjectName(u"mended"_s);
    m_nothing = plainLabel({});
    m_nothing->setObjectName(u"nothing"_s);
    m_found = new SearchModel(this);
    m_list = new QListView;
    m_list->setObjectName(u"found"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_found);
    m_rows = new RowDelegate(m_list);
    m_list->setItemDelegate(m_rows);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the field
    prepareList(m_list);
    m_states = new QStackedWidget;
    m_states->addWidget(hintPage(mutedLabel(
        isDirectory
            ? tr("Type some letters of a service, an organization, a list or a command. The beginnings "
                 "of words are enough.")
            : tr("Type some letters of a name, of what you wrote, or of a command. The beginnings of "
                 "words are enough."))));
    m_states->addWidget(hintPage(m_nothing));
    m_states->addWidget(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(18), scaled(18), scaled(18), scaled(14));
    layout->setSpacing(scaled(10));
    layout->addWidget(m_field);
    layout->addWidget(m_mended);
    layout->addWidget(m_states, 1);
    layout->addWidget(mutedLabel(tr("Up and Down to choose, Enter to go there, Esc to close")));
}

void SearchDialog::begin() {
    placeOverWindow();
    readCommands();
    m_reading.start();
    m_field->selectAll();
    find();
    QDialog::show();
    activateWindow();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

/// At the middle of its top, never larger than the window and never off the screen.
void SearchDialog::placeOverWindow() {
    const QSize most = m_window.size() - QSize(scaled(16), scaled(kFromTop) + scaled(8));
    resize(QSize(scaled(kWidth), scaled(kHeight)).boundedTo(most));
    const QPoint top = m_window.mapToGlobal(QPoint((m_window.width() - width()) / 2, scaled(kFromTop)));
    const QRect screen = m_window.screen()->availableGeometry();
    move(qBound(screen.left(), top.x(), qMax(screen.left(), screen.right() - width())),
         qBound(screen.top(), top.y(), qMax(screen.top(), screen.bottom() - height())));
}

/// Once: they are the same as long as the program speaks this language.
void SearchDialog::readArticles() {
    if (m_context.store.kind() == BookKind::Directory)
        return;
    const auto texts = articleTexts();
    if (!texts)
        return m_context.history.tell(texts.error());
    m_articles = *texts;
}

/// Each time anew: what can be undone, for example, is named by its command.
void SearchDialog::readCommands() {
    m_commands = commandsOf(*m_window.menuBar());
    QList<SearchText> texts = m_articles;
    for (const FoundCommand &command : std::as_const(m_commands))
        texts.append(command.text);
    if (const auto done = m_search.setProgram(texts); !done)
        m_context.history.tell(done.error());
}

void SearchDialog::readOn() {
    QElapsedTimer moment;
    moment.start();
    for (;;) {
        const auto more = m_search.readOn();
        if (!more)
            m_context.history.tell(more.error());
        if (!more || !*more)
            break;
        if (moment.elapsed() >= kMomentMsecs)
            return;
    }
    m_reading.stop();
    find(); // what was chosen stays so where nothing came in
}

void SearchDialog::find() {
    const auto page = m_search.find(m_field->text(), kMostOfKind);
    if (!page) {
        hide();
        return m_context.history.tell(page.error());
    }
    showFound(*page);
}

void SearchDialog::showFound(const SearchPage &page) {
    const bool isDirectory = m_context.store.kind() == BookKind::Directory;
    const QString typed = m_field->text();
    const State asked = typed.trimmed().isEmpty() ? Nothing : Asked;
    m_states->setCurrentIndex(page.hits.isEmpty() ? asked : Found);
    m_rows->setSearched(page.searchedFor);
    const bool isMended = !page.hits.isEmpty() && page.searchedFor != typed;
    m_mended->setVisible(isMended);
    m_mended->setText(isMended ? tr("Showing results for \"%1\".").arg(isolated(page.searchedFor))
                               : QString());
    const QString nothing =
        isDirectory ? tr("Nothing was found for \"%1\". This looked through services, organizations, lists, "
                         "commands and help.")
                    : tr("Nothing was found for \"%1\". This looked through all that you wrote in this book, "
                         "the names of photos and papers, commands and help.");
    m_nothing->setText(nothing.arg(isolated(typed)));
    if (m_found->setHits(page.hits))
        choose(0);
    m_list->viewport()->update(); // other words are marked
    tellChosen();
}

void SearchDialog::choose(int row) {
    if (m_found->rowCount() == 0)
        return;
    row = qBound(0, row, m_found->rowCount() - 1);
    m_list->setCurrentIndex(m_found->index(row));
    if (row == 0)
        m_list->scrollToTop(); // with the heading above it
}

/// The keyboard is in the field; so this is where a screen reader is told what is chosen.
void SearchDialog::tellChosen() {
    const QModelIndex chosen = m_list->currentIndex();
    m_field->setAccessibleDescription(chosen.isValid() ? chosen.data(Qt::AccessibleTextRole).toString()
                                      : m_states->currentIndex() == Asked ? m_nothing->text()
                                                                          : QString());
}

void SearchDialog::take() {
    const QModelIndex chosen = m_list->currentIndex();
    if (!chosen.isValid())
        return;
    const SearchHit hit = m_found->at(chosen.row());
    reject();
    if (!hit.place.isEmpty())
        return Q_EMIT goTo(hit.place, hit.record);
    for (const FoundCommand &command : std::as_const(m_commands)) {
        if (command.text.record == hit.record && command.text.kind == hit.kind) {
            // Once this is closed: a command may open a dialog, or lock the book.
            QTimer::singleShot(0, command.action, &QAction::trigger);
            return;
        }
    }
}

bool SearchDialog::goOnByKey(int key) {
    const int row = m_list->currentIndex().row();
    const int page = qMax(1, m_list->viewport()->height() / qMax(1, m_list->sizeHintForRow(0)) - 1);
    switch (key) {
    case Qt::Key_Down:
        choose(row + 1);
        return true;
    case Qt::Key_Up:
        choose(row - 1);
        return true;
    case Qt::Key_PageDown:
        choose(row + page);
        return true;
    case Qt::Key_PageUp:
        choose(row - page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    default:
        return false;
    }
}

bool SearchDialog::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return goOnByKey(static_cast<QKeyEvent *>(event)->key()) || QDialog::eventFilter(watched, event);
    return QDialog::eventFilter(watched, event);
}

/// The keyboard goes back to where it was.
void SearchDialog::reject() {
    QDialog::reject();
    m_window.activateWindow();
}

/// As a popup does when one looks elsewhere.
void SearchDialog::changeEvent(QEvent *event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isVisible() && !isActiveWindow())
        hide();
}

/// An edge, as no desktop puts a frame around it.
void SearchDialog::paintEvent(QPaintEvent *event) {
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}
