// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/note.h"

#include <algorithm>
#include <array>

namespace regia::metrics {
namespace {

constexpr std::array<std::string_view, 18> kNames{
    "tiny_n",          "small_n",      "few_events",       "skewed",          "immature",       "incomplete_period",
    "date_only_order", "same_instant", "missing_included", "too_early",       "groups_overlap", "periods_overlap",
    "many_tests",      "excluded",     "value_skipped",    "invalid_answers", "current_value",  "unbounded",
};
constexpr std::size_t kTiny = 10;
constexpr std::size_t kSmall = 30;
constexpr std::size_t kFewEvents = 5;

}  // namespace

std::string_view toName(NoteCode code) { return kNames[static_cast<std::size_t>(code)]; }

void noteSmallProportion(Notes& notes, std::size_t successes, std::size_t n)
{
    if (n < kTiny)
        notes.push_back({NoteCode::TinyN, static_cast<std::int64_t>(n), {}});
    else if (n < kSmall)
        notes.push_back({NoteCode::SmallN, static_cast<std::int64_t>(n), {}});
    const std::size_t rarer = std::min(successes, n - successes);
    if (n > 0 && rarer < kFewEvents)
        notes.push_back({NoteCode::FewEvents, static_cast<std::int64_t>(rarer), {}});
}

}  // namespace regia::metrics
