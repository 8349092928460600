// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <vector>

#include "ui/pages/contacts/contacts_model.h"

class QVBoxLayout;

namespace regia::ui {

class DataTable;

/// The table of the list: gives its columns the room that there is. The e-mail takes what is over; where there is too little,
/// attributes give way from the right, because the peek shows them.
class ContactTable final : public QWidget {
    Q_OBJECT
public:
    explicit ContactTable(ContactsModel& model, QWidget* parent = nullptr);

    [[nodiscard]] DataTable& table() const { return *m_table; }
    /// After the model has other columns.
    void fitColumns();

    [[nodiscard]] std::size_t selectedCount() const;
    /// Rows of the snapshot, in the order of the list.
    [[nodiscard]] std::vector<Row> selectedRows() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] int widthOf(const ContactColumn& column) const;
    /// The column that takes what is over.
    [[nodiscard]] int flexible() const;

    ContactsModel& m_model;
    DataTable* m_table;
    QHash<QString, int> m_chosenWidths;  ///< by key, where somebody dragged
    bool m_fitting = false;
};

}  // namespace regia::ui
