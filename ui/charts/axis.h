// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QRectF>
#include <QString>
#include <functional>
#include <vector>

namespace regia::ui {

/// How a chart writes a number: the axis short (€40k), the value whole (€38,410).
using NumberText = std::function<QString(double)>;

/// A range with round ticks inside it, the first and last tick at its ends.
struct Scale {
    double low = 0;
    double high = 1;
    std::vector<double> ticks;

    /// Where a value stands between `from` (low) and `to` (high).
    [[nodiscard]] double position(double value, double from, double to) const { return from + (to - from) * (value - low) / (high - low); }
};

enum class Baseline { Zero, Free };

/// Round ticks (1, 2, 2.5 or 5 × 10^n apart) over [low, high], at most `mostTicks`. With Baseline::Zero the scale holds 0.
/// Equal or not finite ends give 0…1.
[[nodiscard]] Scale niceScale(double low, double high, Baseline baseline = Baseline::Zero, int mostTicks = 6);

/// Moves labels of that height (given by their centres) as little as their order allows, so that none overlaps and all
/// stay between `low` and `high`. Too many for the room are squeezed evenly.
[[nodiscard]] std::vector<double> spread(std::vector<double> centres, double height, double low, double high);

/// Which of n labels along a length can be written: every step-th from the first, `width` each.
[[nodiscard]] int labelStep(std::size_t count, double length, double width);

/// Horizontal grid lines with their numbers left of the plot; a stronger line at zero.
void drawHorizontalAxis(QPainter& painter, const QRectF& plot, const Scale& scale, const NumberText& text);
/// Room that the numbers of an axis need left of the plot.
[[nodiscard]] double axisWidth(const Scale& scale, const NumberText& text);

}  // namespace regia::ui
