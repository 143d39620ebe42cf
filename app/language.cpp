// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include "ui/kit/pseudo_translator.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
/// The person's own country stays when the language is that of the country anyway: a family in the
/// USA that reads Spanish still has dates and paper of the USA.
QLocale localeFor(const QString &code) {
    QLocale system = QLocale::system();
    // Where no language is set up, dates would have no order that anybody uses.
    if (system.language() == QLocale::C)
        system = QLocale(QLocale::English, QLocale::UnitedStates);
    if (code.isEmpty())
        return system;
    const QLocale wanted(code);
    return wanted.language() == system.language() ? system : QLocale(wanted.language(), system.territory());
}
} // namespace

ProgramLanguage::~ProgramLanguage() {
    clear();
}

void ProgramLanguage::use(const QString &code) {
    clear();
    if (code == QLatin1String(pseudoLanguage)) {
        install(std::make_unique<PseudoTranslator>());
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        return;
    }
    const QLocale locale = localeFor(code);
    QLocale::setDefault(locale);
    auto qt = std::make_unique<QTranslator>();
    if (qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(std::move(qt));
    // Languages that have no words of ours speak English, and its plurals are no "day(s)".
    installWords(QLocale(QLocale::English));
    if (locale.language() != QLocale::English)
        installWords(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

/// What is installed last is asked first.
void ProgramLanguage::installWords(const QLocale &locale) {
    auto words = std::make_unique<QTranslator>();
    if (words->load(locale, u"hearthbook"_s, u"_"_s, u":/i18n"_s))
        install(std::move(words));
}

void ProgramLanguage::install(std::unique_ptr<QTranslator> translator) {
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

void ProgramLanguage::clear() {
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}
