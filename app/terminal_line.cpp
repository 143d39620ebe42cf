// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal_line.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <poll.h>
#include <sys/signalfd.h>
#include <termios.h>
#include <unistd.h>

namespace {

struct TerminalLineText {
    Q_DECLARE_TR_FUNCTIONS(SecretInput)
};

/// More than any passphrase; a file without an end is not read on.
constexpr qsizetype kMostBytes = 8192;
constexpr std::array kEnding{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU};

/// Holds signals back until it goes: then they do what they always do.
class HeldSignals {
public:
    HeldSignals() {
        sigset_t held;
        sigemptyset(&held);
        for (const int signal : kEnding)
            sigaddset(&held, signal);
        pthread_sigmask(SIG_BLOCK, &held, &m_before);
        m_file = signalfd(-1, &held, SFD_CLOEXEC | SFD_NONBLOCK);
    }
    ~HeldSignals() {
        if (m_file >= 0)
            close(m_file);
        pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }
    Q_DISABLE_COPY_MOVE(HeldSignals)

    /// Readable as soon as a signal waits.
    int file() const { return m_file; }

private:
    sigset_t m_before = {};
    int m_file = -1;
};

/// The terminal shows nothing until this goes.
class HiddenTyping {
public:
    explicit HiddenTyping(int terminal) : m_terminal(terminal) {
        if (tcgetattr(terminal, &m_before) != 0)
            return;
        termios hidden = m_before;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        hidden.c_lflag |= ECHONL | ICANON | ISIG;
        m_hidden = tcsetattr(terminal, TCSAFLUSH, &hidden) == 0;
    }
    ~HiddenTyping() {
        if (m_hidden)
            tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(HiddenTyping)

    bool isHidden() const { return m_hidden; }

private:
    int m_terminal;
    termios m_before = {};
    bool m_hidden = false;
};

void say(int terminal, const QString &text) {
    const QByteArray bytes = text.toLocal8Bit();
    // A terminal that takes no words is noticed when it gives none, either.
    [[maybe_unused]] const auto written = write(terminal, bytes.constData(), std::size_t(bytes.size()));
}

Result<QString> textOf(QByteArray &bytes) {
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    explicit_bzero(bytes.data(), std::size_t(bytes.size()));
    if (decoder.hasError())
        return Error{ErrorKind::Invalid, TerminalLineText::tr("This is not text in UTF-8.")};
    return text;
}

/// Reads on until the line, or all, is there. False: a read failed.
bool readLine(int file, QByteArray &line) {
    line.reserve(kMostBytes); // never moved: nothing stays behind in memory
    char letter = 0;
    while (line.size() < kMostBytes) {
        const ssize_t count = read(file, &letter, 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return count == 0;
        line += letter;
        if (letter == '\n')
            return true;
    }
    return true;
}

enum class Heard { Line, Signal, Nothing };

Heard waitFor(int terminal, int held) {
    std::array<pollfd, 2> files{{{terminal, POLLIN, 0}, {held, POLLIN, 0}}};
    while (poll(files.data(), files.size(), -1) < 0) {
        if (errno != EINTR)
            return Heard::Nothing;
    }
    if (files[1].revents != 0)
        return Heard::Signal;
    return files[0].revents & POLLIN ? Heard::Line : Heard::Nothing;
}

/// Asks once. Nothing, when a signal came: it is let through when this has been left.
std::optional<Result<QString>> askOnce(int terminal, const QString &question) {
    const HeldSignals signalsHeld;
    const HiddenTyping hidden(terminal);
    const Error unable{ErrorKind::Failed,
                       TerminalLineText::tr("The passphrase could not be read from this terminal.")};
    if (!hidden.isHidden() || signalsHeld.file() < 0)
        return unable;
    say(terminal, question);
    switch (waitFor(terminal, signalsHeld.file())) {
    case Heard::Signal:
        return std::nullopt;
    case Heard::Nothing:
        return unable;
    case Heard::Line:
        break;
    }
    QByteArray line;
    if (!readLine(terminal, line) || line.isEmpty())
        return unable;
    return textOf(line);
}

} // namespace

Result<QString> readHiddenLine(int terminal, const QString &question) {
    while (true) {
        if (const auto answer = askOnce(terminal, question))
            return *answer;
    }
}

Result<QString> readFirstLine(int file) {
    QByteArray line;
    if (!readLine(file, line))
        return Error{ErrorKind::Unreadable,
                     TerminalLineText::tr("The open file %1 cannot be read.").arg(file)};
    return textOf(line);
}
