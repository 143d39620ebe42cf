// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/commands_books.h"
#include "app/commands_contacts.h"
#include "app/commands_print.h"
#include "app/language.h"

#include <QGuiApplication>
#include <QTextStream>
#include <memory>

namespace {
constexpr char help[] = R"(Usage: hearthbook [BOOK]

A care book for a child, on this computer alone.

  BOOK        a book to open (.hearthbook)
  --help      this text
  --version   the version

Without a window:

  hearthbook new BOOK                       makes a new book
  hearthbook sample FILE [--years N]        writes the sample family's book
  hearthbook check BOOK                     looks through a book for damage
  hearthbook print visit-summary BOOK --output FILE.pdf (or .html)
             [--since DATE]                 from this day (2026-03-14) on
             [--paper letter|a4] [--large-print]
  hearthbook import contacts BOOK FILE...   brings in contact files (.vcf)
  hearthbook export contacts BOOK FILE      saves the care team as a contact file
             [--vcard 3.0|4.0]              in this version (4.0 unless told)

The code at the end is 0 when it was done, 1 when it (or a part of it) could not
be done, 2 when the command was not understood.
)";

int print(const QString &text) {
    QTextStream(stdout) << text;
    return 0;
}

bool isCommand(const QString &word) {
    static const QStringList commands{QStringLiteral("new"),    QStringLiteral("sample"),
                                      QStringLiteral("check"),  QStringLiteral("print"),
                                      QStringLiteral("import"), QStringLiteral("export")};
    return commands.contains(word);
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
    for (const auto run : {runBooksCommand, runPrintCommand, runContactsCommand}) {
        if (const auto code = run(arguments, out, err))
            return code;
    }
    return std::nullopt;
}
} // namespace

std::optional<int> runCommand(const QStringList &arguments) {
    const QString first = arguments.value(0);
    if (first == QLatin1String("--help") || first == QLatin1String("-h"))
        return print(QString::fromLatin1(help));
    if (first == QLatin1String("--version"))
        return print(QStringLiteral("hearthbook %1\n").arg(QStringLiteral(HEARTHBOOK_VERSION)));
    return isCommand(first) ? runBookCommand(arguments) : std::nullopt;
}
