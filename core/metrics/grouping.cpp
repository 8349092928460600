// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/grouping.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <numeric>

#include "core/calendar/date.h"
#include "core/math/quantile.h"
#include "core/metrics/stages.h"
#include "core/segment/json_object.h"
#include "core/segment/segment.h"

namespace regia::metrics {
namespace {

constexpr std::size_t kFewValues = 12;

std::string numberText(double value)
{
    char buffer[32];
    return {buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr};
}

/// Groups by a value that is computed for each row: codes in the order of the keys' values.
template <class Value>
struct Values {
    std::vector<std::optional<Value>> ofRow;

    template <class ToText>
    [[nodiscard]] ContactGroups groups(ToText&& toText) const
    {
        std::map<Value, GroupCode> codes;
        for (const auto& value : ofRow)
            if (value)
                codes.emplace(*value, 0);
        ContactGroups result;
        for (auto& [value, code] : codes) {
            code = static_cast<GroupCode>(result.keys.size());
            result.keys.push_back(toText(value));
        }
        for (const auto& value : ofRow)
            result.codes.push_back(value ? codes.at(*value) : kNoGroup);
        return result;
    }
};

ContactGroups byText(const snapshot::TextColumn& column)
{
    ContactGroups groups;
    for (std::uint32_t code = 0; code < column.dictionary->size(); ++code)
        groups.keys.push_back(column.dictionary->text(code));
    groups.codes = column.codes;  // kNoCode is kNoGroup
    static_assert(snapshot::kNoCode == kNoGroup);
    return groups;
}

ContactGroups bySet(const snapshot::SetColumn& column)
{
    ContactGroups groups;
    groups.overlap = true;
    for (std::uint32_t code = 0; code < column.dictionary->size(); ++code)
        groups.keys.push_back(column.dictionary->text(code));
    groups.offsets = column.offsets;
    groups.members = column.codes;
    return groups;
}

ContactGroups byBoolean(const snapshot::BooleanColumn& column)
{
    ContactGroups groups;
    groups.keys = {"false", "true"};
    for (std::size_t row = 0; row < column.present.size(); ++row)
        groups.codes.push_back(column.present.test(row) ? static_cast<GroupCode>(column.values.test(row)) : kNoGroup);
    return groups;
}

ContactGroups byNumberBands(const snapshot::NumberColumn& column, std::vector<double> sorted)
{
    std::sort(sorted.begin(), sorted.end());
    std::vector<double> cuts;
    for (const double q : {0.25, 0.5, 0.75})
        if (const double cut = *math::quantileOfSorted(sorted, q); cut > sorted.front() && (cuts.empty() || cut > cuts.back()))
            cuts.push_back(cut);
    ContactGroups groups;
    for (std::size_t band = 0; band <= cuts.size(); ++band) {
        const std::string from = band == 0 ? numberText(sorted.front()) : numberText(cuts[band - 1]);
        groups.keys.push_back(band == cuts.size() ? from + " – " + numberText(sorted.back()) : from + " – < " + numberText(cuts[band]));
    }
    for (std::size_t row = 0; row < column.values.size(); ++row)
        groups.codes.push_back(column.present.test(row)
                                   ? static_cast<GroupCode>(std::upper_bound(cuts.begin(), cuts.end(), column.values[row]) - cuts.begin())
                                   : kNoGroup);
    return groups;
}

ContactGroups byNumber(const snapshot::NumberColumn& column)
{
    Values<double> values;
    std::vector<double> present;
    for (std::size_t row = 0; row < column.values.size(); ++row) {
        values.ofRow.push_back(column.present.test(row) ? std::optional(column.values[row] + 0.0) : std::nullopt);
        if (column.present.test(row))
            present.push_back(column.values[row]);
    }
    std::vector<double> distinct = present;
    std::sort(distinct.begin(), distinct.end());
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    if (distinct.size() > kFewValues)
        return byNumberBands(column, std::move(present));
    return values.groups(numberText);
}

ContactGroups byYear(std::vector<std::optional<std::int32_t>> years)
{
    return Values<std::int32_t>{std::move(years)}.groups([](std::int32_t year) { return std::to_string(year); });
}

ContactGroups byDate(const snapshot::DateColumn& column)
{
    std::vector<std::optional<std::int32_t>> years;
    for (std::size_t row = 0; row < column.days.size(); ++row)
        years.push_back(column.present.test(row) ? std::optional(calendar::toYearMonthDay(LocalDate{column.days[row]}).year)
                                                 : std::nullopt);
    return byYear(std::move(years));
}

ContactGroups byInstant(const snapshot::InstantColumn& column, const calendar::TimeZone& zone)
{
    std::vector<std::optional<std::int32_t>> years;
    for (std::size_t row = 0; row < column.ms.size(); ++row)
        years.push_back(column.present.test(row) ? std::optional(calendar::toYearMonthDay(zone.localDayOf(Instant{column.ms[row]})).year)
                                                 : std::nullopt);
    return byYear(std::move(years));
}

Result<ContactGroups> byAttribute(const Frame& frame, const ByAttribute& by)
{
    const snapshot::Column* column = frame.snapshot().column(by.attribute);
    if (column == nullptr) {
        std::vector<std::string> names;
        for (const snapshot::Column& known : frame.snapshot().columns())
            names.push_back(known.attribute.name);
        return fail(ErrorCode::UnknownName, "by.attr", segment::unknownNameDetail("attribute", by.attribute, names));
    }
    struct Visitor {
        const calendar::TimeZone& zone;
        ContactGroups operator()(const snapshot::TextColumn& data) const { return byText(data); }
        ContactGroups operator()(const snapshot::NumberColumn& data) const { return byNumber(data); }
        ContactGroups operator()(const snapshot::BooleanColumn& data) const { return byBoolean(data); }
        ContactGroups operator()(const snapshot::DateColumn& data) const { return byDate(data); }
        ContactGroups operator()(const snapshot::InstantColumn& data) const { return byInstant(data, zone); }
        ContactGroups operator()(const snapshot::SetColumn& data) const { return bySet(data); }
    };
    return std::visit(Visitor{frame.zone}, column->data);
}

Result<ContactGroups> bySegments(const Frame& frame, const BySegments& by, segment::LeafCache* cache, Progress& progress)
{
    std::vector<Bitmap> sets;
    for (const std::string& name : by.names) {
        REGIA_TRY(sets.emplace_back(), segment::membersOf(name, {frame.dataset, frame.asOf, cache}, progress));
    }
    ContactGroups groups;
    groups.keys = by.names;
    groups.overlap = true;
    groups.offsets.push_back(0);
    for (std::size_t row = 0; row < frame.rows(); ++row) {
        for (std::size_t i = 0; i < sets.size(); ++i)
            if (sets[i].test(row))
                groups.members.push_back(static_cast<GroupCode>(i));
        groups.offsets.push_back(static_cast<std::uint32_t>(groups.members.size()));
    }
    return groups;
}

Result<ContactGroups> byStage(const Frame& frame)
{
    if (frame.dataset.stages == nullptr)
        return fail(ErrorCode::Unsupported, "by.stage", "the lifecycle of this data has not been computed");
    ContactGroups groups;
    for (const model::Stage stage : model::kStages)
        groups.keys.emplace_back(model::toName(stage));
    for (std::size_t row = 0; row < frame.rows(); ++row) {
        const std::size_t stage = stageAt(frame.dataset.stages->of(row), frame.asOf.ms, frame.asOf);
        groups.codes.push_back(stage == kNoStage ? kNoGroup : static_cast<GroupCode>(stage));
    }
    return groups;
}

}  // namespace

Result<ContactGroups> contactGroups(const Frame& frame, const Grouping& grouping, segment::LeafCache* cache, Progress& progress)
{
    if (const auto* attribute = std::get_if<ByAttribute>(&grouping))
        return byAttribute(frame, *attribute);
    if (const auto* segments = std::get_if<BySegments>(&grouping))
        return bySegments(frame, *segments, cache, progress);
    if (std::holds_alternative<ByStage>(grouping))
        return byStage(frame);
    return fail(ErrorCode::Unsupported, "by.prop", "contacts have no such property: group them by an attribute, segments or their stage");
}

GroupLayout layoutOf(const std::vector<std::string>& keys, const std::vector<std::size_t>& sizes, std::size_t withoutValue, bool pool)
{
    std::vector<GroupCode> order;
    for (GroupCode code = 0; code < keys.size(); ++code)
        if (sizes[code] > 0 || !pool)
            order.push_back(code);
    if (pool)
        std::sort(order.begin(), order.end(),
                  [&](GroupCode a, GroupCode b) { return sizes[a] != sizes[b] ? sizes[a] > sizes[b] : keys[a] < keys[b]; });
    GroupLayout layout;
    layout.place.assign(keys.size(), 0);
    const std::size_t named = pool ? std::min(order.size(), kNamedGroups) : order.size();
    for (std::size_t i = 0; i < named; ++i) {
        layout.place[order[i]] = i;
        layout.keys.push_back(keys[order[i]]);
    }
    if (order.size() > named) {
        layout.other = layout.keys.size();
        layout.keys.emplace_back(kOtherGroup);
        layout.pooled = order.size() - named;
        for (std::size_t i = named; i < order.size(); ++i)
            layout.place[order[i]] = *layout.other;
    }
    if (withoutValue > 0) {
        layout.noValue = layout.keys.size();
        layout.keys.emplace_back(kNoValueGroup);
    }
    return layout;
}

}  // namespace regia::metrics
