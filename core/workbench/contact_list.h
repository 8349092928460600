// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/bitmap.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/segment/dataset.h"

namespace regia::workbench {

/// What a list of contacts shows beside attributes: a column each, one entry a row of the snapshot. Events from the as-of
/// instant on are not looked at.
struct ContactFacts {
    Instant asOf;
    std::vector<std::int64_t> lastActivity;  ///< instant of the last event that the contact did (a mail sent is not one); kNever
    std::vector<std::uint32_t> orders;       ///< purchases, ever
    std::vector<std::int64_t> spent;         ///< minor units, purchases of the last 365 days
    std::vector<std::uint32_t> nameRanks;    ///< place by last name, then first name; contacts without a name last
    static constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::min();
};

/// One pass over the events, in parallel. Errors: Cancelled.
[[nodiscard]] Result<ContactFacts> contactFacts(const segment::Dataset& dataset, Instant asOf, Progress& progress);

/// What a contact is called: first and last name, else the whole name, the e-mail, the phone; empty if nothing is known.
[[nodiscard]] std::string displayName(const snapshot::Snapshot& snapshot, std::size_t row);

/// The text of an attribute in a row, empty if it is missing or no text.
[[nodiscard]] std::string_view textOf(const snapshot::Snapshot& snapshot, std::string_view attribute, std::size_t row);

/// Who matches what was typed: every word must be found in a name, e-mail, phone, city or company, whatever its case and
/// accents; `field:value` asks one attribute, `stage:use` the stage. An unknown field is a word like another. Nothing typed
/// is everybody. Looks at the dictionaries, not at the contacts: O(distinct texts + rows).
[[nodiscard]] Bitmap searchContacts(const segment::Dataset& dataset, Instant asOf, std::string_view typed);

enum class ContactOrder { Name, Stage, LastActivity, Orders, Spent };

/// The members as a list, sorted; equal ones by contact id.
[[nodiscard]] std::vector<Row> sortedContacts(const segment::Dataset& dataset, const ContactFacts& facts, const Bitmap& members,
                                              ContactOrder order, bool descending);

}  // namespace regia::workbench
