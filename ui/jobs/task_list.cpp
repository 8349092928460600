// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/task_list.h"

#include <algorithm>
#include <chrono>

namespace regia::ui {

using namespace std::chrono_literals;

TaskList::TaskList(QObject* parent) : QAbstractListModel(parent)
{
    m_poll.setInterval(100ms);
    connect(&m_poll, &QTimer::timeout, this, &TaskList::poll);
}

TaskList::~TaskList()
{
    cancelAll();
    for (const Task& task : m_tasks)
        if (task.watcher != nullptr)
            task.watcher->waitForFinished();
}

int TaskList::add(const QString& title, QFutureWatcherBase* watcher, std::shared_ptr<JobState> state)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_tasks.push_back({++m_lastId, title, State::Running, std::move(state), watcher});
    endInsertRows();
    m_poll.start();
    Q_EMIT changed();
    return m_lastId;
}

void TaskList::finish(int task, State state)
{
    for (std::size_t i = 0; i < m_tasks.size(); ++i) {
        Task& ended = m_tasks[i];
        if (ended.id != task)
            continue;
        ended.state = state;
        ended.watcher->deleteLater();
        ended.watcher = nullptr;
        const QModelIndex at = index(static_cast<int>(i));
        Q_EMIT dataChanged(at, at);
    }
    if (running() == 0)
        m_poll.stop();
    Q_EMIT changed();
}

void TaskList::cancel(int task)
{
    for (const Task& running : m_tasks)
        if (running.id == task)
            running.job->cancelled = true;
}

void TaskList::cancelAll()
{
    for (const Task& running : m_tasks)
        running.job->cancelled = true;
}

void TaskList::abandonAll()
{
    beginResetModel();
    for (const Task& task : m_tasks) {
        task.job->cancelled = true;
        if (task.watcher == nullptr)
            continue;
        task.watcher->disconnect(this);
        task.watcher->deleteLater();
    }
    m_tasks.clear();
    endResetModel();
    m_poll.stop();
    Q_EMIT changed();
}

void TaskList::clearEnded()
{
    beginResetModel();
    std::erase_if(m_tasks, [](const Task& task) { return task.state != State::Running; });
    endResetModel();
    Q_EMIT changed();
}

int TaskList::running() const
{
    return static_cast<int>(std::count_if(m_tasks.begin(), m_tasks.end(), [](const Task& task) { return task.state == State::Running; }));
}

double TaskList::progress() const
{
    double share = 0;
    int known = 0;
    for (const Task& task : m_tasks) {
        const auto total = task.job->total.load();
        if (task.state != State::Running || total <= 0)
            continue;
        share += std::clamp(static_cast<double>(task.job->done.load()) / static_cast<double>(total), 0.0, 1.0);
        ++known;
    }
    return known == 0 ? -1.0 : share / known;
}

int TaskList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_tasks.size()); }

QVariant TaskList::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Task& task = m_tasks[static_cast<std::size_t>(index.row())];
    switch (role) {
    case TitleRole: return task.title;
    case StateRole: return static_cast<int>(task.state);
    case DoneRole: return static_cast<qlonglong>(task.job->done.load());
    case TotalRole: return static_cast<qlonglong>(task.job->total.load());
    default: return {};
    }
}

void TaskList::poll()
{
    if (!m_tasks.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {DoneRole, TotalRole});
    Q_EMIT changed();
}

}  // namespace regia::ui
