// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QStringList>
#include <span>
#include <utility>

/// What a choice is called, marked with QT_TRANSLATE_NOOP("Names", …), and a word for the translator.
struct ChoiceName {
    constexpr ChoiceName(const char *english, const char *explanation = nullptr) :
        text(english), comment(explanation) {}
    const char *text;
    const char *comment;
};

template <typename Enum>
struct NamedChoice {
    Enum choice;
    ChoiceName name;
};

/// Every choice in the order in which it is offered. Written beside each enum that people choose from.
template <typename Enum>
std::span<const NamedChoice<Enum>> namedChoices();

/// How many choices there are; they count from 0.
template <typename Enum>
int choiceCount() {
    return int(namedChoices<Enum>().size());
}

/// In the language of the program. Empty for a choice that has no name, such as no unit.
template <typename Enum>
QString nameOf(Enum choice) {
    for (const NamedChoice<Enum> &each : namedChoices<Enum>()) {
        if (each.choice == choice)
            return *each.name.text ? QCoreApplication::translate("Names", each.name.text, each.name.comment)
                                   : QString();
    }
    return {};
}

template <typename Enum>
QList<std::pair<Enum, QString>> choices() {
    QList<std::pair<Enum, QString>> all;
    for (const NamedChoice<Enum> &each : namedChoices<Enum>())
        all.append({each.choice, nameOf(each.choice)});
    return all;
}

template <typename Enum>
QStringList names() {
    QStringList all;
    for (const NamedChoice<Enum> &each : namedChoices<Enum>())
        all.append(nameOf(each.choice));
    return all;
}
