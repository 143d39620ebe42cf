// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/commands_books.h"
#include "app/commands_contacts.h"
#include "app/commands_diary.h"
#include "app/commands_lists.h"
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
constexpr char help[] = R"(Usage: hearthbook [BOOK]

A care book for a child, on this computer alone.

  BOOK        a book to open (.hearthbook)
  --help      this text
  --version   the version

Without a window:

  hearthbook new BOOK [--protect]           makes a new book, with a passphrase if told
             [--directory]                  for community services, not for a child
  hearthbook sample FILE [--years N]        writes the sample family's book
  hearthbook sample --directory FILE        writes a directory of invented services
             [--services N]                 so many (1000 unless told)
  hearthbook check BOOK                     looks through a book for damage
  hearthbook backup BOOK [FILE]             makes a backup beside the book, or as FILE
  hearthbook restore BOOK                   lists the backups beside the book
  hearthbook restore BOOK BACKUP            puts a backup (or "newest") in its place;
                                            the present book is set aside
             [--other-book]                 also one of another book
  hearthbook salvage BOOK NEW               saves what a damaged book still holds
  hearthbook rekey BOOK                     seals everything again: one new passphrase
                                            and recovery code, no key from before
             [--backups seal|remove]        the backups from before, too; or a new one
                                            takes their place
  hearthbook export --all FOLDER BOOK       everything as JSON, CSV and files, unsealed
  hearthbook print visit-summary BOOK --output FILE.pdf (or .html)
             [--since DATE]                 from this day (2026-03-14) on
             [--paper letter|a4] [--large-print] [--language en|es]
  hearthbook print emergency BOOK --output FILE.pdf (or .html)
  hearthbook print wallet BOOK --output FILE.pdf (or .html)
  hearthbook print medicines BOOK --output FILE.pdf (or .html)
  hearthbook print about-me BOOK --output FILE.pdf (or .html)
             [--for school|hospital|sitter]
  hearthbook print handover BOOK --output FILE.pdf (or .html)
             [--for parent|nurse|school|respite]
             [--last]                       the last 24 hours, not the next
  hearthbook print equipment BOOK --output FILE.pdf (or .html)
  hearthbook print calls BOOK --output FILE.pdf (or .html)
  hearthbook print log-sheet BOOK --output FILE.pdf (or .html)
             [--day DATE]                   for this day; else the day is left blank
  hearthbook print diary-pages BOOK --output FILE.pdf (or .html)
             [--day DATE]                   a week from this day on
  hearthbook print timeline BOOK --output FILE.pdf (or .html)
  hearthbook print comfort BOOK --output FILE.pdf (or .html)
  hearthbook print wishes BOOK --output FILE.pdf (or .html)
             [--end-of-life]                with what is written about it
  hearthbook print appointments|community|moments BOOK --output FILE.pdf (or .html)
  hearthbook print pack BOOK --output FILE.pdf
             --for emergency|school|carer|appointment|everything
                                            several papers, with their pages numbered through
  hearthbook import contacts BOOK FILE...   imports contact files (.vcf)
  hearthbook export contacts BOOK FILE      saves the care team as a contact file
             [--vcard 3.0|4.0]              in this version (4.0 unless told)
  hearthbook import diary BOOK FILE         imports a diary: a table (.csv), or an
                                            export of Daylio, Bearable or Apple Health
  hearthbook export diary BOOK FILE         saves the diary as FILE.csv or FILE.json
             [--since DATE]                 from this day (2026-03-14) on
  hearthbook import services BOOK FILE...   imports community services: HSDS as JSON,
                                            as tables in a folder or a .zip, or any
                                            table of services (.csv)
             [--update]                     as an update of what is here, though most
                                            of its services are new or have new names
  hearthbook export services BOOK --output FILE
                                            saves them as HSDS 3.1 (.json), as its
                                            tables (.zip), or a line each (.csv)
  hearthbook list print BOOK LIST --output FILE.pdf
                                            the page of a list, by its label; also
                                            FILE.html, or FILE.hearthlist for a family
  hearthbook search BOOK WORDS              finds what has words that begin so: a line each
                                            with kind, name, note and text

Where a command writes a file, "--output FILE" and a plain FILE as the last name mean the
same.

A protected book asks for its passphrase on the terminal. Other ways:

  --passphrase-fd N      the first line of the open file N (rekey: the new one
                         is the second line)
  --recovery-fd N        the same, with the code of the recovery sheet
  --short-passphrase     takes a new passphrase of 8 to 14 characters, too

The code at the end is 0 when it was done, 1 when it could not be done, nothing was
found, or an import found nothing or could not read one of its files, 2 when the
command was not understood. What an import leaves out of a file it tells line by line.
)";

int print(const QString &text) {
    QTextStream(stdout) << text;
    return 0;
}

bool isCommand(const QString &word) {
    static const QStringList commands = u"new sample check backup restore salvage rekey print "
                                        "import export list search"_s.split(u' ');
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
    QStringList words = arguments;
    const auto secret = takeSecretOptions(words);
    if (!secret)
        return refuse(err, secret.error().text, kWrongUsage);
    const Command command{words, *secret, out, err};
    for (const auto run : {runBooksCommand, runSafetyCommand, runPrintCommand, runContactsCommand,
                           runDiaryCommand, runServicesCommand, runListsCommand, runSearchCommand}) {
        if (const auto code = run(command))
            return code;
    }
    return std::nullopt;
}
} // namespace

std::optional<int> runCommand(const QStringList &arguments) {
    const QString first = arguments.value(0);
    if (first == u"--help"_s || first == u"-h"_s)
        return print(QString::fromLatin1(help));
    if (first == u"--version"_s)
        return print(u"hearthbook %1\n"_s.arg(QStringLiteral(HEARTHBOOK_VERSION)));
    return isCommand(first) ? runBookCommand(arguments) : std::nullopt;
}
