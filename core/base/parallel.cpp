// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"

#include <atomic>
#include <condition_variable>
#include <exception>
#include <memory>
#include <mutex>
#include <thread>

namespace regia {
namespace {

std::atomic<std::size_t> g_workers{0};

/// One round of work: threads take the next task until none is left.
struct Round {
    std::size_t tasks = 0;
    const std::function<void(std::size_t)>* task = nullptr;
    std::atomic<std::size_t> next{0};
    std::atomic<std::size_t> finished{0};
    std::mutex mutex;
    std::condition_variable done;
    std::exception_ptr failure;

    void work()
    {
        for (std::size_t i = next++; i < tasks; i = next++) {
            try {
                (*task)(i);
            } catch (...) {
                const std::lock_guard lock(mutex);
                if (!failure)
                    failure = std::current_exception();
            }
            if (++finished == tasks) {
                const std::lock_guard lock(mutex);
                done.notify_all();
            }
        }
    }
};

/// Threads that sleep between rounds. A round that comes while another runs (a task that itself asks for parallel work,
/// or two jobs of the window) shares the same threads; its caller always works too, so nothing can wait for ever.
class Pool {
public:
    Pool()
    {
        const std::size_t extra = std::max<std::size_t>(1, std::thread::hardware_concurrency()) - 1;
        for (std::size_t i = 0; i < extra; ++i)
            m_threads.emplace_back([this](std::stop_token stop) { serve(stop); });
    }

    void offer(const std::shared_ptr<Round>& round)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_rounds.push_back(round);
        }
        m_wake.notify_all();
    }

    void withdraw(const std::shared_ptr<Round>& round)
    {
        const std::lock_guard lock(m_mutex);
        std::erase(m_rounds, round);
    }

private:
    void serve(std::stop_token stop)
    {
        while (true) {
            std::shared_ptr<Round> round;
            {
                std::unique_lock lock(m_mutex);
                if (!m_wake.wait(lock, stop, [&] { return !m_rounds.empty(); }))
                    return;
                round = m_rounds.front();
            }
            round->work();
            withdraw(round);
        }
    }

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::vector<std::shared_ptr<Round>> m_rounds;
    std::vector<std::jthread> m_threads;  // last: joined first
};

Pool& pool()
{
    static Pool instance;
    return instance;
}

}  // namespace

std::size_t workerCount()
{
    const std::size_t set = g_workers.load();
    return set != 0 ? set : std::max<std::size_t>(1, std::thread::hardware_concurrency());
}

void setWorkerCount(std::size_t count) { g_workers = count; }

void parallelFor(std::size_t tasks, const std::function<void(std::size_t)>& task)
{
    if (tasks <= 1 || workerCount() == 1) {
        for (std::size_t i = 0; i < tasks; ++i)
            task(i);
        return;
    }
    const auto round = std::make_shared<Round>();
    round->tasks = tasks;
    round->task = &task;
    pool().offer(round);
    round->work();
    {
        std::unique_lock lock(round->mutex);
        round->done.wait(lock, [&] { return round->finished == tasks; });
    }
    pool().withdraw(round);
    if (round->failure)
        std::rethrow_exception(round->failure);
}

}  // namespace regia
