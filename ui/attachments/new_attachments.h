// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Prompts;
class QMimeData;
class QPushButton;
class QVBoxLayout;

/// Asks for photos and papers.
QStringList askForAttachments(Prompts &prompts, QWidget *parent);
/// The files that were dropped and are none that the window takes itself.
QStringList attachmentsIn(const QMimeData *data);

/// Photos and papers that are chosen, or dropped here, before the record is saved to which they belong.
class NewAttachments : public QWidget {
    Q_OBJECT
public:
    explicit NewAttachments(Prompts &prompts, QWidget *parent = nullptr);

    const QStringList &files() const { return m_files; }

Q_SIGNALS:
    void edited();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setFiles(const QStringList &files);
    QWidget *buildRow(const QString &file);

    Prompts &m_prompts;
    QStringList m_files;
    QVBoxLayout *m_rows;
    QPushButton *m_choose;
};
