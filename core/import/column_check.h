// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/import/import.h"

namespace regia::import {

struct CountedText {
    std::string text;
    std::int64_t count = 0;

    friend bool operator==(const CountedText&, const CountedText&) = default;
};

/// What was found in the cells of one column, over all rows of the file.
struct ColumnCheck {
    std::string column;
    std::int64_t rows = 0;
    std::int64_t filled = 0;           ///< neither empty nor blanks
    std::int64_t distinct = 0;         ///< different values, as written; exact unless `distinctIsAtLeast`
    bool distinctIsAtLeast = false;    ///< more than are counted
    std::vector<CountedText> values;   ///< the most frequent ones, or the first seen of a column of too many
    std::int64_t otherSpellings = 0;   ///< cells whose value is also written otherwise more often: `MILANO` beside `Milano`
    std::vector<CountedText> formats;  ///< how its dates, telephones or numbers are written: `dd/MM/yyyy`, `international`, `1.234,5`
    std::int64_t lostZeros = 0;        ///< postcodes and codes shorter by the zero that a spreadsheet took
    std::int64_t notValid = 0;         ///< cells that could not be used (the rejects of this column)
};

/// Collects what a ColumnCheck says while the rows of a table go by, with memory that does not grow with them.
class ColumnChecks final : public RowWatcher {
public:
    ColumnChecks(const Mapping& mapping, std::span<const std::string> header);

    void begin() override;
    void see(const RawRow& row) override;
    /// One a header, in its order; `notValid` is left for who knows the rejects.
    [[nodiscard]] std::vector<ColumnCheck> result() const;

    static constexpr std::size_t kMostDistinct = 2000;
    static constexpr std::size_t kMostValues = 20;

private:
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    using Counts = std::unordered_map<std::string, std::int64_t, TextHash, std::equal_to<>>;
    struct Column {
        ColumnCheck check;
        ColumnType type;
        bool isPostcode = false;
        Counts counts;
        std::map<std::string, std::int64_t, std::less<>> formats;
    };
    static void add(Column& column, std::string_view cell);
    [[nodiscard]] static std::int64_t otherSpellingsOf(const Column& column);

    std::int64_t m_rows = 0;
    std::vector<Column> m_columns;
};

}  // namespace regia::import
