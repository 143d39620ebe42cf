// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

/// A line with words below it that were written before: one tap puts them in.
class SuggestLine : public QWidget {
    Q_OBJECT
public:
    SuggestLine(const QString &text, const QStringList &suggestions, QWidget *parent = nullptr);

    QString text() const;

Q_SIGNALS:
    void edited();

protected:
    bool event(QEvent *event) override;

private:
    QLineEdit *m_line;
};
