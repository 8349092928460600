// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>

#include "core/base/progress.h"

namespace regia::ui {

/// What a worker says and what the window asks of it, seen from both threads. The window looks at it by timer: a worker
/// that reports a million times does not flood the event queue.
struct JobState {
    std::atomic<bool> cancelled = false;
    std::atomic<std::int64_t> done = 0;
    std::atomic<std::int64_t> total = 0;
};

/// core's Progress over a JobState.
class JobProgress final : public Progress {
public:
    explicit JobProgress(std::shared_ptr<JobState> state) : m_state(std::move(state)) {}

    void report(std::int64_t done, std::int64_t total) override
    {
        m_state->done.store(done, std::memory_order_relaxed);
        m_state->total.store(total, std::memory_order_relaxed);
    }
    [[nodiscard]] bool cancelled() const override { return m_state->cancelled.load(std::memory_order_relaxed); }

private:
    std::shared_ptr<JobState> m_state;
};

}  // namespace regia::ui
