// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/papers/paper_contents.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QMap>
#include <QSet>

namespace {

struct ContentsText {
    Q_DECLARE_TR_FUNCTIONS(PaperContents)
};

constexpr int kMarkLength = 16;

using Marks = QMap<std::pair<PaperGroup, QUuid>, QString>;

Marks marksOf(const QList<PaperItem> &items) {
    Marks marks;
    for (const PaperItem &item : items)
        marks.insert({item.group, item.record}, item.mark);
    return marks;
}

QString countText(PaperGroup group, int count) {
    switch (group) {
    case PaperGroup::Child:
        return ContentsText::tr("what is written about the child");
    case PaperGroup::StopLine:
        return ContentsText::tr("%n thing(s) not to do", nullptr, count);
    case PaperGroup::Allergy:
        return ContentsText::tr("%n allergy(ies)", nullptr, count);
    case PaperGroup::Baseline:
        return ContentsText::tr("%n thing(s) that are normal", nullptr, count);
    case PaperGroup::Plan:
        return ContentsText::tr("%n plan(s)", nullptr, count);
    case PaperGroup::Diagnosis:
        return ContentsText::tr("%n diagnosis(es)", nullptr, count);
    case PaperGroup::Stay:
        return ContentsText::tr("%n operation(s) or stay(s)", nullptr, count);
    case PaperGroup::Medicine:
        return ContentsText::tr("%n medicine(s)", nullptr, count);
    case PaperGroup::Person:
        return ContentsText::tr("%n person(s) to call", nullptr, count);
    case PaperGroup::Comfort:
        return ContentsText::tr("signs and comfort");
    case PaperGroup::AboutMe:
        return ContentsText::tr("the words about me");
    case PaperGroup::Goal:
        return ContentsText::tr("%n goal(s)", nullptr, count);
    case PaperGroup::Appointment:
        return ContentsText::tr("%n appointment(s)", nullptr, count);
    case PaperGroup::Service:
        return ContentsText::tr("%n community service(s)", nullptr, count);
    case PaperGroup::Equipment:
        return ContentsText::tr("%n device(s)", nullptr, count);
    }
    return {};
}

} // namespace

PaperItem paperItem(PaperGroup group, const QUuid &record, const QString &words) {
    const QByteArray hash = QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256);
    return {group, record, QString::fromLatin1(hash.toHex().left(kMarkLength))};
}

QStringList changesBetween(const QList<PaperItem> &before, const QList<PaperItem> &now) {
    const Marks old = marksOf(before);
    const Marks fresh = marksOf(now);
    QMap<PaperGroup, int> counts;
    for (auto each = fresh.begin(); each != fresh.end(); ++each) {
        if (!old.contains(each.key()) || old.value(each.key()) != each.value())
            ++counts[each.key().first];
    }
    for (auto each = old.begin(); each != old.end(); ++each) {
        if (!fresh.contains(each.key()))
            ++counts[each.key().first];
    }
    QStringList words;
    for (auto each = counts.begin(); each != counts.end(); ++each)
        words.append(countText(each.key(), each.value()));
    return words;
}
