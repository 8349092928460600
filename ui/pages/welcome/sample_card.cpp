// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome/sample_card.h"

#include <QPainter>

#include "core/model/stage.h"
#include "ui/theme/look.h"

namespace regia::ui {
namespace {

constexpr int kHeight = 146;
constexpr int kPadding = 14;

void dot(QPainter& painter, QPointF center, double radius, const QColor& color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(center, radius, radius);
}

}  // namespace

SampleCard::SampleCard(Painter picture, const QString& title, const QString& subtitle, QWidget* parent)
    : QAbstractButton(parent), m_picture(picture), m_subtitle(subtitle)
{
    setText(title);
    setAccessibleName(title + QStringLiteral(", ") + subtitle);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SampleCard::sizeHint() const { return {226, qRound(kHeight * theme().textScale())}; }

void SampleCard::paintEvent(QPaintEvent*)
{
    const Theme& look = theme();
    QPainter painter(this);
    const double radius = look.radius(Radius::Card);
    paintBox(painter, QRectF(rect()), radius, look.color(underMouse() ? Color::Hover : Color::Surface),
             look.color(underMouse() ? Color::BorderStrong : Color::Border));
    if (hasFocus())
        paintFocus(painter, QRectF(rect()), radius);
    const double words = look.lineHeight(Type::Body) + look.lineHeight(Type::Small);
    const QRectF area = QRectF(rect()).adjusted(kPadding, kPadding, -kPadding, -words - kPadding - 12);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    m_picture(painter, area);
    painter.restore();
    const double top = height() - words - kPadding + 2;
    painter.setFont(look.font(Type::Body, QFont::Medium));
    painter.setPen(look.color(Color::Text));
    drawText(painter, QRectF(area.left(), top, area.width(), look.lineHeight(Type::Body)), Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setFont(look.font(Type::Small));
    painter.setPen(look.color(Color::Text3));
    drawText(painter, QRectF(area.left(), top + look.lineHeight(Type::Body), area.width(), look.lineHeight(Type::Small)),
             Qt::AlignLeft | Qt::AlignVCenter, m_subtitle);
}

namespace thumbnails {

void stages(QPainter& painter, const QRectF& area)
{
    constexpr double kShares[model::kStageCount] = {1.0, 0.77, 0.29, 0.62, 0.14, 0.42};
    const double step = area.width() / model::kStageCount;
    painter.fillRect(QRectF(area.left(), area.bottom() - 3, area.width(), 3), theme().color(Color::Grid));
    for (std::size_t i = 0; i < model::kStageCount; ++i) {
        const double high = kShares[i] * area.height();
        painter.fillRect(QRectF(area.left() + step * static_cast<double>(i), area.bottom() - high, step * 0.62, high),
                         theme().stage(model::kStages[i]));
    }
}

void timeline(QPainter& painter, const QRectF& area)
{
    // Lane, place along it.
    constexpr std::pair<int, double> kEvents[] = {{0, 0.04}, {0, 0.09}, {0, 0.25}, {0, 0.38}, {0, 0.54}, {0, 0.61}, {1, 0.09},
                                                  {1, 0.13}, {1, 0.18}, {1, 0.25}, {1, 0.41}, {2, 0.62}, {2, 0.73}, {2, 0.79},
                                                  {2, 0.92}, {3, 0.28}, {3, 0.49}, {3, 0.78}, {3, 0.81}};
    constexpr int kLanes = 4;
    const double step = area.height() / (kLanes - 0.4);
    const auto y = [&](int lane) { return area.top() + step * (lane + 0.3); };
    for (int lane = 0; lane < kLanes; ++lane)
        painter.fillRect(QRectF(area.left(), y(lane), area.width(), 1), theme().color(Color::Grid));
    for (const auto& [lane, share] : kEvents)
        dot(painter, {area.left() + share * area.width(), y(lane) + 0.5}, lane == 2 ? 4.5 : 3.5,
            theme().category(static_cast<std::size_t>(lane == 1   ? 3
                                                      : lane == 2 ? 1
                                                      : lane == 3 ? 2
                                                                  : 0)));
}

void segments(QPainter& painter, const QRectF& area)
{
    const double radius = area.height() * 0.36;
    const QPointF middle(area.center().x(), area.center().y() + 2);
    const std::pair<QPointF, std::size_t> circles[] = {
        {{-radius * 0.62, -radius * 0.4}, 0}, {{radius * 0.62, -radius * 0.4}, 2}, {{0, radius * 0.55}, 1}};
    for (const auto& [offset, category] : circles)
        dot(painter, middle + offset, radius, withAlpha(theme().category(category), 0.26));
    dot(painter, middle - QPointF(0, radius * 0.08), 4, theme().color(Color::Text));
}

void retention(QPainter& painter, const QRectF& area)
{
    constexpr int kRows = 6;
    constexpr int kColumns = 11;
    const double wide = area.width() / kColumns;
    const double high = area.height() / kRows;
    for (int row = 0; row < kRows; ++row)
        for (int column = 0; column < kColumns - row * 2 + row / 3; ++column)
            paintBox(painter, QRectF(area.left() + column * wide, area.top() + row * high, wide - 2, high - 2), 2,
                     theme().sequential(column == 0 ? 1.0 : 0.62 - 0.055 * column));
}

}  // namespace thumbnails
}  // namespace regia::ui
