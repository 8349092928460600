// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/read_ahead.h"

#include <utility>

namespace regia::import {
namespace {

constexpr std::size_t kMostBlocks = 8;

}  // namespace

ReadAhead::ReadAhead(FactsSource source) : m_source(std::move(source)), m_thread([this](const std::stop_token& stop) { run(stop); }) {}

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
        for (bool isAtEnd = false; !isAtEnd && !stop.stop_requested();) {
            Result<FactsBlock> block = m_source();
            isAtEnd = !block || block->isEmpty();
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

Result<FactsBlock> ReadAhead::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_blocks.empty() || m_isAtEnd; });
    if (m_blocks.empty()) {
        if (m_bug)
            std::rethrow_exception(m_bug);
        return FactsBlock{};
    }
    Result<FactsBlock> block = std::move(m_blocks.front());
    m_blocks.pop_front();
    m_changed.notify_all();
    return block;
}

}  // namespace regia::import
