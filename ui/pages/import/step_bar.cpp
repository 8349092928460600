// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/step_bar.h"

#include <QFontMetricsF>
#include <QPainter>

#include "ui/theme/look.h"

namespace regia::ui {
namespace {

constexpr double kDisc = 20;
constexpr double kGap = 7;
constexpr double kLine = 24;
constexpr double kAround = 7;

}  // namespace

StepBar::StepBar(const QStringList& steps, QWidget* parent) : QWidget(parent), m_steps(steps)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    speak();
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    speak();
    update();
}

void StepBar::speak() { setAccessibleName(tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_steps.size()).arg(m_steps.value(m_current))); }

/// As wide as when it is the strong one, so that nothing moves from step to step.
double StepBar::widthOf(int step) const
{
    return kDisc + kGap + QFontMetricsF(theme().font(Type::Body, QFont::DemiBold)).horizontalAdvance(m_steps[step]);
}

QSize StepBar::sizeHint() const
{
    double width = 0;
    for (int step = 0; step < m_steps.size(); ++step)
        width += widthOf(step) + (step > 0 ? kLine + 2 * kAround : 0);
    return {qCeil(width), theme().size(Size::ControlHeight)};
}

void StepBar::paintEvent(QPaintEvent*)
{
    const Theme& look = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0;
    double x = 0;
    for (int step = 0; step < m_steps.size(); ++step) {
        if (step > 0) {
            painter.fillRect(QRectF(x + kAround, std::floor(middle), kLine, 1), look.color(Color::BorderStrong));
            x += kLine + 2 * kAround;
        }
        const QRectF disc(x, middle - kDisc / 2, kDisc, kDisc);
        const bool reached = step <= m_current;
        paintBox(painter, disc, kDisc / 2, look.color(reached ? Color::Accent : Color::Surface),
                 reached ? QColor() : look.color(Color::BorderStrong));
        painter.setFont(look.font(Type::Micro, QFont::DemiBold));
        painter.setPen(look.color(reached ? Color::TextOnAccent : Color::Text3));
        if (step < m_current)
            painter.drawPixmap(disc.topLeft() + QPointF(4, 4),
                               look.pixmap(QStringLiteral("check"), look.color(Color::TextOnAccent), 12, devicePixelRatioF()));
        else
            painter.drawText(disc, Qt::AlignCenter, QString::number(step + 1));
        painter.setFont(look.font(Type::Body, step == m_current ? QFont::DemiBold : QFont::Normal));
        painter.setPen(look.color(step == m_current ? Color::Text : Color::Text2));
        painter.drawText(QRectF(x + kDisc + kGap, 0, widthOf(step), height()), Qt::AlignVCenter | Qt::TextSingleLine, m_steps[step]);
        x += widthOf(step);
    }
}

}  // namespace regia::ui
