// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/lane_strip.h"

#include <QPainter>
#include <algorithm>

#include "ui/charts/lanes.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"

namespace regia::ui {
namespace {

constexpr int kLaneHeight = 16;
constexpr int kDates = 18;
constexpr int kNames = 24;
constexpr double kRadius = 3;

}  // namespace

LaneStrip::LaneStrip(std::vector<Dot> dots, const QString& firstDay, const QString& lastDay, const QString& spoken, QWidget* parent)
    : QWidget(parent), m_dots(std::move(dots)), m_firstDay(firstDay), m_lastDay(lastDay)
{
    setAccessibleName(spoken);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const Dot& dot : m_dots)
        if (std::find(m_lanes.begin(), m_lanes.end(), dot.lane) == m_lanes.end())
            m_lanes.push_back(dot.lane);
    std::sort(m_lanes.begin(), m_lanes.end());
}

QSize LaneStrip::sizeHint() const { return {280, static_cast<int>(m_lanes.size()) * qRound(scaled(kLaneHeight)) + qRound(scaled(kDates))}; }

void LaneStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const double left = kNames + kRadius, right = width() - kRadius;
    const auto middleOf = [&](model::Lane lane) {
        return qRound(scaled(kLaneHeight)) * (std::find(m_lanes.begin(), m_lanes.end(), lane) - m_lanes.begin()) +
               qRound(scaled(kLaneHeight)) / 2.0;
    };
    for (const model::Lane lane : m_lanes) {
        const double y = middleOf(lane);
        painter.drawPixmap(QPointF(0, y - 7), theme().pixmap(laneIcon(lane), theme().color(Color::Text3), 14, devicePixelRatioF()));
        painter.fillRect(QRectF(kNames, y, width() - kNames, 1), theme().color(Color::Grid));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const Dot& dot : m_dots) {
        painter.setBrush(laneColor(dot.lane));
        painter.drawEllipse(QPointF(left + (right - left) * dot.place, middleOf(dot.lane) + 0.5), kRadius, kRadius);
    }
    painter.setFont(theme().font(Type::Micro, QFont::Normal));
    painter.setPen(theme().color(Color::Text3));
    const QRectF dates(kNames, height() - qRound(scaled(kDates)), width() - kNames, qRound(scaled(kDates)));
    painter.drawText(dates, Qt::AlignLeft | Qt::AlignBottom, m_firstDay);
    painter.drawText(dates, Qt::AlignRight | Qt::AlignBottom, m_lastDay);
}

}  // namespace regia::ui
