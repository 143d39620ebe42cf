// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands_books.h"

#include "app/command_end.h"
#include "app/sample.h"
#include "model/store/store.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace {

constexpr int kMostYears = 50;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BooksCommand)
};

int finish(const Result<> &result, const QString &sentence, QTextStream &out, QTextStream &err) {
    if (!result)
        return refuse(err, result.error().text, kCouldNot);
    out << sentence << Qt::endl;
    return kDone;
}

int makeBook(const QString &path, QTextStream &out, QTextStream &err) {
    const auto made = Store::create(path);
    return finish(made ? Result<>() : Result<>(made.error()), Text::tr("The book is made."), out, err);
}

int checkBook(const QString &path, QTextStream &out, QTextStream &err) {
    const auto opened = Store::open(path);
    const Result<> checked = opened ? (*opened)->check() : Result<>(opened.error());
    return finish(checked, Text::tr("The book is whole."), out, err);
}

int makeSample(const QStringList &arguments, QTextStream &out, QTextStream &err) {
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("years"), {}, QStringLiteral("N"), QStringLiteral("0")});
    const bool understood = parser.parse(arguments);
    bool isNumber = false;
    const int years = parser.value(QStringLiteral("years")).toInt(&isNumber);
    if (!understood || !isNumber || years < 0 || years > kMostYears ||
        parser.positionalArguments().size() != 1)
        return refuse(err, Text::tr("Please name one file, and a number of years from 0 to 50."),
                      kWrongUsage);
    return finish(writeSample(parser.positionalArguments().first(), years),
                  Text::tr("The sample family's book is made."), out, err);
}

} // namespace

std::optional<int> runBooksCommand(const QStringList &arguments, QTextStream &out, QTextStream &err) {
    const QString command = arguments.value(0);
    if (command == QLatin1String("sample"))
        return makeSample(arguments, out, err);
    if (command != QLatin1String("new") && command != QLatin1String("check"))
        return std::nullopt;
    if (arguments.size() != 2)
        return refuse(err, Text::tr("Please name one book."), kWrongUsage);
    return command == QLatin1String("new") ? makeBook(arguments[1], out, err)
                                           : checkBook(arguments[1], out, err);
}
