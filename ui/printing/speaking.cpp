// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/speaking.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

/// Words that are not in its file are those of the source, not of the window's language.
class OneLanguage : public QTranslator {
public:
    QString translate(const char *context, const char *source, const char *comment, int n) const override {
        const QString words = QTranslator::translate(context, source, comment, n);
        return words.isEmpty() ? QString::fromUtf8(source) : words;
    }
    bool isEmpty() const override { return false; }
};

} // namespace

Speaking::Speaking(std::optional<PrintLanguage> language) {
    const QLocale::Language wanted = language == PrintLanguage::Spanish ? QLocale::Spanish : QLocale::English;
    if (!language || m_before.language() == wanted)
        return;
    m_words = std::make_unique<OneLanguage>();
    // Dates stay those of the country: a family in the USA that reads Spanish has dates of the USA.
    const QLocale locale(wanted, m_before.territory());
    if (!m_words->load(locale, u"hearthbook"_s, u"_"_s, u":/i18n"_s))
        qWarning("no words for a list in this language");
    QCoreApplication::installTranslator(m_words.get());
    QLocale::setDefault(locale);
}

Speaking::~Speaking() {
    if (!m_words)
        return;
    QCoreApplication::removeTranslator(m_words.get());
    QLocale::setDefault(m_before);
}
