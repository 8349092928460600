// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/model/stage.h"
#include "ui/charts/axis.h"
#include "ui/charts/chart_canvas.h"
#include "ui/theme/look.h"

namespace regia::ui {

/// The middle half of a measure a group, with its median: time in each stage.
struct RangeData {
    struct Row {
        QString label;
        std::optional<model::Stage> stage;  ///< a dial before the label; colours the bar
        double low = 0, middle = 0, high = 0;
        QString text;    ///< 310 days; kNoValue when not known
        QString detail;  ///< for the tooltip: half between 118 and 512 days
        bool known = true;
    };
    std::vector<Row> rows;
    NumberText axisText;  ///< 180 d
    /// Ticks are multiples of it where given (180 days), else round numbers.
    double tickStep = 0;
};

struct RangeLayout {
    struct Row {
        QRectF row, label, bar, text;
        double middle = 0;
    };
    QRectF plot;
    Scale scale;
    std::vector<Row> rows;
};

[[nodiscard]] RangeLayout layoutRanges(const RangeData& data, const QRectF& area);

class RangeBars final : public ChartCanvas {
    Q_OBJECT
public:
    explicit RangeBars(QWidget* parent = nullptr);
    void setData(RangeData shown);

    /// A mark's id is its row.
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString description() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {280, qRound(scaled(24 * static_cast<double>(m_data.rows.size()) + 24))};
    }

protected:
    void paintChart(QPainter& painter, const QRectF& area) const override;
    [[nodiscard]] std::vector<Mark> computeMarks(const QRectF& area) const override;

private:
    RangeData m_data;
};

}  // namespace regia::ui
