// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/run/workload.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

Outcome outcomeOf(const Result<> &done) {
    if (done)
        return Outcome::Saved;
    return done.error().kind == ErrorKind::Unsure ? Outcome::Unsure : Outcome::NotSaved;
}

/// The workload of one child, from its first call to its last.
class Worker {
public:
    Worker(const Subject &subject, const Task &task, Report &report) :
        m_subject(subject), m_task(task), m_report(report), m_script(task.seed) {}

    void begin() {
        const bool isNew = m_task.kind == Task::Kind::Create;
        if (isNew)
            m_report.making = Outcome::InFlight;
        auto opened = isNew ? m_subject.create(m_task.path) : m_subject.open(m_task.path);
        if (isNew)
            m_report.making = opened ? Outcome::Saved : Outcome::NotSaved;
        if (opened)
            m_book = *std::move(opened);
        else
            failed(m_report.openError, opened.error());
    }

    void go() {
        if (m_task.kind == Task::Kind::Restore)
            return restore();
        const int first = m_task.kind == Task::Kind::Create ? 0 : 1;
        for (int i = 0; m_book && i < m_task.transactions; ++i) {
            apply(first + i);
            if (m_task.kind == Task::Kind::Rekey)
                rekey(i);
            if (m_task.kind == Task::Kind::Copy)
                step(m_book->saveCopy(m_task.path + u".copy%1"_s.arg(i)));
        }
        m_next = first + m_task.transactions;
    }

    /// The disk is well again: the store must show what it answered, and whoever tries again must get a
    /// true answer.
    void lookBack() {
        if (!m_book)
            return;
        compare();
        apply(m_next);
        compare();
        m_book.reset();
    }

private:
    bool step(const Result<> &done) {
        int kind = 0;
        if (!done)
            failed(kind, done.error());
        m_report.failedSteps += !done;
        return done.ok();
    }

    /// Who could not take a step takes none after it.
    void rekey(int number) {
        if (number > 0 && m_report.keySteps[number - 1] != Outcome::Saved)
            return;
        Outcome &outcome = m_report.keySteps[number];
        outcome = Outcome::InFlight;
        faults::mark(faults::Event::What::BeginKeys, number);
        const auto done = m_book->rekey(number);
        outcome = outcomeOf(done);
        if (done)
            faults::mark(faults::Event::What::SavedKeys, number);
        step(done);
    }

    void failed(int &kind, const Error &error) {
        kind = int(error.kind) + 1;
        if (m_report.detail[0] == 0)
            m_report.say(QString::number(int(error.kind)) + u' ' + error.text + u' ' + error.detail);
    }

    void apply(int number) {
        Outcome &outcome = m_report.outcomes[number];
        outcome = m_task.answersEarly ? Outcome::Saved : Outcome::InFlight;
        faults::mark(faults::Event::What::Begin, number);
        const auto done = m_book->apply(m_script.transaction(number));
        if (done || m_task.answersAnyway) {
            outcome = Outcome::Saved;
            faults::mark(faults::Event::What::Saved, number);
            return;
        }
        outcome = outcomeOf(done);
        failed(m_report.errorKinds[number], done.error());
    }

    /// One change, a backup, one more change, and back to the backup.
    void restore() {
        m_next = kTakenBack + 1;
        if (!m_book)
            return;
        apply(1);
        const bool isBackedUp = step(m_book->backUp());
        apply(kTakenBack);
        if (!isBackedUp || m_report.outcomes[1] != Outcome::Saved)
            return;
        m_book.reset();
        Outcome &outcome = m_report.outcomes[kTakenBack];
        const Outcome before = outcome;
        outcome = Outcome::InFlight;
        faults::mark(faults::Event::What::Begin, kTakenBack);
        m_report.mayBeAside = before == Outcome::Saved;
        const auto restored = m_subject.restore(m_task.path);
        if (step(restored)) {
            m_report.isRestored = before == Outcome::Saved;
            outcome = Outcome::NotSaved;
            faults::mark(faults::Event::What::Gone, kTakenBack);
        } else if (before == Outcome::NotSaved || restored.error().kind != ErrorKind::Unsure) {
            outcome = before; // then nothing may have changed
        }
        auto opened = m_subject.open(m_task.path);
        if (opened)
            m_book = *std::move(opened);
    }

    void compare() {
        const auto found = m_book->contents();
        if (!found)
            return; // an error is an answer, too
        std::vector<Outcome> outcomes = m_report.all();
        outcomes[0] = m_task.kind == Task::Kind::Create ? outcomes[0] : Outcome::Saved;
        const auto possible = possibleContents(m_script, outcomes);
        if (std::find(possible.begin(), possible.end(), *found) == possible.end())
            m_report.contradicts = true;
    }

    const Subject &m_subject;
    const Task &m_task;
    Report &m_report;
    Script m_script;
    std::unique_ptr<OpenedBook> m_book;
    int m_next = 0;
};

} // namespace

bool Report::isAllDone() const {
    return openError == 0 && failedSteps == 0 && !contradicts && making != Outcome::NotSaved &&
           std::all_of(std::begin(errorKinds), std::end(errorKinds), [](int kind) { return kind == 0; });
}

void Report::say(const QString &text) {
    const QByteArray bytes = text.toUtf8();
    std::strncpy(detail, bytes.constData(), sizeof detail - 1);
}

QString Report::summary() const {
    QString text;
    for (int i = 0; i < kMost; ++i) {
        if (outcomes[i] != Outcome::NotBegun)
            text += QLatin1Char("-?SNU"[int(outcomes[i])]);
        if (errorKinds[i] != 0)
            text += QString::number(errorKinds[i] - 1);
    }
    return text + u' ' + QString::fromUtf8(detail) + (contradicts ? u" CONTRADICTS"_s : QString());
}

const char *nameOf(Task::Kind kind) {
    static constexpr const char *names[] = {"create", "grow", "rekey", "copy", "migrate", "restore"};
    return names[int(kind)];
}

void work(const Subject &subject, const Task &task, Report &report, const Harm &harm) {
    Worker worker(subject, task, report);
    harm.begin();
    worker.begin();
    worker.go();
    harm.end();
    worker.lookBack();
}
