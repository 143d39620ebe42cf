// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/article_sheet.h"

#include "model/reports/html.h"
#include "model/reports/report_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct ArticleSheetText {
    Q_DECLARE_TR_FUNCTIONS(ArticleSheet)
};

constexpr int kCodePoints = 64;

void addSection(Html &html, const ArticleSection &section) {
    html.heading(2, nameOf(section.part));
    QStringList items;
    for (const ArticleParagraph &paragraph : section.paragraphs) {
        if (paragraph.isItem)
            items.append(paragraph.text);
        else
            html.paragraph(paragraph.text);
    }
    if (!items.isEmpty())
        html.list(items);
}

void addSource(Html &html, Report &report, const ArticleSource &source) {
    const QString words = u"<p>%1<br>%2</p>"_s.arg(escaped(source.name), escaped(source.address));
    if (source.address.isEmpty())
        return html.raw(u"<p>%1</p>\n"_s.arg(escaped(source.name)));
    const QString told = ArticleSheetText::tr("Open %1 with a telephone's camera").arg(source.address);
    const QString picture =
        u"<p><img src=\"code:%1\" alt=\"%2\"></p>"_s.arg(report.codes.size()).arg(escaped(told));
    report.codes.append({u"https://"_s + source.address, told, kCodePoints});
    html.besideNarrow(words, picture);
}

} // namespace

QString generalInformationText(const Article &article) {
    //: %1 is a month, such as "November 2026"
    return ArticleSheetText::tr(
               "General information, not advice for your child. Looked through in %1. It may "
               "have changed since.")
        .arg(QLocale().toString(article.reviewed, u"MMMM yyyy"_s));
}

QString olderThanPlannedText(const Article &article, const QDate &today) {
    return article.isOlderThanPlanned(today) ? ArticleSheetText::tr("This page is older than planned.")
                                             : QString();
}

Report articleReport(const Article &article, const QDateTime &now) {
    Report report{.title = article.title,
                  .fileTitle = ArticleSheetText::tr("Page to read"),
                  .footer = printedFooter(now)};
    Html html(isRightToLeft());
    html.heading(1, article.title);
    html.paragraph(article.summary);
    html.paragraph(
        inARow({generalInformationText(article), olderThanPlannedText(article, now.date())}, u" "_s),
        "quiet");
    for (const ArticleSection &section : article.sections)
        addSection(html, section);
    if (!article.sources.isEmpty())
        html.heading(2, ArticleSheetText::tr("Where this comes from"));
    for (const ArticleSource &source : article.sources)
        addSource(html, report, source);
    report.html = html.body();
    return report;
}
