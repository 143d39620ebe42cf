// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include <QTextStream>

namespace {
constexpr char help[] = R"(Usage: hearthbook [BOOK]

A care book for a child, on this computer alone.

  BOOK        a book to open (.hearthbook)
  --help      this text
  --version   the version
)";

int print(const QString &text) {
    QTextStream(stdout) << text;
    return 0;
}
} // namespace

std::optional<int> runCommand(const QStringList &arguments) {
    const QString first = arguments.value(0);
    if (first == QLatin1String("--help") || first == QLatin1String("-h"))
        return print(QString::fromLatin1(help));
    if (first == QLatin1String("--version"))
        return print(QStringLiteral("hearthbook %1\n").arg(QStringLiteral(HEARTHBOOK_VERSION)));
    return std::nullopt;
}
