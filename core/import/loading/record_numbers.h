// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory_resource>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/import/loading/bulk_statement.h"
#include "core/import/loading/spill.h"

namespace regia::import {

/// Numbers the external keys of one table 0, 1, 2 … in the order in which they come, and says which of them the workspace
/// knows. The first million keys are remembered here, the others in the spill's database.
class RecordNumbers {
public:
    /// The record of an external key, if the workspace has one.
    using Lookup = std::function<Result<std::optional<RecordId>>(std::string_view key)>;

    RecordNumbers(Spill& spill, Lookup lookup, std::size_t inMemory = 1'000'000);

    struct Found {
        std::uint32_t number = 0;
        bool isNew = false;
    };
    /// Errors: those of the lookup and of Spill::database, FileTooLarge (more than four thousand million keys).
    [[nodiscard]] Result<Found> find(std::string_view key);

    [[nodiscard]] std::size_t size() const { return m_known.size(); }
    /// Not valid: the workspace does not know the key.
    [[nodiscard]] RecordId known(std::uint32_t number) const { return m_known[number]; }
    void setKnown(std::uint32_t number, RecordId record) { m_known[number] = record; }

    /// What the facts of a record are sorted by: records of the workspace in the order of their ids, then new ones in the order
    /// of their numbers, which is the order of the ids that they will get.
    [[nodiscard]] std::uint64_t sortId(std::uint32_t number) const
    {
        return m_known[number].isValid() ? static_cast<std::uint64_t>(m_known[number].value) : kFirstNew + number;
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
    Lookup m_lookup;
    std::size_t m_inMemory;
    std::pmr::monotonic_buffer_resource m_memory;
    std::pmr::unordered_map<std::string_view, std::uint32_t> m_numbers{&m_memory};
    std::vector<RecordId> m_known;
    std::optional<Late> m_late;
};

}  // namespace regia::import
