// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filter_state.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "core/calendar/comparison.h"
#include "core/calendar/period.h"
#include "ui/text/formats.h"

namespace regia::ui {
namespace {

QDate firstOfMonth(QDate date) { return {date.year(), date.month(), 1}; }
QDate firstOfQuarter(QDate date) { return {date.year(), (date.month() - 1) / 3 * 3 + 1, 1}; }

/// The last complete period of `months` months when the data reaches to the end of `lastDay`: the one that holds it, if
/// that is its last day.
DayRange lastComplete(QDate lastDay, int months)
{
    const QDate next = lastDay.addDays(1);
    const QDate end = months == 3 ? firstOfQuarter(next) : firstOfMonth(next);
    return {end.addMonths(-months), end.addDays(-1)};
}

calendar::DateRange halfOpen(const DayRange& days) { return {format::fromDate(days.first), format::fromDate(days.last.addDays(1))}; }
DayRange closed(const calendar::DateRange& range) { return {format::toDate(range.start), format::toDate(range.end).addDays(-1)}; }

bool isWholeQuarter(const DayRange& days)
{
    return days.first == firstOfQuarter(days.first) && days.last == days.first.addMonths(3).addDays(-1);
}
bool isWholeMonth(const DayRange& days) { return days.first.day() == 1 && days.last == days.first.addMonths(1).addDays(-1); }
bool isWholeYear(const DayRange& days) { return days.first.dayOfYear() == 1 && days.last == days.first.addYears(1).addDays(-1); }

std::string isoDate(QDate date) { return date.toString(Qt::ISODate).toStdString(); }

}  // namespace

DayRange daysOf(const FilterState& filters, QDate firstDay, QDate lastDay)
{
    switch (filters.period) {
    case FilterState::Period::LastQuarter: return lastComplete(lastDay, 3);
    case FilterState::Period::LastMonth: return lastComplete(lastDay, 1);
    case FilterState::Period::Last30Days: return {lastDay.addDays(-29), lastDay};
    case FilterState::Period::Last90Days: return {lastDay.addDays(-89), lastDay};
    case FilterState::Period::Last12Months: {
        const DayRange month = lastComplete(lastDay, 1);
        return {firstOfMonth(month.last).addMonths(-11), month.last};
    }
    case FilterState::Period::QuarterToDate: return {firstOfQuarter(lastDay), lastDay};
    case FilterState::Period::YearToDate: return {QDate(lastDay.year(), 1, 1), lastDay};
    case FilterState::Period::All: return {std::min(firstDay, lastDay), lastDay};
    case FilterState::Period::Custom: break;
    }
    const bool valid = filters.customFirst.isValid() && filters.customLast.isValid() && filters.customFirst <= filters.customLast;
    return valid ? DayRange{filters.customFirst, filters.customLast} : lastComplete(lastDay, 3);
}

DayRange comparedDays(const FilterState& filters, const DayRange& days)
{
    if (filters.compare == FilterState::Compare::None || filters.period == FilterState::Period::All || !days.first.isValid())
        return {};
    const calendar::DateRange range = halfOpen(days);
    return closed(filters.compare == FilterState::Compare::YearAgo ? calendar::samePeriodLastYear(range) : calendar::previousPeriod(range));
}

void applyTo(nlohmann::json& query, const FilterState& filters, const DayRange& days)
{
    if (filters.period == FilterState::Period::All)
        query["period"] = "all";
    else
        query["period"] = {{"from", isoDate(days.first)}, {"to", isoDate(days.last.addDays(1))}};
    if (filters.period != FilterState::Period::All && filters.compare != FilterState::Compare::None)
        query["compare"] = filters.compare == FilterState::Compare::YearAgo ? "year_ago" : "previous";
    if (!filters.segment.empty())
        query["segment"] = filters.segment;
}

QString rangeName(const DayRange& days)
{
    if (!days.first.isValid())
        return {};
    if (isWholeQuarter(days))
        return format::quarter(days.first);
    if (isWholeMonth(days))
        return format::month(days.first) + format::kNoBreakSpace + QString::number(days.first.year());
    if (isWholeYear(days))
        return QString::number(days.first.year());
    return format::dateRange(days.first, days.last);
}

QString periodName(const FilterState& filters, const DayRange& days)
{
    switch (filters.period) {
    case FilterState::Period::Last30Days: return QCoreApplication::translate("FilterState", "Last 30 days");
    case FilterState::Period::Last90Days: return QCoreApplication::translate("FilterState", "Last 90 days");
    case FilterState::Period::Last12Months: return QCoreApplication::translate("FilterState", "Last 12 months");
    case FilterState::Period::QuarterToDate: return QCoreApplication::translate("FilterState", "Quarter to date");
    case FilterState::Period::YearToDate: return QCoreApplication::translate("FilterState", "Year to date");
    case FilterState::Period::All: return QCoreApplication::translate("FilterState", "All time");
    default: return rangeName(days);
    }
}

}  // namespace regia::ui
