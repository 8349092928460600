// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>

#include "ui/theme/theme.h"

class QWidget;

/// What the style is told about a widget (dynamic properties), and small things that several painters share.
namespace regia::ui {

/// The kinds of button. One Primary a view at most; OnTooltip is the one action of a toast.
enum class ButtonKind { Secondary, Primary, Ghost, Destructive, DestructiveFilled, Link, OnTooltip };
enum class ControlSize { Regular, Small, Large };

void setButtonKind(QWidget& button, ButtonKind kind);
[[nodiscard]] ButtonKind buttonKind(const QWidget* widget);
void setControlSize(QWidget& control, ControlSize size);
[[nodiscard]] ControlSize controlSize(const QWidget* widget);
/// A field that refuses its value: red border. Say the reason below it too.
void setInvalid(QWidget& field, bool invalid);
[[nodiscard]] bool isInvalid(const QWidget* field);

/// A length that holds text, in pixels at a text size of 100%: it grows with the text.
[[nodiscard]] inline double scaled(double length) { return length * theme().textScale(); }

/// A rectangle whose hairline border falls on whole device pixels.
void paintBox(QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QColor& border = {}, double width = 1.0);
/// The ring around what has the keyboard: 2 px, outside the rectangle by one.
void paintFocus(QPainter& painter, const QRectF& rect, double radius);
/// The same inside of what is filled with the accent, where a ring of the accent would not show.
void paintFocusInside(QPainter& painter, const QRectF& rect, double radius, const QColor& ink);
/// A soft shadow under a floating panel of that shape, painted outside of it.
void paintShadow(QPainter& painter, const QRectF& rect, double radius);

/// Text whose digits all have the advance of "0", as columns and axes need: Inter's digits differ in width and QFont of
/// this Qt has no switch for it. One line, no markup; elided on the right when it is too long.
void drawTabular(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text);
[[nodiscard]] double tabularWidth(const QFont& font, const QString& text);

/// Plain text in one line, elided on the right.
void drawText(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text);

/// `share` of b over a.
[[nodiscard]] QColor mixed(const QColor& a, const QColor& b, double share);
[[nodiscard]] QColor withAlpha(QColor color, double alpha);

}  // namespace regia::ui
