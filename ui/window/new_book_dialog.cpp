// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/new_book_dialog.h"

#include "model/base/clock.h"
#include "model/files/file_endings.h"
#include "model/files/file_name.h"
#include "ui/keys/passphrase_field.h"
#include "ui/keys/protection_step.h"
#include "ui/keys/recovery_step.h"
#include "ui/kit/file_kind.h"
#include "ui/kit/prompts.h"
#include "ui/kit/settings.h"
#include "ui/kit/widgets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kLongestBookName = 120; ///< in bytes

/// A path in `folder` at which there is nothing yet.
QString freePath(const QString &folder, const QString &fileName) {
    const QDir dir(folder);
    const QString ending = endingOf(FileType::Book);
    const QString base = fileName.chopped(ending.size());
    QString name = fileName;
    for (int number = 2; dir.exists(name); ++number)
        name = u"%1 %2%3"_s.arg(base).arg(number).arg(ending);
    return dir.absoluteFilePath(name);
}
} // namespace

QString bookFileName(BookKind kind, const QString &childName) {
    const QString ending = endingOf(FileType::Book);
    if (kind == BookKind::Directory)
        return QCoreApplication::translate("NewBookDialog", "Community services") + ending;
    const QString name = safeFileName(childName, kLongestBookName);
    return (name.isEmpty() ? QCoreApplication::translate("NewBookDialog", "Care book") : name) + ending;
}

NewBookDialog::NewBookDialog(Settings &settings, Prompts &prompts, BookKind kind, QWidget *parent) :
    StepsDialog(tr("Make a book"), tr("&Make the book"), "makeBook", parent), m_settings(settings),
    m_prompts(prompts), m_protection(new ProtectionStep), m_sheet(new RecoveryStep(settings, prompts)) {
    setObjectName(u"newBook"_s);
    addStep(buildPlace(kind));
    addStep(m_protection);
    addStep(m_sheet);
    connect(m_protection, &ProtectionStep::changed, this, &NewBookDialog::showButtons);
    showKind();
    resize(sizeOnScreen(680, 600));
}

QWidget *NewBookDialog::buildPlace(BookKind kind) {
    m_nameRow = buildName();
    auto *place = new QWidget;
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(16));
    layout->addWidget(m_nameRow);
    layout->addWidget(buildPath());
    layout->addWidget(buildKinds(kind)); // last: who came for one kind begins with its name
    return place;
}

QWidget *NewBookDialog::buildKinds(BookKind kind) {
    auto *care = radioButton(tr("A ca&re book for a child"));
    care->setObjectName(u"careBook"_s);
    m_directory = radioButton(tr("A director&y of community services"));
    m_directory->setObjectName(u"directory"_s);
    (kind == BookKind::Directory ? m_directory : care)->setChecked(true);
    connect(m_directory, &QRadioButton::toggled, this, &NewBookDialog::showKind);
    auto *kinds = new QWidget;
    auto *layout = new QVBoxLayout(kinds);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(4));
    layout->addWidget(strongLabel(tr("What it is for")));
    layout->addWidget(care);
    layout->addWidget(m_directory);
    return kinds;
}

QWidget *NewBookDialog::buildName() {
    m_name = new QLineEdit;
    m_name->setObjectName(u"childName"_s);
    auto *label = strongLabel(tr("Your child's n&ame"));
    label->setBuddy(m_name);
    connect(m_name, &QLineEdit::textEdited, this, &NewBookDialog::suggestPath);
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(16));
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addWidget(mutedLabel(tr("You can leave this blank and write it later.")));
    return row;
}

QWidget *NewBookDialog::buildPath() {
    m_path = new QLineEdit;
    m_path->setObjectName(u"bookPath"_s);
    m_problem = errorLabel();
    auto *label = strongLabel(tr("&Where to keep it"));
    label->setBuddy(m_path);
    auto *choose = plainButton(tr("&Choose…"), "folder2-open");
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathChosen = true; });
    connect(choose, &QPushButton::clicked, this, &NewBookDialog::choosePath);
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(16));
    layout->addWidget(label);
    layout->addLayout(headerRow(m_path, {choose}));
    layout->addWidget(m_problem);
    return row;
}

BookKind NewBookDialog::kind() const {
    return m_directory->isChecked() ? BookKind::Directory : BookKind::CareBook;
}

void NewBookDialog::showKind() {
    m_nameRow->setVisible(kind() == BookKind::CareBook);
    suggestPath();
}

QString NewBookDialog::childName() const {
    return kind() == BookKind::CareBook ? m_name->text().trimmed() : QString();
}

QString NewBookDialog::path() const {
    return withEnding(m_path->text().trimmed(), endingOf(FileType::Book));
}

void NewBookDialog::suggestPath() {
    if (!m_pathChosen)
        m_path->setText(
            QDir::toNativeSeparators(freePath(m_settings.lastFolder(), bookFileName(kind(), childName()))));
}

void NewBookDialog::choosePath() {
    const QString file =
        m_prompts.saveFile(this, tr("Where to keep the book"), path(), filterOf(bookFiles()));
    if (file.isEmpty())
        return;
    m_pathChosen = true;
    m_path->setText(QDir::toNativeSeparators(file));
}

bool NewBookDialog::isLast(int step) const {
    return step == Sheet || (step == Protection && !m_protection->isProtected());
}

void NewBookDialog::enter(int step) {
    const QFileInfo file(path());
    if (step == Protection)
        m_protection->passphrase().setNames({childName(), file.completeBaseName()});
    if (step == Sheet)
        m_sheet->begin(file.fileName(), SystemClock().now());
}

bool NewBookDialog::check(int step) {
    switch (step) {
    case Place:
        return checkPath();
    case Protection:
        return !m_protection->isProtected() || m_protection->passphrase().check();
    default:
        return m_sheet->check();
    }
}

QList<NewKey> NewBookDialog::keys() const {
    if (!m_protection->isProtected())
        return {NewKey::with(KeySecret::open())};
    return {NewKey::with(KeySecret::passphrase(m_protection->words())),
            NewKey::with(KeySecret::recovery(m_sheet->code()))};
}

bool NewBookDialog::checkPath() {
    const QFileInfo file(path());
    QString problem;
    if (path().isEmpty())
        problem = tr("Please choose where to keep the book.");
    else if (file.exists())
        problem = tr("There is already a file with this name. Please choose another name.");
    else if (!file.dir().exists())
        problem = tr("This folder is not there. Please choose another one.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    setInvalid(m_path, !problem.isEmpty());
    if (!problem.isEmpty())
        m_path->setFocus();
    return problem.isEmpty();
}
