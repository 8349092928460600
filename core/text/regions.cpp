// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/regions.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>

#include "core/text/unicode.h"

namespace regia::text {
namespace {

bool isLetters(std::string_view text, std::size_t fewest, std::size_t most)
{
    return text.size() >= fewest && text.size() <= most && std::all_of(text.begin(), text.end(), isAsciiLetter);
}

/// ICU answers with the code itself when it knows no name.
std::string nameOr(std::string_view code, const icu::UnicodeString& name)
{
    std::string text;
    name.toUTF8String(text);
    return text.empty() ? std::string(code) : text;
}

}  // namespace

std::string countryName(std::string_view code, std::string_view language)
{
    if (!isLetters(code, 2, 2))
        return std::string(code);
    icu::UnicodeString name;
    const icu::Locale place("", std::string(code).c_str());
    return nameOr(code, place.getDisplayCountry(icu::Locale(std::string(language).c_str()), name));
}

std::string languageName(std::string_view code, std::string_view language)
{
    const std::string_view bare = code.substr(0, code.find_first_of("-_"));
    if (!isLetters(bare, 2, 3))
        return std::string(code);
    icu::UnicodeString name;
    const icu::Locale spoken(std::string(bare).c_str());
    return nameOr(code, spoken.getDisplayLanguage(icu::Locale(std::string(language).c_str()), name));
}

}  // namespace regia::text
