// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pseudo_translator.h"

using namespace Qt::StringLiterals;

QString PseudoTranslator::translate(const char *context, const char *source, const char *, int) const {
    // Qt's own texts name keys and file types: changed ones would no longer be understood.
    if (context && context[0] == 'Q')
        return {};
    const QString text = QString::fromUtf8(source);
    if (text.isEmpty())
        return {};
    const QString longer = text.size() > 12 ? u" شيئا"_s : QString();
    return u"أ %1%2 ي"_s.arg(QString(text).replace(u'%', QChar(1)), longer).replace(QChar(1), u'%');
}
