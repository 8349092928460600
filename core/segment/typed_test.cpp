// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segment/typed_test.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/calendar/date.h"
#include "core/calendar/iso_text.h"
#include "core/calendar/window.h"
#include "core/segment/json_object.h"
#include "core/text/fold.h"

namespace regia::segment {
namespace {

using calendar::DurationUnit;
using model::AttributeType;

constexpr std::int64_t kFirstTime = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t kLastTime = std::numeric_limits<std::int64_t>::max();
constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr std::size_t kMostOfASet = 64;  // has_all keeps one bit for each wanted member

struct Typer {
    TypedTest test;
    const Operand& value;
    Instant asOf;
    const calendar::TimeZone& zone;
    std::string where;

    [[nodiscard]] tl::unexpected<Error> misfit(std::string detail) const
    {
        return fail(ErrorCode::InvalidInput, joinPath(where, "value"), std::move(detail));
    }

    [[nodiscard]] std::vector<Scalar> scalars() const
    {
        if (const auto* one = std::get_if<Scalar>(&value))
            return {*one};
        if (const auto* many = std::get_if<std::vector<Scalar>>(&value))
            return *many;
        return {};
    }

    Result<void> readTexts()
    {
        for (const Scalar& scalar : scalars()) {
            const auto* text = std::get_if<std::string>(&scalar);
            if (text == nullptr)
                return misfit("expected a text");
            test.texts.push_back(keyOf(*text, test.match));
            if (test.texts.back().empty())
                return misfit("a blank text is no value: ask with \"missing\"");
        }
        if (test.texts.empty())
            return misfit("expected a text");
        std::sort(test.texts.begin(), test.texts.end());
        test.texts.erase(std::unique(test.texts.begin(), test.texts.end()), test.texts.end());
        return {};
    }

    Result<void> readNumbers()
    {
        for (const Scalar& scalar : scalars()) {
            const auto* number = std::get_if<double>(&scalar);
            if (number == nullptr || !std::isfinite(*number))
                return misfit("expected a number");
            test.numbers.push_back(*number);
        }
        const bool wantsTwo = test.op.comparison == Comparison::Between;
        if (test.numbers.empty() || (wantsTwo && test.numbers.size() != 2))
            return misfit(wantsTwo ? "expected two numbers" : "expected a number");
        setNumberRange();
        return {};
    }

    void setNumberRange()
    {
        const double first = test.numbers.front();
        test.low = -kInfinity;
        test.high = kInfinity;
        switch (test.op.comparison) {
        case Comparison::GreaterThan: test.low = std::nextafter(first, kInfinity); break;
        case Comparison::GreaterOrEqual: test.low = first; break;
        case Comparison::LessThan: test.high = std::nextafter(first, -kInfinity); break;
        case Comparison::LessOrEqual: test.high = first; break;
        case Comparison::Between: test.low = first, test.high = test.numbers[1]; break;
        default: test.low = test.high = first; break;
        }
    }

    Result<void> readTruth()
    {
        const auto* scalar = std::get_if<Scalar>(&value);
        const auto* truth = scalar == nullptr ? nullptr : std::get_if<bool>(scalar);
        if (truth == nullptr)
            return misfit("expected true or false");
        test.truth = *truth;
        return {};
    }

    Result<void> readSet()
    {
        if (test.op.comparison != Comparison::CountAtLeast) {
            REGIA_CHECK(readTexts());
            if (test.texts.size() > kMostOfASet)
                return misfit("expected at most " + std::to_string(kMostOfASet) + " texts");
            return {};
        }
        REGIA_TRY(const auto count, wholeNumber());
        test.count = static_cast<std::size_t>(count);
        return {};
    }

    Result<std::int64_t> wholeNumber() const
    {
        const auto* scalar = std::get_if<Scalar>(&value);
        const auto* number = scalar == nullptr ? nullptr : std::get_if<double>(scalar);
        if (number == nullptr || *number < 0 || std::floor(*number) != *number)
            return misfit("expected a whole number");
        return static_cast<std::int64_t>(*number);
    }

    /// A text of a document as [its start, its end): a day of the calendar, or an instant and the millisecond after it.
    struct Moment {
        std::int64_t start = 0;
        std::int64_t end = 0;
    };
    Result<Moment> moment(const Scalar& scalar) const
    {
        const auto* text = std::get_if<std::string>(&scalar);
        const auto date = text == nullptr ? std::nullopt : calendar::parseIsoDate(*text);
        const bool ofDays = test.type == AttributeType::Date;
        if (date && ofDays)
            return Moment{date->days, date->days + std::int64_t{1}};
        if (date)
            return Moment{zone.startOfDay(*date).ms, zone.startOfDay(calendar::addDays(*date, 1)).ms};
        const auto instant = text == nullptr || ofDays ? std::nullopt : calendar::parseIsoInstant(*text);
        if (instant && test.op.comparison != Comparison::On)
            return Moment{instant->ms, instant->ms + 1};
        return misfit("expected a date, like \"2025-03-01\"");
    }

    Result<void> readMoments()
    {
        const std::vector<Scalar> values = scalars();
        const bool wantsTwo = test.op.comparison == Comparison::Between;
        if (values.size() != (wantsTwo ? 2U : 1U))
            return misfit(wantsTwo ? "expected two dates" : "expected a date");
        REGIA_TRY(const auto first, moment(values.front()));
        REGIA_TRY(const auto last, moment(values.back()));
        test.from = test.op.comparison == Comparison::Before ? kFirstTime : first.start;
        test.to = test.op.comparison == Comparison::Before      ? first.start
                  : test.op.comparison == Comparison::OnOrAfter ? kLastTime
                                                                : last.end;
        if (test.to <= test.from)
            return misfit("the end is before the start");
        return {};
    }

    Result<void> readLength()
    {
        const auto* length = std::get_if<calendar::Duration>(&value);
        if (length == nullptr)
            return misfit("expected a length of time, like [30,\"days\"]");
        const bool back = test.op.comparison == Comparison::InLast;
        if (test.type == AttributeType::Instant) {
            test.from = back ? length->subtractFrom(asOf, zone).ms : asOf.ms;
            test.to = back ? asOf.ms : length->addTo(asOf, zone).ms;
            return {};
        }
        if (length->unit == DurationUnit::Minutes || length->unit == DurationUnit::Hours)
            return misfit("a date has no hours: expected days, weeks, months or years");
        if (back) {
            const LocalDate last = calendar::lastVisibleDay(asOf, zone);
            test.from = moved(last, *length, -1).days + std::int64_t{1};
            test.to = last.days + std::int64_t{1};
        } else {
            const LocalDate first = calendar::dayInProgress(asOf, zone);
            test.from = first.days;
            test.to = moved(first, *length, 1).days;
        }
        return {};
    }

    [[nodiscard]] static LocalDate moved(LocalDate date, const calendar::Duration& length, std::int32_t sign)
    {
        const auto count = static_cast<std::int32_t>(length.count) * sign;
        switch (length.unit) {
        case DurationUnit::Weeks: return calendar::addDays(date, count * 7);
        case DurationUnit::Months: return calendar::addMonths(date, count);
        case DurationUnit::Years: return calendar::addMonths(date, count * 12);
        default: return calendar::addDays(date, count);
        }
    }

    Result<void> readAnniversary()
    {
        REGIA_TRY(const auto days, wholeNumber());
        if (days < 1 || days > 366)
            return misfit("expected 1 to 366 days");
        const calendar::DateRange range = calendar::nextDays(asOf, static_cast<std::int32_t>(days), zone);
        for (LocalDate day = range.start; day < range.end; day = calendar::addDays(day, 1)) {
            const calendar::YearMonthDay date = calendar::toYearMonthDay(day);
            test.anniversaries.add(date.month, date.day);
            if (date.month == 2 && date.day == 28 && calendar::daysInMonth(date.year, 2) == 28)
                test.anniversaries.add(2, 29);
        }
        return {};
    }

    Result<void> readTime()
    {
        switch (test.op.comparison) {
        case Comparison::InLast:
        case Comparison::InNext: return readLength();
        case Comparison::AnniversaryInNextDays: return readAnniversary();
        default: return readMoments();
        }
    }

    Result<void> read()
    {
        if (test.op.comparison == Comparison::Present)
            return {};
        switch (test.type) {
        case AttributeType::Text: return readTexts();
        case AttributeType::Number: return readNumbers();
        case AttributeType::Boolean: return readTruth();
        case AttributeType::Set: return readSet();
        case AttributeType::Date:
        case AttributeType::Instant: return readTime();
        }
        return {};
    }
};

std::string wrongTypeDetail(Operator op, AttributeType type)
{
    std::string detail = "\"" + std::string(toName(op)) + "\" is not asked of a " + std::string(model::toName(type)) + "; asked are";
    for (const Comparison comparison : comparisonsOf(type))
        detail += " " + std::string(toName(Operator(comparison)));
    return detail;
}

}  // namespace

std::string keyOf(std::string_view text, TextMatch match)
{
    switch (match) {
    case TextMatch::Folded: return text::textKey(text);
    case TextMatch::Accents: return text::textKeyAccentSensitive(text);
    case TextMatch::Exact: return std::string(text::trim(text));
    }
    return {};
}

bool TypedTest::holdsText(std::string_view key) const
{
    switch (op.comparison) {
    case Comparison::Contains: return key.find(texts.front()) != std::string_view::npos;
    case Comparison::StartsWith: return key.starts_with(texts.front());
    case Comparison::EndsWith: return key.ends_with(texts.front());
    default: return std::binary_search(texts.begin(), texts.end(), key);
    }
}

bool TypedTest::holdsNumber(double value) const
{
    if (op.comparison == Comparison::IsAnyOf)
        return std::find(numbers.begin(), numbers.end(), value) != numbers.end();
    return low <= value && value <= high;
}

bool TypedTest::holdsAnniversary(LocalDate date) const
{
    const calendar::YearMonthDay day = calendar::toYearMonthDay(date);
    return anniversaries.contains(day.month, day.day);
}

Result<TypedTest> typeTest(Operator op, const Operand& value, TextMatch match, AttributeType type, Instant asOf,
                           const calendar::TimeZone& zone, const std::string& where)
{
    if (!suits(op.comparison, type))
        return fail(ErrorCode::WrongType, joinPath(where, "op"), wrongTypeDetail(op, type));
    Typer typer{{}, value, asOf, zone, where};
    typer.test.type = type;
    typer.test.op = op;
    typer.test.match = match;
    REGIA_CHECK(typer.read());
    return std::move(typer.test);
}

}  // namespace regia::segment
