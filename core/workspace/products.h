// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/model/event.h"
#include "core/sqlite/database.h"
#include "core/workspace/name_ids.h"

namespace regia::workspace {

/// Products by SKU, made when they are new. Lives no longer than the command that it was made in.
class Products {
public:
    /// Throws SQLite::Exception: inside a command that is an error like any other.
    explicit Products(sqlite::Database& database);
    /// Of a product that is there, a name, category or price that is still missing is filled in; nothing is replaced.
    [[nodiscard]] Result<model::ProductId> findOrCreate(const model::Product& wanted);

private:
    NameIds m_ids;
    SQLite::Statement m_insert;
    SQLite::Statement m_fill;
};

/// By SKU.
[[nodiscard]] Result<std::vector<model::Product>> listProducts(const sqlite::Database& database);

}  // namespace regia::workspace
