// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customer/timeline_layout.h"
#include "ui/theme/look.h"

#include <algorithm>
#include <cmath>

namespace regia::ui {
namespace {

constexpr double kNames = 96;  ///< px for the lane names
constexpr double kEdge = 8;    ///< px: a mark at the very end is seen whole
constexpr double kStageHeight = 16;
constexpr double kAxisHeight = 22;
constexpr double kMinimapHeight = 26;
constexpr double kMinimapGap = 12;
constexpr double kBelow = 18;    ///< dates under the minimap
constexpr double kTogether = 7;  ///< px: touches closer than this are one mark
constexpr std::int64_t kClosest = 3'600'000;
constexpr int kDensityColumn = 5;  ///< px

TimeWindow within(const TimelineContents& contents, std::int64_t from, std::int64_t length)
{
    length = std::clamp(length, std::min(kClosest, contents.end - contents.begin), contents.end - contents.begin);
    from = std::clamp(from, contents.begin, contents.end - length);
    return {from, from + length};
}

double radiusOf(const TimelineContents::Touch& touch)
{
    if (!touch.amount)
        return touch.faint ? 1.8 : 4;
    return std::clamp(4 + std::sqrt(static_cast<double>(*touch.amount)) / 20, 4.0, 12.0);  // the area follows the amount
}

void placeLanes(TimelineLayout& layout, const std::array<bool, kLaneCount>& shown)
{
    const auto count = static_cast<double>(std::count(shown.begin(), shown.end(), true));
    const double top = layout.stageBand.bottom() + scaled(kAxisHeight);
    layout.laneHeight = count == 0 ? 0 : (layout.plot.bottom() - top) / count;
    double y = top + layout.laneHeight / 2;
    for (std::size_t lane = 0; lane < kLaneCount; ++lane) {
        layout.laneY[lane] = shown[lane] ? y : 0;
        y += shown[lane] ? layout.laneHeight : 0;
    }
}

void placeDots(TimelineLayout& layout, const TimelineContents& contents, const TimeWindow& window,
               const std::array<bool, kLaneCount>& shown)
{
    std::array<std::optional<std::size_t>, kLaneCount> last;  // the lane's newest dot
    const auto begin = std::lower_bound(contents.touches.begin(), contents.touches.end(), window.from,
                                        [](const auto& touch, std::int64_t at) { return touch.at < at; });
    for (auto touch = begin; touch != contents.touches.end() && touch->at < window.to; ++touch) {
        const auto lane = static_cast<std::size_t>(touch->lane);
        if (!shown[lane])
            continue;
        const double x = layout.xOf(touch->at, window);
        const auto index = static_cast<std::size_t>(touch - contents.touches.begin());
        if (last[lane] && x - layout.dots[*last[lane]].center.x() < kTogether) {
            TimelineLayout::Dot& dot = layout.dots[*last[lane]];
            dot.touches.push_back(index);
            dot.radius = std::max(dot.radius, radiusOf(*touch));
            dot.faint = dot.faint && touch->faint;
            continue;
        }
        last[lane] = layout.dots.size();
        layout.dots.push_back({{x, layout.laneY[lane]}, radiusOf(*touch), touch->lane, {index}, touch->faint});
    }
}

void placeMinimap(TimelineLayout& layout, const TimelineContents& contents, const TimeWindow& window)
{
    const double whole = static_cast<double>(std::max<std::int64_t>(1, contents.end - contents.begin));
    const auto x = [&](std::int64_t at) {
        return layout.minimap.left() + layout.minimap.width() * static_cast<double>(at - contents.begin) / whole;
    };
    layout.density.assign(static_cast<std::size_t>(std::max(1.0, layout.minimap.width() / kDensityColumn)), 0);
    for (const TimelineContents::Touch& touch : contents.touches) {
        const auto column = static_cast<std::size_t>((x(touch.at) - layout.minimap.left()) / kDensityColumn);
        ++layout.density[std::min(column, layout.density.size() - 1)];
    }
    layout.brush = QRectF(QPointF(x(window.from), layout.minimap.top()), QPointF(x(window.to), layout.minimap.bottom()));
}

}  // namespace

TimeWindow zoomed(const TimelineContents& contents, TimeWindow window, double factor, std::int64_t anchor)
{
    const double before = static_cast<double>(anchor - window.from);
    const auto length = static_cast<std::int64_t>(static_cast<double>(window.to - window.from) * factor);
    return within(contents, anchor - static_cast<std::int64_t>(before * factor), length);
}

TimeWindow moved(const TimelineContents& contents, TimeWindow window, std::int64_t by)
{
    return within(contents, window.from + by, window.to - window.from);
}

double TimelineLayout::xOf(std::int64_t at, const TimeWindow& window) const
{
    return plot.left() +
           plot.width() * static_cast<double>(at - window.from) / static_cast<double>(std::max<std::int64_t>(1, window.to - window.from));
}

std::int64_t TimelineLayout::timeAt(double x, const TimeWindow& window) const
{
    return window.from +
           static_cast<std::int64_t>((x - plot.left()) / std::max(1.0, plot.width()) * static_cast<double>(window.to - window.from));
}

TimelineLayout layOut(const TimelineContents& contents, const TimeWindow& window, const std::array<bool, kLaneCount>& shown,
                      const QRectF& area)
{
    TimelineLayout layout;
    const double left = area.left() + scaled(kNames), right = area.right() - kEdge;
    const double bottom = area.bottom() - scaled(kBelow) - kMinimapHeight - kMinimapGap;
    layout.stageBand = QRectF(left, area.top(), right - left, scaled(kStageHeight));
    layout.plot = QRectF(QPointF(left, area.top()), QPointF(right, bottom));
    layout.minimap = QRectF(left, bottom + kMinimapGap, right - left, kMinimapHeight);
    placeLanes(layout, shown);
    for (const TimelineContents::Stay& stay : contents.stays) {
        const double from = layout.xOf(std::max(stay.from, window.from), window), to = layout.xOf(std::min(stay.to, window.to), window);
        if (to > from)
            layout.bands.push_back(
                {QRectF(QPointF(from, layout.stageBand.top()), QPointF(std::max(from + 1, to - 1), layout.stageBand.bottom())),
                 stay.stage});
    }
    placeDots(layout, contents, window, shown);
    placeMinimap(layout, contents, window);
    return layout;
}

}  // namespace regia::ui
