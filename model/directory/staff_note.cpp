// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/staff_note.h"

namespace {

QString staffNoteKey() {
    return QStringLiteral("hearthbook_staff_note");
}

} // namespace

void putStaffNote(QJsonObject &document, const QStringList &lines) {
    if (!lines.isEmpty())
        document.insert(staffNoteKey(), lines.join(QLatin1Char('\n')));
}

QString takeStaffNote(QJsonObject &document) {
    return document.contains(staffNoteKey()) ? document.take(staffNoteKey()).toString().trimmed() : QString();
}

QString withStaffNote(const QString &note, const QString &said) {
    if (said.isEmpty() || note.contains(said))
        return note;
    return note.isEmpty() ? said : note + QStringLiteral("\n\n") + said;
}
