// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handoff/needs_file.h"

#include "model/directory/hsds_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct NeedsFileText {
    Q_DECLARE_TR_FUNCTIONS(NeedsFile)
};

constexpr int kNeedsVersion = 1;
constexpr int kMostNeedRows = 100; ///< a newer program may know more needs than this one

Error refusal(const QString &text) {
    return {ErrorKind::Failed, text, {}};
}

void readRows(const QJsonArray &rows, NeedsFile &read) {
    for (int i = 0; i < qMin(int(rows.size()), kMostNeedRows); ++i) {
        const auto need = needOfKey(hsds::text(rows[i].toObject(), u"need"_s));
        if (!need)
            read.problems.append(
                {i + 1, {}, NeedsFileText::tr("This Hearthbook does not know the row, and leaves it out.")});
        else if (!read.needs.contains(*need))
            read.needs.append(*need);
    }
    if (rows.size() > kMostNeedRows)
        read.problems.append(
            {kMostNeedRows + 1, {}, NeedsFileText::tr("There are too many rows. The others are left out.")});
    std::sort(read.needs.begin(), read.needs.end());
}

} // namespace

QByteArray writeNeeds(const QList<Need> &needs) {
    QJsonArray rows;
    for (const Need need : needs)
        rows.append(QJsonObject{{u"need"_s, keyOf(need)}});
    return QJsonDocument(QJsonObject{{u"hearthneeds"_s, kNeedsVersion}, {u"items"_s, rows}})
        .toJson(QJsonDocument::Indented);
}

Result<NeedsFile> readNeeds(const QByteArray &file) {
    if (file.size() > kLongestNeeds)
        return refusal(NeedsFileText::tr("This file is too large for what a family asks for."));
    const QJsonObject object = QJsonDocument::fromJson(file).object();
    const int version = object.value(u"hearthneeds"_s).toInt();
    if (version < 1 || !object.value(u"items"_s).isArray())
        return refusal(NeedsFileText::tr("This file does not say what would help a family."));
    if (version > kNeedsVersion)
        return refusal(
            NeedsFileText::tr("This file was made with a newer Hearthbook. Please bring yours up to date."));
    NeedsFile read;
    readRows(object.value(u"items"_s).toArray(), read);
    if (read.needs.isEmpty())
        return refusal(NeedsFileText::tr("No row that this Hearthbook knows is ticked in this file."));
    return read;
}
