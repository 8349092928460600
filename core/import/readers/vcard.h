// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/import/readers/byte_source.h"
#include "core/import/readers/named_records.h"

namespace regia::import {

/// One line of a contact card after unfolding: `item1.TEL;TYPE=CELL:+39…`.
struct VcardProperty {
    std::string name;                ///< upper case, without its group
    std::vector<std::string> types;  ///< upper case: CELL, PREF
    std::string charset, encoding;   ///< upper case; empty: none said
    std::string value;               ///< bytes as they stand

    [[nodiscard]] bool isPreferred() const;
};

/// None when the line is no property.
[[nodiscard]] std::optional<VcardProperty> parseVcardLine(std::string_view line);

/// The value as text: quoted-printable undone, charset converted. `charset`: of values that name none and are not UTF-8.
[[nodiscard]] std::string vcardText(const VcardProperty& property, std::string_view charset);

/// Splits at `separator` where no backslash stands before it.
[[nodiscard]] std::vector<std::string> splitVcardValue(std::string_view value, char separator);
/// `\,` `\;` `\\` `\n` undone.
[[nodiscard]] std::string unescapeVcard(std::string_view value);

/// Cards of versions 2.1 to 4.0. Columns are the properties; e-mail addresses and telephone numbers of a card share one cell each,
/// the preferred first, with their labels in `EMAIL TYPE` and `TEL TYPE`. Pictures, sounds and keys are left out.
class VcardRecords final : public NamedRecords {
public:
    VcardRecords(ByteSourcePtr bytes, std::string charset);

    [[nodiscard]] Result<bool> next() override;
    [[nodiscard]] std::span<const NamedCell> cells() const override { return m_cells; }
    [[nodiscard]] std::int64_t line() const override { return m_cardLine; }
    [[nodiscard]] double fraction() const override { return m_bytes->fraction(); }
    [[nodiscard]] const Notes& notes() const override { return m_notes; }

private:
    [[nodiscard]] Result<bool> rawLine(std::string& line);
    [[nodiscard]] Result<bool> logicalLine(std::string& line);
    void take(const VcardProperty& property);
    void finishCard();
    void put(const std::string& name, std::string text);

    struct Entry {
        std::string value, types;
        bool preferred = false;
    };

    ByteSourcePtr m_bytes;
    std::string m_charset;
    std::string m_buffer;
    std::size_t m_at = 0;
    bool m_ended = false;
    std::optional<std::string> m_pending;
    std::int64_t m_line = 0, m_cardLine = 0;
    std::map<std::string, std::vector<Entry>> m_several;  ///< EMAIL, TEL
    std::map<std::string, int> m_times;                   ///< how often a property came in the card
    std::vector<NamedCell> m_cells;
    Notes m_notes;
};

}  // namespace regia::import
