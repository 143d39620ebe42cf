// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/report_text.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

struct ReportTextText {
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

} // namespace

bool isRightToLeft() {
    return QLocale().textDirection() == Qt::RightToLeft;
}

QString labelled(const QString &label, const QString &text) {
    //: a label and what it says: "Allergies: penicillin"
    return text.isEmpty() ? QString() : ReportTextText::tr("%1: %2").arg(isolated(label), isolated(text));
}

QString inOneLine(const QString &text) {
    return isolated(text.split(u'\n', Qt::SkipEmptyParts)).join(u"; "_s);
}

QString unbroken(QString text) {
    return text.replace(u' ', QChar::Nbsp);
}

QString andMore(int more) {
    return ReportTextText::tr("and %n more, in the book", nullptr, more);
}

QStringList atMost(QStringList texts, int most) {
    const int more = int(texts.size()) - most;
    if (more <= 0)
        return texts;
    texts = texts.mid(0, most);
    texts.append(andMore(more));
    return texts;
}

QString personToCallText(const Contact &contact) {
    return inARow({contact.name, contact.role, contact.phones.first().number, inOneLine(contact.callFor)});
}

QString printedFooter(const QDateTime &printedAt) {
    return ReportTextText::tr("Printed on %1 at %2. It may have changed since.")
        .arg(isolated(dateText(printedAt.date())), isolated(timeText(printedAt.time())));
}
