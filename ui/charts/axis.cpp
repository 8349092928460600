// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axis.h"

#include <algorithm>
#include <cmath>

#include "ui/theme/look.h"

namespace regia::ui {
namespace {

constexpr double kAxisGap = 6;

double niceStep(double range, int mostTicks)
{
    const double raw = range / std::max(1, mostTicks - 1);
    const double magnitude = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0})
        if (raw <= factor * magnitude * (1 + 1e-9))
            return factor * magnitude;
    return 10.0 * magnitude;
}

QFont axisFont() { return theme().font(Type::Micro, QFont::Normal); }

}  // namespace

Scale niceScale(double low, double high, Baseline baseline, int mostTicks)
{
    if (baseline == Baseline::Zero) {
        low = std::min(low, 0.0);
        high = std::max(high, 0.0);
    }
    if (!std::isfinite(low) || !std::isfinite(high) || !(high > low))
        return {0, 1, {0, 1}};
    for (int ticks = mostTicks; ticks >= 2; --ticks) {
        const double step = niceStep(high - low, ticks);
        const double first = std::floor(low / step + 1e-9);
        const double last = std::ceil(high / step - 1e-9);
        if (last - first + 1 > mostTicks)
            continue;
        Scale scale{first * step, last * step, {}};
        for (double i = first; i <= last + 0.5; ++i)
            scale.ticks.push_back(i * step);
        return scale;
    }
    return {low, high, {low, high}};
}

std::vector<double> spread(std::vector<double> centres, double height, double low, double high)
{
    const std::size_t count = centres.size();
    if (count == 0)
        return centres;
    const double pitch = std::min(height, count > 1 ? (high - low - height) / static_cast<double>(count - 1) : height);
    std::vector<std::size_t> order(count);
    for (std::size_t i = 0; i < count; ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return centres[a] < centres[b]; });
    const double first = low + height / 2;
    const double last = high - height / 2;
    double at = first;
    for (const std::size_t i : order) {
        centres[i] = std::max(centres[i], at);
        at = centres[i] + pitch;
    }
    at = last;
    for (auto i = order.rbegin(); i != order.rend(); ++i) {
        centres[*i] = std::min(centres[*i], at);
        at = centres[*i] - pitch;
    }
    return centres;
}

int labelStep(std::size_t count, double length, double width)
{
    if (count < 2 || length <= 0)
        return 1;
    return std::max(1, static_cast<int>(std::ceil(width * static_cast<double>(count) / length)));
}

double axisWidth(const Scale& scale, const NumberText& text)
{
    double width = 0;
    for (const double tick : scale.ticks)
        width = std::max(width, tabularWidth(axisFont(), text(tick)));
    return width + kAxisGap;
}

void drawHorizontalAxis(QPainter& painter, const QRectF& plot, const Scale& scale, const NumberText& text)
{
    painter.save();
    painter.setFont(axisFont());
    for (const double tick : scale.ticks) {
        const double y = std::round(scale.position(tick, plot.bottom(), plot.top()));
        painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), theme().color(tick == 0 ? Color::Axis : Color::Grid));
        painter.setPen(theme().color(Color::Text3));
        drawTabular(painter, QRectF(plot.left() - 200, y - 8, 200 - kAxisGap, 16), Qt::AlignRight | Qt::AlignVCenter, text(tick));
    }
    painter.restore();
}

}  // namespace regia::ui
