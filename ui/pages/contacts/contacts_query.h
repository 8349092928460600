// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "core/base/instant.h"
#include "core/model/stage.h"
#include "core/workbench/contact_list.h"

namespace regia::ui {

/// What the Contacts page asks for: who (words, a stage, a segment, what is behind a number), in which order.
struct ContactsQuery {
    QString search;
    std::optional<model::Stage> stage;
    bool known = false;        ///< people only: no anonymous visitors
    std::string segment;       ///< name of a saved one; empty: everybody
    nlohmann::json condition;  ///< behind a number that was opened; null: none
    nlohmann::json asked;      ///< a query, of whose answer `people` names a part; null: none
    std::string people;
    std::optional<Instant> asOf;                    ///< when the condition held; by default at the end of the data
    std::optional<Instant> createdFrom, createdTo;  ///< [from, to): first known then
    workbench::ContactOrder order = workbench::ContactOrder::LastActivity;
    std::string attribute;  ///< of ContactOrder::Attribute
    bool descending = true;

    /// The same as a condition that can be saved; null for everybody, for all known people, and for what no condition says
    /// (words, a part of an answer).
    [[nodiscard]] nlohmann::json asCondition(const snapshot::Snapshot& snapshot) const;
    /// Nothing narrows the list but who is known.
    [[nodiscard]] bool isEverybody() const;
    /// What a link says (see ContactsPage::open); order and attribute are those of `ordered`.
    [[nodiscard]] static ContactsQuery fromArguments(const QVariantMap& arguments, const ContactsQuery& ordered);
    /// What brings the same list back: `behind` are the arguments that it was opened with.
    [[nodiscard]] QVariantMap toArguments(const QVariantMap& behind) const;
    /// Of a link's arguments those that say why the list was opened; gone as soon as everybody is asked for again.
    [[nodiscard]] static QVariantMap behindOf(const QVariantMap& arguments);

    friend bool operator==(const ContactsQuery&, const ContactsQuery&) = default;
};

}  // namespace regia::ui
