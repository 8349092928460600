// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kpi_tile.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

#include "ui/theme/look.h"
#include "ui/widgets/sparkline.h"

namespace regia::ui {
namespace {

constexpr int kSide = 12;
constexpr double kArrow = 8;
constexpr double kArrowGap = 4;

Color inkOf(Delta::Meaning meaning)
{
    switch (meaning) {
    case Delta::Meaning::Good: return Color::Positive;
    case Delta::Meaning::Bad: return Color::Negative;
    case Delta::Meaning::Neutral: break;
    }
    return Color::Text3;
}

}  // namespace

double deltaWidth(const QFont& font, const Delta& delta)
{
    const double arrow = delta.direction == Delta::Direction::Flat ? 0 : kArrow + kArrowGap;
    return arrow + QFontMetricsF(font).horizontalAdvance(delta.text);
}

double drawDelta(QPainter& painter, const QRectF& rect, const Delta& delta)
{
    const QColor ink = theme().color(inkOf(delta.meaning));
    double x = rect.left();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (delta.direction != Delta::Direction::Flat) {
        const double sign = delta.direction == Delta::Direction::Up ? -1 : 1;
        const double middle = rect.center().y();
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawPolygon(QPolygonF{{x, middle - sign * 3.5}, {x + kArrow, middle - sign * 3.5}, {x + kArrow / 2, middle + sign * 3.5}});
        x += kArrow + kArrowGap;
    }
    painter.setPen(ink);
    painter.drawText(QRectF(x, rect.top(), rect.right() - x, rect.height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     delta.text);
    painter.restore();
    return deltaWidth(painter.font(), delta);
}

QString spoken(const Delta& delta)
{
    switch (delta.direction) {
    case Delta::Direction::Up: return KpiTile::tr("up %1").arg(delta.text);
    case Delta::Direction::Down: return KpiTile::tr("down %1").arg(delta.text);
    case Delta::Direction::Flat: break;
    }
    return delta.text;
}

KpiTile::KpiTile(QWidget* parent) : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void KpiTile::setContent(Content content)
{
    m_content = std::move(content);
    QString words = m_content.label + QStringLiteral(": ") + m_content.value;
    if (m_content.delta)
        words += QStringLiteral(", ") + spoken(*m_content.delta) + u' ' + m_content.delta->previous;
    setAccessibleName(words.trimmed());
    setToolTip(m_content.delta ? m_content.delta->previous.toHtmlEscaped() : QString());
    update();
}

QSize KpiTile::sizeHint() const { return {188, qRound(scaled(87))}; }
QSize KpiTile::minimumSizeHint() const { return {qRound(scaled(140)), qRound(scaled(87))}; }

void KpiTile::paintEvent(QPaintEvent*)
{
    const Theme& look = theme();
    QPainter painter(this);
    paintBox(painter, QRectF(rect()), look.radius(Radius::Card), look.color(underMouse() && isEnabled() ? Color::Zebra : Color::Surface),
             look.color(Color::Border));
    if (hasFocus())
        paintFocus(painter, QRectF(rect()), look.radius(Radius::Card));
    const QRectF inside = QRectF(rect()).adjusted(kSide, 8, -kSide, -9);
    painter.setFont(look.font(Type::Small));
    painter.setPen(look.color(Color::Text2));
    drawText(painter, QRectF(inside.left(), inside.top(), inside.width(), scaled(18)), Qt::AlignVCenter, m_content.label);

    painter.setFont(look.font(Type::Kpi));
    painter.setPen(look.color(Color::Text));
    const double valueWidth = QFontMetricsF(painter.font()).horizontalAdvance(m_content.value);
    drawText(painter, QRectF(inside.left(), inside.top() + scaled(20), inside.width(), scaled(28)), Qt::AlignVCenter, m_content.value);
    // The sparkline gives way to a long number.
    const double room = inside.width() - valueWidth - 10;
    if (m_content.history.size() > 1 && room >= 24)
        drawSparkline(painter, QRectF(inside.right() - std::min(48.0, room), inside.top() + scaled(20), std::min(48.0, room), scaled(26)),
                      m_content.history);

    painter.setFont(look.font(Type::Small));
    const QRectF line(inside.left(), inside.top() + scaled(52), inside.width(), scaled(18));
    double x = line.left();
    if (m_content.delta) {
        painter.setFont(look.font(Type::Small, QFont::Medium));
        x += drawDelta(painter, line, *m_content.delta) + 8;
        painter.setFont(look.font(Type::Micro, QFont::Normal));
    }
    painter.setPen(look.color(Color::Text3));
    drawText(painter, QRectF(x, line.top(), line.right() - x, line.height()), Qt::AlignVCenter,
             m_content.delta ? m_content.delta->previous : m_content.note);
}

}  // namespace regia::ui
