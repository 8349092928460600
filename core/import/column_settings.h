// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/import/infer.h"
#include "core/import/mapping.h"

namespace regia::import {

/// How a column with a meaning is read and kept: the transform where the preset names none, the writing of its numbers and
/// dates, the type and kind of the attribute, the kind of a survey's question.
struct ColumnSettings {
    const Preset* preset;
    bool typedCells;
    RowKind rowIs;

    void describe(MappedColumn& column, const ColumnProfile* profile) const;
};

/// Where columns go that mean nothing known: `contact.attr.<header>`.
[[nodiscard]] std::string otherColumnsOf(RowKind kind);

/// The zone that a report's opening lines name: `Time zone: Europe/Rome`, `Fuso orario: …`, `(UTC)`.
[[nodiscard]] std::optional<std::string> zoneInPreamble(const std::vector<std::string>& preamble);

/// Samples that look like whole names, like `Sig.` and `Dott.`, like countries.
[[nodiscard]] bool mostHaveBlank(const std::vector<std::string>& samples);
[[nodiscard]] bool areHonorifics(const std::vector<std::string>& samples);
[[nodiscard]] bool areCountries(const std::vector<std::string>& samples);

}  // namespace regia::import
