// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "ui/widgets/choice_list.h"

/// Time zones, currencies and countries to choose from, under the names that people know them by.
namespace regia::ui::places {

/// IANA zones by region: Rome in the group Europe, its time now on the right.
[[nodiscard]] std::vector<ChoiceList::Choice> timeZones();
/// Those in use somewhere: EUR, with its sign.
[[nodiscard]] std::vector<ChoiceList::Choice> currencies();
/// Each in its own language: Italia, Deutschland.
[[nodiscard]] std::vector<ChoiceList::Choice> countries();
[[nodiscard]] QString countryName(const QString& code);

}  // namespace regia::ui::places
