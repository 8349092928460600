// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/latest_job.h"

#include <chrono>

namespace regia::ui {

using namespace std::chrono_literals;

LatestJob::LatestJob(QObject* parent) : QObject(parent) { connect(&m_poll, &QTimer::timeout, this, &LatestJob::poll); }

LatestJob::~LatestJob() { drop(); }

void LatestJob::cancel()
{
    if (m_watcher == nullptr)
        return;
    drop();
    Q_EMIT runningChanged(false);
}

void LatestJob::replace(QFutureWatcherBase* watcher, std::shared_ptr<JobState> state)
{
    const bool wasRunning = isRunning();
    drop();
    m_watcher = watcher;
    m_state = std::move(state);
    m_poll.start(400ms);
    if (!wasRunning)
        Q_EMIT runningChanged(true);
}

void LatestJob::drop()
{
    m_poll.stop();
    if (m_watcher == nullptr)
        return;
    m_state->cancelled = true;
    m_watcher->disconnect(this);
    m_watcher->deleteLater();
    m_watcher = nullptr;
    m_state.reset();
}

void LatestJob::end(QFutureWatcherBase* watcher)
{
    m_poll.stop();
    m_watcher = nullptr;
    m_state.reset();
    watcher->deleteLater();
    Q_EMIT runningChanged(false);
}

void LatestJob::poll()
{
    m_poll.setInterval(100ms);
    Q_EMIT progressed(m_state->done, m_state->total);
}

}  // namespace regia::ui
