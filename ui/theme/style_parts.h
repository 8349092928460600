// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

/// The painters behind RegiaStyle, one a kind of control. For ui/theme alone.
namespace regia::ui::parts {

// style_controls.cpp
void drawButtonBevel(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget);
void drawButtonLabel(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget);
[[nodiscard]] QSize buttonSize(const QStyleOptionButton& option, const QWidget* widget);
void drawToolButton(const QStyleOptionToolButton& option, QPainter& painter, const QWidget* widget);
void drawField(const QStyleOption& option, QPainter& painter, const QWidget* widget);
void drawComboBox(const QStyleOptionComboBox& option, QPainter& painter, const QWidget* widget);
void drawComboLabel(const QStyleOptionComboBox& option, QPainter& painter, const QWidget* widget);
void drawSpinBox(const QStyleOptionSpinBox& option, QPainter& painter, const QWidget* widget, const QRect& up, const QRect& down);
void drawCheckBox(const QStyleOption& option, QPainter& painter);
void drawRadioButton(const QStyleOption& option, QPainter& painter);
void drawProgressBar(const QStyleOptionProgressBar& option, QPainter& painter);
void drawSlider(const QStyleOptionSlider& option, QPainter& painter, const QRect& groove, const QRect& handle);
[[nodiscard]] int controlHeight(const QWidget* widget);
void drawArrow(QPainter& painter, const QRect& rect, const QString& icon, const QColor& color, int size);

// style_lists.cpp
void drawMenuPanel(const QStyleOption& option, QPainter& painter);
void drawMenuItem(const QStyleOptionMenuItem& option, QPainter& painter);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem& option);
void drawMenuBarItem(const QStyleOptionMenuItem& option, QPainter& painter);
void drawHeaderSection(const QStyleOptionHeader& option, QPainter& painter);
void drawHeaderLabel(const QStyleOptionHeader& option, QPainter& painter);
void drawTabShape(const QStyleOptionTab& option, QPainter& painter);
void drawTabLabel(const QStyleOptionTab& option, QPainter& painter);
void drawRow(const QStyleOptionViewItem& option, QPainter& painter);
void drawScrollBar(const QStyleOptionSlider& option, QPainter& painter, const QRect& handle);
void drawTipPanel(const QStyleOption& option, QPainter& painter);

}  // namespace regia::ui::parts
