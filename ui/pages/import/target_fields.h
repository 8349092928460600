// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "core/import/target.h"

/// The words of the import vocabulary as tables; the sentences made of them are in target_words.h. All texts are sources of
/// the translation context "ImportTargets".
namespace regia::ui {

struct TargetField {
    import::Entity entity;
    std::string_view field;
    const char* text;
};
/// Every field that a person can choose, in the order in which they are offered.
[[nodiscard]] std::span<const TargetField> targetFields();
[[nodiscard]] const char* targetGroup(import::Entity entity);

/// What a known export is of: by the part of a preset's id behind the first point. Empty for one that is not known.
[[nodiscard]] const char* presetNoun(std::string_view part);
/// The reason behind a code of a reject, or empty.
[[nodiscard]] const char* heldBackWord(std::string_view code);

}  // namespace regia::ui
