// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QFontMetrics>

#include "ui/theme/look.h"
#include "ui/theme/style_parts.h"

namespace regia::ui::parts {
namespace {

bool isOn(const QStyleOption& option, QStyle::StateFlag flag) { return option.state.testFlag(flag); }
bool isKeyboardFocused(const QStyleOption& option)
{
    return isOn(option, QStyle::State_HasFocus) && isOn(option, QStyle::State_KeyboardFocusChange);
}

struct Paint {
    QColor fill, border, ink;
};

Paint filled(const QStyleOption& option, Color rest, Color hover, Color pressed, Color ink)
{
    const Theme& look = theme();
    if (isOn(option, QStyle::State_Sunken))
        return {look.color(pressed), {}, look.color(ink)};
    return {look.color(isOn(option, QStyle::State_MouseOver) ? hover : rest), {}, look.color(ink)};
}

Paint destructiveFilled(const QStyleOption& option)
{
    const Theme& look = theme();
    const QColor red = look.color(Color::Negative);
    const double depth = isOn(option, QStyle::State_Sunken) ? 0.25 : isOn(option, QStyle::State_MouseOver) ? 0.12 : 0.0;
    return {mixed(red, QColor(Qt::black), depth), {}, look.isDark() ? look.color(Color::TextOnAccent) : QColor(Qt::white)};
}

Paint outlined(const QStyleOption& option, Color border, Color ink)
{
    const Theme& look = theme();
    QColor fill = look.color(Color::Surface);
    if (isOn(option, QStyle::State_On))
        return {look.color(Color::Selected), look.color(Color::Accent), look.color(Color::Text)};
    if (isOn(option, QStyle::State_Sunken))
        fill = look.color(Color::Selected);
    else if (isOn(option, QStyle::State_MouseOver))
        fill = look.color(Color::Hover);
    return {fill, look.color(border), look.color(ink)};
}

Paint ghost(const QStyleOption& option)
{
    const Theme& look = theme();
    QColor fill;
    if (isOn(option, QStyle::State_Sunken) || isOn(option, QStyle::State_On))
        fill = look.color(Color::Selected);
    else if (isOn(option, QStyle::State_MouseOver))
        fill = look.color(Color::Hover);
    return {fill, {}, look.color(Color::Text2)};
}

Paint buttonPaint(const QStyleOption& option, ButtonKind kind)
{
    const Theme& look = theme();
    if (!isOn(option, QStyle::State_Enabled)) {
        const bool bare = kind == ButtonKind::Ghost || kind == ButtonKind::Link || kind == ButtonKind::OnTooltip;
        return {bare ? QColor() : look.color(Color::Sunken), bare ? QColor() : look.color(Color::Border), look.color(Color::TextDisabled)};
    }
    switch (kind) {
    case ButtonKind::Primary: return filled(option, Color::Accent, Color::AccentHover, Color::AccentPressed, Color::TextOnAccent);
    case ButtonKind::DestructiveFilled: return destructiveFilled(option);
    case ButtonKind::Destructive: return outlined(option, Color::Negative, Color::Negative);
    case ButtonKind::Ghost: return ghost(option);
    case ButtonKind::Link: return {{}, {}, look.color(isOn(option, QStyle::State_MouseOver) ? Color::Accent : Color::AccentText)};
    case ButtonKind::OnTooltip: return {{}, {}, look.color(Color::TooltipText)};
    case ButtonKind::Secondary: break;
    }
    return outlined(option, Color::BorderStrong, Color::Text);
}

/// Stands on a ground where a ring of the accent does not show.
bool hasOwnGround(ButtonKind kind)
{
    return kind == ButtonKind::Primary || kind == ButtonKind::DestructiveFilled || kind == ButtonKind::OnTooltip;
}

bool hasMenu(const QStyleOptionButton& option) { return option.features.testFlag(QStyleOptionButton::HasMenu); }

struct Spacing {
    int side, gap, icon;
};
Spacing buttonSpacing(const QWidget* widget)
{
    if (buttonKind(widget) == ButtonKind::Link)
        return {0, 6, theme().size(Size::IconSmall)};
    switch (controlSize(widget)) {
    case ControlSize::Small: return {9, 6, theme().size(Size::IconSmall)};
    case ControlSize::Large: return {16, 8, theme().size(Size::Icon)};
    case ControlSize::Regular: break;
    }
    return {10, 7, theme().size(Size::Icon)};
}

QFont buttonFont(const QWidget* widget)
{
    const bool small = controlSize(widget) == ControlSize::Small || buttonKind(widget) == ButtonKind::Link;
    return theme().font(small ? Type::Small : Type::Body, QFont::Medium);
}

QString shownText(const QString& text)
{
    QString shown = text;
    shown.remove(QLatin1Char('&'));
    return shown;
}

}  // namespace

int controlHeight(const QWidget* widget)
{
    switch (controlSize(widget)) {
    case ControlSize::Small: return theme().size(Size::ControlHeightSmall);
    case ControlSize::Large: return theme().size(Size::ControlHeightLarge);
    case ControlSize::Regular: break;
    }
    return theme().size(Size::ControlHeight);
}

void drawArrow(QPainter& painter, const QRect& rect, const QString& icon, const QColor& color, int size)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QPoint corner(rect.center().x() + 1 - size / 2, rect.center().y() + 1 - size / 2);
    painter.drawPixmap(corner, theme().pixmap(icon, color, size, ratio));
}

void drawButtonBevel(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget)
{
    const Paint paint = buttonPaint(option, buttonKind(widget));
    const double radius = controlSize(widget) == ControlSize::Large ? 8 : theme().radius(Radius::Control);
    if (paint.fill.isValid() || paint.border.isValid())
        paintBox(painter, QRectF(option.rect), radius, paint.fill, paint.border);
    if (!isKeyboardFocused(option))
        return;
    if (hasOwnGround(buttonKind(widget)))
        paintFocusInside(painter, QRectF(option.rect), radius, paint.ink);
    else
        paintFocus(painter, QRectF(option.rect), radius);
}

void drawButtonLabel(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget)
{
    const Paint paint = buttonPaint(option, buttonKind(widget));
    const Spacing spacing = buttonSpacing(widget);
    const QString text = shownText(option.text);
    const int chevron = hasMenu(option) ? theme().size(Size::IconSmall) + 4 : 0;
    painter.save();
    painter.setFont(buttonFont(widget));
    painter.setPen(paint.ink);
    const int icon = option.icon.isNull() ? 0 : spacing.icon;
    const int gap = icon > 0 && !text.isEmpty() ? spacing.gap : 0;
    const int available = option.rect.width() - chevron - icon - gap;
    const int textWidth = std::min(available, QFontMetrics(painter.font()).horizontalAdvance(text));
    const bool alignsLeft = widget != nullptr && widget->property("regiaAlignLeft").toBool();
    int x =
        alignsLeft ? option.rect.left() + spacing.side : option.rect.left() + (option.rect.width() - chevron - icon - gap - textWidth) / 2;
    if (icon > 0) {
        const QRect place(x, option.rect.center().y() + 1 - icon / 2, icon, icon);
        option.icon.paint(&painter, place, Qt::AlignCenter, isOn(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
        x += icon + gap;
    }
    drawText(painter, QRectF(x, option.rect.top(), textWidth + 1, option.rect.height()), Qt::AlignVCenter | Qt::AlignLeft, text);
    if (chevron > 0)
        drawArrow(painter, QRect(x + textWidth + 4, option.rect.top(), chevron, option.rect.height()), QStringLiteral("chevron-down"),
                  theme().color(Color::Text3), theme().size(Size::IconSmall));
    painter.restore();
}

QSize buttonSize(const QStyleOptionButton& option, const QWidget* widget)
{
    const Spacing spacing = buttonSpacing(widget);
    const QString text = shownText(option.text);
    const int height = buttonKind(widget) == ButtonKind::Link ? theme().size(Size::ControlHeightSmall) : controlHeight(widget);
    const int icon = option.icon.isNull() ? 0 : spacing.icon;
    if (text.isEmpty())
        return {height, height};
    const int words = QFontMetrics(buttonFont(widget)).horizontalAdvance(text) + 1;
    const int chevron = hasMenu(option) ? theme().size(Size::IconSmall) + 4 : 0;
    return {words + icon + (icon > 0 ? spacing.gap : 0) + chevron + 2 * spacing.side, height};
}

void drawToolButton(const QStyleOptionToolButton& option, QPainter& painter, const QWidget*)
{
    const Paint paint = ghost(option);
    if (paint.fill.isValid() && isOn(option, QStyle::State_Enabled))
        paintBox(painter, QRectF(option.rect), theme().radius(Radius::Control), paint.fill);
    const QSize size(theme().size(Size::Icon), theme().size(Size::Icon));
    QRect place(QPoint(), size);
    place.moveCenter(option.rect.center());
    if (!option.icon.isNull())
        option.icon.paint(&painter, place, Qt::AlignCenter, isOn(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
    else
        painter.drawText(option.rect, Qt::AlignCenter, option.text);
    if (isKeyboardFocused(option))
        paintFocus(painter, QRectF(option.rect), theme().radius(Radius::Control));
}

void drawField(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const Theme& look = theme();
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const QRectF rect(option.rect);
    const double radius = look.radius(Radius::Control);
    QColor border = look.color(enabled ? Color::ControlBorder : Color::Border);
    if (isInvalid(widget))
        border = look.color(Color::Negative);
    paintBox(painter, rect, radius, look.color(enabled ? Color::Surface : Color::Sunken), border);
    if (isOn(option, QStyle::State_HasFocus))
        paintFocus(painter, rect, radius);
}

void drawComboBox(const QStyleOptionComboBox& option, QPainter& painter, const QWidget* widget)
{
    drawField(option, painter, widget);
    const QRect arrow(option.rect.right() - 25, option.rect.top(), 24, option.rect.height());
    drawArrow(painter, arrow, QStringLiteral("chevron-down"), theme().color(Color::Text3), theme().size(Size::IconSmall));
}

void drawComboLabel(const QStyleOptionComboBox& option, QPainter& painter, const QWidget*)
{
    if (option.editable)
        return;
    painter.save();
    painter.setFont(theme().font(Type::Body));
    painter.setPen(theme().color(isOn(option, QStyle::State_Enabled) ? Color::Text : Color::TextDisabled));
    QRect rect = option.rect.adjusted(9, 0, -26, 0);
    if (!option.currentIcon.isNull()) {
        const int icon = theme().size(Size::Icon);
        option.currentIcon.paint(&painter, QRect(rect.left(), rect.center().y() + 1 - icon / 2, icon, icon));
        rect.setLeft(rect.left() + icon + 7);
    }
    drawText(painter, QRectF(rect), Qt::AlignVCenter | Qt::AlignLeft, option.currentText);
    painter.restore();
}

void drawSpinBox(const QStyleOptionSpinBox& option, QPainter& painter, const QWidget* widget, const QRect& up, const QRect& down)
{
    drawField(option, painter, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto ink = [&](QAbstractSpinBox::StepEnabledFlag flag) {
        return theme().color(option.stepEnabled.testFlag(flag) ? Color::Text3 : Color::TextDisabled);
    };
    drawArrow(painter, up.translated(-2, 1), QStringLiteral("chevron-up"), ink(QAbstractSpinBox::StepUpEnabled), 10);
    drawArrow(painter, down.translated(-2, -1), QStringLiteral("chevron-down"), ink(QAbstractSpinBox::StepDownEnabled), 10);
}

void drawCheckBox(const QStyleOption& option, QPainter& painter)
{
    const Theme& look = theme();
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool checked = isOn(option, QStyle::State_On);
    const bool partly = isOn(option, QStyle::State_NoChange);
    QRectF box(0, 0, 14, 14);
    box.moveCenter(QRectF(option.rect).center());
    if (!checked && !partly) {
        paintBox(painter, box, 4, look.color(isOn(option, QStyle::State_MouseOver) ? Color::Hover : Color::Surface),
                 look.color(enabled ? Color::ControlBorder : Color::Border), 1.2);
    } else {
        paintBox(painter, box, 4, look.color(enabled ? Color::Accent : Color::BorderStrong));
        drawArrow(painter, box.toRect(), checked ? QStringLiteral("check") : QStringLiteral("minus"), look.color(Color::TextOnAccent), 12);
    }
    if (isKeyboardFocused(option))
        paintFocus(painter, box.adjusted(-2, -2, 2, 2), 6);
}

void drawRadioButton(const QStyleOption& option, QPainter& painter)
{
    const Theme& look = theme();
    const bool enabled = isOn(option, QStyle::State_Enabled);
    QRectF disc(0, 0, 14, 14);
    disc.moveCenter(QRectF(option.rect).center());
    if (isOn(option, QStyle::State_On)) {
        paintBox(painter, disc, 7, look.color(enabled ? Color::Accent : Color::BorderStrong));
        paintBox(painter, disc.adjusted(4.5, 4.5, -4.5, -4.5), 3, look.color(Color::Surface));
    } else {
        paintBox(painter, disc, 7, look.color(Color::Surface), look.color(enabled ? Color::ControlBorder : Color::Border), 1.2);
    }
    if (isKeyboardFocused(option))
        paintFocus(painter, disc.adjusted(-2, -2, 2, 2), 9);
}

void drawProgressBar(const QStyleOptionProgressBar& option, QPainter& painter)
{
    const Theme& look = theme();
    QRectF groove(option.rect);
    groove.setTop(groove.center().y() - 2.5);
    groove.setHeight(5);
    paintBox(painter, groove, 2.5, look.color(Color::BorderSoft));
    QRectF done = groove;
    if (option.maximum > option.minimum) {
        const double share = static_cast<double>(std::max(option.progress - option.minimum, 0)) / (option.maximum - option.minimum);
        done.setWidth(groove.width() * std::clamp(share, 0.0, 1.0));
    } else {
        done = groove.adjusted(groove.width() * 0.3, 0, -groove.width() * 0.3, 0);
    }
    if (done.width() >= 1)
        paintBox(painter, done, 2.5, look.color(Color::Accent));
}

void drawSlider(const QStyleOptionSlider& option, QPainter& painter, const QRect& groove, const QRect& handle)
{
    const Theme& look = theme();
    QRectF track(groove);
    const QPointF center = QRectF(handle).center();
    QRectF before = track;
    if (option.orientation == Qt::Horizontal) {
        track = QRectF(track.left(), track.center().y() - 2, track.width(), 4);
        before = QRectF(track.left(), track.top(), center.x() - track.left(), 4);
    } else {
        track = QRectF(track.center().x() - 2, track.top(), 4, track.height());
        before = QRectF(track.left(), center.y(), 4, track.bottom() - center.y());
    }
    paintBox(painter, track, 2, look.color(Color::BorderSoft));
    paintBox(painter, before, 2, look.color(Color::Accent));
    const QRectF knob(center.x() - 7, center.y() - 7, 14, 14);
    paintBox(painter, knob, 7, look.color(Color::Surface), look.color(Color::Accent), 2);
    if (isKeyboardFocused(option))
        paintFocus(painter, knob.adjusted(-3, -3, 3, 3), 10);
}

}  // namespace regia::ui::parts
