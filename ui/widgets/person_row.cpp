// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/person_row.h"

#include <QPainter>

#include "ui/theme/look.h"
#include "ui/widgets/avatar.h"

namespace regia::ui {
namespace {

constexpr int kAvatar = 20;
constexpr int kGap = 8;
constexpr int kSpentWidth = 58;

}  // namespace

PersonRow::PersonRow(const QString& name, const QString& stage, const QString& spent, QWidget* parent)
    : QAbstractButton(parent), m_stage(stage), m_spent(spent)
{
    setText(name);
    setAccessibleName(QStringList{name, stage, spent}.join(QStringLiteral(", ")));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PersonRow::sizeHint() const { return {240, theme().size(Size::TableRow)}; }
QSize PersonRow::minimumSizeHint() const { return {160, sizeHint().height()}; }

void PersonRow::paintEvent(QPaintEvent*)
{
    const Theme& look = theme();
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), look.color(Color::Hover));
    painter.fillRect(QRect(0, height() - 1, width(), 1), look.color(Color::BorderSoft));
    drawAvatar(painter, QRectF(0, (height() - kAvatar) / 2.0, kAvatar, kAvatar), text());
    double right = width() - 2;
    painter.setFont(look.font(Type::Small));
    if (!m_spent.isEmpty()) {
        painter.setPen(look.color(Color::Text));
        drawTabular(painter, QRectF(right - qRound(scaled(kSpentWidth)), 0, qRound(scaled(kSpentWidth)), height()),
                    Qt::AlignRight | Qt::AlignVCenter, m_spent);
        right -= qRound(scaled(kSpentWidth)) + kGap;
    }
    painter.setPen(look.color(Color::Text2));
    const double stageWidth = QFontMetricsF(painter.font()).horizontalAdvance(m_stage);
    drawText(painter, QRectF(right - stageWidth, 0, stageWidth + 1, height()), Qt::AlignRight | Qt::AlignVCenter, m_stage);
    right -= stageWidth + kGap;
    painter.setFont(look.font(Type::Small, QFont::Medium));
    painter.setPen(look.color(Color::Text));
    drawText(painter, QRectF(kAvatar + kGap, 0, right - kAvatar - kGap, height()), Qt::AlignLeft | Qt::AlignVCenter, text());
    if (hasFocus())
        paintFocus(painter, QRectF(rect()), look.radius(Radius::Control));
}

}  // namespace regia::ui
