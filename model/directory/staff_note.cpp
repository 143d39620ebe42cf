// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/staff_note.h"

using namespace Qt::StringLiterals;

namespace {

QString staffNoteKey() {
    return u"hearthbook_staff_note"_s;
}

} // namespace

void putStaffNote(QJsonObject &document, const QStringList &lines) {
    if (!lines.isEmpty())
        document.insert(staffNoteKey(), lines.join(u'\n'));
}

QString takeStaffNote(QJsonObject &document) {
    return document.contains(staffNoteKey()) ? document.take(staffNoteKey()).toString().trimmed() : QString();
}

QString withStaffNote(const QString &note, const QString &said) {
    if (said.isEmpty() || note.contains(said))
        return note;
    return note.isEmpty() ? said : note + u"\n\n"_s + said;
}
