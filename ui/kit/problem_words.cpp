// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/problem_words.h"

#include "model/base/isolated.h"
#include "model/files/atomic_replace.h"
#include "model/files/csv_writer.h"
#include "model/files/file_name.h"
#include "ui/kit/history.h"
#include "ui/kit/prompts.h"
#include "ui/kit/widgets.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

struct ProblemWordsText {
    Q_DECLARE_TR_FUNCTIONS(ProblemWords)
};

constexpr qsizetype kKindsShown = 12;
constexpr qsizetype kPlacesShown = 3;

/// A table has a name and lines; of JSON the services are counted. A name says it best.
QString placeOf(const Problem &problem) {
    const QString number = QLocale().toString(problem.line);
    QString place =
        problem.line == 0 ? problem.field
        : problem.field.isEmpty()
            ? ProblemWordsText::tr("service %1", "of a file").arg(number)
            : ProblemWordsText::tr("%1, line %2", "of a file").arg(isolated(problem.field), number);
    if (problem.record.isEmpty())
        return place;
    return place.isEmpty() ? problem.record
                           : ProblemWordsText::tr("%1 (%2)", "a record, and where it stands in a file")
                                 .arg(isolated(problem.record), place);
}

/// Where they were, in one line.
QString placesText(const ProblemKind &kind) {
    QStringList places;
    for (const Problem &problem : kind.examples.mid(0, kPlacesShown))
        places.append(placeOf(problem));
    places.removeAll(QString());
    if (places.isEmpty())
        return {};
    const QString where = places.join(u"; "_s);
    //: %1 are places in a file, such as "service 3; service 17" or "phones.csv, line 3"
    return kind.count > places.size()
               ? ProblemWordsText::tr("%Ln time(s), for example at %1", nullptr, int(kind.count)).arg(where)
               : ProblemWordsText::tr("At %1").arg(where);
}

/// What is said of each, a line for each.
QString sentencesText(const ProblemKind &kind) {
    QStringList lines;
    if (kind.count > kPlacesShown)
        lines.append(ProblemWordsText::tr("%Ln time(s), for example:", nullptr, int(kind.count)));
    for (const Problem &problem : kind.examples.mid(0, kPlacesShown))
        lines.append(ProblemWordsText::tr("%1: %2", "a place in a file, and what was found there")
                         .arg(isolated(placeOf(problem)), isolated(problem.text)));
    return lines.join(u'\n');
}

void addKind(QVBoxLayout *words, const ProblemKind &kind) {
    const bool haveSentences = !kind.examples.isEmpty() && kind.examples.first().text != kind.text;
    const QString examples = haveSentences ? sentencesText(kind) : placesText(kind);
    words->addSpacing(scaled(4));
    words->addWidget(plainLabel(kind.text));
    if (!examples.isEmpty())
        words->addWidget(mutedLabel(examples));
}

} // namespace

void addProblemWords(QVBoxLayout *words, const QList<ProblemKind> &kinds) {
    const qint64 count =
        std::accumulate(kinds.begin(), kinds.end(), qint64(0),
                        [](qint64 sum, const ProblemKind &kind) { return sum + kind.count; });
    if (count == 0)
        return;
    QList<ProblemKind> sorted = kinds;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const ProblemKind &a, const ProblemKind &b) { return a.count > b.count; });
    words->addSpacing(scaled(10));
    words->addWidget(strongLabel(ProblemWordsText::tr("%Ln thing(s) to look at", nullptr, int(count))));
    for (const ProblemKind &kind : sorted.mid(0, kKindsShown))
        addKind(words, kind);
    if (const qsizetype rest = sorted.size() - kKindsShown; rest > 0)
        words->addWidget(mutedLabel(
            ProblemWordsText::tr("%Ln more kind(s): save these problems to see them.", nullptr, int(rest))));
}

void saveProblemTable(const PageContext &context, QWidget *parent, const QList<ProblemKind> &kinds) {
    const QString ending = u".csv"_s;
    const QString path =
        withEnding(context.prompts.saveFile(parent, ProblemWordsText::tr("Save these problems"),
                                            ProblemWordsText::tr("Problems", "name of a file") + ending,
                                            ProblemWordsText::tr("Table (%1)").arg(u"*.csv"_s)),
                   ending);
    if (path.isEmpty())
        return;
    QByteArray text =
        csvLine({ProblemWordsText::tr("File"), ProblemWordsText::tr("Line or service"),
                 ProblemWordsText::tr("Name"), ProblemWordsText::tr("What was found, and what was done")});
    for (const ProblemKind &kind : kinds) {
        for (const Problem &problem : kind.examples)
            text += csvLine({problem.field, QString::number(problem.line), problem.record, problem.text});
        if (const qint64 rest = kind.count - kind.examples.size(); rest > 0)
            text +=
                csvLine({QString(), QString(), QString(),
                         ProblemWordsText::tr("%Ln more of these: %1", nullptr, int(rest)).arg(kind.text)});
    }
    if (const auto saved = durableReplace(path, text); !saved)
        context.history.tell(saved.error());
    else
        context.history.say(ProblemWordsText::tr("The problems are saved."));
}
