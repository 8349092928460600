// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/import/readers/byte_source.h"

namespace regia::import {

/// Cuts a JSON text into its records without holding more than one of them: the lines of JSON lines, the elements of an array, the
/// elements of the first array of objects inside an object, or that object itself when it has none.
class JsonSplitter {
public:
    enum class Layout { Lines, Document };
    struct Piece {
        std::int64_t line = 0;
        std::string_view text;  ///< valid until the next call
        bool cutOff = false;    ///< the text ended inside it
    };

    JsonSplitter(ByteSourcePtr text, Layout layout);

    /// None at the end. Errors: FileTooLarge (a record over 64 MB), and those of the text.
    [[nodiscard]] Result<std::optional<Piece>> next();
    [[nodiscard]] double fraction() const { return m_text->fraction(); }

    static constexpr std::size_t kMaxRecord = 64U << 20;

private:
    [[nodiscard]] Result<bool> fill();
    [[nodiscard]] Result<std::optional<Piece>> nextLine();
    [[nodiscard]] Result<std::optional<Piece>> nextElement();
    [[nodiscard]] Result<void> enter();
    [[nodiscard]] Result<bool> skipBlanks();
    [[nodiscard]] Result<bool> scanElement();
    [[nodiscard]] Result<std::optional<Piece>> wholeObject();
    [[nodiscard]] Piece take(std::size_t end, bool cutOff);
    void forget(std::size_t bytes);

    ByteSourcePtr m_text;
    Layout m_layout;
    std::string m_buffer;  ///< m_start … is still to be read
    std::size_t m_start = 0;
    std::size_t m_scanned = 0;  ///< from m_start, how far the record's end was looked for
    bool m_ended = false;
    bool m_entered = false, m_finished = false, m_isSingle = false;
    int m_depth = 0;
    bool m_inString = false, m_escaped = false;
    std::int64_t m_line = 1;
};

}  // namespace regia::import
