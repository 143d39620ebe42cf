// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/careteam/vcard/vcard_labels.h"

#include "model/base/choices.h"
#include "model/base/clean_text.h"
#include "model/careteam/contact.h"

#include <QCoreApplication>
#include <algorithm>

namespace {

struct CardLabelText {
    Q_DECLARE_TR_FUNCTIONS(CardContact)
};

/// A word of a card and the kind of number that it names.
struct KindWord {
    QLatin1String word;
    PhoneKind kind;
};
constexpr KindWord kKindWords[] = {
    {QLatin1String("fax"), PhoneKind::Fax},       {QLatin1String("homefax"), PhoneKind::Fax},
    {QLatin1String("workfax"), PhoneKind::Fax},   {QLatin1String("otherfax"), PhoneKind::Fax},
    {QLatin1String("pager"), PhoneKind::Pager},   {QLatin1String("emergency"), PhoneKind::Emergency},
    {QLatin1String("cell"), PhoneKind::Mobile},   {QLatin1String("mobile"), PhoneKind::Mobile},
    {QLatin1String("iphone"), PhoneKind::Mobile}, {QLatin1String("car"), PhoneKind::Mobile},
    {QLatin1String("work"), PhoneKind::Work},     {QLatin1String("main"), PhoneKind::Work},
    {QLatin1String("home"), PhoneKind::Home},
};
/// Words that say just what the kind says.
constexpr QLatin1String kPlainWords[] = {
    QLatin1String("fax"),    QLatin1String("pager"), QLatin1String("emergency"), QLatin1String("cell"),
    QLatin1String("mobile"), QLatin1String("work"),  QLatin1String("home")};
/// What says nothing that a family needs: every number can be called, every address gets mail.
const QStringList &emptyWords() {
    static const QStringList words{
        QStringLiteral("voice"),  QStringLiteral("pref"),  QStringLiteral("internet"),
        QStringLiteral("msg"),    QStringLiteral("other"), QStringLiteral("text"),
        QStringLiteral("dom"),    QStringLiteral("intl"),  QStringLiteral("postal"),
        QStringLiteral("parcel"), QStringLiteral("x400"),  QStringLiteral("sms"),
        QStringLiteral("uri"),    QStringLiteral("smtp")};
    return words;
}

std::optional<PhoneKind> kindOfWord(const QString &word) {
    const auto found = std::find_if(std::begin(kKindWords), std::end(kKindWords),
                                    [&](const KindWord &known) { return word == known.word; });
    return found == std::end(kKindWords) ? std::nullopt : std::optional(found->kind);
}

bool isPlainWord(const QString &word) {
    return std::find(std::begin(kPlainWords), std::end(kPlainWords), word) != std::end(kPlainWords);
}

QString textOfType(const QString &type) {
    if (type == QLatin1String("work"))
        return nameOf(PhoneKind::Work);
    if (type == QLatin1String("home"))
        return nameOf(PhoneKind::Home);
    if (type == QLatin1String("car"))
        return CardLabelText::tr("Car");
    if (type == QLatin1String("main"))
        return CardLabelText::tr("Main number");
    if (type == QLatin1String("textphone") || type == QLatin1String("ttytdd") ||
        type == QLatin1String("tty-tdd"))
        return CardLabelText::tr("Text phone");
    return type.left(1).toUpper() + type.mid(1);
}

/// "X-Nachtdienst" stands where a type stands, and is the person's own word.
QString ownType(const CardProperty &property) {
    for (const CardParameter &parameter : property.parameters) {
        if (parameter.name == "X-LABEL" || parameter.name == "X-ABLABEL")
            return cleanLine(parameter.value);
        if (parameter.name == "TYPE" && parameter.value.startsWith(QLatin1String("x-"), Qt::CaseInsensitive))
            return cleanLine(parameter.value.mid(2));
    }
    return {};
}

} // namespace

CardLabel cardLabel(const CardProperty &property, const QString &groupLabel) {
    CardLabel label{.own = ownType(property)};
    for (const QString &type : property.parameter("TYPE")) {
        if (!emptyWords().contains(type) && !type.startsWith(QLatin1String("x-")))
            label.types.append(type);
    }
    // Apple wraps the labels that it knows: _$!<Mobile>!$_
    const bool isApples =
        groupLabel.startsWith(QLatin1String("_$!<")) && groupLabel.endsWith(QLatin1String(">!$_"));
    const QString words = isApples ? groupLabel.sliced(4).chopped(4) : groupLabel;
    if (isApples || kindOfWord(words.toLower()))
        label.types.append(words.toLower());
    else if (!words.isEmpty())
        label.own = words;
    label.types.removeAll(QStringLiteral("other"));
    label.types.removeDuplicates();
    return label;
}

PhoneKind phoneKind(const CardLabel &label) {
    const QStringList words = label.types + label.own.toLower().split(u' ');
    for (const KindWord &known : kKindWords) {
        if (words.contains(known.word))
            return known.kind;
    }
    return PhoneKind::Other;
}

QString wordsBeside(const CardLabel &label, PhoneKind kind) {
    QStringList words;
    if (!label.own.isEmpty() &&
        !(isPlainWord(label.own.toLower()) && kindOfWord(label.own.toLower()) == kind))
        words.append(label.own);
    for (const QString &type : label.types) {
        if (!isPlainWord(type) || kindOfWord(type) != kind)
            words.append(textOfType(type));
    }
    return words.join(u' ');
}

QString ownWords(const CardLabel &label) {
    QStringList words;
    if (!label.own.isEmpty())
        words.append(label.own);
    for (const QString &type : label.types) {
        if (!kindOfWord(type))
            words.append(textOfType(type));
    }
    return words.join(u' ');
}

QString labelText(const CardLabel &label) {
    QStringList words;
    if (!label.own.isEmpty())
        words.append(label.own);
    for (const QString &type : label.types)
        words.append(textOfType(type));
    return words.join(u' ');
}
