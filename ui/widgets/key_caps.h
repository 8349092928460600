// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QPointF>
#include <QString>
#include <QStringList>

class QPainter;

namespace regia::ui {

inline constexpr int kKeyCapHeight = 18;

/// A key as a small outlined cap.
[[nodiscard]] double keyCapWidth(const QString& key);
void drawKeyCap(QPainter& painter, QPointF topLeft, const QString& key);
/// Ctrl+Shift+S → Ctrl, Shift, S: one cap each.
[[nodiscard]] QStringList keyNames(const QKeySequence& sequence);

}  // namespace regia::ui
