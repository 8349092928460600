// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/snapshot/load_context.h"

namespace regia::snapshot {

/// One property of one event as its JSON has it.
struct RawProperty {
    enum class Kind : std::uint8_t { Text, Whole, Real, Truth };
    std::uint32_t name = 0;  ///< into RawChunk::names
    Kind kind = Kind::Text;
    union {
        std::uint32_t text;  ///< into RawChunk::texts
        std::int64_t whole;
        double real;
        bool truth;
    };
};

struct RawEvent {
    std::int64_t at = 0;
    std::int64_t amount = kNoAmount;
    std::uint32_t row = 0;
    std::uint32_t batch = 0;
    std::uint32_t number = 0;
    std::uint32_t campaign = kNoCode;
    std::uint32_t product = kNoCode;
    std::uint32_t firstProperty = 0;  ///< into RawChunk::properties
    std::uint16_t properties = 0;
    std::uint16_t type = 0;
    std::uint16_t channel = kNoShortCode;
    std::uint16_t source = kNoShortCode;
    std::uint16_t chunk = 0;
    bool dateOnly = false;
};

/// The events of a range of records, in the order of the file.
struct RawChunk {
    std::vector<std::vector<RawEvent>> blocks;  ///< full ones are never moved again
    std::vector<RawProperty> properties;
    std::vector<std::string> names;
    Dictionary texts;
    std::optional<std::int64_t> newest;  ///< of the events not dated after their import
    std::size_t size = 0;
};

/// The events of the records in [first, last) of the context's list. Errors: WorkspaceDamaged, Conflict, Cancelled.
[[nodiscard]] Result<RawChunk> readEvents(const LoadContext& context, std::size_t first, std::size_t last, std::uint16_t chunk,
                                          SharedCancel& cancel);

/// Sorts the events of all chunks by contact, time and order of import into the columns of `events`, whose dictionaries and
/// types are there.
void assembleEvents(const std::vector<RawChunk>& chunks, std::size_t rows, Events& events);

}  // namespace regia::snapshot
