// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/base/bitmap.h"
#include "core/base/result.h"
#include "core/segment/dataset.h"

namespace regia::segment {

/// The contacts of one leaf, with what is told about it.
struct LeafResult {
    Bitmap members;
    std::size_t missingIncluded = 0;
    std::size_t tooEarly = 0;
    std::size_t skipped = 0;
    bool dateOnlyOrder = false;
};

/// Contacts a task: whole words of a bitmap, and small enough that eight threads share 100,000 contacts.
inline constexpr std::size_t kRowBlock = 16384;

/// The events of some types, contact by contact: those of rows[i] are offsets[i] … offsets[i+1]-1 of `events` and
/// `times`. Rows without one are not listed.
struct PostingBlock {
    std::vector<std::uint32_t> rows;
    std::vector<std::uint32_t> offsets;
    std::vector<std::uint32_t> events;
    std::vector<std::int64_t> times;
};

/// The blocks of all contacts, kRowBlock rows each: made and read by the tasks of a pass without meeting one another.
using Postings = std::vector<PostingBlock>;

/// What evaluations of one dataset remember, so that changing one of five conditions computes one: the leaves by their
/// JSON and instant, and the events of types by contact. The least recently used go first when it is full. Clears itself
/// when it is asked about another snapshot; of 0 bytes it remembers nothing. Thread-safe; what it hands out stays valid.
class LeafCache {
public:
    static constexpr std::size_t kDefaultLeafBytes = 64U << 20;
    static constexpr std::size_t kDefaultPostingBytes = 256U << 20;

    explicit LeafCache(std::size_t leafBytes = kDefaultLeafBytes, std::size_t postingBytes = kDefaultPostingBytes);
    ~LeafCache();
    LeafCache(const LeafCache&) = delete;
    LeafCache& operator=(const LeafCache&) = delete;

    /// The remembered leaf, or `compute`'s, which is then remembered unless it is an error. Two threads that miss at once
    /// both compute; the first result stays.
    [[nodiscard]] Result<std::shared_ptr<const LeafResult>> leaf(const Dataset& dataset, const std::string& key,
                                                                 const std::function<Result<LeafResult>()>& compute);
    /// The events of the types whose mask is 1, remembered by type set.
    [[nodiscard]] std::shared_ptr<const Postings> postings(const Dataset& dataset, const std::vector<std::uint8_t>& typeMask);

    struct Statistics {
        std::size_t hits = 0;
        std::size_t misses = 0;
        std::size_t leaves = 0;
        std::size_t bytes = 0;
    };
    /// Of the leaves.
    [[nodiscard]] Statistics statistics() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// One pass over the events, in parallel. O(events).
[[nodiscard]] Postings makePostings(const snapshot::Events& events, const std::vector<std::uint8_t>& typeMask);

}  // namespace regia::segment
