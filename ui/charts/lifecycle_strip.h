// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "core/model/stage.h"
#include "ui/charts/chart_canvas.h"
#include "ui/theme/look.h"
#include "ui/widgets/kpi_tile.h"

namespace regia::ui {

/// The six stages as columns, with bands for those who moved on to the next: one scale for both, so that widths compare.
struct LifecycleData {
    struct Column {
        double count = 0;
        QString text;   ///< 14,862
        QString share;  ///< 30.8% of contacts
        std::optional<Delta> delta;
    };
    struct Move {
        double count = 0;
        QString text;  ///< 1,918
    };
    std::array<Column, model::kStageCount> columns;
    std::array<Move, model::kStageCount - 1> moves;  ///< from stage i to i + 1
    /// Who came back to Purchase from the three stages after it; empty text: not shown.
    double returns = 0;
    QString returnsText;  ///< 1,808 bought again in Q3
};

struct LifecycleLayout {
    double baseline = 0;
    std::array<QRectF, model::kStageCount> headings, columns;
    std::array<QRectF, model::kStageCount - 1> bands, labels;
    double returnLine = 0;  ///< y; below the baseline
};

[[nodiscard]] LifecycleLayout layoutLifecycle(const LifecycleData& data, const QRectF& area);

class LifecycleStrip final : public ChartCanvas {
    Q_OBJECT
public:
    static constexpr int kFirstMove = 10;  ///< mark ids: a stage is its number, a move 10 + its first stage
    static constexpr int kReturns = 20;

    explicit LifecycleStrip(QWidget* parent = nullptr);
    void setData(LifecycleData shown);

    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString description() const override;
    [[nodiscard]] QSize sizeHint() const override { return {900, qRound(scaled(140))}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {620, qRound(scaled(132))}; }

protected:
    void paintChart(QPainter& painter, const QRectF& area) const override;
    [[nodiscard]] std::vector<Mark> computeMarks(const QRectF& area) const override;

private:
    void paintHeading(QPainter& painter, const QRectF& rect, model::Stage stage) const;
    void paintReturns(QPainter& painter, const LifecycleLayout& layout) const;

    LifecycleData m_data;
};

}  // namespace regia::ui
