// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <atomic>
#include <functional>
#include <memory>

/// How far long work has come. The work tells it now and then, and asks whether to go on; whoever waits for
/// it reads it, and may stop it, also from another thread. Copies are one progress.
class Progress {
public:
    /// Called by the work, in its thread, each time it asks. False: stop.
    using Listener = std::function<bool(qint64 done, qint64 total)>;

    Progress() = default;
    template <typename Asked>
    requires std::is_invocable_r_v<bool, Asked, qint64, qint64>
    Progress(Asked listener) { // NOLINT: work is given a function where somebody listens
        m_state->listener = std::move(listener);
    }

    /// The `total` is 0 where nobody knows it.
    void tell(qint64 done, qint64 total = 0) const {
        m_state->done = done;
        m_state->total = total;
    }
    /// Tells it, and whether to go on.
    bool goesOn(qint64 done, qint64 total = 0) const {
        tell(done, total);
        return goesOn();
    }
    bool goesOn() const {
        if (m_state->listener && !m_state->listener(done(), total()))
            stop();
        return !isStopped();
    }

    qint64 done() const { return m_state->done; }
    qint64 total() const { return m_state->total; }
    /// Whether somebody listens, who can stop it.
    bool isFollowed() const { return bool(m_state->listener); }
    bool isStopped() const { return m_state->isStopped; }
    void stop() const { m_state->isStopped = true; }

private:
    struct State {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic<bool> isStopped = false;
        Listener listener = {};
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};
