// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/new_book_dialog.h"

#include "ui/shell/prompts.h"
#include "ui/shell/settings.h"
#include "ui/shell/widgets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QRegularExpression>

namespace {
const QString ending = QStringLiteral(".hearthbook");

/// A path in `folder` at which there is nothing yet.
QString freePath(const QString &folder, const QString &fileName) {
    const QDir dir(folder);
    const QString base = fileName.chopped(ending.size());
    QString name = fileName;
    for (int number = 2; dir.exists(name); ++number)
        name = QStringLiteral("%1 %2%3").arg(base).arg(number).arg(ending);
    return dir.absoluteFilePath(name);
}
} // namespace

QString bookFileName(const QString &childName) {
    static const QRegularExpression refused(QStringLiteral("^\\.+|[\\x00-\\x1f/\\\\:*?\"<>|]"));
    const QString name = QString(childName).replace(refused, QStringLiteral(" ")).simplified().left(60);
    return (name.isEmpty() ? QCoreApplication::translate("NewBookDialog", "Care book") : name) + ending;
}

NewBookDialog::NewBookDialog(Settings &settings, Prompts &prompts, QWidget *parent) :
    QDialog(parent), m_settings(settings), m_prompts(prompts) {
    setObjectName(QStringLiteral("newBook"));
    setWindowTitle(tr("Make a book"));
    build();
    suggestPath();
    resize(sizeOnScreen(640, 380));
}

void NewBookDialog::build() {
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("childName"));
    m_path = new QLineEdit;
    m_path->setObjectName(QStringLiteral("bookPath"));
    m_problem = errorLabel();
    auto *nameLabel = strongLabel(tr("Your child's &name"));
    nameLabel->setBuddy(m_name);
    auto *pathLabel = strongLabel(tr("&Where to keep it"));
    pathLabel->setBuddy(m_path);
    auto *choose = plainButton(tr("&Choose…"), "folder2-open");
    auto *cancel = plainButton(tr("Cancel"));
    auto *make = primaryButton(tr("&Make the book"));
    make->setObjectName(QStringLiteral("makeBook"));
    make->setDefault(true);
    connect(m_name, &QLineEdit::textEdited, this, &NewBookDialog::suggestPath);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathChosen = true; });
    connect(choose, &QPushButton::clicked, this, &NewBookDialog::choosePath);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(make, &QPushButton::clicked, this, &QDialog::accept);

    auto *layout = pageLayout(this);
    layout->addWidget(sectionLabel(windowTitle()));
    layout->addWidget(nameLabel);
    layout->addWidget(m_name);
    layout->addWidget(mutedLabel(tr("You can leave this blank and write it later.")));
    layout->addWidget(pathLabel);
    layout->addLayout(headerRow(m_path, {choose}));
    layout->addWidget(m_problem);
    layout->addLayout(headerRow(new QWidget, {cancel, make}));
}

QString NewBookDialog::childName() const {
    return m_name->text().trimmed();
}

QString NewBookDialog::path() const {
    const QString path = m_path->text().trimmed();
    return path.isEmpty() || path.endsWith(ending) ? path : path + ending;
}

void NewBookDialog::suggestPath() {
    if (!m_pathChosen)
        m_path->setText(
            QDir::toNativeSeparators(freePath(m_settings.lastFolder(), bookFileName(childName()))));
}

void NewBookDialog::choosePath() {
    const QString file =
        m_prompts.saveFile(this, tr("Where to keep the book"), path(), tr("Care books (*.hearthbook)"));
    if (file.isEmpty())
        return;
    m_pathChosen = true;
    m_path->setText(QDir::toNativeSeparators(file));
}

void NewBookDialog::accept() {
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
    if (problem.isEmpty())
        QDialog::accept();
    else
        m_path->setFocus();
}
