// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/model/stage.h"
#include "ui/charts/chart_canvas.h"

namespace regia::ui {

/// Named bars under each other: label, bar, value, a lighter share. For parts, ranked traits, narrowing steps.
struct BarListData {
    struct Row {
        QString label;
        double value = 0;
        QString text;                       ///< the value, ready to read
        QString aside;                      ///< lighter, at the right end: 49.6%
        std::optional<QColor> color;        ///< without one the accent
        std::optional<model::Stage> stage;  ///< a dial before the label; colours the bar too
        bool strong = false;
        bool opens = true;
        bool cut = false;  ///< longer than the scale: drawn grey and full, with a break near its end
    };
    std::vector<Row> rows;
    /// The value that fills a bar; without one the largest does.
    std::optional<double> whole;
    /// Grey behind the bars, as a track.
    bool tracks = true;
    double labelShare = 0.36;  ///< of the width, for labels; they shrink to what they need
};

struct BarListLayout {
    struct Row {
        QRectF row, label, bar, track, text, aside;
    };
    std::vector<Row> rows;
};

[[nodiscard]] BarListLayout layoutBarList(const BarListData& data, const QRectF& area);

class BarList final : public ChartCanvas {
    Q_OBJECT
public:
    explicit BarList(QWidget* parent = nullptr);
    void setData(BarListData shown);

    /// A mark's id is its row.
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString description() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintChart(QPainter& painter, const QRectF& area) const override;
    [[nodiscard]] std::vector<Mark> computeMarks(const QRectF& area) const override;

private:
    BarListData m_data;
};

}  // namespace regia::ui
