// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/logsheet/log_sheet.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

constexpr int kCodeLength = 6;
constexpr int kBeforeDash = 2;
/// Without I, L, O and U (Crockford's base 32).
const QString kLetters = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;

QString textOf(const LogRow &row) {
    return u"%1 %2 %3\n"_s.arg(QString::number(int(row.kind)), row.what.toString(),
                               row.time ? row.time->toString(u"HH:mm"_s) : QString());
}

} // namespace

QString logCode(const std::optional<QDate> &day, const QList<LogRow> &rows) {
    QString text = day ? day->toString(Qt::ISODate) : QString();
    for (const LogRow &row : rows)
        text += u'\n' + textOf(row);
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    QString code;
    for (int i = 0; i < kCodeLength; ++i)
        code += kLetters[uchar(hash[i]) % kLetters.size()];
    return code;
}

QString shownLogCode(const QString &code) {
    return code.left(kBeforeDash) + u'-' + code.mid(kBeforeDash);
}

QString readLogCode(const QString &typed) {
    QString code;
    for (QChar letter : typed.toUpper()) {
        if (letter.isSpace() || letter.category() == QChar::Punctuation_Dash)
            continue;
        if (letter == u'O')
            letter = u'0';
        if (letter == u'I' || letter == u'L')
            letter = u'1';
        if (!kLetters.contains(letter))
            return {};
        code += letter;
    }
    return code.size() == kCodeLength ? code : QString();
}
