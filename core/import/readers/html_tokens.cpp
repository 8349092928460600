// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers/html_tokens.h"

#include <algorithm>

#include "core/text/fold.h"

namespace regia::import {
namespace {

constexpr std::size_t kChunk = 256 * 1024;

bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f'; }
bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ':' || c == '-' || c == '!' || c == '?';
}

}  // namespace

std::string HtmlToken::attribute(std::string_view wanted) const
{
    std::size_t at = 0;
    while (at < text.size()) {
        while (at < text.size() && (isBlank(text[at]) || text[at] == '/'))
            ++at;
        const std::size_t nameEnd = std::min(text.find_first_of("= \t\r\n", at), text.size());
        const std::string key = regia::text::lowerCase(std::string_view(text).substr(at, nameEnd - at));
        at = nameEnd;
        while (at < text.size() && isBlank(text[at]))
            ++at;
        std::string_view value;
        if (at < text.size() && text[at] == '=') {
            at = std::min(text.find_first_not_of(" \t\r\n", at + 1), text.size());
            const bool quoted = at < text.size() && (text[at] == '"' || text[at] == '\'');
            const std::size_t end = std::min(quoted ? text.find(text[at], at + 1) : text.find_first_of(" \t\r\n", at), text.size());
            value = std::string_view(text).substr(at + (quoted ? 1 : 0), end - at - (quoted ? 1 : 0));
            at = end + (quoted ? 1 : 0);
        } else if (nameEnd == at && key.empty())
            ++at;
        if (key == wanted)
            return decodeEntities(value);
    }
    return {};
}

Result<bool> HtmlTokens::fill()
{
    if (m_ended)
        return false;
    m_buffer.erase(0, m_start);
    m_start = 0;
    if (m_buffer.size() > kMaxToken)
        return fail(ErrorCode::FileTooLarge, "line " + std::to_string(m_line), "a piece of HTML of more than 16 MB");
    const std::size_t kept = m_buffer.size();
    m_buffer.resize(kept + kChunk);
    Result<std::size_t> got = m_text->read(m_buffer.data() + kept, kChunk);
    m_buffer.resize(kept + got.value_or(0));
    if (!got)
        return fail(std::move(got).error());
    m_ended = *got == 0;
    return !m_ended;
}

void HtmlTokens::forget(std::size_t bytes)
{
    m_line += std::count(m_buffer.begin() + static_cast<std::ptrdiff_t>(m_start),
                         m_buffer.begin() + static_cast<std::ptrdiff_t>(m_start + bytes), '\n');
    m_start += bytes;
}

/// Where `what` stands, counted from m_start; npos when the text has none.
Result<std::size_t> HtmlTokens::find(std::string_view what, std::size_t from)
{
    while (true) {
        const std::size_t at = m_buffer.find(what, m_start + from);
        if (at != std::string::npos)
            return at - m_start;
        const std::size_t have = m_buffer.size() - m_start;
        from = std::max(from, have - std::min(have, what.size() - 1));
        REGIA_TRY(const bool more, fill());
        if (!more)
            return std::string::npos;
    }
}

Result<void> HtmlTokens::skipPast(std::string_view what)
{
    REGIA_TRY(const std::size_t at, find(what, 0));
    forget(at == std::string::npos ? m_buffer.size() - m_start : at + what.size());
    return {};
}

Result<std::optional<HtmlToken>> HtmlTokens::next()
{
    while (true) {
        if (m_start == m_buffer.size()) {
            REGIA_TRY(const bool more, fill());
            if (!more)
                return std::nullopt;
        }
        if (m_buffer[m_start] == '<') {
            REGIA_TRY(std::optional<HtmlToken> tag, readTag());
            if (tag || (m_ended && m_start == m_buffer.size()))
                return tag;
            continue;
        }
        REGIA_TRY(const std::size_t tag, find("<", 0));
        const std::size_t size = tag == std::string::npos ? m_buffer.size() - m_start : tag;
        HtmlToken token;
        token.line = m_line;
        token.text = decodeEntities(std::string_view(m_buffer).substr(m_start, size));
        forget(size);
        return token;
    }
}

/// A tag, or none when what begins here is a comment, a script, a style or a lone `<`.
Result<std::optional<HtmlToken>> HtmlTokens::readTag()
{
    REGIA_TRY(const std::size_t end, find(">", 0));
    if (std::string_view(m_buffer).substr(m_start).starts_with("<!--")) {
        REGIA_CHECK(skipPast("-->"));
        return std::nullopt;
    }
    if (end == std::string::npos) {
        forget(m_buffer.size() - m_start);
        return std::nullopt;
    }
    std::string_view inside = std::string_view(m_buffer).substr(m_start + 1, end - 1);
    HtmlToken token;
    token.line = m_line;
    token.kind = inside.starts_with('/') ? HtmlToken::Kind::Close : HtmlToken::Kind::Open;
    if (token.kind == HtmlToken::Kind::Close)
        inside.remove_prefix(1);
    std::size_t name = 0;
    while (name < inside.size() && isNameByte(inside[name]))
        ++name;
    token.name = regia::text::lowerCase(inside.substr(0, name));
    token.text = inside.substr(name);
    if (name == 0) {
        // "a < b": the sign is text.
        token.kind = HtmlToken::Kind::Text;
        token.text = "<";
        forget(1);
        return token;
    }
    forget(end + 1);
    if (token.kind == HtmlToken::Kind::Open && (token.name == "script" || token.name == "style")) {
        REGIA_CHECK(skipPast("</" + token.name));
        REGIA_CHECK(skipPast(">"));
        return std::nullopt;
    }
    return token;
}

}  // namespace regia::import
