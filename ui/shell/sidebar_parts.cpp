// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar_parts.h"

#include <QPainter>

#include "ui/theme/look.h"
#include "ui/widgets/key_caps.h"

namespace regia::ui {
namespace {

constexpr int kItemHeight = 28;
constexpr int kEdge = 8;
constexpr int kIconLeft = 17;
constexpr int kIconGap = 9;
constexpr int kRight = 17;

void drawIcon(QPainter& painter, const QString& name, double x, double middle, int size, const QColor& color)
{
    painter.drawPixmap(QPointF(x, middle - size / 2.0), theme().pixmap(name, color, size, painter.device()->devicePixelRatioF()));
}

double iconLeft(int width, bool collapsed, int icon) { return collapsed ? (width - icon) / 2.0 : kIconLeft; }

}  // namespace

SidebarItem::SidebarItem(const QString& icon, const QString& title, QWidget* parent) : QAbstractButton(parent), m_icon(icon)
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SidebarItem::setBadge(const QString& badge)
{
    m_badge = badge;
    setAccessibleName(badge.isEmpty() ? text() : text() + QStringLiteral(", ") + badge);
    update();
}

void SidebarItem::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setToolTip(collapsed ? text() : QString());
    update();
}

QSize SidebarItem::sizeHint() const { return {120, qRound(kItemHeight * theme().textScale())}; }

void SidebarItem::paintEvent(QPaintEvent*)
{
    const Theme& look = theme();
    QPainter painter(this);
    const QRectF box = QRectF(rect()).adjusted(kEdge, 0, -kEdge, 0);
    const bool lit = isChecked();
    if (lit || underMouse())
        paintBox(painter, box, look.radius(Radius::Control), look.color(lit ? Color::Selected : Color::Hover));
    if (lit)
        painter.fillRect(QRectF(box.left(), 6, 3, height() - 12), look.color(Color::Accent));
    if (hasFocus())
        paintFocus(painter, box, look.radius(Radius::Control));
    const int icon = look.size(Size::Icon);
    drawIcon(painter, m_icon, iconLeft(width(), m_collapsed, icon), height() / 2.0, icon,
             look.color(lit ? Color::AccentText : Color::Text2));
    if (m_collapsed)
        return;
    painter.setFont(look.font(Type::Micro, lit ? QFont::DemiBold : QFont::Normal));
    painter.setPen(look.color(lit ? Color::Text2 : Color::Text3));
    const double badge = m_badge.isEmpty() ? 0 : tabularWidth(painter.font(), m_badge) + 8;
    drawTabular(painter, QRectF(0, 0, width() - kRight, height()), Qt::AlignRight | Qt::AlignVCenter, m_badge);
    painter.setFont(look.font(Type::Body, lit ? QFont::DemiBold : QFont::Normal));
    painter.setPen(look.color(lit ? Color::Text : Color::Text2));
    const double left = kIconLeft + icon + kIconGap;
    drawText(painter, QRectF(left, 0, width() - left - kRight - badge, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
}

WorkspaceButton::WorkspaceButton(QWidget* parent) : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WorkspaceButton::setWords(const QString& name, const QString& detail)
{
    setText(name);
    m_detail = detail;
    setAccessibleName(tr("Workspace %1, %2").arg(name, detail));
    update();
}

void WorkspaceButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    update();
}

QSize WorkspaceButton::sizeHint() const { return {120, qRound(42 * theme().textScale())}; }

void WorkspaceButton::paintEvent(QPaintEvent*)
{
    const Theme& look = theme();
    QPainter painter(this);
    const QRectF box = QRectF(rect()).adjusted(kEdge, 0, -kEdge, 0);
    if (underMouse())
        paintBox(painter, box, look.radius(Radius::Control), look.color(Color::Hover));
    if (hasFocus())
        paintFocus(painter, box, look.radius(Radius::Control));
    constexpr int kLogo = 28;
    const double x = m_collapsed ? (width() - kLogo) / 2.0 : 14;
    drawIcon(painter, QStringLiteral("regia"), x, height() / 2.0, kLogo, look.color(Color::Text));
    if (m_collapsed)
        return;
    const double left = x + kLogo + 9;
    const double scale = look.textScale();
    const QRectF words(left, 0, width() - left - 34, height());
    painter.setFont(look.font(Type::Strong));
    painter.setPen(look.color(Color::Text));
    drawText(painter, QRectF(words.left(), 3 * scale, words.width(), 19 * scale), Qt::AlignVCenter | Qt::AlignLeft, text());
    painter.setFont(look.font(Type::Micro, QFont::Normal));
    painter.setPen(look.color(Color::Text3));
    drawText(painter, QRectF(words.left(), 21 * scale, words.width(), 16 * scale), Qt::AlignVCenter | Qt::AlignLeft, m_detail);
    drawIcon(painter, QStringLiteral("chevron-down"), width() - 30, height() / 2.0, look.size(Size::IconSmall), look.color(Color::Text3));
}

SearchButton::SearchButton(QWidget* parent) : QAbstractButton(parent)
{
    setText(tr("Search or run"));
    setAccessibleName(text());
    setToolTip(tr("Pages, actions, people, segments"));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SearchButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    update();
}

QSize SearchButton::sizeHint() const { return {120, theme().size(Size::ControlHeight)}; }

void SearchButton::paintEvent(QPaintEvent*)
{
    const Theme& look = theme();
    QPainter painter(this);
    const QRectF box = QRectF(rect()).adjusted(10, 0, -10, 0);
    paintBox(painter, box, look.radius(Radius::Control), look.color(underMouse() ? Color::Zebra : Color::Surface),
             look.color(Color::Border));
    if (hasFocus())
        paintFocus(painter, box, look.radius(Radius::Control));
    const int icon = look.size(Size::IconSmall);
    constexpr int kSearchLeft = 18;
    drawIcon(painter, QStringLiteral("search"), m_collapsed ? (width() - icon) / 2.0 : kSearchLeft, height() / 2.0, icon,
             look.color(Color::Text3));
    if (m_collapsed)
        return;
    const QString key = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText).replace(u'+', u' ');
    drawKeyCap(painter, QPointF(box.right() - keyCapWidth(key) - 6, (height() - kKeyCapHeight) / 2.0), key);
    painter.setFont(look.font(Type::Small));
    painter.setPen(look.color(Color::Text3));
    const double left = kSearchLeft + icon + 7;
    drawText(painter, QRectF(left, 0, box.right() - keyCapWidth(key) - 7 - left, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
}

}  // namespace regia::ui
