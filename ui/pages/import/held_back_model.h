// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <map>
#include <vector>

#include "core/import/held_back.h"
#include "core/import/repaired.h"

namespace regia::ui {

/// Cells and rows of a file that cannot be used, of one reason or of all, with what could stand there instead. Where repairs
/// are typed (after the import), the last column is edited and the first checked.
class HeldBackModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { CheckedColumn, LineColumn, WhoColumn, FieldColumn, ValueColumn, ReasonColumn, RepairColumn, ColumnCount };

    enum class Mode { Read, Repair };
    explicit HeldBackModel(Mode mode = Mode::Read, QObject* parent = nullptr) : QAbstractTableModel(parent), m_mode(mode) {}

    void setContents(import::HeldBack heldBack);
    [[nodiscard]] const import::HeldBack& contents() const { return m_contents; }
    /// Which reason is listed; -1: all of them, by line.
    void setReason(int reason);
    [[nodiscard]] int reason() const { return m_reason; }

    /// The cells that are checked and have a value, of all reasons.
    [[nodiscard]] std::vector<import::CellRepair> repairs() const;
    /// Those of the reason that is listed.
    [[nodiscard]] int readyHere() const;
    void checkAll(bool checked);
    [[nodiscard]] Qt::CheckState allChecked() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void repairsChanged();

private:
    struct Repair {
        bool checked = false;
        QString value;
    };
    using Place = std::pair<std::size_t, std::size_t>;  ///< reason, cell

    [[nodiscard]] const import::HeldBackCell& cellAt(int row) const;
    [[nodiscard]] const Repair& repairAt(int row) const { return m_repairs.at(m_lines[static_cast<std::size_t>(row)]); }
    void list();
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString repairText(int row) const;

    Mode m_mode;
    import::HeldBack m_contents;
    int m_reason = -1;
    std::vector<Place> m_lines;
    std::map<Place, Repair> m_repairs;
};

}  // namespace regia::ui
