// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lifecycle/lifecycle_presenter.h"

#include <QCoreApplication>
#include <array>
#include <cmath>

#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

namespace regia::ui {
namespace {

using model::kStageCount;

/// The context of translation of what is said about the lifecycle.
class LifecycleWords {
    Q_DECLARE_TR_FUNCTIONS(regia::ui::LifecycleWords)
};

constexpr std::size_t kFewest = 10;  ///< below this many people a share says nothing

QString count(std::size_t n) { return format::integer(static_cast<std::int64_t>(n)); }

model::Stage stageAt(std::size_t i) { return model::kStages[i]; }

std::optional<Delta> deltaOf(std::size_t before, std::size_t after)
{
    if (before == 0)
        return std::nullopt;
    const double change = static_cast<double>(after) / static_cast<double>(before) - 1;
    return Delta{change > 0   ? Delta::Direction::Up
                 : change < 0 ? Delta::Direction::Down
                              : Delta::Direction::Flat,
                 Delta::Meaning::Neutral,
                 format::percent(std::abs(change)),
                 {}};
}

/// The name of a place of the snapshot matrix on the wire.
std::string placeName(std::size_t place) { return place == metrics::kNoStage ? "none" : std::string(model::toName(stageAt(place))); }

}  // namespace

FlowData flowData(const metrics::Stages& stages, const QString& fromTitle, const QString& toTitle, const QString& newName)
{
    FlowData data;
    data.leftTitle = fromTitle;
    data.rightTitle = toTitle;
    std::array<std::size_t, kStageCount + 1> before{}, after{};
    for (std::size_t from = 0; from <= kStageCount; ++from)
        for (std::size_t to = 0; to < kStageCount; ++to) {
            before[from] += stages.matrix[from][to];
            after[to] += stages.matrix[from][to];
        }
    // Left: the new ones first, then the stages; so place p of the matrix is node (p + 1) mod 7.
    data.left.push_back(
        {newName, static_cast<double>(before[kStageCount]), count(before[kStageCount]), std::nullopt, theme().color(Color::Prev)});
    for (std::size_t i = 0; i < kStageCount; ++i) {
        data.left.push_back(
            {words::stage(stageAt(i)), static_cast<double>(before[i]), count(before[i]), std::nullopt, theme().stage(stageAt(i))});
        data.right.push_back({words::stage(stageAt(i)), static_cast<double>(after[i]), count(after[i]), deltaOf(before[i], after[i]),
                              theme().stage(stageAt(i))});
    }
    for (std::size_t from = 0; from <= kStageCount; ++from)
        for (std::size_t to = 0; to < kStageCount; ++to)
            if (const std::size_t n = stages.matrix[from][to]; n > 0)
                data.links.push_back({(from + 1) % (kStageCount + 1), to, static_cast<double>(n), count(n), from == to});
    return data;
}

std::optional<FlowPart> flowPart(const FlowData& data, int mark)
{
    const auto pathOf = [](std::size_t from, std::size_t to) { return "snapshot_counts." + placeName(from) + "." + placeName(to); };
    // Node i on the left is place i - 1 of the matrix; the first one holds those who were in no stage yet.
    const auto placeOf = [](std::size_t left) { return (left + kStageCount) % (kStageCount + 1); };
    FlowPart part;
    if (mark >= FlowChart::kFirstRight) {
        const auto to = static_cast<std::size_t>(mark - FlowChart::kFirstRight);
        for (std::size_t from = 0; from <= kStageCount; ++from)
            part.paths.push_back(pathOf(from, to));
        part.words = LifecycleWords::tr("%1, %2").arg(data.right[to].name, data.rightTitle);
    } else if (mark >= FlowChart::kFirstLeft) {
        const auto left = static_cast<std::size_t>(mark - FlowChart::kFirstLeft);
        for (std::size_t to = 0; to < kStageCount; ++to)
            part.paths.push_back(pathOf(placeOf(left), to));
        part.words = left == 0 ? data.left[0].name : LifecycleWords::tr("%1, %2").arg(data.left[left].name, data.leftTitle);
    } else if (mark >= 0 && static_cast<std::size_t>(mark) < data.links.size()) {
        const FlowData::Link& link = data.links[static_cast<std::size_t>(mark)];
        part.paths.push_back(pathOf(placeOf(link.from), link.to));
        part.words = LifecycleWords::tr("%1 → %2").arg(data.left[link.from].name, data.right[link.to].name);
    } else {
        return std::nullopt;
    }
    return part;
}

TransitionData transitionData(const metrics::Stages& stages)
{
    TransitionData data;
    for (std::size_t from = 0; from < kStageCount; ++from) {
        std::size_t total = 0;
        for (std::size_t to = 0; to < kStageCount; ++to)
            total += stages.matrix[from][to];
        for (std::size_t to = 0; to < kStageCount; ++to) {
            TransitionData::Cell& cell = data.cells[from][to];
            const std::size_t n = stages.matrix[from][to];
            cell.count = static_cast<double>(n);
            cell.countText = count(n);
            if (total < kFewest) {
                cell.text = format::kNoValue;
                continue;
            }
            cell.share = static_cast<double>(n) / static_cast<double>(total);
            cell.text = n == 0               ? QStringLiteral("·")
                        : *cell.share < 0.01 ? QStringLiteral("<") + format::percent(0.01, 0)
                                             : format::percent(*cell.share, 0);
        }
        data.movedOn[from] = total < kFewest
                                 ? QString(format::kNoValue)
                                 : format::percent(1 - static_cast<double>(stages.matrix[from][from]) / static_cast<double>(total));
    }
    return data;
}

RangeData dwellData(const metrics::Stages& stages)
{
    RangeData data;
    for (std::size_t i = 0; i < kStageCount; ++i) {
        const metrics::StageDwell& dwell = stages.dwell[i];
        RangeData::Row row;
        row.label = words::stage(stageAt(i));
        row.stage = stageAt(i);
        row.known = dwell.medianDays.has_value();
        if (row.known) {
            row.middle = *dwell.medianDays;
            row.low = dwell.p25Days.value_or(row.middle);
            row.high = dwell.p75Days.value_or(row.middle);
            row.text = LifecycleWords::tr("%n day(s)", nullptr, static_cast<int>(std::lround(row.middle)));
            row.detail =
                LifecycleWords::tr("half of the stays last between %1 and %2 days").arg(std::lround(row.low)).arg(std::lround(row.high));
        } else {
            row.text = format::kNoValue;
            row.detail = LifecycleWords::tr("more than half have not left yet");
        }
        data.rows.push_back(std::move(row));
    }
    data.axisText = [](double days) { return days == 0 ? QStringLiteral("0") : LifecycleWords::tr("%1 d").arg(std::lround(days)); };
    return data;
}

ColumnData activityData(const metrics::Activity& activity)
{
    ColumnData data;
    ColumnData::Series returning{LifecycleWords::tr("Returning"), {}, {}, theme().category(0)},
        resurrected{LifecycleWords::tr("Resurrected"), {}, {}, theme().category(3)},
        fresh{LifecycleWords::tr("New"), {}, {}, theme().category(5)},
        dormant{LifecycleWords::tr("Went dormant"), {}, {}, theme().color(Color::Prev)};
    for (const metrics::ActivityRow& row : activity.intervals) {
        const QDate first = format::toDate(row.bucket.days.start);
        data.labels << (first.month() == 1 || data.labels.isEmpty() ? format::monthYear(first) : format::month(first));
        data.titles << format::monthYear(first);
        returning.values.emplace_back(static_cast<double>(row.counts.returning));
        resurrected.values.emplace_back(static_cast<double>(row.counts.resurrecting));
        fresh.values.emplace_back(static_cast<double>(row.counts.fresh));
        dormant.values.emplace_back(-static_cast<double>(row.counts.dormant));
    }
    for (ColumnData::Series* series : {&returning, &resurrected, &fresh, &dormant})
        if (!series->values.empty())
            series->note = format::integer(static_cast<std::int64_t>(std::abs(*series->values.back())));
    data.series = {returning, resurrected, fresh, dormant};
    data.axisText = [](double value) { return format::axisInteger(std::abs(value)); };
    data.valueText = [](double value) { return format::integer(static_cast<std::int64_t>(std::abs(value))); };
    return data;
}

ColumnData stackedData(const metrics::Stages& stages)
{
    ColumnData data;
    for (std::size_t i = 0; i < kStageCount; ++i)
        data.series.push_back({words::stage(stageAt(i)), {}, {}, theme().stage(stageAt(i))});
    for (const metrics::StageBucket& bucket : stages.history) {
        const QDate first = format::toDate(bucket.bucket.days.start), last = format::toDate(bucket.bucket.days.end).addDays(-1);
        data.labels << format::dayMonth(last);
        data.titles << format::dateRange(first, last, format::Year::Always);
        for (std::size_t i = 0; i < kStageCount; ++i)
            data.series[i].values.emplace_back(static_cast<double>(bucket.counts[i]));
    }
    for (std::size_t i = 0; i < kStageCount && !stages.history.empty(); ++i)
        data.series[i].note = count(stages.history.back().counts[i]);
    data.axisText = [](double value) { return format::axisInteger(value); };
    data.valueText = [](double value) { return format::integer(static_cast<std::int64_t>(value)); };
    return data;
}

ActivePart activePart(const metrics::Activity& activity, std::size_t column, std::size_t series)
{
    constexpr std::array kKeys{"returning", "resurrecting", "new", "dormant"};
    const std::array kNames{LifecycleWords::tr("Returning"), LifecycleWords::tr("Resurrected"), LifecycleWords::tr("New"),
                            LifecycleWords::tr("Went dormant")};
    const QDate first = format::toDate(activity.intervals[column].bucket.days.start);
    return {"intervals[" + std::to_string(column) + "]." + kKeys[series],
            LifecycleWords::tr("%1, %2").arg(kNames[series], format::monthYear(first))};
}

std::vector<Finding> findings(const LifecycleAnswer& answer)
{
    using model::Stage;
    const auto& matrix = answer.stages.matrix;
    const auto& moves = answer.stages.moves;
    const auto at = [](Stage stage) { return static_cast<std::size_t>(stage); };
    const auto path = [](const char* kind, Stage from, Stage to) {
        return std::string(kind) + "." + std::string(model::toName(from)) + "." + std::string(model::toName(to));
    };
    std::vector<Finding> found;
    const auto add = [&](const char* icon, std::size_t n, const QString& text, std::vector<std::string> paths) {
        if (n > 0)
            found.push_back({QString::fromLatin1(icon), text.arg(count(n)), std::move(paths), std::nullopt});
    };
    const std::size_t bought = matrix[at(Stage::Exploration)][at(Stage::Purchase)] + matrix[at(Stage::Exploration)][at(Stage::Use)];
    add("arrow-up", bought, LifecycleWords::tr("%1 explored before and are customers now."),
        {path("snapshot_counts", Stage::Exploration, Stage::Purchase), path("snapshot_counts", Stage::Exploration, Stage::Use)});
    const std::size_t again = moves[at(Stage::Use)][at(Stage::Purchase)] + moves[at(Stage::Questions)][at(Stage::Purchase)] +
                              moves[at(Stage::Nurture)][at(Stage::Purchase)];
    add("refresh", again, LifecycleWords::tr("%1 times a customer bought again."),
        {path("moves", Stage::Use, Stage::Purchase), path("moves", Stage::Questions, Stage::Purchase),
         path("moves", Stage::Nurture, Stage::Purchase)});
    add("arrow-down", matrix[at(Stage::Exploration)][at(Stage::Discovery)],
        LifecycleWords::tr("%1 slipped back from Exploration to Discovery."),
        {path("snapshot_counts", Stage::Exploration, Stage::Discovery)});
    add("clock", matrix[at(Stage::Use)][at(Stage::Nurture)], LifecycleWords::tr("%1 went from Use to Nurture without a new order."),
        {path("snapshot_counts", Stage::Use, Stage::Nurture)});
    for (const LongStay& stay : answer.longStays)
        if (stay.n > 0)
            found.push_back({stay.stage == Stage::Questions ? QStringLiteral("support") : QStringLiteral("clock"),
                             LifecycleWords::tr("%1 have been in %2 for more than %3 days.")
                                 .arg(count(stay.n), words::stage(stay.stage))
                                 .arg(stay.days),
                             {},
                             stay});
    return found;
}

}  // namespace regia::ui
