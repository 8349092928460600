// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include <QKeySequence>
#include <QPainter>
#include <QTimerEvent>

namespace regia::ui {
namespace {

Color inkOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary: return Color::TextOnAccent;
    case ButtonKind::DestructiveFilled: return Color::TextOnAccent;
    case ButtonKind::Destructive: return Color::Negative;
    case ButtonKind::Link: return Color::AccentText;
    case ButtonKind::Ghost: return Color::Text2;
    case ButtonKind::OnTooltip: return Color::TooltipText;
    case ButtonKind::Secondary: break;
    }
    return Color::Text;
}

constexpr int kSpinSteps = 12;
constexpr int kSpinInterval = 80;

}  // namespace

Button::Button(const QString& text, ButtonKind kind, QWidget* parent) : QPushButton(text, parent)
{
    setAutoDefault(false);
    setButtonKind(*this, kind);
}

Button::Button(const QString& text, const QString& icon, ButtonKind kind, QWidget* parent) : Button(text, kind, parent)
{
    setThemeIcon(icon);
}

void Button::setThemeIcon(const QString& name)
{
    m_icon = name;
    setIcon(name.isEmpty() ? QIcon() : theme().icon(name, inkOf(buttonKind(this))));
}

void Button::setControlSize(ControlSize size) { ui::setControlSize(*this, size); }

void Button::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    if (busy && !theme().reducesMotion())
        m_spinTimer = startTimer(kSpinInterval);
    else if (m_spinTimer != 0)
        killTimer(std::exchange(m_spinTimer, 0));
    // The icon's place is kept, so that the label does not move.
    setIcon(busy               ? theme().icon(QStringLiteral("refresh"), inkOf(buttonKind(this)))
            : m_icon.isEmpty() ? QIcon()
                               : theme().icon(m_icon, inkOf(buttonKind(this))));
    update();
}

void Button::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_spinTimer)
        return QPushButton::timerEvent(event);
    m_spinStep = (m_spinStep + 1) % kSpinSteps;
    QPixmap turned(QSize(theme().size(Size::Icon), theme().size(Size::Icon)) * devicePixelRatioF());
    turned.setDevicePixelRatio(devicePixelRatioF());
    turned.fill(Qt::transparent);
    const double half = theme().size(Size::Icon) / 2.0;
    QPainter painter(&turned);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(half, half);
    painter.rotate(360.0 * m_spinStep / kSpinSteps);
    painter.drawPixmap(QPointF(-half, -half), theme().pixmap(QStringLiteral("refresh"), theme().color(inkOf(buttonKind(this))),
                                                             theme().size(Size::Icon), devicePixelRatioF()));
    painter.end();
    setIcon(QIcon(turned));
}

Button* iconButton(const QString& icon, const QString& name, const QKeySequence& shortcut, ButtonKind kind, QWidget* parent)
{
    auto* button = new Button(QString(), icon, kind, parent);
    button->setAccessibleName(name);
    button->setToolTip(shortcut.isEmpty() ? name : QStringLiteral("%1  %2").arg(name, shortcut.toString(QKeySequence::NativeText)));
    return button;
}

Button* linkButton(const QString& text, QWidget* parent)
{
    auto* button = new Button(text, ButtonKind::Link, parent);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

}  // namespace regia::ui
