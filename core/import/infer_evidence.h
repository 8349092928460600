// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/import/cell_date.h"
#include "core/import/cell_number.h"
#include "core/import/infer.h"
#include "core/import/name_hints.h"
#include "core/import/readers/notes.h"

namespace regia::import {

/// Counts of what the cells of one column look like. Each cell that holds something is counted in exactly one of the
/// fields of the first block; the others say more about the same cells.
struct CellCounts {
    std::int64_t numbers = 0, dates = 0, times = 0, words = 0, emails = 0, brokenEmails = 0, phones = 0, lists = 0, json = 0, texts = 0;

    // numbers
    std::int64_t decimalPoint = 0, decimalComma = 0, ambiguous = 0, fractions = 0, percents = 0, exponents = 0, pluses = 0, longPluses = 0;
    std::int64_t leadingZeros = 0, longDigits = 0, ones = 0, zeros = 0, currencies = 0, phoneDigits = 0, mobileDigits = 0;
    std::int64_t serials = 0, serialFractions = 0, compactYearFirst = 0, compactDayFirst = 0, compactTimes = 0;
    std::array<std::int64_t, 4> epochs = {0, 0, 0, 0};  ///< of 10, 13, 16, 19 digits, in range
    bool thousandsDot = false, thousandsComma = false, mixedCurrency = false;
    std::string currency;

    // dates
    std::int64_t yearFirst = 0, dayProved = 0, monthProved = 0, exchangeable = 0, twoDigitYears = 0, withTime = 0, withOffset = 0,
                 invalidDates = 0;
    std::int64_t dotted = 0, twelveHours = 0, never = 0;
    std::optional<DateText> example;  ///< the first, its digits shortened to the shortest seen
    std::string exampleZone;

    // truth words
    std::int64_t yes = 0, no = 0, letters = 0, ticks = 0;

    std::int64_t emailLists = 0;
    std::int64_t lostDigits = 0;
};

/// What add() gathers and result() decides from.
struct ColumnInference::Evidence {
    Evidence(std::string columnName, const InferenceContext& inferenceContext);

    void add(std::string_view cell, std::int64_t line);
    [[nodiscard]] ColumnProfile decide() const;

    std::string name;
    InferenceContext context;
    NameHints hints;
    std::int64_t rows = 0, empty = 0, errors = 0, lookalikes = 0;
    CellCounts counts;
    std::vector<std::string> samples;
    Notes notes;

private:
    void keepSample(std::string_view cell);
    void noteFormula(std::string_view cell, std::int64_t line);
    void count(std::string_view cell, std::int64_t line);
    void countNumber(const NumberText& number, std::string_view cell, std::int64_t line);
    void countEpochFraction(const NumberText& number);
    void countWholeNumber(const NumberText& number);
    bool countDate(std::string_view cell, std::int64_t line);
    bool countWord(std::string_view cell);
    void countEmail(std::string_view cell, std::int64_t line);
    void countOther(std::string_view cell);
};

}  // namespace regia::import
