// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/read_ahead.h"

#include <utility>

namespace regia::import {
namespace {

constexpr std::size_t kMostBlocks = 8;

}  // namespace

ReadAhead::ReadAhead(FactsSource source) : m_source(std::move(source)), m_thread([this](const std::stop_token& stop) { run(stop); }) {}

FactsBlock ReadAhead::takeUsed()
{
    const std::lock_guard lock(m_mutex);
    if (m_used.empty())
        return {};
    FactsBlock block = std::move(m_used.back());
    m_used.pop_back();
    return block;
}

void ReadAhead::put(Result<FactsBlock> block, const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, stop, [this] { return m_blocks.size() < kMostBlocks; });
    m_blocks.push_back(std::move(block));
    m_changed.notify_all();
}

void ReadAhead::run(const std::stop_token& stop)
{
    try {
        while (!stop.stop_requested()) {
            FactsBlock block = takeUsed();
            const Result<bool> hasMore = m_source(block);
            if (!hasMore)
                put(fail(hasMore.error()), stop);
            if (!hasMore || !*hasMore)
                break;
            put(std::move(block), stop);
        }
    } catch (...) {
        // Thrown again where the block was asked for: a thread is no door at which a Bug may end the program.
        m_bug = std::current_exception();
    }
    const std::lock_guard lock(m_mutex);
    m_isAtEnd = true;
    m_changed.notify_all();
}

Result<bool> ReadAhead::next(FactsBlock& block)
{
    std::unique_lock lock(m_mutex);
    if (block.rows.capacity() > 0)
        m_used.push_back(std::move(block));
    block = {};
    m_changed.wait(lock, [this] { return !m_blocks.empty() || m_isAtEnd; });
    if (m_blocks.empty()) {
        if (m_bug)
            std::rethrow_exception(m_bug);
        return false;
    }
    Result<FactsBlock> made = std::move(m_blocks.front());
    m_blocks.pop_front();
    m_changed.notify_all();
    if (!made)
        return fail(std::move(made).error());
    block = std::move(*made);
    return true;
}

}  // namespace regia::import
