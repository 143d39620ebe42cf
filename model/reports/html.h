// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Text that people typed, safe inside HTML, with its line ends.
QString escaped(const QString &text);

QString strong(const QString &text);

/// By these whoever lays a report out tells its tables and its lines from others: a document of Qt keeps no
/// classes.
inline constexpr int kFactsPadding = 2;
inline constexpr int kGridPadding = 4;
inline constexpr int kTearPercent = 99;
inline constexpr int kCardPadding = 7;

/// What is told, under a short name at its side.
struct Fact {
    QString label = {};
    QString html = {};
};

/// Builds the body of a report from top to bottom.
class Html {
public:
    /// In a right-to-left language tables begin at the right: QTextDocument does not turn them by itself.
    explicit Html(bool rightToLeft) : m_rightToLeft(rightToLeft) {}

    void heading(int level, const QString &text);
    void paragraph(const QString &text, const char *cssClass = nullptr);
    /// `html` is put in as it is.
    void raw(const QString &html) { m_html += html; }
    void list(const QStringList &texts, bool numbered = false);
    /// The first row is repeated on each page. Cells are HTML already. `percents` are how wide the columns
    /// are where that matters; 0 is as wide as the words ask for.
    void table(const QStringList &header, const QList<QStringList> &rows, const QList<int> &percents = {});
    /// The same with lines between the columns, too: cells to write in by hand.
    void grid(const QStringList &header, const QList<QStringList> &rows, const QList<int> &percents);
    /// Facts below each other, with what they are called at their side. Those without words are left out.
    void facts(const QList<Fact> &facts, int labelPercent = 19);
    /// Room to write by hand.
    void writingLines(int count);
    /// The line along which a strip is torn off; what comes behind it stands at the foot of the page.
    void tearLine();
    /// Two parts that are HTML already, the first where reading begins. No lines are drawn around them.
    void beside(const QString &first, const QString &second);
    /// The same, where the second has only as much room as a small picture.
    void besideNarrow(const QString &first, const QString &second, int firstPercent = 85);

    /// A card to cut out and to fold: four parts that are HTML already, two beside two.
    void foldedCard(const QStringList &parts);

    QString body() const { return m_html; }

private:
    void addTable(const QString &attributes, const QStringList &header, const QList<QStringList> &rows,
                  const QList<int> &percents);
    void addColumns(const char *cssClass, const QString &first, const QString &second, int percent);
    QString row(const char *tag, QStringList cells, QList<int> percents = {}) const;

    bool m_rightToLeft;
    QString m_html;
};
