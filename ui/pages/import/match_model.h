// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "ui/pages/import/import_cards.h"

namespace regia::ui {

/// The columns of one table and what they mean: one row a column of the file. Shows a card that others own and change.
class MatchModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        ValuesColumn,
        ArrowColumn,
        TargetColumn,
        KindColumn,
        FilledColumn,
        ProvenanceColumn,
        OverwriteColumn,
        CheckColumn,
        ColumnCount
    };
    enum Role {
        SkippedRole = Qt::UserRole,  ///< bool: the column is not imported
        FieldRole,                   ///< bool: the cell is a choice
    };

    explicit MatchModel(const ImportCards& cards, QObject* parent = nullptr) : QAbstractTableModel(parent), m_cards(cards) {}

    /// The card to show, by its id; 0: none.
    void setCard(int card);
    /// What the card says has changed.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// The card, once it has a plan; else null.
    [[nodiscard]] const ImportCard* card() const;

    const ImportCards& m_cards;
    int m_card = 0;
};

}  // namespace regia::ui
