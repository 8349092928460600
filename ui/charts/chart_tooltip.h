// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/charts/chart_canvas.h"

namespace regia::ui {

/// The dark panel beside a mark: never over it, always inside the window.
class ChartTooltip final : public QWidget {
    Q_OBJECT
public:
    explicit ChartTooltip(QWidget* window);

    /// `avoid` is the mark's box in the window's coordinates.
    void showFor(const MarkText& text, const QRect& avoid);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QSize contentSize() const;

    MarkText m_text;
};

/// Where a panel of `size` goes beside `avoid` inside `window`: above, else below, else right, else left.
[[nodiscard]] QPoint placeBeside(const QRect& avoid, const QSize& size, const QSize& window);

}  // namespace regia::ui
