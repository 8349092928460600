// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <charconv>

#include "core/import/readers/html_tokens.h"

namespace regia::import {
namespace {

struct Entity {
    std::string_view name;
    char32_t point;
};
/// The names of HTML 4 that stand for U+00A0 … U+00FF, in their order.
constexpr std::array<std::string_view, 96> kLatin = {
    "nbsp",   "iexcl",  "cent",   "pound",  "curren", "yen",    "brvbar", "sect",   "uml",    "copy",   "ordf",   "laquo",
    "not",    "shy",    "reg",    "macr",   "deg",    "plusmn", "sup2",   "sup3",   "acute",  "micro",  "para",   "middot",
    "cedil",  "sup1",   "ordm",   "raquo",  "frac14", "frac12", "frac34", "iquest", "Agrave", "Aacute", "Acirc",  "Atilde",
    "Auml",   "Aring",  "AElig",  "Ccedil", "Egrave", "Eacute", "Ecirc",  "Euml",   "Igrave", "Iacute", "Icirc",  "Iuml",
    "ETH",    "Ntilde", "Ograve", "Oacute", "Ocirc",  "Otilde", "Ouml",   "times",  "Oslash", "Ugrave", "Uacute", "Ucirc",
    "Uuml",   "Yacute", "THORN",  "szlig",  "agrave", "aacute", "acirc",  "atilde", "auml",   "aring",  "aelig",  "ccedil",
    "egrave", "eacute", "ecirc",  "euml",   "igrave", "iacute", "icirc",  "iuml",   "eth",    "ntilde", "ograve", "oacute",
    "ocirc",  "otilde", "ouml",   "divide", "oslash", "ugrave", "uacute", "ucirc",  "uuml",   "yacute", "thorn",  "yuml"};
constexpr std::array<Entity, 27> kOthers = {
    {{"amp", '&'},       {"lt", '<'},       {"gt", '>'},       {"quot", '"'},     {"apos", '\''},    {"euro", 0x20AC},   {"ndash", 0x2013},
     {"mdash", 0x2014},  {"lsquo", 0x2018}, {"rsquo", 0x2019}, {"sbquo", 0x201A}, {"ldquo", 0x201C}, {"rdquo", 0x201D},  {"bdquo", 0x201E},
     {"hellip", 0x2026}, {"bull", 0x2022},  {"trade", 0x2122}, {"ensp", 0x2002},  {"emsp", 0x2003},  {"thinsp", 0x2009}, {"zwnj", 0x200C},
     {"zwj", 0x200D},    {"OElig", 0x152},  {"oelig", 0x153},  {"Scaron", 0x160}, {"scaron", 0x161}, {"minus", 0x2212}}};

char32_t namedPoint(std::string_view name)
{
    const auto latin = std::find(kLatin.begin(), kLatin.end(), name);
    if (latin != kLatin.end())
        return 0xA0 + static_cast<char32_t>(latin - kLatin.begin());
    const auto other = std::find_if(kOthers.begin(), kOthers.end(), [&](const Entity& entity) { return entity.name == name; });
    return other == kOthers.end() ? 0 : other->point;
}

char32_t numberedPoint(std::string_view digits)
{
    const bool hex = digits.starts_with('x') || digits.starts_with('X');
    digits.remove_prefix(hex ? 1 : 0);
    std::uint32_t point = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), point, hex ? 16 : 10);
    const bool valid =
        error == std::errc() && end == digits.data() + digits.size() && point > 0 && point < 0x110000 && (point < 0xD800 || point > 0xDFFF);
    return valid ? point : 0;
}

void appendUtf8(char32_t c, std::string& to)
{
    const auto tail = [&](int shift) { to += static_cast<char>(0x80 | ((c >> shift) & 0x3F)); };
    if (c < 0x80)
        to += static_cast<char>(c);
    else if (c < 0x800) {
        to += static_cast<char>(0xC0 | (c >> 6));
        tail(0);
    } else if (c < 0x10000) {
        to += static_cast<char>(0xE0 | (c >> 12));
        tail(6);
        tail(0);
    } else {
        to += static_cast<char>(0xF0 | (c >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

}  // namespace

std::string decodeEntities(std::string_view text)
{
    std::string plain;
    while (!text.empty()) {
        const std::size_t sign = std::min(text.find('&'), text.size());
        plain.append(text.substr(0, sign));
        text.remove_prefix(sign);
        if (text.empty())
            break;
        const std::size_t end = text.substr(0, 12).find(';');
        const std::string_view name = end == std::string_view::npos ? std::string_view() : text.substr(1, end - 1);
        const char32_t point = name.empty() ? U'\0' : name.front() == '#' ? numberedPoint(name.substr(1)) : namedPoint(name);
        if (point == 0) {
            plain += '&';
            text.remove_prefix(1);
            continue;
        }
        appendUtf8(point, plain);
        text.remove_prefix(end + 1);
    }
    return plain;
}

}  // namespace regia::import
