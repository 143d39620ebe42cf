// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/run/child.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <execinfo.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr int kFinished = 0;

ChildEnd endOf(int status) {
    ChildEnd end;
    end.finished = WIFEXITED(status) && WEXITSTATUS(status) == kFinished;
    end.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    return end;
}

/// For who looks for the reason of a crash; a campaign only counts it.
void showBacktraceOfCrash() {
    for (int signal : {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL}) {
        ::signal(signal, [](int number) {
            void *frames[40];
            ::backtrace_symbols_fd(frames, ::backtrace(frames, 40), STDERR_FILENO);
            ::signal(number, SIG_DFL);
            ::raise(number);
        });
    }
}

} // namespace

bool ChildEnd::wasKilled() const {
    return signal == SIGKILL;
}
bool ChildEnd::hung() const {
    return signal == SIGALRM;
}

pid_t startChild(const std::function<void()> &body, unsigned seconds) {
    std::fflush(nullptr);
    const pid_t child = ::fork();
    if (child != 0)
        return child;
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    const rlimit noCore = {0, 0};
    ::setrlimit(RLIMIT_CORE, &noCore);
    if (std::getenv("FAULTS_BACKTRACE"))
        showBacktraceOfCrash();
    ::alarm(seconds);
    body();
    std::fflush(nullptr);
    ::_exit(kFinished); // nothing of the runner is to be taken down in here
}

ChildEnd waitFor(pid_t child) {
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return endOf(status);
}

ChildEnd runChild(const std::function<void()> &body, unsigned seconds) {
    return waitFor(startChild(body, seconds));
}

bool waitForStop(pid_t child, ChildEnd &end) {
    int status = 0;
    while (::waitpid(child, &status, WUNTRACED) < 0 && errno == EINTR) {
    }
    if (WIFSTOPPED(status))
        return true;
    end = endOf(status);
    return false;
}
