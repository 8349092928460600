// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/sqlite/database.h"

namespace regia::import {

/// Finds the records of a source by external key, on a connection that stays open.
class KnownRecords {
public:
    /// A source that is not there has none.
    [[nodiscard]] static Result<KnownRecords> of(const sqlite::Database& database, std::string_view source);
    KnownRecords(KnownRecords&&) noexcept;
    KnownRecords& operator=(KnownRecords&&) noexcept;
    ~KnownRecords();

    /// Takes the lock of a reader once for many questions, if the connection has no transaction: see `rest`.
    [[nodiscard]] Result<std::optional<RecordId>> find(std::string_view externalKey);
    /// Gives the lock back, so that others may write until the next question.
    void rest();

private:
    struct Search;
    explicit KnownRecords(std::unique_ptr<Search> search);
    std::unique_ptr<Search> m_search;  ///< null: there are none
};

}  // namespace regia::import
