// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands_books.h"

#include "app/exit_codes.h"
#include "app/open_book.h"
#include "app/sample.h"
#include "model/sealed/recovery_code.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostYears = 50;
constexpr int kMostServices = 1'000'000;

struct BooksCommandText {
    Q_DECLARE_TR_FUNCTIONS(BooksCommand)
};

int finish(const Result<> &result, const QString &sentence, const Command &command) {
    if (!result)
        return refuse(command.err, result.error().text, kCouldNot);
    command.out << sentence << Qt::endl;
    return kDone;
}

int makeBook(const QString &path, BookKind kind, const Command &command) {
    const auto made = Store::create(path, {NewKey::open()}, kind);
    return finish(made ? Result<>() : Result<>(made.error()), BooksCommandText::tr("The book is made."),
                  command);
}

int makeProtectedBook(const QString &path, BookKind kind, const Command &command) {
    const auto words = askForNewPassphrase(command.secret, {QFileInfo(path).completeBaseName()});
    if (!words)
        return refuse(command.err, words.error().text, kCouldNot);
    const QByteArray code = newRecoveryCode();
    const auto made =
        Store::create(path, {NewKey::with(*words), NewKey::with(KeySecret::recovery(code))}, kind);
    return finish(made ? Result<>() : Result<>(made.error()),
                  BooksCommandText::tr("The book is made. Its recovery code, to keep in a safe place: %1")
                      .arg(recoveryText(code)),
                  command);
}

int checkBook(const QString &path, const Command &command) {
    const auto opened = openBookToRead(path, command.secret, command.err);
    const Result<> checked = opened ? (*opened)->check() : Result<>(opened.error());
    return finish(checked, BooksCommandText::tr("The book is whole."), command);
}

int makeSampleDirectory(const QCommandLineParser &parser, const Command &command) {
    bool isNumber = false;
    const int services = parser.value(u"services"_s).toInt(&isNumber);
    if (!isNumber || services < 0 || services > kMostServices || parser.positionalArguments().size() != 1)
        return refuse(
            command.err,
            BooksCommandText::tr("Please name one file, and a number of services from 0 to 1000000."),
            kWrongUsage);
    return finish(writeSampleDirectory(parser.positionalArguments().first(), services),
                  BooksCommandText::tr("The sample directory is made."), command);
}

int makeSample(const Command &command) {
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(u"directory"_s));
    parser.addOption({u"services"_s, {}, u"N"_s, u"1000"_s});
    parser.addOption({u"years"_s, {}, u"N"_s, u"0"_s});
    const bool understood = parser.parse(command.words);
    if (understood && parser.isSet(u"directory"_s))
        return makeSampleDirectory(parser, command);
    bool isNumber = false;
    const int years = parser.value(u"years"_s).toInt(&isNumber);
    if (!understood || !isNumber || years < 0 || years > kMostYears ||
        parser.positionalArguments().size() != 1)
        return refuse(command.err,
                      BooksCommandText::tr("Please name one file, and a number of years from 0 to 50."),
                      kWrongUsage);
    return finish(writeSample(parser.positionalArguments().first(), years),
                  BooksCommandText::tr("The sample family's book is made."), command);
}

} // namespace

std::optional<int> runBooksCommand(const Command &command) {
    QStringList words = command.words;
    const QString name = words.value(0);
    if (name == u"sample"_s)
        return makeSample(command);
    const bool isNew = name == u"new"_s;
    if (!isNew && name != u"check"_s)
        return std::nullopt;
    const bool isProtected = isNew && words.removeAll(u"--protect"_s) > 0;
    const bool isDirectory = isNew && words.removeAll(u"--directory"_s) > 0;
    const BookKind kind = isDirectory ? BookKind::Directory : BookKind::CareBook;
    if (words.size() != 2 || words[1].startsWith(u'-'))
        return refuse(command.err, BooksCommandText::tr("Please name one book."), kWrongUsage);
    if (!isNew)
        return checkBook(words[1], command);
    return isProtected ? makeProtectedBook(words[1], kind, command) : makeBook(words[1], kind, command);
}
