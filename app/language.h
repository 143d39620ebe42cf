// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>
#include <memory>
#include <vector>

/// The language that the program speaks: its words, Qt's words, dates and numbers, and the side at
/// which lines begin.
class ProgramLanguage : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~ProgramLanguage() override;

    /// `code` such as "es"; empty: as the system says.
    void use(const QString &code);

private:
    void clear();
    void installWords(const QLocale &locale);
    void install(std::unique_ptr<QTranslator> translator);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};
