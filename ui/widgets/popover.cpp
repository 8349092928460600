// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/popover.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/theme/look.h"

namespace regia::ui {
namespace {

/// Room around the panel for its shadow.
constexpr int kShadow = 20;
constexpr int kGap = 4;

}  // namespace

Popover* Popover::show(QWidget* opener, QWidget* content, Side side)
{
    auto* popover = new Popover(opener, content, side);
    popover->place();
    popover->QWidget::show();
    popover->raise();
    content->setFocus(Qt::PopupFocusReason);
    return popover;
}

Popover* Popover::around(const QWidget* content)
{
    for (QWidget* widget = content->parentWidget(); widget != nullptr; widget = widget->parentWidget())
        if (auto* popover = qobject_cast<Popover*>(widget))
            return popover;
    return nullptr;
}

Popover::Popover(QWidget* opener, QWidget* content, Side side)
    : QWidget(opener->window()), m_opener(opener), m_content(content), m_side(side)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kShadow + 1, kShadow + 1, kShadow + 1, kShadow + 1);
    column->addWidget(content);
    setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(content);
    setAccessibleName(opener->accessibleName());
    qApp->installEventFilter(this);
}

void Popover::place()
{
    const QWidget* window = parentWidget();
    adjustSize();
    resize(size().boundedTo(window->size() + QSize(2 * kShadow, 2 * kShadow)));
    const QRect opener(m_opener->mapTo(window, QPoint()), m_opener->size());
    int x = m_side == Side::BelowRight ? opener.right() + 1 - (width() - 2 * kShadow) : opener.left();
    int y = opener.bottom() + kGap;
    const int panelHeight = height() - 2 * kShadow;
    if (y + panelHeight > window->height() - kGap && opener.top() - kGap - panelHeight > 0)
        y = opener.top() - kGap - panelHeight;
    x = std::clamp(x, kGap, std::max(kGap, window->width() - (width() - 2 * kShadow) - kGap));
    y = std::clamp(y, kGap, std::max(kGap, window->height() - panelHeight - kGap));
    move(x - kShadow, y - kShadow);
}

void Popover::close()
{
    if (m_closing)
        return;
    m_closing = true;
    qApp->removeEventFilter(this);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget()) || QApplication::focusWidget() == this;
    hide();
    if (hadFocus && m_opener)
        m_opener->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
    deleteLater();
}

void Popover::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF panel = QRectF(rect()).adjusted(kShadow, kShadow, -kShadow, -kShadow);
    const double radius = theme().radius(Radius::Popover);
    paintShadow(painter, panel, radius);
    paintBox(painter, panel, radius, theme().color(Color::Raised), theme().color(Color::Border));
}

void Popover::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter)
        return close();
    QWidget::keyPressEvent(event);
}

bool Popover::focusNextPrevChild(bool next)
{
    const auto after = [next](const QWidget* widget) { return next ? widget->nextInFocusChain() : widget->previousInFocusChain(); };
    const auto takesTab = [this](const QWidget* widget) {
        const bool isOurs = isAncestorOf(widget) && widget->focusProxy() == nullptr;
        return isOurs && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0;
    };
    const QWidget* start = isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : this;
    for (QWidget* widget = after(start); widget != start; widget = after(widget))
        if (takesTab(widget)) {
            widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            break;
        }
    return true;
}

bool Popover::eventFilter(QObject* watched, QEvent* event)
{
    auto* widget = qobject_cast<QWidget*>(watched);
    if (widget == nullptr || m_closing)
        return false;
    if (event->type() == QEvent::MouseButtonPress) {
        // A press in a menu or a combo box that the content opened is not outside.
        const bool inside = widget == this || isAncestorOf(widget) || widget->window() != window();
        const QPoint at = mapFromGlobal(static_cast<QMouseEvent*>(event)->globalPosition().toPoint());
        const bool onPanel = rect().adjusted(kShadow, kShadow, -kShadow, -kShadow).contains(at);
        if (inside && (widget != this || onPanel))
            return false;
        close();
        // The press that closes it does nothing else to its opener: it would open it again.
        return widget == m_opener;
    }
    if (event->type() == QEvent::Resize && widget == parentWidget())
        place();
    return false;
}

}  // namespace regia::ui
