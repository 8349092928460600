// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers/json_splitter.h"

#include <algorithm>
#include <utility>

#include "core/import/readers/json_list_search.h"

namespace regia::import {
namespace {

constexpr std::size_t kChunk = 512 * 1024;
constexpr char kRecordSeparator = '\x1E';  // RFC 7464

}  // namespace

std::optional<std::size_t> endOfJsonValue(std::string_view text)
{
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            i += c == '\\' ? 1 : 0;
            inString = c != '"';
        } else if (c == '"')
            inString = true;
        else if (c == '{' || c == '[')
            ++depth;
        else if ((c == '}' || c == ']') && --depth <= 0)
            return i + 1;
    }
    return std::nullopt;
}

JsonSplitter::JsonSplitter(ByteSourcePtr text, Layout layout, std::size_t list) : m_text(std::move(text)), m_layout(layout), m_list(list) {}

Result<std::optional<JsonSplitter::Piece>> JsonSplitter::next()
{
    // Lines are one list.
    if (m_finished || (m_layout != Layout::Document && m_list > 0))
        return std::nullopt;
    if (m_layout == Layout::Document)
        return nextElement();
    if (!std::exchange(m_entered, true)) {
        REGIA_TRY(m_isSequence, isSequence());
    }
    return m_isSequence ? nextValue() : nextLine();
}

Result<bool> JsonSplitter::fill()
{
    if (m_ended)
        return false;
    if (m_start > 0) {
        m_buffer.erase(0, m_start);
        m_start = 0;
    }
    if (m_buffer.size() > kMaxRecord)
        return fail(ErrorCode::FileTooLarge, "line " + std::to_string(m_line), "a JSON value of more than 64 MB");
    const std::size_t kept = m_buffer.size();
    m_buffer.resize(kept + std::max(kChunk, kept));
    Result<std::size_t> got = m_text->read(m_buffer.data() + kept, m_buffer.size() - kept);
    m_buffer.resize(kept + got.value_or(0));
    if (!got)
        return fail(std::move(got).error());
    m_ended = *got == 0;
    return !m_ended;
}

void JsonSplitter::forget(std::size_t bytes)
{
    m_line += std::count(m_buffer.begin() + static_cast<std::ptrdiff_t>(m_start),
                         m_buffer.begin() + static_cast<std::ptrdiff_t>(m_start + bytes), '\n');
    m_start += bytes;
    m_scanned = 0;
}

JsonSplitter::Piece JsonSplitter::take(std::size_t end, bool cutOff)
{
    Piece piece;
    piece.line = m_line;
    piece.text = std::string_view(m_buffer).substr(m_start, end);
    piece.cutOff = cutOff;
    forget(end);
    return piece;
}

Result<std::optional<JsonSplitter::Piece>> JsonSplitter::nextLine()
{
    while (true) {
        const std::size_t end = m_buffer.find('\n', m_start + m_scanned);
        if (end == std::string::npos) {
            m_scanned = m_buffer.size() - m_start;
            REGIA_TRY(const bool more, fill());
            if (more)
                continue;
            m_finished = true;
        }
        const std::size_t size = (end == std::string::npos ? m_buffer.size() : end) - m_start;
        Piece piece = take(size, false);
        if (end != std::string::npos)
            forget(1);
        while (!piece.text.empty() && (isJsonBlank(piece.text.back()) || piece.text.back() == ','))
            piece.text.remove_suffix(1);
        while (!piece.text.empty() && (isJsonBlank(piece.text.front()) || piece.text.front() == kRecordSeparator))
            piece.text.remove_prefix(1);
        if (!piece.text.empty())
            return piece;
        if (m_finished)
            return std::nullopt;
    }
}

/// Whether the first value goes over several lines, or another one stands on its last: then they are cut where they end, not by lines.
Result<bool> JsonSplitter::isSequence()
{
    REGIA_TRY(const bool any, skipBlanks());
    if (!any || (m_buffer[m_start] != '{' && m_buffer[m_start] != '['))
        return false;
    REGIA_TRY(const std::optional<std::size_t> end, endOfValue(2 * kChunk));
    if (!end)
        return false;
    const std::string_view rest = std::string_view(m_buffer).substr(m_start + *end);
    const std::size_t next = rest.find_first_not_of(" \t\r");
    return std::string_view(m_buffer).substr(m_start, *end).find('\n') != std::string_view::npos ||
           (next != std::string_view::npos && (rest[next] == '{' || rest[next] == '['));
}

/// Where the value at m_start ends; none when it is longer than `limit` or cut off.
Result<std::optional<std::size_t>> JsonSplitter::endOfValue(std::size_t limit)
{
    while (true) {
        const std::optional<std::size_t> end = endOfJsonValue(std::string_view(m_buffer).substr(m_start));
        if (end || m_buffer.size() - m_start > limit)
            return end;
        REGIA_TRY(const bool more, fill());
        if (!more)
            return std::nullopt;
    }
}

Result<std::optional<JsonSplitter::Piece>> JsonSplitter::nextValue()
{
    bool any = true;
    do {
        REGIA_TRY(any, skipBlanks());
    } while (any && m_buffer[m_start] == ',' && (forget(1), true));
    if (!any)
        return std::nullopt;
    if (m_buffer[m_start] != '{' && m_buffer[m_start] != '[')
        return nextLine();
    REGIA_TRY(const std::optional<std::size_t> end, endOfValue(kMaxRecord));
    m_finished = !end;
    return take(end.value_or(m_buffer.size() - m_start), !end);
}

Result<bool> JsonSplitter::skipBlanks()
{
    while (true) {
        std::size_t blanks = 0;
        while (m_start + blanks < m_buffer.size() && isJsonBlank(m_buffer[m_start + blanks]))
            ++blanks;
        forget(blanks);
        if (m_start < m_buffer.size())
            return true;
        REGIA_TRY(const bool more, fill());
        if (!more)
            return false;
    }
}

/// Finds where the records begin: behind the `[` of an array that is the document, or of a list inside of the object that it is.
Result<void> JsonSplitter::enter()
{
    m_entered = true;
    REGIA_TRY(const bool any, skipBlanks());
    if (!any)
        return {};
    if (m_buffer[m_start] != '[')
        return enterObject();
    m_finished = m_list > 0;
    forget(1);
    return {};
}

Result<void> JsonSplitter::enterObject()
{
    ListSearch search(m_list);
    for (std::size_t at = 0;; ++at) {
        if (m_list > 0 && at > kChunk && !search.isInNames()) {
            forget(at);
            at = 0;
        }
        if (m_start + at == m_buffer.size()) {
            REGIA_TRY(const bool more, fill());
            if (!more)
                break;
        }
        if (!search.take(m_buffer[m_start + at]))
            continue;
        m_key = search.key();
        m_names = m_buffer[m_start + at] == '[' ? search.names() : std::string();
        forget(at);
        return {};
    }
    m_isSingle = m_list == 0;
    m_finished = !m_isSingle;
    return {};
}

Result<std::optional<JsonSplitter::Piece>> JsonSplitter::wholeObject()
{
    m_finished = true;
    const std::size_t size = m_buffer.size() - m_start;
    if (size == 0)
        return std::nullopt;
    return take(size, false);
}

/// Looks for the end of the element at m_start; false when the text ends first.
Result<bool> JsonSplitter::scanElement()
{
    while (true) {
        for (; m_start + m_scanned < m_buffer.size(); ++m_scanned) {
            const char c = m_buffer[m_start + m_scanned];
            if (m_inString) {
                m_inString = m_escaped || c != '"';
                m_escaped = !m_escaped && c == '\\';
                continue;
            }
            if (c == '"')
                m_inString = true;
            else if (c == '{' || c == '[')
                ++m_depth;
            else if (m_depth == 0 && (c == ',' || c == ']' || c == '}'))
                return true;
            else if (c == '}' || c == ']')
                --m_depth;
        }
        REGIA_TRY(const bool more, fill());
        if (!more)
            return false;
    }
}

Result<std::optional<JsonSplitter::Piece>> JsonSplitter::nextElement()
{
    if (!m_entered)
        REGIA_CHECK(enter());
    if (m_isSingle)
        return wholeObject();
    if (!m_names.empty()) {
        m_given = std::exchange(m_names, {});
        return Piece{m_line, m_given, false};
    }
    if (m_finished)
        return std::nullopt;
    REGIA_TRY(const bool any, skipBlanks());
    if (!any || m_buffer[m_start] == ']') {
        m_finished = true;
        if (any)
            return std::nullopt;
        return Piece{m_line, {}, true};
    }
    m_depth = 0;
    m_inString = m_escaped = false;
    REGIA_TRY(const bool whole, scanElement());
    Piece piece = take(m_scanned, !whole);
    m_finished = !whole || m_buffer[m_start] != ',';
    if (whole && m_buffer[m_start] == ',')
        forget(1);
    return piece;
}

}  // namespace regia::import
