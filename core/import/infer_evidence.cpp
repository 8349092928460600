// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/infer_evidence.h"

#include <algorithm>
#include <charconv>

#include "core/calendar/date.h"
#include "core/import/lost_zero.h"
#include "core/text/email.h"
#include "core/text/phone.h"
#include "core/text/utf8.h"

namespace regia::import {
namespace {

constexpr std::size_t kSamples = 5;
constexpr std::size_t kSampleBytes = 200;
constexpr std::int64_t kFirstEpoch = 788'918'400, kLastEpoch = 4'102'444'800;  // 1995 … 2100

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// An address in its everyday form; what this does not know is looked at with care.
bool isPlainEmail(std::string_view cell)
{
    const std::size_t at = cell.find('@');
    if (at == 0 || at == std::string_view::npos || at > 64 || cell.size() > 254)
        return false;
    const auto isAtom = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_' || c == '-' || c == '+';
    };
    bool dot = true;
    for (const char c : cell.substr(0, at)) {
        if ((c == '.' && dot) || (c != '.' && !isAtom(c)))
            return false;
        dot = c == '.';
    }
    std::size_t label = 0, lastLetters = 0;
    for (const char c : cell.substr(at + 1)) {
        if (c == '.') {
            if (label == 0)
                return false;
            label = lastLetters = 0;
            continue;
        }
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (!letter && !isDigit(c) && c != '-')
            return false;
        ++label;
        lastLetters += letter ? 1 : 0;
    }
    return !dot && label >= 2 && lastLetters == label && cell.find('.', at) != std::string_view::npos;
}

/// Digits and what people put between them in telephone numbers; 0 when there is anything else.
int phoneDigitsOf(std::string_view cell)
{
    int digits = 0;
    for (const char c : cell) {
        if (isDigit(c))
            ++digits;
        else if (c != ' ' && c != '-' && c != '.' && c != '/' && c != '(' && c != ')' && c != '+' && c != '\'' && c != 'x')
            return 0;
    }
    return digits;
}

bool looksLikePhone(std::string_view cell)
{
    for (const std::string_view prefix : {"tel:", "p:", "'", "="})
        if (cell.starts_with(prefix))
            cell.remove_prefix(prefix.size());
    if (cell.size() > 1 && cell.front() == '"' && cell.back() == '"')
        cell = cell.substr(1, cell.size() - 2);
    const int digits = phoneDigitsOf(cell);
    return digits >= 6 && digits <= 32;
}

}  // namespace

ColumnInference::Evidence::Evidence(std::string columnName, const InferenceContext& inferenceContext)
    : name(std::move(columnName)), context(inferenceContext), hints(hintsOf(name))
{}

void ColumnInference::Evidence::add(std::string_view cell, std::int64_t line)
{
    ++rows;
    const std::string_view trimmed = trimCell(cell);
    if (trimmed.empty()) {
        ++empty;
        return;
    }
    keepSample(cell);
    noteFormula(cell, line);
    if (isSheetError(trimmed)) {
        ++errors;
        notes.add("excel_error_value", "a spreadsheet's error value has no meaning here", line);
    } else if (isNullLookalike(trimmed))
        ++lookalikes;
    else
        count(trimmed, line);
}

void ColumnInference::Evidence::keepSample(std::string_view cell)
{
    if (samples.size() >= kSamples)
        return;
    const std::string_view shown = text::firstBytes(cell, kSampleBytes);
    if (std::find(samples.begin(), samples.end(), shown) == samples.end())
        samples.emplace_back(shown);
}

void ColumnInference::Evidence::noteFormula(std::string_view cell, std::int64_t line)
{
    const char first = cell.front();
    if (first != '=' && first != '@' && first != '\t' && first != '+' && first != '-')
        return;
    const bool harmless =
        cell.size() == 1 || ((first == '+' || first == '-') && (scanNumber(cell) || looksLikePhone(cell) || isNullLookalike(cell)));
    const bool phoneFormula = first == '=' && looksLikePhone(cell);
    if (!harmless && !phoneFormula && (first != '-' || cell[1] != ' '))
        notes.add("formula_text_kept", "text that a spreadsheet would run as a formula was kept as text", line);
}

void ColumnInference::Evidence::count(std::string_view cell, std::int64_t line)
{
    const char first = cell.front();
    if (const std::optional<NumberText> number = scanNumber(cell))
        return countNumber(*number, cell, line);
    if (countDate(cell, line))
        return;
    if (isDigit(first) && scanTime(cell, hints.date)) {
        ++counts.times;
        return;
    }
    if (countWord(cell))
        return;
    if (cell.find('@') != std::string_view::npos)
        return countEmail(cell, line);
    countOther(cell);
}

void ColumnInference::Evidence::countNumber(const NumberText& number, std::string_view cell, std::int64_t line)
{
    ++counts.numbers;
    const char proven = provenDecimal(number);
    counts.decimalPoint += proven == '.' ? 1 : 0;
    counts.decimalComma += proven == ',' ? 1 : 0;
    counts.ambiguous += isAmbiguous(number) ? 1 : 0;
    counts.fractions += proven != 0 && number.last == proven ? 1 : 0;
    counts.thousandsDot = counts.thousandsDot || (number.dots > 0 && proven == ',');
    counts.thousandsComma = counts.thousandsComma || (number.commas > 0 && proven == '.');
    counts.percents += number.percent ? 1 : 0;
    counts.exponents += number.exponent ? 1 : 0;
    counts.pluses += number.plus ? 1 : 0;
    counts.longPluses += number.plus && number.digits >= 8 ? 1 : 0;
    counts.leadingZeros += number.leadingZero && cell.size() > 1 ? 1 : 0;
    counts.longDigits += number.digits > (number.last == 0 ? 14 : 15) ? 1 : 0;
    if (!number.currency.empty()) {
        ++counts.currencies;
        counts.mixedCurrency = counts.mixedCurrency || (!counts.currency.empty() && counts.currency != number.currency);
        counts.currency = number.currency;
    }
    if (number.exponent && text::lostDigits(cell)) {
        ++counts.lostDigits;
        if (hints.phone || hints.code)
            notes.add("scientific_notation_lossy", "a spreadsheet rounded digits away and only the original file has them", line);
    }
    if (number.last == 0 && number.otherMarks == 0 && !number.exponent)
        countWholeNumber(number);
    else if (number.afterLast > 0 && !number.exponent) {
        const int whole = number.beforeFirst;
        counts.serialFractions += whole == 5 && number.body >= "20000" && number.body < "60001" ? 1 : 0;
        counts.phoneDigits += number.afterLast == 1 && number.body.back() == '0' && whole >= 9 ? 1 : 0;
        countEpochFraction(number);
    } else if (number.last == 0 && number.otherMarks > 0) {
        counts.phoneDigits += number.digits >= 6 && number.digits <= 15 ? 1 : 0;
    }
    counts.phoneDigits += number.exponent && number.digits >= 6 ? 1 : 0;
}

/// `1775217900.5`: seconds since 1970 with a fraction.
void ColumnInference::Evidence::countEpochFraction(const NumberText& number)
{
    constexpr int kDigitsOfSeconds = 10;
    std::int64_t value = 0;
    std::from_chars(number.body.data(), number.body.data() + number.body.size(), value);
    counts.epochs[0] += number.last == '.' && number.beforeFirst == kDigitsOfSeconds && value >= kFirstEpoch && value < kLastEpoch ? 1 : 0;
}

/// Digits only: a quantity, a code, a date without separators, seconds since 1970, a telephone number.
void ColumnInference::Evidence::countWholeNumber(const NumberText& number)
{
    const std::string_view body = number.body;
    std::int64_t value = 0;
    const bool fits = std::from_chars(body.data(), body.data() + body.size(), value).ec == std::errc();
    counts.ones += body == "1" ? 1 : 0;
    counts.zeros += body == "0" ? 1 : 0;
    counts.phoneDigits += body.size() >= 6 && body.size() <= 15 ? 1 : 0;
    counts.mobileDigits += body.size() == 10 && body.front() == '3' ? 1 : 0;
    if (hints.phone && hasLostZero(body, context.country)) {
        ++counts.lostDigits;
        notes.add("phone_lost_zero", "landlines have lost the zero that they begin with");
    }
    if (!fits)
        return;
    counts.serials += value >= 20000 && value <= 60000 ? 1 : 0;
    std::int64_t scale = 1;
    for (std::int64_t& epoch : counts.epochs) {
        epoch += value / scale >= kFirstEpoch && value / scale < kLastEpoch ? 1 : 0;
        scale *= 1000;
    }
    const auto part = [&](std::size_t at, std::size_t size) {
        std::int32_t digits = 0;
        std::from_chars(body.data() + at, body.data() + at + size, digits);
        return digits;
    };
    if (body.size() == 8) {
        const auto isYear = [](std::int32_t year) { return year >= 1900 && year <= 2100; };
        counts.compactYearFirst += isYear(part(0, 4)) && calendar::dateOf(part(0, 4), part(4, 2), part(6, 2)) ? 1 : 0;
        counts.compactDayFirst += isYear(part(4, 4)) && calendar::dateOf(part(4, 4), part(2, 2), part(0, 2)) ? 1 : 0;
    } else if (body.size() == 14 || body.size() == 12)
        counts.compactTimes += part(0, 4) >= 1900 && part(0, 4) <= 2100 && calendar::dateOf(part(0, 4), part(4, 2), part(6, 2)) &&
                                       part(8, 2) < 24 && part(10, 2) < 60
                                   ? 1
                                   : 0;
}

bool ColumnInference::Evidence::countDate(std::string_view cell, std::int64_t line)
{
    std::optional<DateText> date = scanDate(cell);
    if (!date || (date->count == 2 && date->named < 0 && !date->noYearMark))
        return false;
    ++counts.dates;
    if (isNoDay(*date)) {
        ++counts.never;
        return true;
    }
    const bool byOrder = date->count == 3 && date->named < 0 && !date->yearFirst();
    ColumnType dayFirst;
    dayFirst.order = DateOrder::DayMonthYear;
    dayFirst.birth = hints.birth;
    dayFirst.today = context.today;
    if (!resolveDate(*date, dayFirst)) {
        ++counts.invalidDates;
        notes.add("invalid_date", "a day that does not exist", line);
        return true;
    }
    counts.yearFirst += date->yearFirst() ? 1 : 0;
    if (byOrder) {
        counts.dayProved += date->parts[0] > 12 ? 1 : 0;
        counts.monthProved += date->parts[1] > 12 ? 1 : 0;
        counts.exchangeable += date->parts[0] <= 12 && date->parts[1] <= 12 && date->parts[0] != date->parts[1] ? 1 : 0;
        counts.dotted += date->separator == '.' ? 1 : 0;
        counts.twelveHours += date->twelveHours ? 1 : 0;
    }
    counts.twoDigitYears += date->twoDigitYear() ? 1 : 0;
    counts.withTime += date->hasTime ? 1 : 0;
    counts.withOffset += date->offsetMinutes ? 1 : 0;
    if (!counts.example) {
        counts.exampleZone = date->zoneText;
        counts.example = date;
    } else if (counts.example->count == date->count) {
        for (int i = 0; i < date->count; ++i)
            counts.example->digits[i] = std::min(counts.example->digits[i], date->digits[i]);
        counts.example->hourPadded = counts.example->hourPadded && (date->hourPadded || !date->hasTime);
    }
    counts.example->zoneText = {};
    return true;
}

bool ColumnInference::Evidence::countWord(std::string_view cell)
{
    const std::optional<bool> truth = parseBoolean(cell);
    if (!truth)
        return false;
    ++counts.words;
    const bool tick = cell == "x" || cell == "X" || cell.starts_with("\xE2");
    counts.ticks += tick ? 1 : 0;
    counts.letters += cell.size() == 1 && !tick ? 1 : 0;
    ++(*truth ? counts.yes : counts.no);
    return true;
}

void ColumnInference::Evidence::countEmail(std::string_view cell, std::int64_t line)
{
    if (isPlainEmail(cell)) {
        ++counts.emails;
        return;
    }
    const std::size_t found = text::parseEmails(cell).size();
    if (found == 0) {
        ++counts.brokenEmails;
        if (hints.email)
            notes.add("invalid_email", "not an e-mail address", line);
        return;
    }
    ++counts.emails;
    counts.emailLists += found > 1 ? 1 : 0;
}

void ColumnInference::Evidence::countOther(std::string_view cell)
{
    const char first = cell.front(), last = cell.back();
    if ((first == '[' && last == ']') || (cell.size() > 3 && first == '"' && last == '"' && cell.find("\",\"") != std::string_view::npos))
        ++counts.lists;
    else if (first == '{' && last == '}')
        ++counts.json;
    else if (looksLikePhone(cell))
        ++counts.phones;
    else
        ++counts.texts;
}

}  // namespace regia::import
