// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <utility>

namespace regia::import {

[[nodiscard]] inline bool isJsonBlank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

/// Looks for a list of records among the characters of an object, one after the other.
class ListSearch {
public:
    explicit ListSearch(std::size_t wanted) : m_wanted(wanted) {}

    /// True at the first character of the list's first record.
    bool take(char c)
    {
        if (m_inNames && m_names.size() < kLongestNames)
            m_names += c;
        if (m_inString)
            return takeInString(c);
        if (isJsonBlank(c))
            return false;
        const bool first = std::exchange(m_afterBracket, c == '[');
        if (first && m_skipped == kNothing)
            return takeFirst(c);
        step(c);
        return false;
    }

    [[nodiscard]] const std::string& key() const { return m_key; }
    [[nodiscard]] const std::string& names() const { return m_names; }
    [[nodiscard]] bool isInNames() const { return m_inNames; }

private:
    bool takeInString(char c)
    {
        m_inString = m_escaped || c != '"';
        m_escaped = !m_escaped && c == '\\';
        if (m_inString && m_text.size() < kLongestName)
            m_text += c;
        return false;
    }

    /// The first character inside of an array.
    bool takeFirst(char c)
    {
        const bool list = (c == '{' && m_depth <= kSearchDepth) || (c == '[' && m_depth <= kSearchDepth - 1);
        if (list && m_seen++ == m_wanted)
            return true;
        if (list)
            m_skipped = m_depth;
        if (c == '"' && m_depth <= kSearchDepth) {
            m_names = "[\"";
            m_inNames = true;
        }
        step(c);
        m_afterBracket = m_afterBracket && !list;
        return false;
    }

    void step(char c)
    {
        if (c == '"') {
            m_inString = true;
            m_text.clear();
        } else if (c == ':')
            m_key = m_text;
        else if (c == '{' || c == '[')
            ++m_depth;
        else if (c == '}' || c == ']') {
            m_inNames = false;
            if (m_depth-- == m_skipped)
                m_skipped = kNothing;
        }
    }

    static constexpr int kNothing = -1, kSearchDepth = 3;
    static constexpr std::size_t kLongestName = 4096, kLongestNames = 64 * 1024;
    std::size_t m_wanted, m_seen = 0;
    int m_depth = 0;
    int m_skipped = kNothing;  ///< the depth of a list that is not the one
    bool m_inString = false, m_escaped = false, m_afterBracket = false, m_inNames = false;
    std::string m_text, m_key, m_names;
};

}  // namespace regia::import
