// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <utility>

#include "core/base/instant.h"

namespace regia::ui {

/// What a page is asked about: the three pills that all analysis pages share. A value; back and forward restore it.
struct FilterState {
    enum class Period {
        LastQuarter,  ///< the last complete one: Q3 2026
        LastMonth,
        Last30Days,
        Last90Days,
        Last12Months,  ///< complete months
        QuarterToDate,
        YearToDate,
        All,
        Custom,
    };
    enum class Compare { Previous, YearAgo, None };

    Period period = Period::LastQuarter;
    QDate customFirst, customLast;  ///< both belong to it; of Period::Custom alone
    Compare compare = Compare::Previous;
    std::string segment;  ///< name of a saved one; empty: all contacts

    friend bool operator==(const FilterState&, const FilterState&) = default;
};

/// Whole local days, both ends within.
struct DayRange {
    QDate first, last;
    friend bool operator==(const DayRange&, const DayRange&) = default;
};

/// The days that a period means when the data reaches to the end of `lastDay`. Period::All begins at `firstDay`.
[[nodiscard]] DayRange daysOf(const FilterState& filters, QDate firstDay, QDate lastDay);
/// The days compared with: as many (whole months where the period is whole months) just before, or the same a year ago.
/// Not valid for Compare::None and for Period::All.
[[nodiscard]] DayRange comparedDays(const FilterState& filters, const DayRange& days);

/// Sets `period`, `compare` and `segment` of a query document (documents.md). The period is written as fixed days, so that
/// what is computed is what the pill says.
void applyTo(nlohmann::json& query, const FilterState& filters, const DayRange& days);

/// Q3 2026 · Sep 2026 · Last 30 days · 1 Jul – 12 Sep: the name of a period.
[[nodiscard]] QString periodName(const FilterState& filters, const DayRange& days);
/// What compared days are called: Q2 2026, Aug 2026, 1 Apr – 30 Jun.
[[nodiscard]] QString rangeName(const DayRange& days);

}  // namespace regia::ui
