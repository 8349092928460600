// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <QString>

namespace regia::ui::words {

/// What people call attributes and event types in the workspace that is open, instead of the program's words: as a translator
/// is, it is one for the program, and set when another dataset is shown.
struct OwnWords {
    std::map<std::string, std::string, std::less<>> attributes, events;
};

/// From any thread; null: none.
void setOwnWords(std::shared_ptr<const OwnWords> own);

/// None where nobody gave one.
[[nodiscard]] std::optional<QString> ownAttribute(std::string_view name);
[[nodiscard]] std::optional<QString> ownEvent(std::string_view type);

}  // namespace regia::ui::words
