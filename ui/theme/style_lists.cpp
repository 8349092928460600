// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFontMetrics>

#include "ui/theme/look.h"
#include "ui/theme/style_parts.h"

namespace regia::ui::parts {
namespace {

constexpr int kMenuSide = 10;
constexpr int kMenuIconColumn = 26;
constexpr int kMenuKeyGap = 36;

bool isOn(const QStyleOption& option, QStyle::StateFlag flag) { return option.state.testFlag(flag); }

struct MenuWords {
    QString text, key;
};

MenuWords menuWords(const QStyleOptionMenuItem& option)
{
    QString text = option.text;
    text.remove(QLatin1Char('&'));
    const qsizetype tab = text.indexOf(u'\t');
    QString key = tab < 0 ? QString() : text.mid(tab + 1);
    key.replace(u'+', u' ');
    return {tab < 0 ? text : text.left(tab), key};
}

}  // namespace

void drawMenuPanel(const QStyleOption& option, QPainter& painter)
{
    paintBox(painter, QRectF(option.rect), 8, theme().color(Color::Raised), theme().color(Color::Border));
}

QSize menuItemSize(const QStyleOptionMenuItem& option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {10, 9};
    const MenuWords words = menuWords(option);
    const QFontMetrics body(theme().font(Type::Body));
    const QFontMetrics small(theme().font(Type::Small));
    const int key = words.key.isEmpty() ? 0 : kMenuKeyGap + small.horizontalAdvance(words.key);
    const int arrow = option.menuItemType == QStyleOptionMenuItem::SubMenu ? 24 : 0;
    return {kMenuSide + kMenuIconColumn + body.horizontalAdvance(words.text) + key + arrow + kMenuSide + 12, theme().size(Size::HitTarget)};
}

void drawMenuItem(const QStyleOptionMenuItem& option, QPainter& painter)
{
    const Theme& look = theme();
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(rect.left() + 4, rect.center().y(), rect.width() - 8, 1), look.color(Color::Border));
        return;
    }
    const bool enabled = isOn(option, QStyle::State_Enabled);
    if (isOn(option, QStyle::State_Selected) && enabled)
        paintBox(painter, QRectF(rect), look.radius(Radius::Control), look.color(Color::Selected));
    painter.save();
    const int icon = look.size(Size::Icon);
    const QRect place(rect.left() + kMenuSide, rect.center().y() + 1 - icon / 2, icon, icon);
    if (option.checked)
        drawArrow(painter, place, QStringLiteral("check"), look.color(Color::Accent), icon);
    else if (!option.icon.isNull())
        option.icon.paint(&painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    const MenuWords words = menuWords(option);
    painter.setFont(look.font(Type::Body));
    painter.setPen(look.color(enabled ? Color::Text : Color::TextDisabled));
    const QRectF content(rect.left() + kMenuSide + kMenuIconColumn, rect.top(), rect.width() - 2 * kMenuSide - kMenuIconColumn,
                         rect.height());
    painter.drawText(content, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, words.text);
    painter.setFont(look.font(Type::Small));
    painter.setPen(look.color(enabled ? Color::Text3 : Color::TextDisabled));
    painter.drawText(content, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, words.key);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        drawArrow(painter, QRect(rect.right() - 24, rect.top(), 20, rect.height()), QStringLiteral("chevron-right"),
                  look.color(Color::Text3), 14);
    painter.restore();
}

void drawMenuBarItem(const QStyleOptionMenuItem& option, QPainter& painter)
{
    const Theme& look = theme();
    painter.fillRect(option.rect, look.color(Color::Window));
    if (isOn(option, QStyle::State_Selected))
        paintBox(painter, QRectF(option.rect).adjusted(1, 2, -1, -2), look.radius(Radius::Control),
                 look.color(isOn(option, QStyle::State_Sunken) ? Color::Selected : Color::Hover));
    painter.setFont(look.font(Type::Body));
    painter.setPen(look.color(isOn(option, QStyle::State_Enabled) ? Color::Text2 : Color::TextDisabled));
    QString text = option.text;
    text.remove(QLatin1Char('&'));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextSingleLine, text);
}

void drawHeaderSection(const QStyleOptionHeader& option, QPainter& painter)
{
    const Theme& look = theme();
    const QRect rect = option.rect;
    painter.fillRect(
        rect, look.color(isOn(option, QStyle::State_MouseOver) && isOn(option, QStyle::State_Enabled) ? Color::Zebra : Color::Surface));
    if (option.orientation == Qt::Horizontal)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.color(Color::Border));
}

void drawHeaderLabel(const QStyleOptionHeader& option, QPainter& painter)
{
    const Theme& look = theme();
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const bool right = option.textAlignment.testFlag(Qt::AlignRight);
    const bool first = option.position == QStyleOptionHeader::Beginning || option.position == QStyleOptionHeader::OnlyOneSection;
    const bool last = option.position == QStyleOptionHeader::End || option.position == QStyleOptionHeader::OnlyOneSection;
    // As DataTable's paddings: the edges stand under the card's title.
    QRectF rect = QRectF(option.rect).adjusted(first ? 14 : 10, 0, last ? -14 : -10, -1);
    painter.save();
    painter.setFont(look.font(Type::Small, sorted ? QFont::DemiBold : QFont::Medium));
    painter.setPen(look.color(sorted ? Color::Text : Color::Text2));
    const int arrow = sorted ? 16 : 0;
    const double width = std::min(rect.width() - arrow, QFontMetricsF(painter.font()).horizontalAdvance(option.text) + 1);
    const double x = right                                             ? rect.right() - width - arrow
                     : option.textAlignment.testFlag(Qt::AlignHCenter) ? rect.center().x() - (width + arrow) / 2
                                                                       : rect.left();
    const bool wraps = option.rect.height() >= look.size(Size::TableHeader) + look.lineHeight(Type::Small) &&
                       QFontMetricsF(painter.font()).horizontalAdvance(option.text) > rect.width() - arrow;
    if (wraps)
        painter.drawText(rect.adjusted(0, 0, -arrow, 0),
                         static_cast<int>((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextWordWrap, option.text);
    else
        drawText(painter, QRectF(x, rect.top(), width, rect.height()), Qt::AlignVCenter | Qt::AlignLeft, option.text);
    if (sorted)
        drawArrow(painter, QRect(static_cast<int>(x + width) + 2, option.rect.top(), 14, option.rect.height() - 1),
                  option.sortIndicator == QStyleOptionHeader::SortDown ? QStringLiteral("arrow-up") : QStringLiteral("arrow-down"),
                  look.color(Color::Text2), 12);
    painter.restore();
}

void drawTabShape(const QStyleOptionTab& option, QPainter& painter)
{
    const Theme& look = theme();
    const QRect rect = option.rect;
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.color(Color::Border));
    if (isOn(option, QStyle::State_Selected))
        painter.fillRect(QRect(rect.left() + 6, rect.bottom() - 1, rect.width() - 12, 2), look.color(Color::Accent));
}

void drawTabLabel(const QStyleOptionTab& option, QPainter& painter)
{
    const Theme& look = theme();
    const bool selected = isOn(option, QStyle::State_Selected);
    painter.save();
    painter.setFont(look.font(Type::Body, selected ? QFont::DemiBold : QFont::Medium));
    painter.setPen(look.color(!isOn(option, QStyle::State_Enabled) ? Color::TextDisabled : selected ? Color::Text : Color::Text2));
    QString text = option.text;
    text.remove(QLatin1Char('&'));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextSingleLine, text);
    if (isOn(option, QStyle::State_HasFocus))
        paintFocus(painter, QRectF(option.rect).adjusted(2, 3, -2, -4), 5);
    painter.restore();
}

void drawRow(const QStyleOptionViewItem& option, QPainter& painter)
{
    const Theme& look = theme();
    if (isOn(option, QStyle::State_Selected))
        paintBox(painter, QRectF(option.rect), look.radius(Radius::Control), look.color(Color::Selected));
    else if (isOn(option, QStyle::State_MouseOver) && isOn(option, QStyle::State_Enabled))
        paintBox(painter, QRectF(option.rect), look.radius(Radius::Control), look.color(Color::Hover));
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
}

void drawScrollBar(const QStyleOptionSlider& option, QPainter& painter, const QRect& handle)
{
    const Theme& look = theme();
    if (option.maximum <= option.minimum)
        return;
    const bool held = isOn(option, QStyle::State_Sunken) && (option.activeSubControls & QStyle::SC_ScrollBarSlider);
    const QColor color = look.color(held || isOn(option, QStyle::State_MouseOver) ? Color::Axis : Color::BorderStrong);
    const QRectF knob = option.orientation == Qt::Vertical ? QRectF(handle).adjusted(2, 2, -2, -2) : QRectF(handle).adjusted(2, 2, -2, -2);
    paintBox(painter, knob, 3, withAlpha(color, held ? 1.0 : 0.85));
}

void drawTipPanel(const QStyleOption& option, QPainter& painter) { painter.fillRect(option.rect, theme().color(Color::Tooltip)); }

}  // namespace regia::ui::parts
