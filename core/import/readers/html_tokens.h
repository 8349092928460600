// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/import/readers/byte_source.h"

namespace regia::import {

struct HtmlToken {
    enum class Kind { Text, Open, Close };
    Kind kind = Kind::Text;
    std::string name;  ///< of a tag, lower case
    std::string text;  ///< of a text, entities decoded; of a tag, its attributes as written
    std::int64_t line = 0;

    /// An attribute's value; empty when it is missing.
    [[nodiscard]] std::string attribute(std::string_view name) const;
};

/// Cuts HTML into tags and texts, as forgiving as a browser: nothing needs to be closed. Comments, scripts and styles are left out.
class HtmlTokens {
public:
    explicit HtmlTokens(ByteSourcePtr text) : m_text(std::move(text)) {}

    /// None at the end. Errors: FileTooLarge (a text or tag over 16 MB), and those of the text.
    [[nodiscard]] Result<std::optional<HtmlToken>> next();
    [[nodiscard]] double fraction() const { return m_text->fraction(); }

    static constexpr std::size_t kMaxToken = 16U << 20;

private:
    [[nodiscard]] Result<std::size_t> find(std::string_view what, std::size_t from);
    [[nodiscard]] Result<bool> fill();
    void forget(std::size_t bytes);
    [[nodiscard]] Result<void> skipPast(std::string_view what);
    [[nodiscard]] Result<std::optional<HtmlToken>> readTag();

    ByteSourcePtr m_text;
    std::string m_buffer;
    std::size_t m_start = 0;
    bool m_ended = false;
    std::int64_t m_line = 1;
};

/// `&agrave;` `&#224;` `&#xE0;` → à. What is no entity stays.
[[nodiscard]] std::string decodeEntities(std::string_view text);

}  // namespace regia::import
