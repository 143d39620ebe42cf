// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/commands_contacts.h"

#include <QCoreApplication>
#include <QTextStream>
#include <memory>

namespace {
constexpr char help[] = R"(Usage: hearthbook [BOOK]

A care book for a child, on this computer alone.

  BOOK        a book to open (.hearthbook)
  --help      this text
  --version   the version

Without a window:

  hearthbook import contacts BOOK FILE...   brings in contact files (.vcf)
  hearthbook export contacts BOOK FILE      saves the care team as a contact file
             --vcard 3.0|4.0                in this version (4.0 unless told)

The code at the end is 0 when it was done, 1 when it (or a part of it) could not
be done, 2 when the command was not understood.
)";

int print(const QString &text) {
    QTextStream(stdout) << text;
    return 0;
}

/// What opens a book needs an application object, though no window. A test has one already.
std::unique_ptr<QCoreApplication> coreApplication() {
    static int count = 1;
    static char name[] = "hearthbook";
    static char *arguments[] = {name, nullptr};
    return QCoreApplication::instance() ? nullptr : std::make_unique<QCoreApplication>(count, arguments);
}

std::optional<int> runBookCommand(const QStringList &arguments) {
    if (arguments.size() < 2)
        return std::nullopt;
    const auto application = coreApplication();
    QTextStream out(stdout);
    QTextStream err(stderr);
    return runContactsCommand(arguments, out, err);
}
} // namespace

std::optional<int> runCommand(const QStringList &arguments) {
    const QString first = arguments.value(0);
    if (first == QLatin1String("--help") || first == QLatin1String("-h"))
        return print(QString::fromLatin1(help));
    if (first == QLatin1String("--version"))
        return print(QStringLiteral("hearthbook %1\n").arg(QStringLiteral(HEARTHBOOK_VERSION)));
    return runBookCommand(arguments);
}
