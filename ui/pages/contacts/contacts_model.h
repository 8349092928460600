// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QDate>
#include <QTimeZone>
#include <memory>
#include <vector>

#include "core/segment/dataset.h"
#include "core/workbench/contact_list.h"

namespace regia::ui {

/// Contacts as a table: a million rows are a vector of numbers, and only the cells that are seen are ever made.
class ContactsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, StageColumn, ActivityColumn, OrdersColumn, SpentColumn, CityColumn, EmailColumn, ConsentColumn, ColumnCount };
    enum Role { ContactRole = Qt::UserRole };  ///< qint64, the contact's id

    /// What the cells are read from; all of one dataset.
    struct Contents {
        std::shared_ptr<const segment::Dataset> dataset;
        std::shared_ptr<const workbench::ContactFacts> facts;
        std::vector<Row> rows;
    };

    ContactsModel(const QTimeZone& zone, QDate today, const QString& currency, QObject* parent = nullptr);

    void setContents(Contents contents);
    [[nodiscard]] const Contents& contents() const { return m_contents; }
    /// The snapshot's row of a line of the table.
    [[nodiscard]] Row rowAt(int line) const { return m_contents.rows[static_cast<std::size_t>(line)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(Row row, int column) const;
    [[nodiscard]] QString consent(Row row) const;

    QTimeZone m_zone;
    QDate m_today;
    QString m_currency;
    Contents m_contents;
};

}  // namespace regia::ui
