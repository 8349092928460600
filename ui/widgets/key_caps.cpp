// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_caps.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

#include "ui/theme/look.h"

namespace regia::ui {

double keyCapWidth(const QString& key)
{
    return std::max<double>(kKeyCapHeight, QFontMetricsF(theme().font(Type::Micro, QFont::Normal)).horizontalAdvance(key) + 10);
}

void drawKeyCap(QPainter& painter, QPointF topLeft, const QString& key)
{
    const QRectF cap(topLeft, QSizeF(keyCapWidth(key), kKeyCapHeight));
    paintBox(painter, cap, 4, theme().color(Color::Surface), theme().color(Color::Border));
    painter.save();
    painter.setFont(theme().font(Type::Micro, QFont::Normal));
    painter.setPen(theme().color(Color::Text3));
    painter.drawText(cap, Qt::AlignCenter | Qt::TextSingleLine, key);
    painter.restore();
}

QStringList keyNames(const QKeySequence& sequence) { return sequence.toString(QKeySequence::NativeText).split(u'+', Qt::SkipEmptyParts); }

}  // namespace regia::ui
