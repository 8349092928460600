// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace regia::import {

[[nodiscard]] inline bool isDigit(char c) { return c >= '0' && c <= '9'; }
[[nodiscard]] inline bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// Walks over one cell.
struct Cursor {
    std::string_view rest;

    [[nodiscard]] bool atEnd() const { return rest.empty(); }
    [[nodiscard]] char peek() const { return rest.empty() ? '\0' : rest.front(); }
    bool take(char c)
    {
        if (peek() != c || rest.empty())
            return false;
        rest.remove_prefix(1);
        return true;
    }
    void skipBlanks()
    {
        while (peek() == ' ' || rest.starts_with("\xC2\xA0") || rest.starts_with("\xE2\x80\xAF"))
            rest.remove_prefix(peek() == ' ' ? 1 : rest.front() == '\xC2' ? 2 : 3);
    }
    /// A run of digits; -1 when there is none or it is longer than `most`.
    int number(int most, int* length = nullptr)
    {
        int value = 0, count = 0;
        while (static_cast<std::size_t>(count) < rest.size() && isDigit(rest[static_cast<std::size_t>(count)]) && count <= most)
            value = value * 10 + (rest[static_cast<std::size_t>(count++)] - '0');
        if (count == 0 || count > most)
            return -1;
        rest.remove_prefix(static_cast<std::size_t>(count));
        if (length != nullptr)
            *length = count;
        return value;
    }
    std::string_view word()
    {
        std::size_t length = 0;
        while (length < rest.size() && isWordByte(rest[length]))
            ++length;
        const std::string_view taken = rest.substr(0, length);
        rest.remove_prefix(length);
        return taken;
    }
};

}  // namespace regia::import
