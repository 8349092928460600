// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/import/readers/byte_source.h"

namespace regia::import {

/// Cuts a JSON text into its records without holding more than one of them: the lines of JSON lines (or values that follow one another
/// in another way), the elements of an array, the elements of one of the lists inside an object, or that object itself when it has none.
/// A list is an array of objects, or one of arrays: names of their places that stand before it, as in `{"columns": ["a", "b"], "rows":
/// [[1, 2]]}`, are its first record.
class JsonSplitter {
public:
    enum class Layout { Lines, Document };
    struct Piece {
        std::int64_t line = 0;
        std::string_view text;  ///< valid until the next call
        bool cutOff = false;    ///< the text ended inside it
    };

    /// `list`: which of the lists of an object; a text that is no object has one.
    JsonSplitter(ByteSourcePtr text, Layout layout, std::size_t list = 0);

    /// None at the end. Errors: FileTooLarge (a record over 64 MB), and those of the text.
    [[nodiscard]] Result<std::optional<Piece>> next();
    [[nodiscard]] double fraction() const { return m_text->fraction(); }
    /// The key of the list inside its object; empty when there is none.
    [[nodiscard]] const std::string& key() const { return m_key; }

    static constexpr std::size_t kMaxRecord = 64U << 20;

private:
    [[nodiscard]] Result<bool> fill();
    [[nodiscard]] Result<std::optional<Piece>> nextLine();
    [[nodiscard]] Result<std::optional<Piece>> nextElement();
    [[nodiscard]] Result<void> enter();
    [[nodiscard]] Result<void> enterObject();
    [[nodiscard]] Result<bool> isSequence();
    [[nodiscard]] Result<std::optional<Piece>> nextValue();
    [[nodiscard]] Result<std::optional<std::size_t>> endOfValue(std::size_t limit);
    [[nodiscard]] Result<bool> skipBlanks();
    [[nodiscard]] Result<bool> scanElement();
    [[nodiscard]] Result<std::optional<Piece>> wholeObject();
    [[nodiscard]] Piece take(std::size_t end, bool cutOff);
    void forget(std::size_t bytes);

    ByteSourcePtr m_text;
    Layout m_layout;
    std::size_t m_list;
    std::string m_key;
    std::string m_given;   ///< the names, while they are a piece
    std::string m_names;   ///< an array of texts before a list of arrays
    std::string m_buffer;  ///< m_start … is still to be read
    std::size_t m_start = 0;
    std::size_t m_scanned = 0;  ///< from m_start, how far the record's end was looked for
    bool m_ended = false;
    bool m_entered = false, m_finished = false, m_isSingle = false, m_isSequence = false;
    int m_depth = 0;
    bool m_inString = false, m_escaped = false;
    std::int64_t m_line = 1;
};

/// Where the object or array that `text` begins with ends; none when it does not.
[[nodiscard]] std::optional<std::size_t> endOfJsonValue(std::string_view text);

}  // namespace regia::import
