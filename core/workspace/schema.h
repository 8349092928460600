// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/sqlite/database.h"

namespace regia::workspace {

/// "REGI", in the header of every workspace.
inline constexpr std::uint32_t kApplicationId = 0x52454749;

/// One step from one version of the tables to the next.
struct Migration {
    std::string_view name;  ///< 0001_workspace.sql
    std::string_view sql;
};

/// The tables of a workspace as numbered steps: version n is what the first n make. The steps that the program was built
/// with are in resources/schema.
class Schema {
public:
    explicit Schema(std::vector<Migration> migrations) : m_migrations(std::move(migrations)) {}
    [[nodiscard]] static const Schema& current();

    [[nodiscard]] int newest() const { return static_cast<int>(m_migrations.size()); }
    /// From the version that the file has to the newest, a transaction a step.
    [[nodiscard]] Result<void> migrate(sqlite::Database& database) const;
    /// Compares the tables and indexes of a file with those of a version, text for text.
    /// Errors: WorkspaceForeign (one more, or another one; detail: its kind and name), WorkspaceDamaged (one is missing).
    [[nodiscard]] Result<void> check(const sqlite::Database& database, int version) const;

private:
    [[nodiscard]] Result<void> apply(sqlite::Database& database, int version) const;

    std::vector<Migration> m_migrations;
};

}  // namespace regia::workspace
