// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "core/metrics/property_reader.h"
#include "core/metrics/scope.h"

namespace regia::metrics {

/// What splits contacts, attempts or events into groups: the `by` of documents.
struct ByAttribute {
    std::string attribute;
    friend bool operator==(const ByAttribute&, const ByAttribute&) = default;
};
/// A property of events. In a funnel: of which of the attempt's events.
struct ByProperty {
    enum class At : std::uint8_t { Entry, LastStep, Step, Every };
    std::string property;
    At at = At::Entry;
    std::size_t step = 1;  ///< of Step, from 1
    friend bool operator==(const ByProperty&, const ByProperty&) = default;
};
struct BySegments {
    std::vector<std::string> names;
    friend bool operator==(const BySegments&, const BySegments&) = default;
};
/// The stage as of the question (in a funnel: just before the entry).
struct ByStage {
    friend bool operator==(const ByStage&, const ByStage&) = default;
};
using Grouping = std::variant<ByAttribute, ByProperty, BySegments, ByStage>;

inline constexpr std::size_t kNamedGroups = 10;
inline constexpr const char* kOtherGroup = "(other)";
inline constexpr const char* kNoValueGroup = "(no value)";

/// The number of a group before the small ones are pooled.
using GroupCode = std::uint32_t;
inline constexpr GroupCode kNoGroup = 0xFFFFFFFF;

/// Which group every contact is in; in several when the attribute is a set or the groups are segments.
struct ContactGroups {
    std::vector<std::string> keys;  ///< by code
    bool overlap = false;
    std::vector<GroupCode> codes;        ///< by row; kNoGroup: no value. Of groups that do not overlap
    std::vector<std::uint32_t> offsets;  ///< rows + 1, of groups that do
    std::vector<GroupCode> members;

    /// The codes of a row; empty: no value.
    [[nodiscard]] std::span<const GroupCode> of(std::size_t row) const
    {
        if (overlap)
            return {members.data() + offsets[row], members.data() + offsets[row + 1]};
        return codes[row] == kNoGroup ? std::span<const GroupCode>{} : std::span<const GroupCode>{&codes[row], 1};
    }
};

/// Contacts by an attribute (text, true/false and the members of sets by their values; numbers by value when there are at
/// most 12 different ones, else in quartile bands; dates by year), by segments or by their stage as of the frame.
/// Errors: UnknownName; Unsupported (ByProperty, which groups events; a stage without a stage history); those of `evaluate`.
[[nodiscard]] Result<ContactGroups> contactGroups(const Frame& frame, const Grouping& grouping, segment::LeafCache* cache,
                                                  Progress& progress);

/// The groups of an answer: the largest kNamedGroups by size (ties by key), then `(other)` and `(no value)` when they have
/// anybody. `place[code]` says where a code went.
struct GroupLayout {
    std::vector<std::string> keys;
    std::vector<std::size_t> place;  ///< by code
    std::optional<std::size_t> other;
    std::optional<std::size_t> noValue;
    std::size_t pooled = 0;  ///< how many different values are in `(other)`

    /// The places of something in the groups `codes`, each once; calls visit(place).
    template <class Visit>
    void forEachPlace(std::span<const GroupCode> codes, Visit&& visit) const
    {
        if (codes.empty()) {
            if (noValue)
                visit(*noValue);
            return;
        }
        bool visitedOther = false;
        for (const GroupCode code : codes) {
            const bool isOther = other && place[code] == *other;
            if (!isOther || !visitedOther)
                visit(place[code]);
            visitedOther = visitedOther || isOther;
        }
    }
};
/// `sizes` by code; `withoutValue`: how many have no value. Segments are never pooled (`pool` false): they were asked for.
[[nodiscard]] GroupLayout layoutOf(const std::vector<std::string>& keys, const std::vector<std::size_t>& sizes, std::size_t withoutValue,
                                   bool pool = true);

}  // namespace regia::metrics
