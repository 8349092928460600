// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/header_name.h"

#include <array>

#include "core/text/fold.h"

namespace regia::import {
namespace {

constexpr std::size_t kLongestName = 63;

bool isLower(char c) { return c >= 'a' && c <= 'z'; }
bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isOtherScript(char c) { return static_cast<unsigned char>(c) >= 0x80; }

/// Help desks write the type of an own field behind its name.
std::string_view withoutTypeSuffix(std::string_view header)
{
    constexpr std::array<std::string_view, 7> kSuffixes{"[list]", "[txt]", "[int]", "[dec]", "[flag]", "[date]", "[multi]"};
    for (const std::string_view suffix : kSuffixes)
        if (header.ends_with(suffix))
            return text::trim(header.substr(0, header.size() - suffix.size()));
    return header;
}

std::string withCamelCaseParted(std::string_view header)
{
    std::string parted;
    for (std::size_t i = 0; i < header.size(); ++i) {
        if (i > 0 && isUpper(header[i]) && isLower(header[i - 1]))
            parted += '_';
        parted += header[i];
    }
    return parted;
}

void cutAtCharacter(std::string& name)
{
    if (name.size() <= kLongestName)
        return;
    std::size_t end = kLongestName;
    while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U)
        --end;
    name.resize(end);
}

}  // namespace

std::string headerKey(std::string_view header)
{
    std::string key = text::textKeyAccentSensitive(text::withoutInvisible(header));
    while (!key.empty() && (key.back() == ':' || key.back() == '*' || key.back() == ' '))
        key.pop_back();
    return key;
}

std::string snakeName(std::string_view header)
{
    std::string name;
    for (const char c : text::textKey(withCamelCaseParted(withoutTypeSuffix(text::trim(header))))) {
        if (isLower(c) || isDigit(c) || isOtherScript(c))
            name += c;
        else if (!name.empty() && name.back() != '_')
            name += '_';
    }
    cutAtCharacter(name);
    while (!name.empty() && name.back() == '_')
        name.pop_back();
    return name.empty() ? "column" : name;
}

}  // namespace regia::import
