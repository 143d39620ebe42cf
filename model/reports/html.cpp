// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/html.h"

#include "model/base/isolated.h"
#include "model/reports/report_text.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A number that somebody dials does not end one line and begin the next. Of two with a slash between them,
/// each is one.
QString withWholeNumbers(QString text) {
    static const QRegularExpression phone(u"(?<![\\w.])\\+?\\(?[0-9](?:[ ]?[0-9().\\-]|/(?=[0-9])){6,}"_s);
    for (auto match = phone.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch number = match.next();
        text.replace(number.capturedStart(), number.capturedLength(), unbroken(number.captured()));
    }
    return text;
}

} // namespace

QString escaped(const QString &text) {
    return isolated(withWholeNumbers(text).toHtmlEscaped().split(u'\n')).join(u"<br>"_s);
}

QString strong(const QString &text) {
    return text.isEmpty() ? QString() : u"<b>%1</b>"_s.arg(escaped(text));
}

void Html::heading(int level, const QString &text) {
    m_html += u"<h%1>%2</h%1>\n"_s.arg(level).arg(escaped(text));
}

void Html::paragraph(const QString &text, const char *cssClass) {
    if (text.isEmpty())
        return;
    const QString attribute = cssClass ? u" class=\"%1\""_s.arg(QLatin1String(cssClass)) : QString();
    m_html += u"<p%1>"_s.arg(attribute) + escaped(text) + u"</p>\n"_s;
}

void Html::list(const QStringList &texts, bool numbered) {
    const QString tag = numbered ? u"ol"_s : u"ul"_s;
    m_html += u'<' + tag + u">\n"_s;
    for (const QString &text : texts)
        m_html += u"<li>"_s + escaped(text) + u"</li>\n"_s;
    m_html += u"</"_s + tag + u">\n"_s;
}

QString Html::row(const char *tag, QStringList cells, QList<int> percents) const {
    if (m_rightToLeft) {
        std::reverse(cells.begin(), cells.end());
        std::reverse(percents.begin(), percents.end());
    }
    const QString name = QLatin1String(tag);
    const QString begin = name == u"th"_s ? u"<th scope=\"col\""_s : u"<td"_s;
    QString html = u"<tr>"_s;
    for (int i = 0; i < cells.size(); ++i) {
        html += begin;
        if (percents.value(i) > 0)
            html += u" width=\"%1%\""_s.arg(percents[i]);
        html += u'>' + cells[i] + u"</"_s + name + u'>';
    }
    return html + u"</tr>\n"_s;
}

void Html::table(const QStringList &header, const QList<QStringList> &rows, const QList<int> &percents) {
    addTable(u"width=\"100%\" cellspacing=\"0\" cellpadding=\"3\""_s, header, rows, percents);
}

void Html::grid(const QStringList &header, const QList<QStringList> &rows, const QList<int> &percents) {
    addTable(u"class=\"grid\" width=\"100%\" cellspacing=\"0\" cellpadding=\""_s +
                 QString::number(kGridPadding) + u'"',
             header, rows, percents);
}

void Html::addTable(const QString &attributes, const QStringList &header, const QList<QStringList> &rows,
                    const QList<int> &percents) {
    m_html += u"<table "_s + attributes + u">\n<thead>"_s;
    m_html += row("th", header, percents) + u"</thead>\n<tbody>\n"_s;
    for (const QStringList &cells : rows)
        m_html += row("td", cells);
    m_html += u"</tbody></table>\n"_s;
}

void Html::facts(const QList<Fact> &facts, int labelPercent) {
    QString rows;
    for (const Fact &fact : facts) {
        if (!fact.html.isEmpty())
            rows += row("td", {strong(fact.label), fact.html}, {labelPercent, 100 - labelPercent});
    }
    if (!rows.isEmpty())
        m_html +=
            u"<table class=\"facts\" role=\"presentation\" width=\"100%\" cellspacing=\"0\" "
            "cellpadding=\"%1\">\n<tbody>\n%2</tbody></table>\n"_s.arg(QString::number(kFactsPadding), rows);
}

void Html::writingLines(int count) {
    m_html += u"<hr>\n"_s.repeated(count);
}

void Html::tearLine() {
    m_html += u"<hr width=\"%1%\">\n"_s.arg(kTearPercent);
}

void Html::beside(const QString &first, const QString &second) {
    addColumns("columns", first, second, 50);
}

void Html::besideNarrow(const QString &first, const QString &second, int firstPercent) {
    addColumns("picture", first, second, firstPercent);
}

void Html::foldedCard(const QStringList &parts) {
    m_html += u"<table class=\"card\" role=\"presentation\" border=\"1\" cellspacing=\"0\" "
              "cellpadding=\"%1\">\n<tbody>\n"_s.arg(kCardPadding);
    m_html += row("td", parts.mid(0, 2), {50, 50}) + row("td", parts.mid(2, 2), {50, 50});
    m_html += u"</tbody></table>\n"_s;
}

void Html::addColumns(const char *cssClass, const QString &first, const QString &second, int percent) {
    m_html += u"<table class=\"%1\" role=\"presentation\" width=\"100%\" "
              "cellspacing=\"12\" cellpadding=\"0\">\n<tbody>\n"_s.arg(QLatin1String(cssClass));
    m_html += row("td", {first, second}, {percent, 100 - percent});
    m_html += u"</tbody></table>\n"_s;
}
