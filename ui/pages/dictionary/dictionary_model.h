// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "ui/pages/dictionary/dictionary_tables.h"

namespace regia::ui {

/// A list of the dictionary as a table: searched, sorted, under the headings of its groups or without.
class DictionaryModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit DictionaryModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setTable(DictionaryTable table);
    [[nodiscard]] const DictionaryTable& table() const { return m_table; }
    /// By the words of all cells and the key, whatever their case and accents.
    void setSearch(const QString& text);
    void setGrouped(bool grouped);
    void setShowsHidden(bool shows);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Null for a heading.
    [[nodiscard]] const DictionaryTable::Line* lineAt(int row) const;
    [[nodiscard]] bool isHeading(int row) const { return lineAt(row) == nullptr; }
    /// -1 if it is not shown.
    [[nodiscard]] int rowOf(const QString& key) const;
    /// Entries shown, headings not counted.
    [[nodiscard]] int shown() const { return m_shown; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Shown {
        int line = -1;  ///< -1: a heading
        QString heading;
        int count = 0;
    };

    void arrange();
    [[nodiscard]] bool isWanted(const DictionaryTable::Line& line) const;
    [[nodiscard]] bool isBefore(const DictionaryTable::Line& a, const DictionaryTable::Line& b) const;
    [[nodiscard]] QVariant cellData(const DictionaryTable::Line& line, int column, int role) const;

    DictionaryTable m_table;
    std::vector<Shown> m_rows;
    std::vector<QString> m_wanted;  ///< words, folded
    bool m_grouped = true;
    bool m_showsHidden = false;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_shown = 0;
};

}  // namespace regia::ui
