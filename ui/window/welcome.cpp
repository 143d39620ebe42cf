// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/welcome.h"

#include "model/book/store.h"
#include "ui/kit/file_kind.h"
#include "ui/kit/languages.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/mnemonic.h"
#include "ui/kit/prompts.h"
#include "ui/kit/settings.h"
#include "ui/kit/widgets.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype booksShown = 3;

QString droppedBook(const QMimeData *data) {
    for (const QUrl &url : data->urls())
        if (bookFiles().takes(url.toLocalFile()))
            return url.toLocalFile();
    return {};
}

QPushButton *choice(const QString &text, const char *iconName, const char *name) {
    auto *button = plainButton(QString(text), nullptr);
    button->setIcon(icon(iconName, Ink::Accent));
    button->setIconSize(QSize(scaled(40), scaled(26)));
    button->setObjectName(QString::fromLatin1(name));
    setRole(button, "choice");
    return button;
}
} // namespace

Welcome::Welcome(Settings &settings, Prompts &prompts, QWidget *parent) :
    QWidget(parent), m_settings(settings), m_prompts(prompts), m_messages(new MessageBar) {
    setObjectName(u"welcome"_s);
    setWindowTitle(tr("Welcome to Hearthbook"));
    setAcceptDrops(true);
    auto *page = new QWidget;
    auto *column = pageLayout(page);
    column->addStretch(1);
    buildWords(column);
    buildChoices(column);
    buildRecent(column);
    column->addStretch(2);
    page->setMaximumWidth(scaled(660));
    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(page, 20);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildTop());
    layout->addWidget(scrolling(middle), 1);
    layout->addWidget(m_messages);
    connectKeys();
    findChild<QPushButton *>(u"makeBook"_s)->setFocus();
    resize(sizeOnScreen(860, 680));
}

QWidget *Welcome::buildTop() {
    auto *label = plainLabel(tr("&Language"));
    label->setWordWrap(false);
    auto *box = new QComboBox;
    box->setObjectName(u"language"_s);
    label->setBuddy(box);
    for (const Language &language : languages()) {
        box->addItem(language.name, language.code);
        if (language.code == m_settings.language())
            box->setCurrentIndex(box->count() - 1);
    }
    connect(box, &QComboBox::activated, this,
            [this, box] { m_settings.setLanguage(box->currentData().toString()); });
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(label);
    row->addWidget(box);
    return top;
}

void Welcome::buildWords(QVBoxLayout *column) {
    auto *picture = new QLabel;
    picture->setPixmap(programIcon().pixmap(scaled(72)));
    column->addWidget(picture);
    column->addWidget(titleLabel(tr("Welcome")));
    column->addWidget(
        plainLabel(tr("A care book is for your child. It keeps what matters in one "
                      "place: hopes and goals, a diary, the care team, and what to ask next.")));
    column->addWidget(plainLabel(tr("A directory is for social workers. It keeps community services, and "
                                    "how long ago somebody made sure of each.")));
    column->addWidget(mutedLabel(tr("It stays on this computer. You choose what to share, and with whom.")));
}

void Welcome::buildChoices(QVBoxLayout *column) {
    auto *make = choice(tr("&Make a care book for a child"), "book", "makeBook");
    auto *directory = choice(tr("Make a &directory of services"), "houses", "makeDirectory");
    auto *open = choice(tr("&Open a book…"), "folder2-open", "openBook");
    auto *look = choice(tr("Look at the &sample family"), "people", "openSample");
    connect(make, &QPushButton::clicked, this, [this] { Q_EMIT newBookRequested(BookKind::CareBook); });
    connect(directory, &QPushButton::clicked, this, [this] { Q_EMIT newBookRequested(BookKind::Directory); });
    connect(open, &QPushButton::clicked, this, &Welcome::askForBook);
    connect(look, &QPushButton::clicked, this, &Welcome::sampleRequested);
    for (QPushButton *button : {make, directory, open, look})
        column->addWidget(button);
}

void Welcome::buildRecent(QVBoxLayout *column) {
    const QStringList books = m_settings.recentBooks().mid(0, booksShown);
    if (books.isEmpty())
        return;
    column->addWidget(sectionLabel(tr("Open again")));
    for (const QString &path : books) {
        const QFileInfo file(path);
        const QString text =
            tr("%1 (%2)").arg(file.completeBaseName(), QDir::toNativeSeparators(file.path()));
        auto *button = quietButton(withoutMnemonic(text), "clock-history");
        button->setObjectName(u"recentBook"_s);
        setRole(button, "link");
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT openBookRequested(path); });
        column->addWidget(button, 0, Qt::AlignLeading);
    }
}

void Welcome::connectKeys() {
    const auto key = [this](const QKeySequence &keys) { return new QShortcut(keys, this); };
    connect(key(QKeySequence::Open), &QShortcut::activated, this, &Welcome::askForBook);
    connect(key(QKeySequence(Qt::CTRL | Qt::Key_Q)), &QShortcut::activated, this, &QWidget::close);
}

void Welcome::askForBook() {
    for (const QString &file : askFor(bookFiles(), m_prompts, this))
        Q_EMIT openBookRequested(file);
}

void Welcome::tell(const Error &error) {
    m_messages->tell(error);
}

void Welcome::dragEnterEvent(QDragEnterEvent *event) {
    if (!droppedBook(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void Welcome::dropEvent(QDropEvent *event) {
    event->acceptProposedAction();
    Q_EMIT openBookRequested(droppedBook(event->mimeData()));
}
