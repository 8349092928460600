// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>
#include <vector>

#include "ui/charts/axis.h"
#include "ui/charts/chart_canvas.h"

namespace regia::ui {

/// Upright bars, stacked where there is more than one series; negative values hang below the line. A histogram is one
/// series with `showValues` and without an axis.
struct ColumnData {
    struct Series {
        QString name;
        QString note;                               ///< below the name, lighter: the last value; may be empty
        std::vector<std::optional<double>> values;  ///< one a column; none: not known
        std::optional<QColor> color;                ///< without one: the categories in their order
    };

    QStringList labels;          ///< below, one a column
    QStringList titles;          ///< of the tooltip; empty: the labels
    std::vector<Series> series;  ///< from the line upwards (downwards for negative values)
    std::vector<bool> strong;    ///< columns to tell apart: full colour, the others paler; empty: all alike
    bool showAxis = true;
    bool showValues = false;            ///< the column's total above it
    std::vector<std::size_t> labelled;  ///< with an axis: columns whose total is written all the same
    struct Pointer {                    ///< an arrow to a value on the axis: median 1 d 19 h
        double column = 0;              ///< 2.25: a quarter into the third
        QString text;
    };
    std::optional<Pointer> pointer;
    NumberText axisText, valueText;
};

struct ColumnLayout {
    struct Piece {
        std::size_t column = 0, series = 0;
        QRectF rect;
    };
    struct Name {
        std::size_t series = 0;
        double centre = 0;
    };
    QRectF plot;
    Scale scale;
    std::vector<QRectF> columns;  ///< from the highest to the lowest piece, the full width
    std::vector<Piece> pieces;
    std::vector<Name> names;  ///< beside the last column
    int labelStep = 1;
};

[[nodiscard]] ColumnLayout layoutColumns(const ColumnData& data, const QRectF& area);

class ColumnChart final : public ChartCanvas {
    Q_OBJECT
public:
    explicit ColumnChart(QWidget* parent = nullptr);
    void setData(ColumnData shown);
    [[nodiscard]] const ColumnData& shown() const { return m_data; }

    /// A mark's id: column * series + series.
    [[nodiscard]] std::size_t columnOf(int mark) const
    {
        return static_cast<std::size_t>(mark) / std::max<std::size_t>(1, m_data.series.size());
    }
    [[nodiscard]] std::size_t seriesOf(int mark) const
    {
        return static_cast<std::size_t>(mark) % std::max<std::size_t>(1, m_data.series.size());
    }
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString description() const override;

protected:
    void paintChart(QPainter& painter, const QRectF& area) const override;
    [[nodiscard]] std::vector<Mark> computeMarks(const QRectF& area) const override;

private:
    [[nodiscard]] QColor colorOf(std::size_t series, std::size_t column) const;
    void paintLabels(QPainter& painter, const ColumnLayout& layout) const;
    void paintNames(QPainter& painter, const QRectF& area, const ColumnLayout& layout) const;
    void paintPointer(QPainter& painter, const ColumnLayout& layout) const;

    ColumnData m_data;
};

}  // namespace regia::ui
