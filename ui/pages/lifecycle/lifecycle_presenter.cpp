// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lifecycle/lifecycle_presenter.h"

#include <QCoreApplication>
#include <cmath>

#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

namespace regia::ui {
namespace {

using model::kStageCount;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(regia::ui::LifecyclePage)
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
    if (mark < 0 || static_cast<std::size_t>(mark) >= data.links.size())
        return std::nullopt;
    const FlowData::Link& link = data.links[static_cast<std::size_t>(mark)];
    const std::size_t from = (link.from + kStageCount) % (kStageCount + 1);
    return FlowPart{"snapshot_counts." + placeName(from) + "." + placeName(link.to),
                    Words::tr("%1 → %2").arg(data.left[link.from].name, data.right[link.to].name)};
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
            row.text = Words::tr("%n day(s)", nullptr, static_cast<int>(std::lround(row.middle)));
            row.detail = Words::tr("half of the stays last between %1 and %2 days").arg(std::lround(row.low)).arg(std::lround(row.high));
        } else {
            row.text = format::kNoValue;
            row.detail = Words::tr("more than half have not left yet");
        }
        data.rows.push_back(std::move(row));
    }
    data.axisText = [](double days) { return days == 0 ? QStringLiteral("0") : Words::tr("%1 d").arg(std::lround(days)); };
    return data;
}

ColumnData activityData(const metrics::Activity& activity)
{
    ColumnData data;
    ColumnData::Series returning{Words::tr("Returning"), {}, {}, theme().category(0)},
        resurrected{Words::tr("Resurrected"), {}, {}, theme().category(3)}, fresh{Words::tr("New"), {}, {}, theme().category(5)},
        dormant{Words::tr("Went dormant"), {}, {}, theme().color(Color::Prev)};
    for (const metrics::ActivityRow& row : activity.intervals) {
        const QDate first = format::toDate(row.bucket.days.start);
        data.labels << (first.month() == 1 || data.labels.isEmpty() ? format::monthYear(first) : format::month(first));
        data.titles << format::monthYear(first);
        returning.values.emplace_back(static_cast<double>(row.counts.returning));
        resurrected.values.emplace_back(static_cast<double>(row.counts.resurrecting));
        fresh.values.emplace_back(static_cast<double>(row.counts.fresh));
        dormant.values.emplace_back(-static_cast<double>(row.counts.dormant));
    }
    data.series = {returning, resurrected, fresh, dormant};
    data.axisText = [](double value) { return format::axisInteger(std::abs(value)); };
    data.valueText = [](double value) { return format::integer(static_cast<std::int64_t>(std::abs(value))); };
    return data;
}

}  // namespace regia::ui
