// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/bitmap.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/segment/condition.h"
#include "core/segment/dataset.h"

namespace regia::workbench {

/// The places of all contacts in the order of an attribute, worked out at the first question and kept. Any thread.
class RankCache {
public:
    using Ranks = std::shared_ptr<const std::vector<std::uint32_t>>;
    static constexpr std::uint32_t kMissing = std::numeric_limits<std::uint32_t>::max();

    /// By the rules of the attribute's type; kMissing for contacts without a value, and for all of an unknown attribute.
    [[nodiscard]] Ranks ofAttribute(const snapshot::Snapshot& snapshot, const std::string& attribute);
    /// By last name, then first name, equal ones by contact; kMissing for contacts with neither.
    [[nodiscard]] Ranks ofNames(const snapshot::Snapshot& snapshot);

private:
    std::mutex m_mutex;
    std::map<std::string, Ranks, std::less<>> m_ranks;
    Ranks m_names;
};

/// What a list of contacts shows beside attributes: a column each, one entry a row of the snapshot. Events from the as-of
/// instant on are not looked at.
struct ContactFacts {
    Instant asOf;
    std::vector<std::int64_t> lastActivity;  ///< instant of the last event that the contact did (see model::isReceived); kNever
    std::vector<std::uint32_t> orders;       ///< purchases, ever
    std::vector<std::int64_t> spent;         ///< minor units, purchases of the last 365 days
    std::shared_ptr<RankCache> ranks = std::make_shared<RankCache>();
    static constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::min();
};

/// One pass over the events, in parallel. Errors: Cancelled.
[[nodiscard]] Result<ContactFacts> contactFacts(const segment::Dataset& dataset, Instant asOf, Progress& progress);

/// What a contact is called: first and last name, else the whole name, the e-mail, the phone; empty if nothing is known.
[[nodiscard]] std::string displayName(const snapshot::Snapshot& snapshot, std::size_t row);

/// The text of an attribute in a row, empty if it is missing or no text.
[[nodiscard]] std::string_view textOf(const snapshot::Snapshot& snapshot, std::string_view attribute, std::size_t row);

/// The people among the contacts: with a name, an e-mail, a phone or a loyalty card. The others are anonymous visitors.
/// O(rows).
[[nodiscard]] Bitmap knownContacts(const snapshot::Snapshot& snapshot);
/// The same as a condition that can be saved; nobody's when no such attribute has been imported.
[[nodiscard]] segment::Condition knownCondition(const snapshot::Snapshot& snapshot);

/// Who matches what was typed: every word must be found in a name, e-mail, phone, city or company, whatever its case and
/// accents; `field:value` asks one attribute, `stage:use` the stage, `"quoted words"` stay together. An unknown field is a
/// word like another. Nothing typed is everybody. Looks at the dictionaries, not at the contacts: O(distinct texts + rows).
[[nodiscard]] Bitmap searchContacts(const segment::Dataset& dataset, Instant asOf, std::string_view typed);
/// Works out ahead what the first search of a dataset needs, so that it is as quick as the next. Any thread.
void prepareSearch(const snapshot::Snapshot& snapshot);

/// The addresses of some contacts, one a line, in the order given.
struct EmailList {
    std::string text;
    std::size_t addresses = 0;
    std::size_t withoutConsent = 0;  ///< of the addresses: their contact has not given consent to e-mail
};
[[nodiscard]] EmailList emailsOf(const segment::Dataset& dataset, const std::vector<Row>& rows, Instant asOf);

enum class ContactOrder { Name, Stage, LastActivity, Orders, Spent, Attribute };

/// The members as a list, sorted; equal ones by contact id, those without a value always last. `attribute`: of
/// ContactOrder::Attribute. O(members), after the first time for a name or an attribute.
[[nodiscard]] std::vector<Row> sortedContacts(const segment::Dataset& dataset, const ContactFacts& facts, const Bitmap& members,
                                              ContactOrder order, bool descending, const std::string& attribute = {});
/// The same list with those of `known` first, each part in its order.
[[nodiscard]] std::vector<Row> knownFirst(std::vector<Row> rows, const Bitmap& known);

}  // namespace regia::workbench
