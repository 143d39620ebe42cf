// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/run/judge.h"

#include "tests/faults/run/shared.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <cstring>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

void say(Finding &finding, const QString &text) {
    std::strncpy(finding.detail, text.toUtf8().constData(), sizeof finding.detail - 1);
}

void refused(Finding &finding, const Error &error, bool mayBeMissing) {
    finding.openError = int(error.kind) + 1;
    finding.verdict = mayBeMissing ? Verdict::Good : Verdict::Damaged;
    say(finding, u"not opened: kind %1, %2 %3"_s.arg(int(error.kind)).arg(error.text, error.detail));
}

void look(const Subject &subject, const QString &path, const std::vector<Claim> &claims, bool mayBeMissing,
          Finding &finding) {
    const auto book = subject.open(path);
    if (!book)
        return refused(finding, book.error(), mayBeMissing);
    const auto found = (*book)->contents();
    if (!found)
        return refused(finding, found.error(), mayBeMissing);
    finding.verdict = compare(*found, claims);
    if (const auto sound = (*book)->check(); !sound && !mayBeMissing && finding.verdict == Verdict::Good) {
        finding.verdict = Verdict::Damaged;
        say(finding, u"check: "_s + sound.error().detail);
    }
}

/// Whether the contents are any of the combinations.
bool isPossible(const Contents &found, const std::vector<Claim> &claims, size_t next, const Contents &sofar) {
    if (next == claims.size())
        return found == sofar;
    for (const Contents &contents : possibleContents(claims[next].script, claims[next].outcomes)) {
        Contents both = sofar;
        both.insert(contents);
        if (isPossible(found, claims, next + 1, both))
            return true;
    }
    return false;
}

Verdict worstOf(const Contents &found, const Claim &claim) {
    Verdict worst = Verdict::Wrong;
    for (int number = 0; number < int(claim.outcomes.size()); ++number) {
        const bool first = found.contains(claim.script.firstMark(number));
        const bool last = found.contains(claim.script.lastMark(number));
        const Outcome outcome = claim.outcomes[size_t(number)];
        if (outcome == Outcome::Saved && !(first && last))
            worst = std::min(worst, Verdict::Lost);
        else if (first != last)
            worst = std::min(worst, Verdict::Half);
        else if (first && outcome == Outcome::NotSaved)
            worst = std::min(worst, Verdict::FalseNotSaved);
    }
    return worst;
}

/// Reasons that would frighten a family for nothing: the book is whole, the disk is not.
bool isWrongReason(int kindPlusOne) {
    if (kindPlusOne == 0)
        return false;
    const auto kind = ErrorKind(kindPlusOne - 1);
    return kind == ErrorKind::Damaged || kind == ErrorKind::NotABook || kind == ErrorKind::Newer ||
           kind == ErrorKind::Invalid;
}

bool hasWrongReason(const Report &report) {
    return isWrongReason(report.openError) ||
           std::any_of(std::begin(report.errorKinds), std::end(report.errorKinds),
                       [](int kind) { return isWrongReason(kind); });
}

} // namespace

Claim claimOf(const Task &task, const Report &report) {
    Claim claim{Script(task.seed), report.all()};
    if (task.kind != Task::Kind::Create)
        claim.outcomes[0] = Outcome::Saved; // of the template
    return claim;
}

Verdict compare(const Contents &found, const std::vector<Claim> &claims) {
    if (isPossible(found, claims, 0, {}))
        return Verdict::Good;
    Verdict worst = Verdict::Wrong;
    for (const Claim &claim : claims)
        worst = std::min(worst, worstOf(found, claim));
    return worst;
}

static Finding judgeOnce(const Subject &subject, const QString &path, const std::vector<Claim> &claims,
                         bool mayBeMissing) {
    static Finding &finding = shared<Finding>();
    finding = {};
    const ChildEnd end = runChild([&] { look(subject, path, claims, mayBeMissing, finding); });
    if (!end.finished) {
        finding.verdict = end.hung() ? Verdict::Hang : Verdict::Crash;
        say(finding, u"while it was opened again: signal %1"_s.arg(end.signal));
    }
    return finding;
}

Finding judge(const Subject &subject, const QString &path, const std::vector<Claim> &claims,
              bool mayBeMissing) {
    Finding finding = judgeOnce(subject, path, claims, mayBeMissing);
    // Among so many processes one gets the number of the dead program sometimes; it will end as well.
    for (int i = 0; finding.openError == int(ErrorKind::Locked) + 1 && i < 5; ++i) {
        ::usleep(200'000);
        finding = judgeOnce(subject, path, claims, mayBeMissing);
    }
    return finding;
}

/// The book that was there before the restore is still there, whole, under another name.
static Finding judgeAside(const Subject &subject, const Task &task, Claim claim) {
    claim.outcomes[kTakenBack] = Outcome::Saved;
    for (size_t later = kTakenBack + 1; later < claim.outcomes.size(); ++later)
        claim.outcomes[later] = Outcome::NotBegun;
    const QFileInfo book(task.path);
    const QStringList aside = book.dir().entryList({u"book ?*.hearthbook"_s}, QDir::Files);
    if (aside.size() == 1)
        return judge(subject, book.dir().filePath(aside.first()), {claim}, false);
    Finding finding;
    finding.verdict = Verdict::Lost;
    say(finding, u"%1 books were set aside"_s.arg(aside.size()));
    return finding;
}

/// What was acknowledged before a restore that did not end well is in one of the files that are there.
static Finding judgeAnywhere(const Subject &subject, const Task &task, Claim claim) {
    claim.outcomes[kTakenBack] = Outcome::Saved;
    claim.outcomes[kTakenBack + 1] = Outcome::InFlight; // who tried again wrote to one of them
    const QDir folder = QFileInfo(task.path).dir();
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        if (name.endsWith(u"-journal"_s) || name.endsWith(u".lock"_s))
            continue;
        if (judge(subject, folder.filePath(name), {claim}, false).verdict == Verdict::Good)
            return {};
    }
    Finding finding;
    finding.verdict = Verdict::Lost;
    say(finding, u"no file holds what was saved before the restore"_s);
    return finding;
}

static FittingKeys afterStep(int step) {
    return {true, step == 0, step == 1};
}

/// What fits the book after a change of keys is what was answered.
static Finding judgeKeys(const FittingKeys &found, const Report &report) {
    QList<FittingKeys> possible = {{}};
    for (int step = 0; step < Report::kMost && report.keySteps[step] != Outcome::NotBegun; ++step) {
        const Outcome outcome = report.keySteps[step];
        const QList<FittingKeys> before = possible;
        for (FittingKeys &keys : possible)
            keys = outcome == Outcome::NotSaved ? keys : afterStep(step);
        if (outcome == Outcome::InFlight || outcome == Outcome::Unsure)
            possible += before;
    }
    Finding finding;
    if (!possible.contains(found)) {
        finding.verdict = Verdict::Wrong;
        say(finding, u"keys that fit: %1 %2 %3"_s.arg(found.none).arg(found.first).arg(found.second));
    }
    return finding;
}

Finding judge(const Subject &subject, const Task &task, const Report &report) {
    const bool mayBeMissing = task.kind == Task::Kind::Create && report.making != Outcome::Saved;
    const Claim claim = claimOf(task, report);
    const Finding finding = judge(subject, task.path, {claim}, mayBeMissing);
    if (finding.verdict == Verdict::Good && task.kind == Task::Kind::Rekey)
        return judgeKeys(subject.keys(task.path), report);
    if (finding.verdict != Verdict::Good || task.kind != Task::Kind::Restore)
        return finding;
    if (report.isRestored)
        return judgeAside(subject, task, claim);
    return report.mayBeAside ? judgeAnywhere(subject, task, claim) : finding;
}

Verdict verdictOfLiving(const ChildEnd &end, const Report &report, const Finding &finding) {
    if (!end.finished)
        return end.hung() ? Verdict::Hang : Verdict::Crash;
    if (finding.verdict == Verdict::Lost)
        return Verdict::FalseSaved;
    if (finding.verdict != Verdict::Good)
        return finding.verdict;
    if (report.contradicts)
        return Verdict::Wrong;
    return hasWrongReason(report) ? Verdict::Untruthful : Verdict::Good;
}
