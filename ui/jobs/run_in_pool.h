// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <exception>
#include <memory>
#include <type_traits>
#include <utility>

#include "core/base/result.h"
#include "ui/jobs/job_progress.h"

namespace regia::ui {

/// What a piece of work answers: `Result<T>(Progress&)`.
template <class Work>
using AnswerOf = std::invoke_result_t<Work, Progress&>;

/// Runs `work` in the thread pool. This is one of the four doors where a Bug is caught: whatever it throws becomes an
/// Internal error, so that the future always has exactly one answer.
template <class Work>
[[nodiscard]] QFuture<AnswerOf<Work>> runInPool(std::shared_ptr<JobState> state, Work work)
{
    using Answer = AnswerOf<Work>;
    auto promise = std::make_shared<QPromise<Answer>>();
    QFuture<Answer> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, state = std::move(state), work = std::make_shared<Work>(std::move(work))] {
        JobProgress progress(state);
        Answer answer = fail(ErrorCode::Cancelled);
        if (!progress.cancelled()) {
            try {
                answer = (*work)(progress);
            } catch (const std::exception& error) {
                answer = fail(ErrorCode::Internal, {}, error.what());
            }
        }
        promise->addResult(std::move(answer));
        promise->finish();
    });
    return future;
}

/// The answer of work that has finished, once. Taking it makes the future as new, and a promise that the pool destroys only
/// then finishes it a second time (Qt 6.4): by that time nobody must listen any more.
template <class Answer>
[[nodiscard]] Answer takeAnswer(QFutureWatcher<Answer>& watcher, QObject* listener)
{
    watcher.disconnect(listener);
    return watcher.future().takeResult();
}

}  // namespace regia::ui
