// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/run/scene.h"

#include "tests/faults/run/shared.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <cstring>

using namespace Qt::StringLiterals;

Scene::Scene(const Subject &subject, const QString &folder) :
    m_subject(subject), m_folder(folder), m_wire(shared<faults::Wire>()) {
    m_wire.trace = sharedBytes(kTraceSize);
    m_wire.traceSize = kTraceSize;
    QDir().mkpath(folder);
    lay({});
}

Scene::~Scene() {
    QDir(m_folder).removeRecursively();
}

QString Scene::bookPath() const {
    return m_folder + u"/book.hearthbook"_s;
}

const Files &Scene::made(QHash<quint64, Files> &known, quint64 seed, const std::function<void()> &make) {
    if (!known.contains(seed)) {
        lay({});
        if (!runChild(make).finished)
            qFatal("no book to begin with");
        known.insert(seed, files());
    }
    return known[seed];
}

const Files &Scene::beginning(quint64 seed) {
    return made(m_beginnings, seed, [&] {
        auto book = m_subject.create(bookPath());
        if (!book || !(*book)->apply(Script(seed).transaction(0)))
            qFatal("no book to begin with");
    });
}

const Files &Scene::oldBeginning(quint64 seed) {
    return made(m_oldBeginnings, seed, [&] { makeOldBook(bookPath(), Script(seed).transaction(0)); });
}

void Scene::lay(const Files &files) {
    const QDir folder(m_folder);
    QDirIterator old(m_folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    while (old.hasNext()) {
        const QFileInfo info(old.next());
        if (info.isDir() && !info.isSymLink())
            QDir(info.filePath()).removeRecursively();
        else
            QFile::remove(info.filePath());
    }
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        const QString path = folder.filePath(it.key());
        if (it.key().contains(u'/'))
            folder.mkpath(QFileInfo(it.key()).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) ||
            file.write(it.value()) != it.value().size())
            qFatal("%s cannot be written", qPrintable(path));
    }
}

Files Scene::files() const {
    Files files;
    QDirIterator all(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(QDir(m_folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

Task Scene::prepare(Task::Kind kind, quint64 seed, int transactions) {
    if (kind == Task::Kind::Create)
        lay({});
    else
        lay(kind == Task::Kind::Migrate ? oldBeginning(seed) : beginning(seed));
    Task task;
    task.kind = kind;
    task.seed = seed;
    task.path = bookPath();
    task.transactions = transactions;
    return task;
}

qint64 Scene::countCalls(const Task &task, uint32_t calls) {
    faults::Plan plan;
    plan.calls = calls;
    Report &report = shared<Report>();
    if (!play(task, plan, report).finished || !report.isAllDone())
        qFatal("the workload %s does not even work unharmed: %s", nameOf(task.kind),
               qPrintable(report.summary()));
    return m_wire.calls;
}

ChildEnd Scene::play(const Task &task, const faults::Plan &plan, Report &report) {
    arm(plan);
    report = {};
    return runChild([&] { work(m_subject, task, report, harm()); });
}

void Scene::arm(const faults::Plan &plan) {
    m_wire.plan = plan;
    std::strncpy(m_wire.plan.folder, QFile::encodeName(m_folder).constData(), sizeof m_wire.plan.folder - 1);
    m_wire.calls = 0;
    m_wire.injected = 0;
    m_wire.injectedKinds = 0;
    m_wire.traceUsed = 0;
}

Harm Scene::harm() {
    return {[this] { faults::use(&m_wire); }, [] { faults::use(nullptr); }};
}
