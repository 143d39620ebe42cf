// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pseudo_translator.h"

QString PseudoTranslator::translate(const char *context, const char *source, const char *, int) const {
    // Qt's own texts name keys and file types: changed ones would no longer be understood.
    if (context && context[0] == 'Q')
        return {};
    const QString text = QString::fromUtf8(source);
    if (text.isEmpty())
        return {};
    const QString longer = text.size() > 12 ? QStringLiteral(" شيئا") : QString();
    return QStringLiteral("أ %1%2 ي")
        .arg(QString(text).replace(QLatin1Char('%'), QChar(1)), longer)
        .replace(QChar(1), QLatin1Char('%'));
}
