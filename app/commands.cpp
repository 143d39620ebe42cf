// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/command_completions.h"
#include "app/command_help.h"
#include "app/command_mistakes.h"
#include "app/command_table.h"
#include "app/commands_books.h"
#include "app/commands_contacts.h"
#include "app/commands_diary.h"
#include "app/commands_lists.h"
#include "app/commands_merge.h"
#include "app/commands_print.h"
#include "app/commands_safety.h"
#include "app/commands_search.h"
#include "app/commands_services.h"
#include "app/exit_codes.h"
#include "app/language.h"

#include <QGuiApplication>
#include <QTextStream>
#include <memory>

using namespace Qt::StringLiterals;

namespace {
int print(const QString &text) {
    QTextStream(stdout) << text;
    return 0;
}

/// For the build, which installs what a shell completes.
int printCompletions(const QString &shell) {
    const QString script = completionsFor(shell);
    return script.isEmpty() ? kWrongUsage : print(script);
}

/// Printing needs letters, and letters need this kind of application, but no display. A test has one.
std::unique_ptr<QGuiApplication> applicationWithoutDisplay() {
    if (QCoreApplication::instance())
        return nullptr;
    static int count = 1;
    static char name[] = "hearthbook";
    static char *arguments[] = {name, nullptr};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(count, arguments);
}

std::optional<int> runBookCommand(const QStringList &arguments) {
    // What a command has to say it says itself, in one sentence; Qt's own remarks are not for people.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    const auto application = applicationWithoutDisplay();
    ProgramLanguage language;
    language.use({});
    QTextStream out(stdout);
    QTextStream err(stderr);
    QStringList words = arguments;
    const auto secret = takeSecretOptions(words);
    if (!secret)
        return refuse(err, secret.error().text, kWrongUsage);
    if (const auto mistake = mistakeIn(words))
        return refuse(err, *mistake, kWrongUsage);
    const Command command{words, *secret, out, err};
    for (const auto run :
         {runBooksCommand, runSafetyCommand, runPrintCommand, runContactsCommand, runDiaryCommand,
          runServicesCommand, runListsCommand, runSearchCommand, runMergeCommand}) {
        if (const auto code = run(command))
            return code;
    }
    return std::nullopt;
}
} // namespace

std::optional<int> runCommand(const QStringList &arguments) {
    const QString first = arguments.value(0);
    if (first == u"--help"_s || first == u"-h"_s)
        return print(commandHelp());
    if (first == u"--version"_s)
        return print(u"hearthbook %1\n"_s.arg(QStringLiteral(HEARTHBOOK_VERSION)));
    if (first == u"--completions"_s)
        return printCompletions(arguments.value(1));
    const bool isCommand = firstWords().contains(first) || isMeantAsCommand(first);
    return isCommand ? runBookCommand(arguments) : std::nullopt;
}
