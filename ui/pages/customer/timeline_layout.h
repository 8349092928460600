// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/model/lane.h"
#include "core/model/stage.h"

namespace regia::ui {

using model::kLaneCount;
using model::Lane;

/// The part of a timeline that is read from data: one customer's touches and stages, in order of time (UTC ms).
struct TimelineContents {
    struct Touch {
        std::int64_t at = 0;
        Lane lane = Lane::Web;
        std::uint32_t event = 0;             ///< number in the snapshot
        std::optional<std::int64_t> amount;  ///< of an order: its area
        bool faint = false;                  ///< done to them, not by them: a mail sent
    };
    struct Stay {
        model::Stage stage = model::Stage::Discovery;
        std::int64_t from = 0, to = 0;
    };
    std::vector<Touch> touches;
    std::vector<Stay> stays;
    std::int64_t begin = 0, end = 0;  ///< the whole history, end exclusive
};

/// The stretch of time that is seen.
struct TimeWindow {
    std::int64_t from = 0, to = 0;
    friend bool operator==(const TimeWindow&, const TimeWindow&) = default;
};

/// Zooms by `factor` (< 1: closer) keeping `anchor` where it is, moves by `by`; never leaves the history, never closer than
/// an hour. Pure, so that wheel, pinch and keys all come to the same.
[[nodiscard]] TimeWindow zoomed(const TimelineContents& contents, TimeWindow window, double factor, std::int64_t anchor);
[[nodiscard]] TimeWindow moved(const TimelineContents& contents, TimeWindow window, std::int64_t by);

/// Where everything is drawn. Touches of a lane that would overlap are one bar with a count.
struct TimelineLayout {
    struct Dot {
        QPointF center;
        double radius = 3;
        Lane lane = Lane::Web;
        std::vector<std::size_t> touches;  ///< those that it stands for, into TimelineContents::touches
        bool faint = false;
    };
    struct Band {
        QRectF rect;
        model::Stage stage = model::Stage::Discovery;
    };
    QRectF plot;  ///< right of the lane names
    QRectF stageBand;
    std::array<double, kLaneCount> laneY{};  ///< centre of each lane; 0 for one that is not shown
    double laneHeight = 0;
    std::vector<Band> bands;
    std::vector<Dot> dots;
    QRectF minimap;
    std::vector<int> density;  ///< touches a minimap column
    QRectF brush;

    [[nodiscard]] double xOf(std::int64_t at, const TimeWindow& window) const;
    [[nodiscard]] std::int64_t timeAt(double x, const TimeWindow& window) const;
};

[[nodiscard]] TimelineLayout layOut(const TimelineContents& contents, const TimeWindow& window, const std::array<bool, kLaneCount>& shown,
                                    const QRectF& area);

}  // namespace regia::ui
