// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QString>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/import/import.h"
#include "core/workbench/held_back_list.h"
#include "core/workbench/import_check.h"
#include "core/workbench/import_plan.h"

namespace regia::ui {

/// A reason for which cells are held back, and the column that it was found in.
using HeldBackKind = std::pair<std::string, std::string>;

/// One table that is about to be imported, or the file in which none could be found.
struct ImportCard {
    enum class State { Reading, Ready, Failed, Importing, Imported };

    int id = 0;
    QString path;  ///< the file on disk
    State state = State::Reading;
    std::optional<workbench::ImportPlan> plan;
    import::Join join = import::Join::Keys;
    std::set<HeldBackKind> repairs;                   ///< of these the safe repairs are made right after the import
    std::optional<workbench::HeldBackList> putRight;  ///< it is a list of rows that an earlier import had held back
    bool isSourceChosen = false;                      ///< a person decided with which files it shares its ids
    bool isChanged = false;                           ///< a person decided something
    std::optional<workbench::ImportCheck> check;
    std::optional<Error> error;  ///< why it could not be read, checked or imported
};

/// The files of an import, one row a table. A plain list: whoever changes a card says so with `changed`.
class ImportCards final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole,
        DetailRole,  ///< 12,480 rows · 17 columns
        StatusRole,  ///< HubSpot contacts, or why it cannot be read
        StatusIconRole,
        StatusColorRole,  ///< int, Color
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] bool isEmpty() const { return m_cards.empty(); }
    [[nodiscard]] int count() const { return static_cast<int>(m_cards.size()); }
    [[nodiscard]] ImportCard& at(int row) { return m_cards[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const ImportCard& at(int row) const { return m_cards[static_cast<std::size_t>(row)]; }
    /// The place of a card; -1 for one that was taken away.
    [[nodiscard]] int rowOf(int id) const;
    [[nodiscard]] bool holds(const QString& path) const;
    /// The files, each once.
    [[nodiscard]] QStringList paths() const;
    /// The first that can be imported, else the first; -1 for none.
    [[nodiscard]] int rowToLookAt() const;
    /// Why files could not be read or imported, a sentence each.
    [[nodiscard]] QStringList refusals() const;
    /// The rows of the cards that can be imported, in the order in which they are.
    [[nodiscard]] std::vector<int> inImportOrder() const;
    /// How many cards are in that state.
    [[nodiscard]] int countOf(ImportCard::State state) const;

    /// A card for a file that is being read; answers its id.
    int add(const QString& path);
    /// Puts the tables of a file in the place of the card that stood for it; `putRight` goes with them, one each.
    void replace(int row, std::vector<workbench::ImportPlan> plans, std::vector<std::optional<workbench::HeldBackList>> putRight);
    void remove(int row);
    void clear();
    void changed(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<ImportCard> m_cards;
    int m_lastId = 0;
};

/// The name of a card's table for people.
[[nodiscard]] QString nameOf(const ImportCard& card);
/// In little room: `export.zip › subscribed.csv` → subscribed.csv; a sheet keeps the name of its workbook.
[[nodiscard]] QString shortNameOf(const QString& file);

}  // namespace regia::ui
