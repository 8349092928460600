// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "core/base/result.h"
#include "core/import/import.h"

namespace regia::import {

/// Runs a source of blocks in a thread of its own, a few blocks ahead of who takes them. Blocks go round: memory that this thread
/// took is given back by this thread, which is what makes taking memory cheap. The thread ends with the object, at the latest
/// after the block that it is making.
class ReadAhead {
public:
    /// `source` is only called in the thread.
    explicit ReadAhead(FactsSource source);

    /// A FactsSource: takes the block for its memory. Errors: those of the source, in their place in the order. A Bug is thrown here.
    [[nodiscard]] Result<bool> next(FactsBlock& block);

private:
    void run(const std::stop_token& stop);
    [[nodiscard]] FactsBlock takeUsed();
    void put(Result<FactsBlock> block, const std::stop_token& stop);

    FactsSource m_source;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Result<FactsBlock>> m_blocks;
    std::vector<FactsBlock> m_used;
    std::exception_ptr m_bug;
    bool m_isAtEnd = false;
    std::jthread m_thread;  ///< last: it uses all of the above
};

}  // namespace regia::import
