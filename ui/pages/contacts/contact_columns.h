// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <string>
#include <vector>

#include "core/snapshot/snapshot.h"
#include "core/workbench/contact_list.h"

namespace regia::ui {

/// A column of the list of contacts: one that we work out, or an attribute of the data.
struct ContactColumn {
    enum class Kind { Check, Name, Stage, Activity, Orders, Spent, Consent, Attribute };
    Kind kind = Kind::Name;
    std::string attribute;  ///< of Kind::Attribute

    [[nodiscard]] QString title() const;
    /// What is stored: "stage", "attribute:city". Never renamed.
    [[nodiscard]] QString key() const;
    [[nodiscard]] int width() const;
    [[nodiscard]] bool isNumber() const { return kind == Kind::Orders || kind == Kind::Spent; }
    /// None for a column that has no order.
    [[nodiscard]] std::optional<workbench::ContactOrder> order() const;
    friend bool operator==(const ContactColumn&, const ContactColumn&) = default;
};

namespace contact_columns {

/// All that may be chosen, in their order; the check boxes and the name are always there and not among them.
[[nodiscard]] std::vector<ContactColumn> choices(const snapshot::Snapshot& snapshot);
/// The keys that are shown until somebody chooses others.
[[nodiscard]] QStringList defaults();
/// The columns of a list for the keys chosen; keys that the data does not have are passed over.
[[nodiscard]] std::vector<ContactColumn> columnsFor(const snapshot::Snapshot& snapshot, const QStringList& keys);

/// What was chosen last, kept between runs.
[[nodiscard]] QStringList stored();
void store(const QStringList& keys);

}  // namespace contact_columns
}  // namespace regia::ui
