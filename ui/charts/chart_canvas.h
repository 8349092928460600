// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QString>
#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "ui/charts/chart_table.h"

class QIODevice;
class QMimeData;
class QTimer;

namespace regia::ui {

class ChartTooltip;
class DataTable;

/// What is read about a mark while it is pointed at or stepped on.
struct MarkText {
    struct Line {
        QString label;
        QString value;
        QColor key;           ///< a dash of the series' colour before the label; invalid: none
        bool strong = false;  ///< the value that is meant
    };
    QString title;
    QString aside;  ///< right of the title: the period, the group
    std::vector<Line> lines;

    /// "Week of 26 Aug, Q3. Revenue €29,680. Difference 4.5%."
    [[nodiscard]] QString spoken() const;
};

/// Something in a chart that can be pointed at, selected and opened: a bar, a point, a cell, a band.
struct Mark {
    int id = 0;          ///< the chart's own number: what `markActivated` answers
    QPainterPath shape;  ///< in the chart's coordinates
    QPointF anchor;      ///< where the tooltip points
    MarkText text;
    bool opens = true;  ///< has people behind it
    /// How far away (px) the pointer still means it: points of lines are caught from 24 px, bars only from inside.
    double reach = 0;
};

/// Base of all charts: hover, selection, keyboard, table instead of picture, words for screen readers, and pictures for
/// export. A chart gives its marks, its painting, its numbers and its sentence; how they come from data is a plain layout
/// struct made by a pure function, so that it is tested without a screen.
///
/// Keys: ←→↑↓ step through the marks, Enter opens, Space selects, T table, Esc clears, Ctrl+C copies.
class ChartCanvas : public QWidget {
    Q_OBJECT
public:
    explicit ChartCanvas(QWidget* parent = nullptr);
    ~ChartCanvas() override;

    /// Names the chart to screen readers and in what is exported.
    void setTitle(const QString& title);
    [[nodiscard]] const QString& title() const { return m_title; }

    /// The same numbers as a table.
    [[nodiscard]] virtual ChartTable table() const = 0;
    /// One sentence: what it shows, the largest, the smallest, the change. Read by screen readers, pasted into mails.
    [[nodiscard]] virtual QString description() const = 0;

    [[nodiscard]] const std::vector<Mark>& marks() const { return m_marks; }
    [[nodiscard]] std::optional<int> selected() const { return m_selected; }
    /// Outlines a mark; an id that does not exist clears the selection.
    void select(std::optional<int> id);
    [[nodiscard]] std::optional<int> hovered() const;

    [[nodiscard]] bool showsTable() const;
    void showTable(bool show);

    /// The chart as it would be at `size`, without hover and selection, on the surface colour.
    [[nodiscard]] QImage toImage(QSize size, double scale = 2.0) const;
    [[nodiscard]] Result<void> writeSvg(QIODevice& device, QSize size) const;
    [[nodiscard]] Result<void> writePdf(QIODevice& device, QSize size) const;
    /// Picture (2×), SVG, HTML table and tab-separated text together; the caller owns it.
    [[nodiscard]] QMimeData* toMimeData() const;
    void copyPicture() const;
    void copyTable() const;

    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 80}; }

Q_SIGNALS:
    /// Clicked, or Enter: open the people behind it.
    void markActivated(int id);
    void selectionChanged(std::optional<int> id);
    void tableShown(bool shown);
    /// Asked by the context menu; `id` is the mark under it, if any.
    void menuWanted(std::optional<int> id, const QPoint& globalPosition);

protected:
    /// Draws the chart into `area`, whatever its size: the window, an export. Hover and selection are not its business.
    /// Colours come from theme().
    virtual void paintChart(QPainter& painter, const QRectF& area) const = 0;
    /// The marks for `area`, in reading order; asked after `invalidate` and resizing.
    [[nodiscard]] virtual std::vector<Mark> computeMarks(const QRectF& area) const = 0;
    /// What is read about a mark; a chart of many marks makes it here, for the one that is asked about.
    [[nodiscard]] virtual MarkText textFor(const Mark& mark) const { return mark.text; }
    /// How a mark looks while it is selected; by default a 2 px outline in text colour.
    virtual void paintSelection(QPainter& painter, const Mark& mark) const;
    virtual void paintHover(QPainter& painter, const Mark& mark) const;

    /// Call when the data changed: recomputes marks, keeps the selection if its id still exists, repaints.
    void invalidate();

    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    [[nodiscard]] const Mark* markAt(QPointF position) const;
    [[nodiscard]] const Mark* markById(std::optional<int> id) const;
    void point(std::optional<int> id);
    void step(int direction);
    void updateMarks();
    void updateAccessibleText();
    void showTooltip();

    QString m_title;
    std::vector<Mark> m_marks;
    std::optional<int> m_hovered;
    std::optional<int> m_stepped;
    std::optional<int> m_selected;
    QTimer* m_tooltipDelay;
    ChartTooltip* m_tooltip = nullptr;
    DataTable* m_table = nullptr;
};

}  // namespace regia::ui
