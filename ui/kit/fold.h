// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QFrame>

class QLabel;
class QVBoxLayout;

/// What stands above a part that can be folded: its title, and below it what is in it.
class FoldHead : public QAbstractButton {
    Q_OBJECT
public:
    explicit FoldHead(const QString &title, QWidget *parent = nullptr);

    void setOpen(bool open);
    bool isOpen() const { return m_isOpen; }
    void setSummary(const QString &summary);
    QString summary() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tell();

    bool m_isOpen = false;
    QLabel *m_title;
    QLabel *m_summary;
};

/// A part of a form that stays folded until somebody wants it. It opens by itself when the keyboard is sent
/// into it.
class Fold : public QFrame {
    Q_OBJECT
public:
    /// The head is found by `name`.
    Fold(const QString &title, const char *name, QWidget *parent = nullptr);

    /// What is folded away is added here.
    QVBoxLayout *content() const { return m_content; }
    bool isOpen() const { return m_head->isOpen(); }
    void setOpen(bool open);
    /// What is in it, in a few words; read while it is folded.
    void setSummary(const QString &summary) { m_head->setSummary(summary); }
    QString summary() const { return m_head->summary(); }

Q_SIGNALS:
    void toggled(bool open);

private:
    FoldHead *m_head;
    QWidget *m_body;
    QVBoxLayout *m_content;
};
