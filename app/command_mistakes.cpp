// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_mistakes.h"

#include "app/command_table.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

struct MistakesText {
    Q_DECLARE_TR_FUNCTIONS(CommandMistakes)
};

constexpr int kMostOffered = 3;

/// How many letters have to be put in, left out or changed to come from one word to the other; two neighbors
/// that changed places count once.
int distance(const QString &a, const QString &b) {
    std::vector<int> before(std::size_t(b.size()) + 1);
    std::vector<int> twoBefore = before;
    std::iota(before.begin(), before.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        std::vector<int> row(before.size());
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = std::size_t(j);
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            row[at] = std::min({before[at] + 1, row[at - 1] + 1, before[at - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], twoBefore[at - 2] + 1);
        }
        twoBefore = std::exchange(before, std::move(row));
    }
    return before.back();
}

/// "There is no command pritn." with "Did you mean print?", or with where to look.
QString withHint(const QString &sentence, const QStringList &near) {
    return sentence + u' ' +
           (near.isEmpty()
                ? MistakesText::tr("Try --help.")
                : MistakesText::tr("Did you mean %1?", "one word, or several").arg(near.join(u", "_s)));
}

bool takesNextWord(const CommandEntry &command, const QString &option) {
    const QList<CommandOption> options = optionsOf(command);
    return std::any_of(options.begin(), options.end(), [&option](const CommandOption &known) {
        return known.name == option && known.hasValue();
    });
}

std::optional<QString> unknownCommand(const QStringList &words) {
    const QString first = words.value(0);
    const QStringList seconds = secondWords(first);
    if (seconds.isEmpty())
        return withHint(MistakesText::tr("There is no command and no file %1.").arg(first),
                        nearest(first, firstWords()));
    if (words.size() == 1)
        return MistakesText::tr("After %1 comes one of these: %2.").arg(first, seconds.join(u", "_s));
    return withHint(MistakesText::tr("There is no command %1.").arg(first + u' ' + words[1]),
                    nearest(words[1], seconds));
}

/// Where only some words are taken, whether this is one of them.
std::optional<QString> wrongChoice(const CommandArgument &argument, const QString &word) {
    const QStringList known = wordsOf(argument.choices);
    if (known.isEmpty() || known.contains(word))
        return std::nullopt;
    return withHint(MistakesText::tr("%1 is not known here.", "a word of a command line").arg(word),
                    nearest(word, known));
}

/// `rest` is what stands behind the command's own words.
std::optional<QString> wrongWordOf(const CommandEntry &command, const QStringList &rest) {
    const QStringList known = namesOf(optionsOf(command));
    qsizetype place = 0;
    for (qsizetype i = 0; i < rest.size() && rest[i] != u"--"_s && !command.takesAnyWords; ++i) {
        const QString name = rest[i].section(u'=', 0, 0);
        if (!rest[i].startsWith(u'-') || rest[i] == u"-"_s) {
            if (auto wrong = wrongChoice(command.arguments.value(place++), rest[i]))
                return wrong;
            continue;
        }
        if (!known.contains(name))
            return unknownOption(rest[i], known);
        if (rest[i] == name && takesNextWord(command, name))
            ++i;
    }
    return std::nullopt;
}

} // namespace

QStringList nearest(const QString &typed, const QStringList &known) {
    const QString word = typed.toLower();
    QList<std::pair<qsizetype, QString>> near;
    for (const QString &candidate : known) {
        const bool isBeginning = word.size() > 1 && candidate.startsWith(word) && word != u"--"_s;
        const qsizetype steps = isBeginning ? 0 : distance(word, candidate);
        if (steps <= qMax(qsizetype(1), candidate.size() / 3))
            near.append({steps, candidate});
    }
    std::stable_sort(near.begin(), near.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList names;
    for (const auto &[steps, name] : near.mid(0, kMostOffered))
        names.append(name);
    return names;
}

QString unknownOption(const QString &typed, const QStringList &known) {
    return withHint(MistakesText::tr("There is no option %1.").arg(typed),
                    nearest(typed.section(u'=', 0, 0), known));
}

bool isMeantAsCommand(const QString &word) {
    return std::all_of(word.begin(), word.end(),
                       [](QChar letter) { return letter.isLetter() || letter == u'-'; }) &&
           !word.isEmpty() && !word.startsWith(u'-') && !QFileInfo::exists(word);
}

std::optional<QString> mistakeIn(const QStringList &words) {
    const CommandEntry *command = commandAt(words);
    return command ? wrongWordOf(*command, words.mid(command->words.count(u' ') + 1)) : unknownCommand(words);
}
