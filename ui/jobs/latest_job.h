// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>
#include <memory>
#include <utility>

#include "ui/jobs/run_in_pool.h"

namespace regia::ui {

/// One question at a time, off the window's thread: the newest start wins. Its owner owns it; a newer start, `cancel` or
/// the owner's end asks the older work to stop and drops its answer, so `done` never meets a dead owner nor an old answer.
///
///     m_job.start([snapshot, query](Progress& progress) { return metrics::funnel(*snapshot, query, progress); },
///                 [this](Result<metrics::Funnel> funnel) { … });
///
/// Work runs in the pool and touches only what it captured by value. What it throws arrives as ErrorCode::Internal. An
/// answer of Cancelled is never handed on: who cancels knows.
class LatestJob final : public QObject {
    Q_OBJECT
public:
    explicit LatestJob(QObject* parent = nullptr);
    ~LatestJob() override;

    template <class Work, class Done>
    void start(Work work, Done done)
    {
        using Answer = AnswerOf<Work>;
        auto* watcher = new QFutureWatcher<Answer>(this);
        auto state = std::make_shared<JobState>();
        replace(watcher, state);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, done = std::move(done)]() mutable {
            Answer answer = takeAnswer(*watcher, this);
            end(watcher);
            if (answer.has_value() || answer.error().code != ErrorCode::Cancelled)
                done(std::move(answer));
        });
        watcher->setFuture(runInPool(std::move(state), std::move(work)));
    }

    void cancel();
    [[nodiscard]] bool isRunning() const { return m_watcher != nullptr; }

Q_SIGNALS:
    void runningChanged(bool running);
    /// At most ten times a second, from 0.4 s on: what is quick shows no progress at all. `total` 0: unknown.
    void progressed(qint64 done, qint64 total);

private:
    void replace(QFutureWatcherBase* watcher, std::shared_ptr<JobState> state);
    void drop();
    void end(QFutureWatcherBase* watcher);
    void poll();

    QFutureWatcherBase* m_watcher = nullptr;
    std::shared_ptr<JobState> m_state;
    QTimer m_poll;
};

}  // namespace regia::ui
