// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "ui/charts/chart_canvas.h"
#include "ui/theme/look.h"

namespace regia::ui {

/// Steps as bars, hatched where people were lost, soft bands for those who went on; black dashes compare.
struct FunnelData {
    struct Step {
        QString name;
        double count = 0;
        QString text;                    ///< 11,018
        QString share;                   ///< 68.0% of all
        QString lost;                    ///< −5,186: lost on the way here; empty for the first
        QString passed;                  ///< 68.0%: of the step before
        std::optional<double> compared;  ///< the count of the period compared with
        QString comparedText;
    };
    std::vector<Step> steps;
    QString comparedName;   ///< Q2 2026
    std::size_t worst = 0;  ///< the step whose loss is marked in red; 0: none
};

struct FunnelLayout {
    struct Step {
        QRectF heading, bar, lost;
        QPolygonF band;  ///< from the step before; empty for the first
        QRectF lostLabel, passedLabel;
        std::optional<double> compared;  ///< y of the dashes
    };
    double baseline = 0;
    std::vector<Step> steps;
};

[[nodiscard]] FunnelLayout layoutFunnel(const FunnelData& data, const QRectF& area);

class FunnelChart final : public ChartCanvas {
    Q_OBJECT
public:
    explicit FunnelChart(QWidget* parent = nullptr);
    void setData(FunnelData shown);

    /// Marks: step * 2 is who got there, step * 2 + 1 who dropped on the way there.
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString description() const override;
    /// Many steps ask for more width: put the chart into a scroll area.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint().expandedTo({600, qRound(scaled(280))}); }

protected:
    void paintChart(QPainter& painter, const QRectF& area) const override;
    [[nodiscard]] std::vector<Mark> computeMarks(const QRectF& area) const override;

private:
    void paintStep(QPainter& painter, const FunnelLayout::Step& place, std::size_t index) const;

    FunnelData m_data;
};

}  // namespace regia::ui
