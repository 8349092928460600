// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/sorted_runs.h"

#include <algorithm>

#include "core/base/bug.h"
#include "core/import/loading/wire.h"

namespace regia::import {
namespace {

constexpr std::size_t kBlock = std::size_t{256} << 10;

std::uint64_t prefixOf(std::string_view key)
{
    std::uint64_t prefix = 0;
    for (std::size_t i = 0; i < 8; ++i)
        prefix = prefix << 8 | (i < key.size() ? static_cast<unsigned char>(key[i]) : 0U);
    return prefix;
}

}  // namespace

Result<void> SortedRuns::add(std::string_view key, std::string_view payload)
{
    REGIA_EXPECT(!m_isSorted);
    if (!m_items.empty() && m_buffer.size() + m_items.size() * sizeof(Item) + key.size() + payload.size() > m_budget)
        REGIA_CHECK(spillBuffer());
    m_items.push_back({prefixOf(key), m_buffer.size(), static_cast<std::uint32_t>(key.size()), static_cast<std::uint32_t>(payload.size())});
    m_buffer += key;
    m_buffer += payload;
    ++m_size;
    return {};
}

void SortedRuns::sortBuffer()
{
    const auto less = [this](const Item& a, const Item& b) {
        if (a.prefix != b.prefix)
            return a.prefix < b.prefix;
        return keyOf(a) < keyOf(b);
    };
    if (!std::is_sorted(m_items.begin(), m_items.end(), less))
        std::stable_sort(m_items.begin(), m_items.end(), less);
}

Result<void> SortedRuns::spillBuffer()
{
    sortBuffer();
    Run run;
    std::string block;
    WireWriter writer(block);
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        writer.text(keyOf(m_items[i]));
        writer.text(payloadOf(m_items[i]));
        if (block.size() >= kBlock || i + 1 == m_items.size()) {
            REGIA_TRY(const std::int64_t number, m_spill.put(block));
            run.push_back(number);
            block.clear();
        }
    }
    m_runs.push_back(std::move(run));
    m_items.clear();
    m_buffer.clear();
    return {};
}

SortedRuns::Cursor SortedRuns::read()
{
    if (!m_isSorted)
        sortBuffer();
    m_isSorted = true;
    return Cursor(*this);
}

SortedRuns::Cursor::Cursor(const SortedRuns& runs) : m_runs(&runs), m_sources(runs.m_runs.size() + 1)
{
    for (std::size_t i = 0; i < runs.m_runs.size(); ++i)
        m_sources[i].run = &runs.m_runs[i];
}

Result<bool> SortedRuns::Cursor::advance(Source& source)
{
    if (source.run == nullptr) {
        if (source.place == m_runs->m_items.size())
            return false;
        const Item& item = m_runs->m_items[source.place++];
        source.key = m_runs->keyOf(item);
        source.payload = m_runs->payloadOf(item);
        return true;
    }
    if (source.offset == source.block.size()) {
        if (source.place == source.run->size())
            return false;
        REGIA_CHECK(m_runs->m_spill.get((*source.run)[source.place++], source.block));
        source.offset = 0;
    }
    WireReader reader(std::string_view(source.block).substr(source.offset));
    source.key = reader.text();
    source.payload = reader.text();
    REGIA_EXPECT(reader.isGood());
    source.offset = static_cast<std::size_t>(source.payload.data() + source.payload.size() - source.block.data());
    return true;
}

bool SortedRuns::Cursor::isAfter(std::size_t a, std::size_t b) const
{
    const int order = m_sources[a].key.compare(m_sources[b].key);
    return order != 0 ? order > 0 : a > b;
}

Result<void> SortedRuns::Cursor::start()
{
    m_isStarted = true;
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        REGIA_TRY(const bool hasOne, advance(m_sources[i]));
        if (hasOne)
            m_order.push_back(i);
    }
    std::make_heap(m_order.begin(), m_order.end(), [this](std::size_t a, std::size_t b) { return isAfter(a, b); });
    return {};
}

Result<bool> SortedRuns::Cursor::next()
{
    if (!m_isStarted) {
        REGIA_CHECK(start());
        return !m_order.empty();
    }
    REGIA_EXPECT(!m_order.empty());
    REGIA_TRY(const bool hasMore, advance(m_sources[m_order.front()]));
    if (m_order.size() == 1) {
        if (!hasMore)
            m_order.clear();
        return hasMore;
    }
    const auto after = [this](std::size_t a, std::size_t b) { return isAfter(a, b); };
    // The front has another key now; what is below it is still a heap, which is all that pop_heap looks at.
    std::pop_heap(m_order.begin(), m_order.end(), after);
    if (hasMore)
        std::push_heap(m_order.begin(), m_order.end(), after);
    else
        m_order.pop_back();
    return !m_order.empty();
}

}  // namespace regia::import
