// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

#include "core/base/bitmap.h"
#include "core/model/attribute.h"

namespace regia::snapshot {

/// The code of a missing value.
inline constexpr std::uint32_t kNoCode = 0xFFFFFFFF;

/// The distinct texts of a column; a code is a place in it. With each text its comparison key (02-segment, "Text key"),
/// computed once, because conditions compare keys and never the text itself.
class Dictionary {
public:
    [[nodiscard]] std::size_t size() const { return m_texts.size(); }
    [[nodiscard]] const std::string& text(std::uint32_t code) const { return m_texts[code]; }
    /// The folded form of the text. O(1) after the first call for a dictionary (which is thread-safe).
    [[nodiscard]] const std::string& key(std::uint32_t code) const;
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view text) const;

    /// The code of a text, which is added if it is new. Only while the column is being built.
    std::uint32_t add(std::string_view text);

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
    };
    struct Keys;

    std::vector<std::string> m_texts;
    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> m_codes;
    std::shared_ptr<Keys> m_keys = makeKeys();
    static std::shared_ptr<Keys> makeKeys();
};

/// All columns have one cell a contact (row). Blank text and the empty set are missing values.
struct TextColumn {
    std::vector<std::uint32_t> codes;  ///< kNoCode where missing
    std::shared_ptr<Dictionary> dictionary = std::make_shared<Dictionary>();
};
struct NumberColumn {
    std::vector<double> values;
    Bitmap present;
};
struct BooleanColumn {
    Bitmap values;
    Bitmap present;
};
struct DateColumn {
    std::vector<std::int32_t> days;  ///< as LocalDate
    Bitmap present;
};
struct InstantColumn {
    std::vector<std::int64_t> ms;  ///< as Instant
    Bitmap present;
};
struct SetColumn {
    std::vector<std::uint32_t> offsets;  ///< rows + 1
    std::vector<std::uint32_t> codes;    ///< of row r: offsets[r] … offsets[r+1]-1
    std::shared_ptr<Dictionary> dictionary = std::make_shared<Dictionary>();
};

using ColumnData = std::variant<TextColumn, NumberColumn, BooleanColumn, DateColumn, InstantColumn, SetColumn>;

/// One attribute of all contacts.
struct Column {
    model::Attribute attribute;
    ColumnData data;
};

/// A value in row `row`?
[[nodiscard]] bool isPresent(const Column& column, std::size_t row);
/// How many rows have a value. O(rows).
[[nodiscard]] std::size_t presentCount(const Column& column);

}  // namespace regia::snapshot
