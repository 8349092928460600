// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>

#include "core/import/transform.h"
#include "core/text/fold.h"

namespace regia::import {
namespace {

constexpr std::pair<std::string_view, std::string_view> kEntities[] = {
    {"amp", "&"},    {"lt", "<"},     {"gt", ">"},     {"quot", "\""},  {"apos", "'"},   {"nbsp", " "},   {"agrave", "à"},
    {"egrave", "è"}, {"eacute", "é"}, {"igrave", "ì"}, {"ograve", "ò"}, {"ugrave", "ù"}, {"Agrave", "À"}, {"Egrave", "È"},
    {"Eacute", "É"}, {"Igrave", "Ì"}, {"Ograve", "Ò"}, {"Ugrave", "Ù"}, {"aacute", "á"}, {"iacute", "í"}, {"oacute", "ó"},
    {"uacute", "ú"}, {"ntilde", "ñ"}, {"ccedil", "ç"}, {"ouml", "ö"},   {"uuml", "ü"},   {"auml", "ä"},   {"szlig", "ß"},
    {"euro", "€"},   {"pound", "£"},  {"copy", "©"},   {"reg", "®"},    {"deg", "°"},    {"hellip", "…"}, {"ndash", "–"},
    {"mdash", "—"},  {"lsquo", "‘"},  {"rsquo", "’"},  {"ldquo", "“"},  {"rdquo", "”"},  {"laquo", "«"},  {"raquo", "»"},
};

void appendCodePoint(std::string& text, std::uint32_t code)
{
    if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        code = 0xFFFD;
    if (code < 0x80) {
        text += static_cast<char>(code);
    } else if (code < 0x800) {
        text += static_cast<char>(0xC0 | (code >> 6));
        text += static_cast<char>(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        text += static_cast<char>(0xE0 | (code >> 12));
        text += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (code & 0x3F));
    } else {
        text += static_cast<char>(0xF0 | (code >> 18));
        text += static_cast<char>(0x80 | ((code >> 12) & 0x3F));
        text += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (code & 0x3F));
    }
}

/// Appends what `&name;` means and answers true; false leaves the ampersand to stand for itself.
bool appendEntity(std::string& text, std::string_view name)
{
    if (name.starts_with('#')) {
        const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
        const std::string_view digits = name.substr(hex ? 2 : 1);
        std::uint32_t code = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
        if (digits.empty() || error != std::errc() || end != digits.data() + digits.size())
            return false;
        appendCodePoint(text, code);
        return true;
    }
    for (const auto& [known, meaning] : kEntities)
        if (known == name) {
            text += meaning;
            return true;
        }
    return false;
}

bool breaksLine(std::string_view tag)
{
    if (tag.starts_with('/'))
        tag.remove_prefix(1);
    const std::string name = text::lowerCase(tag.substr(0, tag.find_first_of(" \t\r\n/")));
    return name == "br" || name == "p" || name == "div" || name == "li" || name == "tr" || (name.size() == 2 && name[0] == 'h');
}

/// Blanks of a line to one, lines without text out.
std::string tidied(std::string_view text)
{
    std::string tidy;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        std::string line;
        for (const char c : text::trim(text.substr(0, end))) {
            const bool blank = c == ' ' || c == '\t' || c == '\r';
            if (!blank || (!line.empty() && line.back() != ' '))
                line += blank ? ' ' : c;
        }
        if (!line.empty())
            tidy += (tidy.empty() ? "" : "\n") + line;
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return tidy;
}

}  // namespace

std::string htmlEntitiesToText(std::string_view source)
{
    constexpr std::size_t kLongestEntity = 12;
    std::string result;
    for (std::size_t i = 0; i < source.size(); ++i) {
        const std::size_t end = source[i] == '&' ? source.find(';', i) : std::string_view::npos;
        if (end != std::string_view::npos && end - i <= kLongestEntity && appendEntity(result, source.substr(i + 1, end - i - 1)))
            i = end;
        else
            result += source[i];
    }
    return result;
}

std::string htmlToText(std::string_view html)
{
    std::string plain;
    for (std::size_t i = 0; i < html.size(); ++i) {
        const char next = i + 1 < html.size() ? html[i + 1] : ' ';
        const bool tag = html[i] == '<' && (next == '/' || next == '!' || (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z'));
        const std::size_t end = tag ? html.find('>', i) : std::string_view::npos;
        if (end == std::string_view::npos) {
            plain += html[i];
            continue;
        }
        if (breaksLine(html.substr(i + 1, end - i - 1)))
            plain += '\n';
        i = end;
    }
    return tidied(htmlEntitiesToText(plain));
}

}  // namespace regia::import
