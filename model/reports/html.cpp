// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/html.h"

#include "model/base/isolated.h"

#include <algorithm>

QString escaped(const QString &text) {
    return isolated(text.toHtmlEscaped().split(QLatin1Char('\n'))).join(QLatin1String("<br>"));
}

QString strong(const QString &text) {
    return QStringLiteral("<b>%1</b>").arg(escaped(text));
}

void Html::heading(int level, const QString &text) {
    m_html += QStringLiteral("<h%1>%2</h%1>\n").arg(level).arg(escaped(text));
}

void Html::paragraph(const QString &text, const char *cssClass) {
    if (text.isEmpty())
        return;
    const QString attribute =
        cssClass ? QStringLiteral(" class=\"%1\"").arg(QLatin1String(cssClass)) : QString();
    m_html += QStringLiteral("<p%1>").arg(attribute) + escaped(text) + QStringLiteral("</p>\n");
}

void Html::list(const QStringList &texts, bool numbered) {
    const QString tag = numbered ? QStringLiteral("ol") : QStringLiteral("ul");
    m_html += QLatin1Char('<') + tag + QStringLiteral(">\n");
    for (const QString &text : texts)
        m_html += QStringLiteral("<li>") + escaped(text) + QStringLiteral("</li>\n");
    m_html += QStringLiteral("</") + tag + QStringLiteral(">\n");
}

QString Html::row(const char *tag, QStringList cells, QList<int> percents) const {
    if (m_rightToLeft) {
        std::reverse(cells.begin(), cells.end());
        std::reverse(percents.begin(), percents.end());
    }
    const QString name = QLatin1String(tag);
    const QString begin =
        name == QLatin1String("th") ? QStringLiteral("<th scope=\"col\"") : QStringLiteral("<td");
    QString html = QStringLiteral("<tr>");
    for (int i = 0; i < cells.size(); ++i) {
        html += begin;
        if (percents.value(i) > 0)
            html += QStringLiteral(" width=\"%1%\"").arg(percents[i]);
        html += QLatin1Char('>') + cells[i] + QStringLiteral("</") + name + QLatin1Char('>');
    }
    return html + QStringLiteral("</tr>\n");
}

void Html::table(const QStringList &header, const QList<QStringList> &rows, const QList<int> &percents) {
    m_html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">\n<thead>");
    m_html += row("th", header, percents) + QStringLiteral("</thead>\n<tbody>\n");
    for (const QStringList &cells : rows)
        m_html += row("td", cells);
    m_html += QStringLiteral("</tbody></table>\n");
}

void Html::beside(const QString &first, const QString &second) {
    addColumns("columns", first, second, 50);
}

void Html::besideNarrow(const QString &first, const QString &second) {
    addColumns("picture", first, second, 85);
}

void Html::addColumns(const char *cssClass, const QString &first, const QString &second, int percent) {
    m_html += QStringLiteral("<table class=\"%1\" role=\"presentation\" width=\"100%\" "
                             "cellspacing=\"12\" cellpadding=\"0\">\n<tbody>\n")
                  .arg(QLatin1String(cssClass));
    m_html += row("td", {first, second}, {percent, 100 - percent});
    m_html += QStringLiteral("</tbody></table>\n");
}
