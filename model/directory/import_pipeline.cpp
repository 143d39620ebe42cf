// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/import_pipeline.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace {

struct DirectoryImportTableText {
    Q_DECLARE_TR_FUNCTIONS(DirectoryImportTable)
};

constexpr std::size_t kMostPieces = 200; ///< handed over at once
constexpr qint64 kMostMsecs = 30;        ///< of reading: in that time nobody reads too much for the memory
constexpr std::size_t kMostWaiting = 4;
constexpr std::chrono::milliseconds kBetweenQuestions(50);

void prepareService(SourcePieces &pieces) {
    for (auto &piece : pieces) {
        auto *service = std::get_if<PreparedService>(&piece);
        if (service && !service->isReady())
            service->prepareService();
    }
}

/// Where the reading thread leaves its pieces for the writing one.
class Handover {
public:
    /// Waits while too much is there. False when nothing more is wanted.
    bool give(SourcePieces pieces) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_waiting.size() < kMostWaiting || m_isStopped; });
        m_waiting.push_back(std::move(pieces));
        m_changed.notify_all();
        return !m_isStopped;
    }
    /// Nothing where none came for a while.
    SourcePieces take() {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, kBetweenQuestions, [this] { return !m_waiting.empty() || m_isEnded; });
        if (m_waiting.empty())
            return {};
        SourcePieces pieces = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_changed.notify_all();
        return pieces;
    }
    bool isEmpty() const {
        const std::lock_guard lock(m_mutex);
        return m_waiting.empty();
    }
    void stop() {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
        m_changed.notify_all();
    }
    void end() {
        const std::lock_guard lock(m_mutex);
        m_isEnded = true;
        m_changed.notify_all();
    }
    bool isStopped() const {
        const std::lock_guard lock(m_mutex);
        return m_isStopped;
    }
    bool isAtEnd() const {
        const std::lock_guard lock(m_mutex);
        return m_isEnded && m_waiting.empty();
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<SourcePieces> m_waiting;
    bool m_isStopped = false;
    bool m_isEnded = false;
};

/// Gathers pieces on the reading thread.
class Gatherer {
public:
    explicit Gatherer(Handover &handover) : m_handover(handover) { m_sinceLast.start(); }

    Result<> service(const QJsonObject &document) {
        m_pieces.emplace_back(PreparedService{.document = document});
        return handOver();
    }
    Result<> rest(const UnlinkedRow &row) {
        m_pieces.emplace_back(row);
        return handOver();
    }
    void finish() {
        m_handover.give(std::move(m_pieces));
        m_handover.end();
    }

private:
    /// Whoever has time makes the services ready: a writing thread that waits for them does it itself.
    Result<> handOver() {
        if (m_pieces.size() < kMostPieces && m_sinceLast.elapsed() < kMostMsecs)
            return {};
        if (!m_handover.isEmpty())
            prepareService(m_pieces);
        const bool isWanted = m_handover.give(std::exchange(m_pieces, {}));
        m_sinceLast.start();
        return isWanted ? Result<>() : importStopped();
    }

    Handover &m_handover;
    SourcePieces m_pieces;
    QElapsedTimer m_sinceLast;
};

Result<SourceEnd> runSource(const ServiceSource &source, Handover &handover) {
    Gatherer gatherer(handover);
    const DocumentSink take([&](const QJsonObject &document) { return gatherer.service(document); },
                            [&](const UnlinkedRow &row) { return gatherer.rest(row); },
                            [&](qint64, qint64) { return !handover.isStopped(); });
    const auto read = source(take);
    gatherer.finish();
    return read ? Result<SourceEnd>(take.end()) : read.error();
}

} // namespace

Error importStopped() {
    return {ErrorKind::Failed, DirectoryImportTableText::tr("It was stopped. Nothing was imported."), {}};
}

Result<SourceEnd> readOnThread(const ServiceSource &source, const std::function<Result<>(SourcePieces)> &take,
                               const Progress &progress) {
    Handover handover;
    Result<SourceEnd> end = SourceEnd{};
    std::thread reader([&] { end = runSource(source, handover); });
    Result<> taken;
    while (taken && !handover.isAtEnd()) {
        SourcePieces pieces = handover.take();
        prepareService(pieces);
        taken = take(std::move(pieces));
        if (taken && !progress.goesOn())
            taken = importStopped();
    }
    handover.stop();
    reader.join();
    return taken ? end : taken.error();
}
