// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/prompts.h"

#include "model/base/isolated.h"
#include "model/book/book_file.h"
#include "model/files/output_guard.h"
#include "ui/kit/settings.h"
#include "ui/kit/widgets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

namespace {

struct PromptsText {
    Q_DECLARE_TR_FUNCTIONS(Prompts)
};

QString questionAbout(const QString &path) {
    return PromptsText::tr("There is already a file named %1. Replace it?")
        .arg(isolated(QFileInfo(path).fileName()));
}

constexpr int kQuestionWidth = 480;
constexpr int kPercentOfScreen = 90; ///< the frame needs some, too

/// As high as its text needs, but no higher than the screen: then the text scrolls.
void resizeToText(QDialog &dialog, QVBoxLayout *layout) {
    for (QWidget *each : dialog.findChildren<QWidget *>())
        each->ensurePolished(); // else the height is reckoned with other margins
    const int width = sizeOnScreen(kQuestionWidth, 0).width();
    const int height = layout->totalHeightForWidth(width);
    const int room = dialog.screen()->availableSize().height() * kPercentOfScreen / 100;
    if (height > room)
        layout->insertWidget(0, scrolling(layout->itemAt(0)->widget()), 1);
    dialog.resize(width, qMin(height, room));
}

/// Which of the buttons is pressed; nothing for the one that says `leave`, and for the Escape key. A message
/// box of Qt's has no room for long buttons in one row, and cuts them.
std::optional<int> ask(QWidget *parent, const QString &title, const QString &text,
                       const QList<QPushButton *> &buttons, const QString &leave) {
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setAccessibleDescription(text);
    QList<QWidget *> row;
    int chosen = -1;
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        row.append(buttons[i]);
        QObject::connect(buttons[i], &QPushButton::clicked, &dialog, [&chosen, &dialog, i] {
            chosen = int(i);
            dialog.accept();
        });
    }
    QPushButton *no = plainButton(leave);
    QObject::connect(no, &QPushButton::clicked, &dialog, &QDialog::reject);
    row.append(no);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(scaled(20), scaled(18), scaled(20), scaled(16));
    layout->setSpacing(scaled(14));
    layout->addWidget(plainLabel(text));
    layout->addWidget(wrappingRow(row));
    resizeToText(dialog, layout);
    no->setDefault(true);
    no->setFocus();
    // Its parent may stand at the edge, or not yet where the desktop is about to put it.
    QTimer::singleShot(0, &dialog, [&dialog] { moveOntoScreen(&dialog); });
    dialog.exec();
    return chosen < 0 ? std::nullopt : std::optional(chosen);
}

} // namespace

QString DialogPrompts::remembered(const QString &file) {
    if (!file.isEmpty())
        m_settings.setLastFolder(QFileInfo(file).absolutePath());
    return file;
}

QString DialogPrompts::openFile(QWidget *parent, const QString &title, const QString &filter) {
    return remembered(QFileDialog::getOpenFileName(parent, title, m_settings.lastFolder(), filter));
}

QStringList DialogPrompts::openFiles(QWidget *parent, const QString &title, const QString &filter) {
    QStringList files = QFileDialog::getOpenFileNames(parent, title, m_settings.lastFolder(), filter);
    remembered(files.value(0));
    return files;
}

/// The ending of the suggested name is put on before the dialog looks for a file of that name, so that it
/// asks about the right one.
QString DialogPrompts::saveFile(QWidget *parent, const QString &title, const QString &suggested,
                                const QString &filter) {
    QFileDialog dialog(parent, title, m_settings.lastFolder(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QFileInfo(suggested).suffix());
    dialog.setOption(QFileDialog::DontConfirmOverwrite); // a book must not even be asked about
    dialog.selectFile(QDir(m_settings.lastFolder()).absoluteFilePath(suggested));
    while (dialog.exec() == QDialog::Accepted) {
        const QString path = dialog.selectedFiles().value(0);
        const bool isBook = suggested.endsWith(QLatin1String(kBookSuffix));
        const auto may = isBook ? mayBeReplaced(path) : mayBeWritten(path);
        if (!may)
            ask(parent, title, may.error().text, {}, PromptsText::tr("Go back"));
        else if (!QFileInfo::exists(path) ||
                 confirm(parent, title, questionAbout(path), PromptsText::tr("Replace")))
            return remembered(path);
    }
    return {};
}

bool DialogPrompts::confirm(QWidget *parent, const QString &title, const QString &text,
                            const QString &action) {
    return ask(parent, title, text, {primaryButton(action)}, PromptsText::tr("Cancel")) == 0;
}

std::optional<int> DialogPrompts::choose(QWidget *parent, const QString &title, const QString &text,
                                         const QStringList &actions, const QString &stay) {
    QList<QPushButton *> buttons;
    for (const QString &action : actions)
        buttons.append(plainButton(action));
    return ask(parent, title, text, buttons, stay.isEmpty() ? PromptsText::tr("Cancel") : stay);
}
