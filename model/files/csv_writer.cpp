// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/csv_writer.h"

namespace {

/// https://owasp.org/www-community/attacks/CSV_Injection; the wide forms are taken for the narrow ones, too.
bool looksLikeFormula(const QString &text) {
    static const QString beginnings = QString::fromUtf8("=+-@\t\r\n＝＋－＠");
    return !text.isEmpty() && beginnings.contains(text.front());
}

QByteArray field(const QVariant &value) {
    if (value.isNull())
        return {};
    if (value.typeId() != QMetaType::QString)
        return value.toByteArray(); // a number: its minus is no formula
    QString text = value.toString();
    if (looksLikeFormula(text))
        text.prepend(u'\'');
    QByteArray bytes = text.toUtf8();
    // Where a spreadsheet parts cells at another mark, a piece of this one must not become a cell that begins
    // anew.
    const auto isSpecial = [](char c) { return QByteArrayView("\",;\t\n\r").contains(c); };
    if (std::any_of(bytes.cbegin(), bytes.cend(), isSpecial))
        bytes = '"' + bytes.replace("\"", "\"\"") + '"';
    return bytes;
}

} // namespace

QByteArray csvLine(const QVariantList &fields) {
    QByteArrayList parts;
    for (const QVariant &value : fields)
        parts.append(field(value));
    return parts.join(',') + "\r\n";
}
