// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/base/bitmap.h"
#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/identity/contact_ids.h"
#include "core/import/import.h"
#include "core/import/loading/dictionaries.h"
#include "core/import/loading/meter.h"
#include "core/import/loading/staging.h"
#include "core/import/overwrite_rules.h"
#include "core/import/receipt.h"
#include "core/sqlite/database.h"

namespace regia::import {

/// What the parts of a load share. It lives within one command.
struct LoadContext {
    sqlite::Database& database;
    Staging& staging;
    Dictionaries& dictionaries;
    identity::ContactIds& contactIds;
    ContactId lastContact;  ///< given before this load
    Meter& meter;
    ImportReceipt& receipt;

    BatchId batch;
    SourceId source;
    Instant now;           ///< when the batch is imported
    std::string currency;  ///< of the workspace
    Join join = Join::Keys;
    bool rowsArePeople = false;  ///< a row of the file is a person, and no event or order of one
    OverwriteRules overwrite;    ///< what its values may do to others

    RecordId firstNew;                ///< new records have ids from here
    std::vector<RecordId> recordIds;  ///< by number, as far as any of them was there before …
    RecordId firstOfRest;             ///< … and of the others, one after the other
    Bitmap nobodies;                  ///< numbers of records that are known to be nobody
    Bitmap leftOutEvents;             ///< by number of the event: known already

    // For the receipt.
    std::vector<ContactId> contactBefore;           ///< by number of the record, of those that were there before
    Bitmap withNewEvents;                           ///< numbers of records there before that got events
    std::map<std::string, Bitmap> withNewConsents;  ///< and consents, by purpose
    Bitmap eventsOfOrders;                          ///< by number of the event: it came with an order that is new or changed
    std::vector<std::uint32_t> brought;             ///< by number of the record: how many rows brought an order, event … of it
    std::vector<RecordId> twice;                    ///< new people of whom several rows speak

    [[nodiscard]] std::size_t records() const { return staging.records().size(); }
    [[nodiscard]] bool hasPresent() const { return !recordIds.empty(); }
    [[nodiscard]] RecordId idOf(std::uint32_t record) const
    {
        return record < recordIds.size() ? recordIds[record]
                                         : RecordId{firstOfRest.value + static_cast<std::int64_t>(record - recordIds.size())};
    }
    [[nodiscard]] bool isNew(std::uint32_t record) const { return idOf(record) >= firstNew; }
    [[nodiscard]] ContactId contactBeforeOf(std::uint32_t record) const
    {
        return record < contactBefore.size() ? contactBefore[record] : ContactId{};
    }
    void noteBrought(std::uint32_t record, std::size_t rows = 1)
    {
        if (record >= brought.size())
            brought.resize(record + 1);
        brought[record] += static_cast<std::uint32_t>(rows);
    }
    [[nodiscard]] std::uint32_t broughtOf(std::uint32_t record) const { return record < brought.size() ? brought[record] : 0; }
};

}  // namespace regia::import
