// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include "core/model/stage.h"
#include "ui/charts/chart_canvas.h"
#include "ui/theme/look.h"

namespace regia::ui {

/// How likely a move from each stage to each other is: rows from, columns to. Staying is not shaded.
struct TransitionData {
    struct Cell {
        std::optional<double> share;  ///< of the row, 0…1; none: too few people to say
        double count = 0;
        QString text;  ///< 13%, <1%, ·
        QString countText;
    };
    std::array<std::array<Cell, model::kStageCount>, model::kStageCount> cells;
    std::array<QString, model::kStageCount> movedOn;  ///< 14.1% or —
};

struct TransitionLayout {
    std::array<QRectF, model::kStageCount> columns, rows;  ///< headings
    std::array<std::array<QRectF, model::kStageCount>, model::kStageCount> cells;
    std::array<QRectF, model::kStageCount> movedOn;
    QRectF corner, movedOnHeading;
};

[[nodiscard]] TransitionLayout layoutTransitions(const QRectF& area);

class TransitionMatrix final : public ChartCanvas {
    Q_OBJECT
public:
    explicit TransitionMatrix(QWidget* parent = nullptr);
    void setData(TransitionData shown);

    /// A mark's id: from * 6 + to.
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString description() const override;
    [[nodiscard]] QSize sizeHint() const override { return {400, qRound(scaled(212))}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {340, qRound(scaled(190))}; }

protected:
    void paintChart(QPainter& painter, const QRectF& area) const override;
    [[nodiscard]] std::vector<Mark> computeMarks(const QRectF& area) const override;

private:
    void paintCell(QPainter& painter, const QRectF& rect, std::size_t from, std::size_t to) const;

    TransitionData m_data;
};

}  // namespace regia::ui
