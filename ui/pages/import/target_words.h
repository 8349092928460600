// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstddef>
#include <string_view>
#include <vector>

#include "core/workbench/import_plan.h"
#include "ui/widgets/choice_list.h"

/// The target vocabulary of imports in the user's words.
namespace regia::ui::words {

/// What a column goes to: E-mail · Order total · Consent: e-mail · Hair colour (an own attribute, by its column's name).
[[nodiscard]] QString target(const import::Target& target, std::string_view column);
/// What the cells of a column are read as: Identity key · Date · day first · List · split on “;” …
[[nodiscard]] QString cellKind(const import::Mapping& mapping, const import::MappedColumn& column);
/// What one row of a file is: People, Orders, Events …
[[nodiscard]] QString rowKind(import::RowKind kind);
/// A known export: HubSpot contacts. An id that is none, or empty: by names and values.
[[nodiscard]] QString preset(std::string_view id);
/// What the values of a column may do to others: Trusted · Newest · Fill blanks · Keep, and what that means.
[[nodiscard]] QString overwrite(model::Overwrite overwrite);
[[nodiscard]] QString overwriteMeans(model::Overwrite overwrite);
/// Why a cell or row is held back: E-mail address is not valid. A code that is not known is made readable.
[[nodiscard]] QString heldBack(std::string_view code);
/// windows-1252 → Windows (Western European); what is not known stays.
[[nodiscard]] QString encoding(std::string_view name);
/// `;` → Semicolon
[[nodiscard]] QString separator(std::string_view delimiter);

}  // namespace regia::ui::words

namespace regia::ui {

/// The key of "do not import" among the choices; all keys are targets as documents write them.
inline constexpr std::string_view kDoNotImport = "meta.ignore";

/// All that a column can go to: not imported, an own attribute, then the vocabulary, what a row is first.
[[nodiscard]] std::vector<ChoiceList::Choice> targetChoices(const workbench::ImportPlan& plan, std::size_t column);
/// What the values of a column may do to others.
[[nodiscard]] std::vector<ChoiceList::Choice> overwriteChoices();
/// The known exports, what fits first with its share of column names: to say what a file is taken for. The empty key: by names and values.
[[nodiscard]] std::vector<ChoiceList::Choice> presetChoices(const workbench::ImportPlan& plan);

}  // namespace regia::ui
