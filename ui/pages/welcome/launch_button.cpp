// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome/launch_button.h"

#include <QPainter>

#include "ui/theme/look.h"

namespace regia::ui {
namespace {

constexpr int kHeight = 40;
constexpr int kLineHeight = 30;
constexpr int kPadding = 17;
constexpr int kGap = 8;

struct Inks {
    QColor fill, border, icon, text, hint;
};

Inks inksOf(LaunchButton::Look look, bool isHovered, bool isDown)
{
    const auto color = [](Color role) { return theme().color(role); };
    switch (look) {
    case LaunchButton::Look::Primary:
        return {color(isDown      ? Color::AccentPressed
                      : isHovered ? Color::AccentHover
                                  : Color::Accent),
                {},
                color(Color::TextOnAccent),
                color(Color::TextOnAccent),
                color(Color::TextOnAccent)};
    case LaunchButton::Look::Outlined:
        return {color(isHovered ? Color::Hover : Color::Surface), color(Color::BorderStrong), color(Color::Text), color(Color::Text),
                color(Color::Text3)};
    case LaunchButton::Look::Line: break;
    }
    return {isHovered ? color(Color::Hover) : QColor(), {}, color(Color::AccentText), color(Color::Text), color(Color::Text3)};
}

}  // namespace

LaunchButton::LaunchButton(Look look, const QString& icon, const QString& text, const QString& hint, QWidget* parent)
    : QAbstractButton(parent), m_look(look), m_icon(icon), m_hint(hint)
{
    setText(text);
    setAccessibleName(hint.isEmpty() ? text : text + QStringLiteral(", ") + hint);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize LaunchButton::sizeHint() const { return {304, qRound((m_look == Look::Line ? kLineHeight : kHeight) * theme().textScale())}; }

void LaunchButton::paintEvent(QPaintEvent*)
{
    const Theme& look = theme();
    const Inks inks = inksOf(m_look, underMouse(), isDown());
    QPainter painter(this);
    const double radius = look.radius(Radius::Control);
    paintBox(painter, QRectF(rect()), radius, inks.fill, inks.border);
    if (hasFocus() && m_look == Look::Primary)
        paintFocusInside(painter, QRectF(rect()), radius, inks.text);
    else if (hasFocus())
        paintFocus(painter, QRectF(rect()), radius);
    const int icon = look.size(Size::Icon);
    double x = m_look == Look::Line ? 0 : kPadding;
    painter.drawPixmap(QPointF(x, (height() - icon) / 2.0), look.pixmap(m_icon, inks.icon, icon, devicePixelRatioF()));
    x += icon + kGap;
    const double right = m_look == Look::Line ? width() : width() - kPadding;
    painter.setFont(look.font(Type::Small));
    painter.setPen(inks.hint);
    const double hint = m_hint.isEmpty() ? 0 : tabularWidth(painter.font(), m_hint);
    drawTabular(painter, QRectF(0, 0, right, height()), Qt::AlignRight | Qt::AlignVCenter, m_hint);
    painter.setFont(look.font(Type::Body, m_look == Look::Line ? QFont::Normal : QFont::Medium));
    painter.setPen(inks.text);
    drawText(painter, QRectF(x, 0, right - hint - kGap - x, height()), Qt::AlignLeft | Qt::AlignVCenter, text());
}

}  // namespace regia::ui
