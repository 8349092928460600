// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/scope.h"

#include <algorithm>

#include "core/calendar/comparison.h"
#include "core/segment/evaluator.h"

namespace regia::metrics {
namespace {

bool isEverybody(const segment::Condition& condition)
{
    const auto* group = std::get_if<segment::Group>(&condition.node);
    return group != nullptr && group->kind == segment::Group::Kind::All && group->parts.empty();
}

void noteLeaves(Notes& notes, const std::vector<segment::LeafReport>& leaves)
{
    for (const segment::LeafReport& leaf : leaves) {
        if (leaf.missingIncluded > 0)
            notes.push_back({NoteCode::MissingIncluded, static_cast<std::int64_t>(leaf.missingIncluded), leaf.path});
        if (leaf.tooEarly > 0)
            notes.push_back({NoteCode::TooEarly, static_cast<std::int64_t>(leaf.tooEarly), leaf.path});
    }
}

}  // namespace

Instant resolve(const Moment& moment, const calendar::TimeZone& zone)
{
    const auto* day = std::get_if<LocalDate>(&moment);
    return day != nullptr ? zone.startOfDay(*day) : std::get<Instant>(moment);
}

std::uint32_t Frame::visibleEnd(std::size_t row) const
{
    const snapshot::Events& events = snapshot().events();
    const std::uint32_t begin = events.offsets[row], end = events.offsets[row + 1];
    if (begin == end || events.time[end - 1] < asOf.ms)
        return end;
    const auto* times = events.time.data();
    return static_cast<std::uint32_t>(std::lower_bound(times + begin, times + end, asOf.ms) - times);
}

std::pair<std::uint32_t, std::uint32_t> Frame::eventsInRange(std::size_t row) const
{
    const snapshot::Events& events = snapshot().events();
    const auto* times = events.time.data();
    std::uint32_t begin = events.offsets[row], end = events.offsets[row + 1];
    if (begin != end && times[begin] < range.from)
        begin = static_cast<std::uint32_t>(std::lower_bound(times + begin, times + end, range.from) - times);
    if (begin != end && times[end - 1] >= range.to)
        end = static_cast<std::uint32_t>(std::lower_bound(times + begin, times + end, range.to) - times);
    return {begin, end};
}

Result<Frame> frameOf(const segment::Dataset& dataset, const Scope& scope, segment::LeafCache* cache, Progress& progress)
{
    const Instant asOf = scope.asOf.value_or(dataset.snapshot->dataThrough());
    REGIA_TRY(calendar::TimeZone zone, calendar::TimeZone::load(dataset.snapshot->timeZone()));
    Frame frame{dataset, asOf, std::move(zone), {}, false, false, {}, 0, {}};
    frame.wholeHistory = scope.period.kind == segment::Window::Kind::All;
    frame.range = segment::resolve(scope.period, asOf, frame.zone);
    if (scope.period.kind == segment::Window::Kind::Dates && scope.period.to <= scope.period.from)
        return fail(ErrorCode::InvalidInput, "period", "the period ends before it begins");
    frame.everybody = isEverybody(scope.segment);
    if (frame.everybody) {
        frame.members = Bitmap(dataset.snapshot->rows(), true);
    } else {
        REGIA_TRY(segment::Evaluation evaluation, segment::evaluateWithReport(scope.segment, {dataset, asOf, cache}, progress));
        frame.members = std::move(evaluation.members);
        noteLeaves(frame.notes, evaluation.leaves);
    }
    frame.population = frame.members.count();
    return frame;
}

calendar::DateRange daysOf(const segment::TimeRange& range, const calendar::TimeZone& zone)
{
    return {zone.localDayOf(Instant{range.from}), calendar::addDays(zone.localDayOf(Instant{range.to - 1}), 1)};
}

Result<segment::Window> earlierPeriod(const segment::Window& period, Earlier which, Instant asOf, const calendar::TimeZone& zone)
{
    if (period.kind == segment::Window::Kind::All)
        return fail(ErrorCode::InvalidInput, "compare", "there is no period before all time: give the question a period");
    const calendar::DateRange now = period.kind == segment::Window::Kind::Dates ? calendar::DateRange{period.from, period.to}
                                                                                : daysOf(segment::resolve(period, asOf, zone), zone);
    if (now.days() <= 0)
        return fail(ErrorCode::InvalidInput, "compare", "the period is empty");
    const calendar::DateRange then = which == Earlier::Previous ? calendar::previousPeriod(now) : calendar::samePeriodLastYear(now);
    // A period that is not over compares with as much of the earlier one, by whole days.
    const calendar::LikeForLike cut = calendar::likeForLike(now, then, asOf, zone);
    const LocalDate end = zone.localDayOf(cut.earlier.end);
    if (end <= then.start)
        return fail(ErrorCode::InvalidInput, "compare", "not one day of the period is over");
    return segment::Window::dates(then.start, end);
}

}  // namespace regia::metrics
