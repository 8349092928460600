// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/import/loading/spill.h"

namespace regia::import {

/// Any number of (key, payload) pairs, sorted by the bytes of the key, with memory that does not grow with them: an external
/// merge sort (Knuth, The Art of Computer Programming 3, 5.4). Pairs of one key keep the order in which they were added.
class SortedRuns {
public:
    /// `budget`: bytes that are sorted at once, before they go to the spill.
    SortedRuns(Spill& spill, std::size_t budget) : m_spill(spill), m_budget(budget) {}
    SortedRuns(const SortedRuns&) = delete;
    SortedRuns& operator=(const SortedRuns&) = delete;

    /// Not after `read`. Errors: those of Spill::put.
    [[nodiscard]] Result<void> add(std::string_view key, std::string_view payload);
    [[nodiscard]] std::int64_t size() const { return m_size; }

private:
    struct Item {
        std::uint64_t prefix;  ///< the first eight bytes of the key, as a number
        std::uint64_t offset;  ///< in the buffer: key, then payload
        std::uint32_t keySize;
        std::uint32_t payloadSize;
    };
    using Run = std::vector<std::int64_t>;  ///< its blocks

public:
    /// Reads all pairs in order. Views live until the next `next`. Several may be open at once.
    class Cursor {
    public:
        /// False at the end. Errors: those of Spill::get.
        [[nodiscard]] Result<bool> next();
        [[nodiscard]] std::string_view key() const { return m_sources[m_order.front()].key; }
        [[nodiscard]] std::string_view payload() const { return m_sources[m_order.front()].payload; }

    private:
        friend class SortedRuns;
        struct Source {
            const Run* run = nullptr;  ///< null: what is still in the buffer
            std::size_t place = 0;     ///< of the next block, or of the next item
            std::string block;
            std::size_t offset = 0;  ///< in the block
            std::string_view key;
            std::string_view payload;
        };

        explicit Cursor(const SortedRuns& runs);
        [[nodiscard]] Result<bool> advance(Source& source);
        [[nodiscard]] bool isAfter(std::size_t a, std::size_t b) const;
        [[nodiscard]] Result<void> start();

        const SortedRuns* m_runs;
        std::vector<Source> m_sources;
        std::vector<std::size_t> m_order;  ///< a heap of sources, the least key first
        bool m_isStarted = false;
    };
    [[nodiscard]] Cursor read();

private:
    [[nodiscard]] std::string_view keyOf(const Item& item) const { return {m_buffer.data() + item.offset, item.keySize}; }
    [[nodiscard]] std::string_view payloadOf(const Item& item) const
    {
        return {m_buffer.data() + item.offset + item.keySize, item.payloadSize};
    }
    void sortBuffer();
    [[nodiscard]] Result<void> spillBuffer();

    Spill& m_spill;
    std::size_t m_budget;
    std::string m_buffer;
    std::vector<Item> m_items;
    bool m_isSorted = false;
    std::vector<Run> m_runs;
    std::int64_t m_size = 0;
};

}  // namespace regia::import
