// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "ui/charts/chart_canvas.h"
#include "ui/theme/look.h"
#include "ui/widgets/kpi_tile.h"

namespace regia::ui {

/// Who went from where to where between two moments: nodes left and right, one tinted band a move, pale where people
/// stayed (Sankey).
struct FlowData {
    struct Node {
        QString name;
        double count = 0;
        QString text;                ///< 14,310
        std::optional<Delta> delta;  ///< on the right
        QColor color;
    };
    struct Link {
        std::size_t from = 0, to = 0;
        double count = 0;
        QString text;
        bool stays = false;
    };
    QString leftTitle, rightTitle;  ///< 30 Jun 2026 + new · 30 Sep 2026
    std::vector<Node> left, right;  ///< from top to bottom
    std::vector<Link> links;        ///< count > 0
};

struct FlowLayout {
    struct Node {
        QRectF rect;
        double labelCentre = 0;  ///< moved so that labels do not overlap
        bool twoLines = false;
    };
    struct Link {
        std::size_t link = 0;
        double fromTop = 0, fromBottom = 0, toTop = 0, toBottom = 0;  ///< at least one pixel high
        double fromX = 0, toX = 0;
        [[nodiscard]] QPainterPath path() const;
    };
    std::vector<Node> left, right;
    std::vector<Link> links;  ///< staying first, so that moves lie on top
};

[[nodiscard]] FlowLayout layoutFlow(const FlowData& data, const QRectF& area);

class FlowChart final : public ChartCanvas {
    Q_OBJECT
public:
    static constexpr int kFirstLeft = 10'000;  ///< mark ids: a link is its number; nodes 10,000 + i and 20,000 + i
    static constexpr int kFirstRight = 20'000;

    explicit FlowChart(QWidget* parent = nullptr);
    void setData(FlowData shown);

    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString description() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {420, qRound(scaled(220))}; }
    [[nodiscard]] QSize sizeHint() const override { return {700, qRound(scaled(400))}; }

protected:
    void paintChart(QPainter& painter, const QRectF& area) const override;
    [[nodiscard]] std::vector<Mark> computeMarks(const QRectF& area) const override;
    /// Isolates a node or a band: the others fade.
    void paintHover(QPainter& painter, const Mark& mark) const override;

private:
    [[nodiscard]] QColor tintOf(const FlowData::Link& link) const;
    void paintNodes(QPainter& painter, const QRectF& area, const FlowLayout& layout) const;

    FlowData m_data;
};

}  // namespace regia::ui
