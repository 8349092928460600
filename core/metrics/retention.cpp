// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/retention.h"

#include <algorithm>
#include <functional>
#include <map>

#include "core/metrics/blocks.h"
#include "core/metrics/path.h"

namespace regia::metrics {
namespace {

using calendar::PeriodUnit;

constexpr std::int64_t kDaysOfAMonth = 30;
constexpr std::int32_t kMonthsOfAYear = 12;
/// 1970-01-01 was a Thursday: the Monday of its week is three days before.
constexpr std::int32_t kMondayShift = 3;

struct Plan {
    Frame frame;
    segment::CompiledSelector start;
    segment::CompiledSelector returning;
    RetentionQuery query;
    std::size_t columns = 0;

    [[nodiscard]] std::int64_t unitMs() const
    {
        return kMsPerDay * (query.unit == PeriodUnit::Day ? 1 : query.unit == PeriodUnit::Week ? 7 : kDaysOfAMonth);
    }
};

Result<void> check(const RetentionQuery& query)
{
    if (query.unit > PeriodUnit::Month)
        return fail(ErrorCode::InvalidInput, "unit", "day, week or month");
    if (query.buckets < 1 || query.buckets > kMostRetentionBuckets)
        return fail(ErrorCode::InvalidInput, "buckets", "1 to " + std::to_string(kMostRetentionBuckets));
    if (query.mode == RetentionMode::Range && (query.range.first > query.range.second || query.range.second >= kMostRetentionBuckets))
        return fail(ErrorCode::InvalidInput, "range", "two buckets, the earlier one first, below " + std::to_string(kMostRetentionBuckets));
    return {};
}

Result<Plan> planOf(const segment::Dataset& dataset, const RetentionQuery& query, Progress& progress, segment::LeafCache* cache)
{
    REGIA_CHECK(check(query));
    REGIA_TRY(segment::CompiledSelector start, segment::CompiledSelector::compile(query.start, *dataset.snapshot, "start"));
    REGIA_TRY(segment::CompiledSelector returning, segment::CompiledSelector::compile(query.returning, *dataset.snapshot, "return"));
    REGIA_TRY(Frame frame, frameOf(dataset, query.scope, cache, progress));
    return Plan{std::move(frame), std::move(start), std::move(returning), query, query.mode == RetentionMode::Range ? 1 : query.buckets};
}

/// The number of the calendar unit of a day: consecutive units have consecutive numbers.
std::int32_t unitNumber(LocalDate day, PeriodUnit unit)
{
    if (unit == PeriodUnit::Day)
        return day.days;
    if (unit == PeriodUnit::Month) {
        const calendar::YearMonthDay date = calendar::toYearMonthDay(day);
        return date.year * kMonthsOfAYear + date.month - 1;
    }
    const std::int32_t shifted = day.days + kMondayShift;
    return shifted >= 0 ? shifted / 7 : -((6 - shifted) / 7);
}

/// One birth: in which buckets it returned, and how many of its first buckets are over.
struct Birth {
    std::uint32_t row = 0;
    std::int32_t cohort = 0;     ///< unit number
    std::uint64_t returned = 0;  ///< bit k, below kMostRetentionBuckets
    std::int64_t last = -1;      ///< the greatest bucket with a return
    std::size_t over = 0;        ///< buckets 0 … over-1 are over
};

class BirthReader {
public:
    explicit BirthReader(const Plan& plan) : m_plan(plan), m_clock(plan.frame.zone) {}

    void read(std::size_t row, std::vector<Birth>& births)
    {
        const snapshot::Events& events = m_plan.frame.snapshot().events();
        const std::uint32_t end = m_plan.frame.visibleEnd(row);
        for (std::uint32_t e = events.offsets[row]; e < end; ++e) {
            if (!m_plan.start.matches(e))
                continue;
            if (m_plan.frame.range.contains(events.time[e]))
                births.push_back(birthAt(row, e, end));
            if (m_plan.query.startIs == StartIs::First)
                return;
        }
    }

private:
    [[nodiscard]] std::int32_t unitOf(std::int64_t time) { return unitNumber(m_clock.dayOf(Instant{time}), m_plan.query.unit); }

    [[nodiscard]] Birth birthAt(std::size_t row, std::uint32_t event, std::uint32_t end)
    {
        const snapshot::Events& events = m_plan.frame.snapshot().events();
        const std::int64_t born = events.time[event];
        Birth birth;
        birth.row = static_cast<std::uint32_t>(row);
        birth.cohort = unitOf(born);
        for (std::uint32_t e = event; e < end; ++e) {
            if (!m_plan.returning.matches(e))
                continue;
            const std::int64_t bucket =
                m_plan.query.calendar ? unitOf(events.time[e]) - birth.cohort : (events.time[e] - born) / m_plan.unitMs();
            if (bucket < static_cast<std::int64_t>(kMostRetentionBuckets))
                birth.returned |= std::uint64_t{1} << bucket;
            birth.last = std::max(birth.last, bucket);
        }
        const std::int64_t asOf = m_plan.frame.asOf.ms;
        // Of calendar units, all before the one in progress are over.
        const std::int64_t over = m_plan.query.calendar ? unitOf(asOf) - birth.cohort : (asOf - born) / m_plan.unitMs();
        birth.over = static_cast<std::size_t>(std::max<std::int64_t>(over, 0));
        return birth;
    }

    const Plan& m_plan;
    calendar::LocalClock m_clock;
};

bool isMature(const Plan& plan, const Birth& birth, std::size_t column)
{
    return birth.over > (plan.query.mode == RetentionMode::Range ? plan.query.range.second : column);
}

bool hasReturned(const Plan& plan, const Birth& birth, std::size_t column)
{
    switch (plan.query.mode) {
    case RetentionMode::On: return (birth.returned >> column) & 1U;
    case RetentionMode::OnOrAfter: return birth.last >= static_cast<std::int64_t>(column);
    case RetentionMode::Range: break;
    }
    for (std::size_t k = plan.query.range.first; k <= plan.query.range.second; ++k)
        if ((birth.returned >> k) & 1U)
            return true;
    return false;
}

void add(const Plan& plan, std::vector<RetentionCell>& cells, const Birth& birth)
{
    for (std::size_t k = 0; k < cells.size(); ++k)
        if (isMature(plan, birth, k)) {
            ++cells[k].mature;
            cells[k].returned += hasReturned(plan, birth, k);
        }
}

void finish(std::vector<RetentionCell>& cells)
{
    for (RetentionCell& cell : cells)
        cell.rate = rateOf(cell.returned, cell.mature);
}

calendar::DateRange daysOfUnit(std::int32_t number, PeriodUnit unit)
{
    if (unit == PeriodUnit::Month)
        return calendar::periodContaining(*calendar::dateOf(number / kMonthsOfAYear, number % kMonthsOfAYear + 1, 1), unit);
    return calendar::periodContaining(LocalDate{unit == PeriodUnit::Day ? number : number * 7 - kMondayShift}, unit);
}

Result<std::vector<Birth>> birthsOf(const Plan& plan, Progress& progress)
{
    REGIA_TRY(auto parts, mapBlocks<std::vector<Birth>>(plan.frame.rows(), progress, [&](std::size_t begin, std::size_t end) {
                  std::vector<Birth> births;
                  BirthReader reader(plan);
                  for (std::size_t row = begin; row < end; ++row)
                      if (plan.frame.has(row))
                          reader.read(row, births);
                  return births;
              }));
    std::vector<Birth> all;
    for (const auto& part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

std::map<std::int32_t, RetentionCohort> cohortsOf(const Plan& plan, const std::vector<Birth>& births)
{
    std::map<std::int32_t, RetentionCohort> cohorts;
    for (const Birth& birth : births) {
        RetentionCohort& cohort = cohorts[birth.cohort];
        if (cohort.size++ == 0) {
            cohort.days = daysOfUnit(birth.cohort, plan.query.unit);
            cohort.label = calendar::periodLabel(cohort.days, plan.query.unit);
            cohort.cells.resize(plan.columns);
        }
        add(plan, cohort.cells, birth);
    }
    return cohorts;
}

/// Which births a path means.
Result<std::function<bool(const Birth&)>> testOf(const Plan& plan, const std::vector<Birth>& births, const std::string& text)
{
    const Path path(text);
    const auto first = path.index(0);
    const bool isCohort = path.name(0) == "cohorts";
    const std::size_t cellPart = isCohort ? 1 : 0;
    const bool lost = path.name(cellPart + 1) == "lost";
    const bool knownTail = path.size() <= cellPart + (lost ? 2 : 1);
    const auto cell = path.index(cellPart);
    const bool wantsCell = cell && *cell < plan.columns && path.name(cellPart) == (isCohort ? "cells" : "overall");
    const auto cohorts = cohortsOf(plan, births);
    const bool knownCohort = !isCohort || (first && *first < cohorts.size());
    if (!first || !knownCohort || !knownTail || (!wantsCell && !(isCohort && path.size() == 1)))
        return fail(ErrorCode::InvalidInput, text,
                    "no such part of the answer: cohorts[0], cohorts[0].cells[1], overall[1], overall[1].lost");
    const std::int32_t cohort = isCohort ? std::next(cohorts.begin(), static_cast<std::ptrdiff_t>(*first))->first : 0;
    return std::function<bool(const Birth&)>([&plan, isCohort, cohort, wantsCell, lost, column = cell.value_or(0)](const Birth& birth) {
        if (isCohort && birth.cohort != cohort)
            return false;
        return !wantsCell || (isMature(plan, birth, column) && hasReturned(plan, birth, column) != lost);
    });
}

}  // namespace

std::vector<RetentionCell> meanOfCohorts(std::span<const CohortRow> cohorts)
{
    std::vector<RetentionCell> cells;
    for (const CohortRow& cohort : cohorts) {
        cells.resize(std::max(cells.size(), cohort.returned.size()));
        for (std::size_t k = 0; k < cohort.returned.size(); ++k)
            if (cohort.returned[k]) {
                cells[k].mature += cohort.size;
                cells[k].returned += *cohort.returned[k];
            }
    }
    finish(cells);
    return cells;
}

Result<Retention> retention(const segment::Dataset& dataset, const RetentionQuery& query, Progress& progress, segment::LeafCache* cache)
{
    REGIA_TRY(const Plan plan, planOf(dataset, query, progress, cache));
    REGIA_TRY(const std::vector<Birth> births, birthsOf(plan, progress));
    Retention result;
    result.asOf = plan.frame.asOf;
    result.population = plan.frame.population;
    result.sameEvent = query.start == query.returning;
    result.notes = plan.frame.notes;
    result.overall.resize(plan.columns);
    for (const Birth& birth : births)
        add(plan, result.overall, birth);
    finish(result.overall);
    std::vector<CohortRow> rows;
    for (auto& [number, cohort] : cohortsOf(plan, births)) {
        CohortRow row{cohort.size, {}};
        for (const RetentionCell& cell : cohort.cells)
            row.returned.push_back(cell.mature == cohort.size ? std::optional(cell.returned) : std::nullopt);
        rows.push_back(std::move(row));
        result.cohorts.push_back(std::move(cohort));
        finish(result.cohorts.back().cells);
    }
    result.mean = meanOfCohorts(rows);
    if (std::none_of(result.overall.begin(), result.overall.end(), [](const RetentionCell& cell) { return cell.mature > 0; }))
        result.notes.push_back({NoteCode::TooEarly, static_cast<std::int64_t>(births.size()), {}});
    return result;
}

Result<Bitmap> retentionPeople(const segment::Dataset& dataset, const RetentionQuery& query, const std::string& path, Progress& progress,
                               segment::LeafCache* cache)
{
    REGIA_TRY(const Plan plan, planOf(dataset, query, progress, cache));
    REGIA_TRY(const std::vector<Birth> births, birthsOf(plan, progress));
    REGIA_TRY(const auto holds, testOf(plan, births, path));
    Bitmap people(plan.frame.rows());
    for (const Birth& birth : births)
        if (holds(birth))
            people.set(birth.row);
    return people;
}

}  // namespace regia::metrics
