// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace regia::metrics {

/// What a reader of a number must know beside it (00-common, "Warnings"). The sentence is made where it is shown.
enum class NoteCode : std::uint8_t {
    TinyN,      ///< count: n, below 10
    SmallN,     ///< count: n, below 30
    FewEvents,  ///< count: the events or the non-events, below 5
    Skewed,
    Immature,          ///< count: entries whose window is not over
    IncompletePeriod,  ///< detail: the last period's label
    DateOnlyOrder,     ///< count: contacts whose order inside a day was chosen in the funnel's favour
    SameInstant,       ///< count: contacts with events at one instant, for which the order of import decided
    MissingIncluded,   ///< count: contacts let in by a negation only because the value is missing
    TooEarly,          ///< count: contacts about whom a condition can not yet say
    GroupsOverlap,     ///< detail: what the groups are made of
    PeriodsOverlap,    ///< count: contacts in both periods
    ManyTests,         ///< count: tests made
    Excluded,          ///< count: contacts left out by an exclusion
    ValueSkipped,      ///< count: events without the property
    InvalidAnswers,    ///< count: answers outside the scale
    CurrentValue,      ///< detail: the attribute, whose value today stands in for the one of then
    Unbounded,         ///< detail: what was shortened to its limit
};

struct Note {
    NoteCode code = NoteCode::TinyN;
    std::int64_t count = 0;
    std::string detail;
    friend bool operator==(const Note&, const Note&) = default;
};
using Notes = std::vector<Note>;

/// `tiny_n`, `small_n` …: stable, scripts compare it.
[[nodiscard]] std::string_view toName(NoteCode code);

/// Appends what 00-common says of a proportion of so many: tiny_n, small_n, few_events.
void noteSmallProportion(Notes& notes, std::size_t successes, std::size_t n);

}  // namespace regia::metrics
