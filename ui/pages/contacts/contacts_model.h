// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QTimeZone>
#include <memory>
#include <vector>

#include "core/model/consent.h"
#include "core/segment/dataset.h"
#include "core/workbench/contact_list.h"
#include "ui/pages/contacts/contact_columns.h"

namespace regia::ui {

/// Contacts as a table: a million rows are a vector of numbers, and only the cells that are seen are ever made.
class ContactsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { ContactRole = Qt::UserRole };  ///< qint64, the contact's id

    /// What the cells are read from; all of one dataset.
    struct Contents {
        std::shared_ptr<const segment::Dataset> dataset;
        std::shared_ptr<const workbench::ContactFacts> facts;
        std::vector<Row> rows;
    };

    /// `country`: where telephone numbers without a prefix belong.
    ContactsModel(const QTimeZone& zone, const QString& currency, const std::string& country, QObject* parent = nullptr);

    void setContents(Contents contents);
    [[nodiscard]] const Contents& contents() const { return m_contents; }
    void setColumns(std::vector<ContactColumn> columns);
    [[nodiscard]] const std::vector<ContactColumn>& columns() const { return m_columns; }
    /// The snapshot's row of a line of the table.
    [[nodiscard]] Row rowAt(int line) const { return m_contents.rows[static_cast<std::size_t>(line)]; }

    /// What a contact is called; "Visitor 17" if nothing is known.
    [[nodiscard]] QString name(Row row) const;
    /// A cell of any column, shown or not.
    [[nodiscard]] QString text(Row row, const ContactColumn& column) const;
    /// What holds for each purpose, in the order of the snapshot.
    struct Consent {
        QString purpose, icon;
        model::ConsentState state;
    };
    [[nodiscard]] std::vector<Consent> consents(Row row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant alignment(int column) const;
    [[nodiscard]] QVariant stage(Row row) const;
    [[nodiscard]] QVariant marks(Row row) const;
    [[nodiscard]] QString attributeText(Row row, const std::string& attribute) const;
    [[nodiscard]] QString consentText(Row row) const;

    QTimeZone m_zone;
    QString m_currency;
    std::string m_country;
    Contents m_contents;
    std::vector<ContactColumn> m_columns;
};

}  // namespace regia::ui
