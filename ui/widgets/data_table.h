// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

#include "ui/widgets/kpi_tile.h"

namespace regia::ui {

/// Roles beside Qt's that the delegates of a table read.
enum TableRole {
    BarRole = Qt::UserRole + 100,  ///< double 0…1: share of the bar that is filled; below 0 the room of a bar without one
    BarColorRole,                  ///< QColor; without it the accent
    DeltaRole,                     ///< Delta
    StageRole,                     ///< int, model::Stage
    AvatarRole,                    ///< QString: the name whose initials are drawn
    IconRole,                      ///< QString: an icon of the theme before the text
    ToneRole,                      ///< int, Tag::Tone: the text is drawn as a tag
    ProvenanceRole,                ///< int, model::Provenance
    ShadeRole,                     ///< double -1…1: cell on the diverging ramp
    HeatRole,                      ///< double 0…1: cell on the sequential ramp
    StrongRole,                    ///< bool: weight 600 (a total) or 500 (a name)
    QuietRole,                     ///< bool: secondary colour
    LinkRole,                      ///< bool: drawn as a link
    KeyColorRole,                  ///< QColor: a small square before the text, naming a series
    MarksRole,                     ///< QList<CellMark>: small icons instead of the text, which is still read out
};

/// One of several icons in a cell: a consent that was given, never asked for, withdrawn.
struct CellMark {
    enum class State { On, Off, Refused };
    QString icon;
    State state = State::Off;  ///< in green, in grey, in red and struck through
};

/// Draws cells as the design says: numbers (right aligned by the model) with digits of one width, marks before the text,
/// bars, deltas, tags, shades, by the roles above.
class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    /// Hairline below, hover and selection.
    void paintRow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    /// The part of the cell between its paddings.
    [[nodiscard]] QRectF content(const QStyleOptionViewItem& option) const;
};

/// A table of the design: 30 px rows, hairlines, no vertical lines, row hover, sticky header, whole rows selected. Enter or
/// double click emits `activated`; J and K move like ↓ and ↑; Space emits `peeked`. For millions of rows give it a model
/// that fetches what is visible: nothing here looks at all rows.
class DataTable final : public QTableView {
    Q_OBJECT
public:
    enum class Density { Compact, Regular, Comfortable };

    explicit DataTable(QWidget* parent = nullptr);
    void setDensity(Density density);
    [[nodiscard]] Density density() const { return m_density; }
    /// As high as its rows, without scrolling: for short tables inside a card.
    void setFitsRows(bool fits);
    /// Headings that do not fit on one line take two.
    void setHeaderWraps(bool wraps);

    /// A column of check boxes that show what is selected and add to it, row by row; none by default. Turns on the
    /// selection of many rows: Shift, Ctrl, Ctrl+A.
    void setCheckColumn(int column);
    [[nodiscard]] int checkColumn() const { return m_checkColumn; }

    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }

    /// Left edge of the first and right edge of the last column's text, as the card's title.
    static constexpr int kEdgePadding = 14;
    static constexpr int kCellPadding = 10;

    void setModel(QAbstractItemModel* model) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void peeked(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    /// A heading that is cut off says in a tip what it is.
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;

private:
    void applyMetrics();
    void fitHeader();
    void hoverRow(int row);

    Density m_density = Density::Regular;
    bool m_fitsRows = false;
    bool m_headerWraps = false;
    int m_hoveredRow = -1;
    int m_checkColumn = -1;
};

}  // namespace regia::ui

Q_DECLARE_METATYPE(regia::ui::Delta)
