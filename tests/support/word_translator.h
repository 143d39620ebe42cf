// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTranslator>

/// Gives the words of a test in the place of those in the source.
class WordTranslator : public QTranslator {
public:
    explicit WordTranslator(QHash<QString, QString> words) : m_words(std::move(words)) {}

    QString translate(const char *, const char *source, const char *, int) const override {
        return m_words.value(QString::fromUtf8(source));
    }
    bool isEmpty() const override { return false; }

private:
    QHash<QString, QString> m_words;
};
