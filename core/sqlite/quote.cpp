// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/quote.h"

namespace regia::sqlite {
namespace {

std::string quotedWith(char quote, std::string_view text)
{
    std::string out(1, quote);
    out.reserve(text.size() + 2);
    for (const char c : text) {
        if (c == '\0') {
            out += "\xEF\xBF\xBD";
            continue;
        }
        if (c == quote)
            out += quote;
        out += c;
    }
    return out += quote;
}

std::string asBytes(std::string_view text)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string out = "CAST(x'";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        out += kDigits[byte >> 4];
        out += kDigits[byte & 15];
    }
    return out += "' AS TEXT)";
}

}  // namespace

std::string quotedName(std::string_view name) { return quotedWith('"', name); }

std::string quotedText(std::string_view text) { return text.find('\0') == std::string_view::npos ? quotedWith('\'', text) : asBytes(text); }

}  // namespace regia::sqlite
