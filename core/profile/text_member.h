// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace regia::profile {

/// The text that a stored profile has for a name, found without taking the rest apart: for passes over a million profiles, which
/// `workspace::textOf` wrote. None where it has none, or no text, or one with escaped signs.
[[nodiscard]] inline std::optional<std::string_view> textMember(std::string_view profile, std::string_view name)
{
    const std::string needle = "\"" + std::string(name) + "\":\"";
    const std::size_t at = profile.find(needle);
    if (at == std::string_view::npos)
        return std::nullopt;
    const std::string_view rest = profile.substr(at + needle.size());
    const std::string_view text = rest.substr(0, rest.find('"'));
    return text.find('\\') == std::string_view::npos ? std::optional(text) : std::nullopt;
}

}  // namespace regia::profile
