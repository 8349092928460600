// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/import/infer.h"
#include "core/import/preset.h"

namespace regia::import {

/// What a table without a preset seems to be, by the names of its columns: people unless the names say events, orders, requests
/// for help or a survey.
[[nodiscard]] RowKind guessRowKind(std::span<const std::string> header, std::span<const ColumnProfile> profiles);

/// Gives columns that no preset knows a meaning, by their names and by what stands in them. A target that can be had only once is
/// given once: ask in file order, preset columns first (`take`).
class ColumnMeaning {
public:
    /// `broad`: any target of the kind of row; else only what own columns of a known export usually are (consent, contact data).
    ColumnMeaning(RowKind rowIs, bool broad) : m_rowIs(rowIs), m_broad(broad) {}

    void take(const Target& target);
    /// None when name and values say nothing, or do not agree. `profile` may be null.
    [[nodiscard]] std::optional<Target> meaningOf(const std::string& header, const ColumnProfile* profile) const;

private:
    [[nodiscard]] bool allows(const Target& target) const;
    [[nodiscard]] std::optional<Target> consentOf(const std::string& header, const ColumnProfile* profile) const;
    [[nodiscard]] std::optional<Target> byValue(const ColumnProfile* profile) const;

    RowKind m_rowIs;
    bool m_broad;
    std::set<std::string> m_taken;
};

/// Whether the cells can be what the target asks for: an e-mail column without one `@` is a mistake to show, not to import.
[[nodiscard]] bool fitsValues(const Target& target, const ColumnProfile* profile);

}  // namespace regia::import
