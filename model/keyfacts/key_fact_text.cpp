// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/keyfacts/key_fact_text.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"

#include <QCoreApplication>

namespace {

struct KeyFactText {
    Q_DECLARE_TR_FUNCTIONS(KeyFacts)
};

/// The sentence with the text in it; nothing where there is no text.
QString with(const QString &sentence, const QString &text) {
    return text.isEmpty() ? QString() : sentence.arg(isolated(text));
}

QString sinceOf(const KeyFact &fact) {
    //: %1 is what a parent wrote: "birth", "2021"
    return with(KeyFactText::tr("Since %1"), fact.since);
}

QString untilOf(const KeyFact &fact) {
    return fact.until ? KeyFactText::tr("Until %1").arg(isolated(dateText(*fact.until))) : QString();
}

QString callOf(const KeyFact &fact) {
    return with(KeyFactText::tr("Call: %1"), fact.call);
}

QStringList linesOfKind(const KeyFact &fact) {
    switch (fact.kind) {
    case KeyFactKind::StopLine:
        return {with(KeyFactText::tr("Because: %1"), fact.detail)};
    case KeyFactKind::Allergy:
        return {fact.detail, fact.further, sinceOf(fact)};
    case KeyFactKind::Baseline:
        return {fact.detail};
    case KeyFactKind::Plan:
        return {with(KeyFactText::tr("First: %1"), fact.detail),
                with(KeyFactText::tr("Then: %1"), fact.further), callOf(fact)};
    case KeyFactKind::Diagnosis:
        return {fact.detail, with(KeyFactText::tr("Treated by %1"), fact.further), sinceOf(fact)};
    case KeyFactKind::Stay:
        return {inARow({fact.since, fact.further}), fact.detail, untilOf(fact), callOf(fact)};
    }
    return {};
}

/// "Red skin. Since age 3", however they end.
QString asSentences(QStringList lines) {
    for (QString &line : lines) {
        line.replace(u'\n', u' ');
        while (line.endsWith(u'.'))
            line.chop(1);
    }
    return lines.join(u". "_s);
}

} // namespace

QString titleOf(const KeyFact &fact) {
    if (fact.isNone)
        return stateText({.kind = fact.kind, .none = fact});
    //: what must not be done
    return fact.kind == KeyFactKind::StopLine ? with(KeyFactText::tr("Do not: %1"), fact.what) : fact.what;
}

QStringList detailsOf(const KeyFact &fact) {
    QStringList lines = linesOfKind(fact);
    lines.removeAll(QString());
    return lines;
}

QString saidBy(const KeyFact &fact) {
    return inARow({fact.saidBy, fact.saidOn ? dateText(*fact.saidOn) : QString()}, u", "_s);
}

QString sourceOf(const KeyFact &fact) {
    return inARow({fact.isFromTeam ? KeyFactText::tr("from the care team") : QString(), saidBy(fact)});
}

QString factText(const KeyFact &fact) {
    const QString details = asSentences(detailsOf(fact));
    QString what = titleOf(fact).replace(u'\n', u"; "_s);
    if (details.isEmpty())
        return what;
    //: what must not be done, and why
    return (fact.kind == KeyFactKind::StopLine ? KeyFactText::tr("%1. %2")
                                               //: a fact and what is written of it: "Penicillin: rash"
                                               : KeyFactText::tr("%1: %2"))
        .arg(isolated(what), isolated(details));
}

QString stateText(const KeyFactList &list) {
    switch (list.state()) {
    case KeyFactState::NotWritten:
        return KeyFactText::tr("Not written yet");
    case KeyFactState::NoneKnown: {
        const QString source = sourceOf(*list.none);
        //: %1 is who said so and when
        return source.isEmpty() ? KeyFactText::tr("None known")
                                : KeyFactText::tr("None known (%1)").arg(isolated(source));
    }
    case KeyFactState::Written:
        break;
    }
    return {};
}

QString namesText(const KeyFactList &list) {
    QStringList names;
    for (const KeyFact &fact : list.rows)
        names.append(titleOf(fact).replace(u'\n', u"; "_s));
    return names.isEmpty() ? stateText(list) : inARow(names);
}

QString listText(const KeyFactList &list) {
    QStringList texts;
    for (const KeyFact &fact : list.rows)
        texts.append(factText(fact));
    return texts.isEmpty() ? stateText(list) : inARow(texts);
}
