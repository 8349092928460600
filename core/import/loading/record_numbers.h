// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/import/loading/bulk_statement.h"
#include "core/import/loading/key_table.h"
#include "core/import/loading/known_records.h"
#include "core/import/loading/spill.h"

namespace regia::import {

/// Numbers the external keys of one table 0, 1, 2 … in the order in which they come, and says which of them the workspace
/// knows. The first million and a half of keys are remembered here, the others in the spill's database.
class RecordNumbers {
public:
    RecordNumbers(Spill& spill, KnownRecords records, std::size_t inMemory = 1'500'000);

    struct Found {
        std::uint32_t number = 0;
        bool isNew = false;
    };
    /// Errors: those of KnownRecords::find and of Spill::database, FileTooLarge (more than four thousand million keys).
    [[nodiscard]] Result<Found> find(std::string_view key);

    /// See KnownRecords::rest.
    void rest() { m_records.rest(); }

    [[nodiscard]] std::size_t size() const { return m_size; }
    /// Not valid: the workspace does not know the key.
    [[nodiscard]] RecordId known(std::uint32_t number) const { return number < m_known.size() ? m_known[number] : RecordId{}; }
    void setKnown(std::uint32_t number, RecordId record);
    /// No key from this number on is known: what comes for the first time, as most do, takes no place.
    [[nodiscard]] std::size_t endOfKnown() const { return m_known.size(); }

    /// What the facts of a record are sorted by: records of the workspace in the order of their ids, then new ones in the order
    /// of their numbers, which is the order of the ids that they will get.
    [[nodiscard]] std::uint64_t sortId(std::uint32_t number) const
    {
        return known(number).isValid() ? static_cast<std::uint64_t>(known(number).value) : kFirstNew + number;
    }

private:
    static constexpr std::uint64_t kFirstNew = std::uint64_t{1} << 62;

    struct Late {
        explicit Late(sqlite3* handle);
        BulkStatement select;
        BulkStatement insert;
    };

    [[nodiscard]] Result<Found> add(std::string_view key);
    [[nodiscard]] Result<Found> findLate(std::string_view key);

    Spill& m_spill;
    KnownRecords m_records;
    std::size_t m_inMemory;
    KeyTable m_numbers;
    std::size_t m_size = 0;
    std::vector<RecordId> m_known;  ///< by number, up to the last one that the workspace knows
    std::optional<Late> m_late;
};

}  // namespace regia::import
