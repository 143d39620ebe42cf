// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secret_input.h"

#include "app/terminal_line.h"
#include "model/sealed/recovery_code.h"

#include <csignal>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// A terminal with a person at it: what they type, and what they see.
class Terminal {
public:
    Terminal() {
        if (openpty(&m_person, &m_program, nullptr, nullptr, nullptr) != 0)
            qFatal("no terminal");
    }
    ~Terminal() {
        close(m_person);
        close(m_program);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    int program() const { return m_program; }
    void type(const QByteArray &text) const {
        EXPECT_EQ(write(m_person, text.constData(), std::size_t(text.size())), text.size());
    }
    /// Waits until the person sees `text`; gives back all that was seen so far.
    QByteArray seen(const QByteArray &text) {
        char letter = 0;
        while (!m_seen.contains(text) && isReadable() && read(m_person, &letter, 1) == 1)
            m_seen += letter;
        return m_seen;
    }
    /// The program waits with hidden typing.
    bool waitsHidden() const {
        for (int i = 0; i < 5000 && showsTyping(); ++i)
            usleep(1000);
        return !showsTyping();
    }
    bool showsTyping() const {
        termios now = {};
        tcgetattr(m_program, &now);
        return now.c_lflag & ECHO;
    }

private:
    bool isReadable() const {
        pollfd file{m_person, POLLIN, 0};
        return poll(&file, 1, 5000) == 1;
    }

    int m_person = -1;
    int m_program = -1;
    QByteArray m_seen;
};

/// An open file with this text, as a shell makes one.
class Pipe {
public:
    explicit Pipe(const QByteArray &text) {
        EXPECT_EQ(pipe(m_ends), 0);
        EXPECT_EQ(write(m_ends[1], text.constData(), std::size_t(text.size())), text.size());
        close(m_ends[1]);
    }
    ~Pipe() { close(m_ends[0]); }
    Q_DISABLE_COPY_MOVE(Pipe)
    int end() const { return m_ends[0]; }

private:
    int m_ends[2] = {-1, -1};
};

QByteArray bytesOf(const KeySecret &secret) {
    return {reinterpret_cast<const char *>(secret.bytes().data()), qsizetype(secret.bytes().size())};
}

std::string problem(const Result<KeySecret> &result) {
    return result ? std::string() : result.error().text.toStdString();
}

TEST(SecretOptions, AreTakenOutOfTheArguments) {
    QStringList arguments{u"check"_s, u"--passphrase-fd"_s, u"3"_s, u"a.hearthbook"_s};
    const auto source = takeSecretOptions(arguments);
    ASSERT_TRUE(source);
    EXPECT_EQ(source->passphraseFd, 3);
    EXPECT_FALSE(source->recoveryFd);
    EXPECT_EQ(arguments, (QStringList{u"check"_s, u"a.hearthbook"_s}));
}

TEST(SecretOptions, MayBeJoinedWithTheirNumber) {
    QStringList arguments{u"check"_s, u"--recovery-fd=4"_s};
    const auto source = takeSecretOptions(arguments);
    ASSERT_TRUE(source);
    EXPECT_EQ(source->recoveryFd, 4);
    EXPECT_EQ(arguments.size(), 1);
}

TEST(SecretOptions, AreRefusedWithoutANumberAndBothAtOnce) {
    const QString words = u"--passphrase-fd"_s;
    const QString code = u"--recovery-fd"_s;
    for (QStringList bad :
         {QStringList{words}, {words, u"secret"_s}, {code, u"-1"_s}, {words, u"3"_s, code, u"4"_s}}) {
        const auto source = takeSecretOptions(bad);
        ASSERT_FALSE(source);
        EXPECT_FALSE(source.error().text.contains(u"secret"_s));
    }
}

TEST(SecretInput, ReadsThePassphraseFromAnOpenFile) {
    for (const char *line : {"árbol two  words ", "árbol two  words \n", "árbol two  words \r\nmore\n"}) {
        const Pipe pipe(line);
        const auto secret = askForSecret({.passphraseFd = pipe.end(), .terminal = -1});
        ASSERT_TRUE(secret);
        EXPECT_EQ(secret->kind(), KeyKind::Passphrase);
        EXPECT_EQ(bytesOf(*secret).toStdString(), "árbol two  words ");
    }
}

TEST(SecretInput, ReadsTheRecoveryCodeFromAnOpenFile) {
    const QByteArray code = newRecoveryCode();
    const Pipe pipe(recoveryText(code).toLower().toUtf8() + '\n');
    const auto secret = askForSecret({.recoveryFd = pipe.end(), .terminal = -1});
    ASSERT_TRUE(secret);
    EXPECT_EQ(secret->kind(), KeyKind::Recovery);
    EXPECT_EQ(bytesOf(*secret), code);
    const Pipe typo("00001-00002\n");
    EXPECT_EQ(problem(askForSecret({.recoveryFd = typo.end(), .terminal = -1})),
              "The code has 40 characters. These are 10.");
}

TEST(SecretInput, SaysWhenAFileCannotBeReadOrIsNoText) {
    EXPECT_FALSE(askForSecret({.passphraseFd = 999, .terminal = -1}));
    const Pipe pipe("\xff\xfe\n");
    EXPECT_FALSE(askForSecret({.passphraseFd = pipe.end(), .terminal = -1}));
}

TEST(SecretInput, ReadsNoEndlessFile) {
    const int zero = open("/dev/zero", O_RDONLY | O_CLOEXEC);
    EXPECT_TRUE(readFirstLine(zero));
    close(zero);
}

TEST(SecretInput, SaysWhatToDoWithoutATerminal) {
    const auto asked = askForSecret({.terminal = -1});
    ASSERT_FALSE(asked);
    EXPECT_EQ(asked.error().kind, ErrorKind::WrongKey);
    EXPECT_NE(problem(asked).find("--passphrase-fd"), std::string::npos);
}

TEST(SecretInput, AsksOnTheTerminalWithoutShowingWhatIsTyped) {
    Terminal terminal;
    std::thread person([&terminal] {
        terminal.seen("Passphrase: ");
        EXPECT_TRUE(terminal.waitsHidden());
        terminal.type("apple tree\n");
    });
    const auto secret = askForSecret({.terminal = terminal.program()});
    person.join();
    ASSERT_TRUE(secret);
    EXPECT_EQ(bytesOf(*secret), "apple tree");
    EXPECT_FALSE(terminal.seen("\n").contains("apple"));
    EXPECT_TRUE(terminal.showsTyping());
}

TEST(SecretInput, TakesTheEndOfInputForNoPassphrase) {
    Terminal terminal;
    std::thread person([&terminal] {
        terminal.seen("Passphrase: ");
        terminal.type("\x04"); // Ctrl+D
    });
    const auto secret = askForSecret({.terminal = terminal.program()});
    person.join();
    EXPECT_FALSE(secret);
    EXPECT_TRUE(terminal.showsTyping());
}

TEST(SecretInput, WantsANewPassphraseTwiceAndNoEasyOne) {
    const auto answer = [](const QByteArray &first, const QByteArray &second) {
        Terminal terminal;
        std::thread person([&] {
            terminal.seen("New passphrase: ");
            terminal.type(first + '\n');
            if (terminal.seen("The same again: ").contains("again"))
                terminal.type(second + '\n');
        });
        const auto secret = askForNewPassphrase({.terminal = terminal.program()}, {});
        if (!secret) { // let the person go
            EXPECT_EQ(write(terminal.program(), "The same again: ", 16), 16);
        }
        person.join();
        return secret;
    };
    EXPECT_TRUE(answer("apple tree river", "apple tree river"));
    EXPECT_EQ(problem(answer("apple tree river", "apple tree")), "These two are not the same.");
    EXPECT_EQ(problem(answer("apple", "apple")), "Too short. It needs 8 characters or more; 15 are better.");
}

TEST(SecretInput, TakesANewPassphraseByTheRuleOfTheWindow) {
    const auto given = [](const QByteArray &words, bool takesShort = false) {
        const Pipe pipe(words + '\n');
        return askForNewPassphrase({.passphraseFd = pipe.end(), .takesShort = takesShort, .terminal = -1},
                                   {u"Emma Lopez"_s, u"our-book"_s});
    };
    const char easy[] = "Too easy: this is one of the first that someone would try.";
    for (const char *known : {"sunshine1", "P@ssw0rd", "Emma Lopez 2019", "our book our book", "hearthbook"})
        EXPECT_EQ(problem(given(known, true)), easy) << known;
    EXPECT_EQ(problem(given("Xq7 podr")),
              "Short: someone with time could guess it. 15 characters or more are better. "
              "With --short-passphrase it is taken all the same.");
    EXPECT_TRUE(given("Xq7 podr", true));
    EXPECT_FALSE(given("Xq7 pod", true));
    EXPECT_TRUE(given("Emma paints a tractor"));
    QStringList arguments{u"rekey"_s, u"--short-passphrase"_s, u"a"_s};
    const auto source = takeSecretOptions(arguments);
    EXPECT_TRUE(source && source->takesShort);
    EXPECT_EQ(arguments.size(), 2);
}

/// Sends a signal to a program that asks, and gives back how it ended.
int endedBy(Terminal &terminal, int signal) {
    const pid_t child = fork();
    if (child == 0) {
        (void)readHiddenLine(terminal.program(), u"Passphrase: "_s);
        _exit(0);
    }
    terminal.seen("Passphrase: ");
    EXPECT_TRUE(terminal.waitsHidden());
    kill(child, signal);
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? WTERMSIG(status) : -1;
}

TEST(SecretInput, LeavesTheTerminalAsItWasWhenASignalEndsIt) {
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        Terminal terminal;
        EXPECT_EQ(endedBy(terminal, signal), signal);
        EXPECT_TRUE(terminal.showsTyping()) << signal;
    }
}

} // namespace
