// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QFutureWatcher>
#include <QPointer>
#include <QTimer>
#include <memory>
#include <utility>
#include <vector>

#include "ui/jobs/run_in_pool.h"

namespace regia::ui {

/// Work that goes on while its page may be left (an import, an export, a recount): one row a task, newest last. Unlike a
/// LatestJob's, its answer always arrives, Cancelled too, as long as the receiver lives; the work itself outlives it.
class TaskList final : public QAbstractListModel {
    Q_OBJECT
public:
    enum class State { Running, Done, Failed, Cancelled };
    enum Role { TitleRole = Qt::DisplayRole, StateRole = Qt::UserRole, DoneRole, TotalRole };

    explicit TaskList(QObject* parent = nullptr);
    /// Asks all work to stop and waits for it: no answer may meet a window that is gone.
    ~TaskList() override;

    /// Starts `work` (`Result<T>(Progress&)`); `done(Result<T>)` is called in this thread unless `receiver` is gone by
    /// then. Answers the task's number.
    template <class Work, class Done>
    int start(const QString& title, QObject* receiver, Work work, Done done)
    {
        using Answer = AnswerOf<Work>;
        auto* watcher = new QFutureWatcher<Answer>(this);
        auto state = std::make_shared<JobState>();
        const int task = add(title, watcher, state);
        connect(watcher, &QFutureWatcherBase::finished, this,
                [this, task, watcher, receiver = QPointer<QObject>(receiver), done = std::move(done)]() mutable {
                    Answer answer = takeAnswer(*watcher, this);
                    finish(task, answer.has_value()                            ? State::Done
                                 : answer.error().code == ErrorCode::Cancelled ? State::Cancelled
                                                                               : State::Failed);
                    if (receiver)
                        done(std::move(answer));
                });
        watcher->setFuture(
            runInPool(std::move(state), [kept = m_kept, work = std::move(work)](Progress& progress) mutable { return work(progress); }));
        return task;
    }

    /// What tasks started from now on work with; it lives at least until they end.
    void keepWhileRunning(std::shared_ptr<const void> kept) { m_kept = std::move(kept); }

    void cancel(int task);
    void cancelAll();
    /// Asks all work to stop, takes it off the list and drops its answers: what it worked with is closing.
    void abandonAll();
    /// Takes ended tasks off the list.
    void clearEnded();

    [[nodiscard]] int running() const;
    [[nodiscard]] int taskAt(int row) const { return m_tasks[static_cast<std::size_t>(row)].id; }
    /// 0…1 over all that runs; negative while none of it knows its total.
    [[nodiscard]] double progress() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    /// Something started, moved or ended.
    void changed();

private:
    struct Task {
        int id = 0;
        QString title;
        State state = State::Running;
        std::shared_ptr<JobState> job;
        QFutureWatcherBase* watcher = nullptr;
    };

    int add(const QString& title, QFutureWatcherBase* watcher, std::shared_ptr<JobState> state);
    void finish(int task, State state);
    void poll();

    std::vector<Task> m_tasks;
    std::shared_ptr<const void> m_kept;
    int m_lastId = 0;
    QTimer m_poll;
};

}  // namespace regia::ui
