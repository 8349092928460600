// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIconEngine>
#include <QPixmap>
#include <QString>

#include "ui/theme/tokens.h"

namespace regia::ui {

/// Renders an icon of resources/icons with `currentColor` replaced; cached by name, colour, size and pixel ratio.
[[nodiscard]] QPixmap renderIcon(const QString& name, const QColor& color, int size, double devicePixelRatio);

/// A QIcon that asks the theme for its colour at every paint, so that nothing need be rebuilt when the theme changes.
class ThemeIconEngine final : public QIconEngine {
public:
    ThemeIconEngine(QString name, Color color) : m_name(std::move(name)), m_color(color) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine* clone() const override { return new ThemeIconEngine(m_name, m_color); }
    [[nodiscard]] QString key() const override { return QStringLiteral("regia"); }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const;

    QString m_name;
    Color m_color;
};

}  // namespace regia::ui
