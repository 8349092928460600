// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QDate>
#include <QTimeZone>
#include <vector>

#include "core/workbench/import_history.h"

namespace regia::ui {

/// What was imported until now, the newest first.
class HistoryModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        BatchRole = Qt::UserRole,  ///< qint64
        DetailRole,                ///< Today 09:41 · +864 contacts
        NoteRole,                  ///< why it is kept; empty: nothing to say
        ActionRole,                ///< Undo, Kept, Undone, Redo
        CanUndoRole,
        CanPutBackRole,
        WhyRole,  ///< what Undo would do, or why it cannot
    };

    enum class Can { ReadOnly, ReadWrite };
    HistoryModel(const QTimeZone& zone, Can can, QObject* parent = nullptr)
        : QAbstractListModel(parent), m_zone(zone), m_isReadOnly(can == Can::ReadOnly)
    {}

    void setImports(std::vector<workbench::PastImport> imports);
    [[nodiscard]] const std::vector<workbench::PastImport>& imports() const { return m_imports; }
    [[nodiscard]] const workbench::PastImport* find(BatchId batch) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QTimeZone m_zone;
    bool m_isReadOnly;
    std::vector<workbench::PastImport> m_imports;
};

/// What Undo would do, or why it cannot be undone.
[[nodiscard]] QString undoEffect(const workbench::PastImport& import);

/// +864 contacts · +1,912 orders: what an import brought most of.
[[nodiscard]] QString broughtBy(const import::ImportReceipt& receipt);

}  // namespace regia::ui
