// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QTimeZone>
#include <vector>

#include "core/workbench/import_plan.h"
#include "core/workbench/table_preview.h"

namespace regia::ui {

/// The first rows of a file as they would be read: one column a column of the file, the line before them. What cannot be read as its
/// column says is red, what is not imported pale.
class PreviewModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit PreviewModel(const QTimeZone& zone, QObject* parent = nullptr) : QAbstractTableModel(parent), m_zone(zone) {}

    void setRows(const workbench::ImportPlan& plan, std::vector<workbench::PreviewRow> rows);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const workbench::PreviewCell& cell) const;

    QTimeZone m_zone;
    std::vector<import::MappedColumn> m_columns;
    std::vector<workbench::PreviewRow> m_rows;
};

}  // namespace regia::ui
