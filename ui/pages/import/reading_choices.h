// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/import/table.h"
#include "ui/widgets/choice_list.h"

/// What can be chosen about how the file that is looked at is read: each list decides when something is chosen in it.
namespace regia::ui {

class ImportViewModel;

[[nodiscard]] ChoiceList* sourceChoice(ImportViewModel& viewModel);
[[nodiscard]] ChoiceList* headerChoice(ImportViewModel& viewModel);
[[nodiscard]] ChoiceList* delimiterChoice(ImportViewModel& viewModel);
/// With the same words of the file in each encoding.
[[nodiscard]] ChoiceList* encodingChoice(ImportViewModel& viewModel);
[[nodiscard]] ChoiceList* dateChoice(ImportViewModel& viewModel);
[[nodiscard]] ChoiceList* decimalChoice(ImportViewModel& viewModel);
[[nodiscard]] ChoiceList* zoneChoice(ImportViewModel& viewModel);
[[nodiscard]] ChoiceList* joinChoice(ImportViewModel& viewModel);
/// With which other files it shares the ids of people.
[[nodiscard]] ChoiceList* sameIdsChoice(ImportViewModel& viewModel);

/// The line in which the names of the columns begin; 0: they have none.
[[nodiscard]] std::int64_t headerLineOf(const import::TableInfo& table);

}  // namespace regia::ui
