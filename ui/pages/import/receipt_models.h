// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/import/held_back.h"
#include "core/workbench/import_history.h"

namespace regia::ui {

/// Several files that were imported together, one a line.
class ReceiptsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        FileColumn,
        SourceColumn,
        RowsColumn,
        UpdatedColumn,
        UnchangedColumn,
        AddedColumn,
        MergedColumn,
        HeldBackColumn,
        TimeColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setReceipts(std::vector<workbench::PastImport> receipts);
    [[nodiscard]] const std::vector<workbench::PastImport>& receipts() const { return m_receipts; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<workbench::PastImport> m_receipts;
};

/// Why cells were held back, the most frequent reason first, with a bar for how many.
class ReasonsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { ReasonColumn, CountColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    /// The selection stays if nothing is other than it was.
    void setHeldBack(const import::HeldBack& heldBack);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Line {
        QString reason, detail;
        std::int64_t cells = 0;

        friend bool operator==(const Line&, const Line&) = default;
    };
    std::vector<Line> m_lines;
};

}  // namespace regia::ui
