// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/import/table.h"

namespace regia::import {

/// Warnings while they gather: one of each code, with the first places and how often.
class Notes {
public:
    /// `text` says what and, after the places, what was done: "a row with fewer cells than the header".
    void add(std::string_view code, std::string_view text, std::int64_t line = 0, std::int64_t times = 1);
    /// Takes over the other's.
    void add(const Notes& other);
    [[nodiscard]] bool has(std::string_view code) const;
    [[nodiscard]] std::int64_t timesOf(std::string_view code) const;
    /// As the table's warnings: "a row with fewer cells than the header (lines 3, 5; 14 times)".
    [[nodiscard]] std::vector<Warning> warnings() const;

private:
    struct Note {
        std::string code;
        std::string text;
        std::int64_t times = 0;
        std::vector<std::int64_t> lines;
    };
    Note* find(std::string_view code);

    std::vector<Note> m_notes;
};

}  // namespace regia::import
