// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conditions/value_tokens.h"

namespace regia::ui {

/// Tokens about events. Each keeps what it shows and calls `changed` with a whole new value.

/// An event by its name, or by what was done, where there are words for that: `Order`, `placed an order`.
enum class EventSaid { AsNoun, AsDeed };
/// Whether there are words for what was done, for each of its types.
[[nodiscard]] bool saysDeed(const segment::EventSelector& events);
/// Which event: one type, or any.
[[nodiscard]] QWidget* eventToken(const DatasetPointer& data, const segment::EventSelector& events, EventSaid said,
                                  std::function<void(segment::EventSelector)> changed);
/// "at least 2 times", "never".
[[nodiscard]] QWidget* countToken(const segment::CountTest& count, std::function<void(segment::CountTest)> changed);
/// "ever", "in the last 90 days", "in the last 3 complete months", between two days.
[[nodiscard]] QWidget* windowToken(const DatasetPointer& data, const segment::Window& window, std::function<void(segment::Window)> changed);
/// A token for each test of a property, and "+ where" to add one. `rebuilds`: the number of tests changed.
[[nodiscard]] std::vector<QWidget*> whereTokens(const DatasetPointer& data, const segment::EventSelector& events,
                                                std::function<void(segment::EventSelector, bool rebuilds)> changed);

/// The properties that events have, as (stored name, shown text).
[[nodiscard]] KeyedTexts propertyChoices(const segment::Dataset& data);

}  // namespace regia::ui
