// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>
#include <utility>
#include <vector>

#include "ui/charts/axis.h"
#include "ui/charts/chart_canvas.h"

namespace regia::ui {

/// Lines over time: what is measured in colour, what it is compared with dashed and grey, names at the ends of the lines.
struct TrendData {
    struct Series {
        QString name;                               ///< Q3 2026
        QString total;                              ///< below the name at the line's end: €384,620; may be empty
        std::vector<std::optional<double>> values;  ///< one a bucket; none: a gap
        bool comparison = false;                    ///< dashed, grey
        std::optional<QColor> color;                ///< without one: accent for the first, then the categories
        bool quiet = false;                         ///< one of many in the background: thin, grey, without a name
    };
    struct Flag {
        std::size_t bucket = 0;
        QString text;
    };

    QStringList labels;  ///< under the axis, one a bucket: 1 Jul
    QStringList titles;  ///< of the tooltip: Week of 26 Aug; empty: the labels
    std::vector<Series> series;
    std::vector<Flag> flags;  ///< campaigns and notes
    /// 95% interval of the first series, one a bucket; empty: none.
    std::vector<std::optional<std::pair<double, double>>> band;
    std::optional<std::size_t> toDateFrom;  ///< from here on the first series is not complete: dashed
    bool fills = true;                      ///< a soft area under the first series
    Baseline baseline = Baseline::Zero;
    NumberText axisText, valueText;
};

struct TrendLayout {
    struct EndLabel {
        std::size_t series = 0;
        QPointF point;      ///< the line's end
        double centre = 0;  ///< of the label, moved so that none overlap
    };
    QRectF plot;
    Scale scale;
    std::vector<std::vector<std::optional<QPointF>>> points;  ///< [series][bucket]
    std::vector<EndLabel> ends;
    std::vector<std::pair<std::size_t, double>> ticks;  ///< bucket and x of the labels that fit
    std::vector<double> flags;                          ///< x of each
};

[[nodiscard]] TrendLayout layoutTrend(const TrendData& data, const QRectF& area);

class TrendChart final : public ChartCanvas {
    Q_OBJECT
public:
    explicit TrendChart(QWidget* parent = nullptr);
    void setData(TrendData shown);
    [[nodiscard]] const TrendData& shown() const { return m_data; }

    /// A mark's id is its bucket.
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString description() const override;

protected:
    void paintChart(QPainter& painter, const QRectF& area) const override;
    [[nodiscard]] std::vector<Mark> computeMarks(const QRectF& area) const override;
    void paintHover(QPainter& painter, const Mark& mark) const override;
    void paintSelection(QPainter& painter, const Mark& mark) const override;

private:
    [[nodiscard]] QColor colorOf(std::size_t series) const;
    [[nodiscard]] MarkText textOf(std::size_t bucket) const;
    void paintLines(QPainter& painter, const QRectF& area, const TrendLayout& layout) const;
    void paintLabels(QPainter& painter, const QRectF& area, const TrendLayout& layout) const;
    void paintFlags(QPainter& painter, const TrendLayout& layout) const;

    TrendData m_data;
};

}  // namespace regia::ui
