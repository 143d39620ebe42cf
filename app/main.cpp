// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commands.h"
#include "app/crash_hygiene.h"
#include "app/startup_probe.h"
#include "app/stored_settings.h"

#include "ui/kit/background.h"
#include "ui/kit/icons.h"

#include <QApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {
QStringList argumentsOf(int argc, char **argv) {
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

bool hasDisplay() {
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

int refuse(const QString &problem) {
    QTextStream(stderr) << problem << Qt::endl;
    return 2;
}

void nameProgram() {
    QCoreApplication::setApplicationName(u"hearthbook"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HEARTHBOOK_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Hearthbook"_s);
    QGuiApplication::setDesktopFileName(u"org.hearthbook.Hearthbook"_s);
}

int runWindow(int argc, char **argv, const Options &options) {
    nameProgram();
    QApplication qt(argc, argv);
    const BackgroundJobs jobs;
    logWithoutContent(); // not before: why there is no window has to be read
    QApplication::setWindowIcon(programIcon());
    StartupProbe watcher;
    if (options.quitWhenShown)
        qt.installEventFilter(&watcher);
    Application application(storedSettings(), options);
    application.start();
    return QApplication::exec();
}
} // namespace

int main(int argc, char **argv) {
    writeNoCoreFiles();
    // Everything that needs no window comes before the application object, which needs a display.
    const QStringList arguments = argumentsOf(argc, argv);
    if (const auto code = runCommand(arguments))
        return *code;
    const Options options = parseOptions(arguments);
    if (!options.problem.isEmpty())
        return refuse(options.problem);
    if (!hasDisplay())
        return refuse(u"There is no display here. See hearthbook --help for what works without one."_s);
    return runWindow(argc, argv, options);
}
