// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/pdf_language.h"

#include <QList>

namespace {

/// The bytes after the last `key` up to white space.
QByteArray wordAfterLast(const QByteArray &pdf, const QByteArray &key) {
    const auto at = pdf.lastIndexOf(key);
    if (at < 0)
        return {};
    const QByteArray rest = pdf.mid(at + key.size(), 64).simplified();
    return rest.left(rest.indexOf(' '));
}

QByteArray trailerValue(const QByteArray &pdf, const QByteArray &key) {
    const auto trailer = pdf.lastIndexOf("trailer");
    return trailer < 0 ? QByteArray() : wordAfterLast(pdf.mid(trailer), key);
}

} // namespace

QByteArray withPdfLanguage(const QByteArray &pdf, const QByteArray &language) {
    const QByteArray root = trailerValue(pdf, "/Root ");
    const QByteArray size = trailerValue(pdf, "/Size ");
    const QByteArray info = trailerValue(pdf, "/Info ");
    const QByteArray before = wordAfterLast(pdf, "startxref");
    const QByteArray head = '\n' + root + " 0 obj\n<<";
    const auto begin = pdf.indexOf(head);
    const auto end = pdf.indexOf("endobj", begin);
    if (root.isEmpty() || size.isEmpty() || before.isEmpty() || begin < 0 || end < 0)
        return pdf;
    const QByteArray catalog = pdf.mid(begin + head.size(), end - begin - head.size());
    QByteArray update = pdf;
    if (!update.endsWith('\n'))
        update += '\n';
    const auto object = update.size();
    update += root + " 0 obj\n<<\n/Lang (" + language + ")" + catalog + "endobj\n";
    const auto table = update.size();
    update += "xref\n" + root + " 1\n" + QByteArray::number(object).rightJustified(10, '0') + " 00000 n \n";
    update += "trailer\n<<\n/Size " + size + "\n/Root " + root + " 0 R\n";
    if (!info.isEmpty())
        update += "/Info " + info + " 0 R\n";
    update += "/Prev " + before + "\n>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return update;
}
