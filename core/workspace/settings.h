// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "core/base/result.h"
#include "core/sqlite/database.h"

namespace regia::workspace {

/// What is true of the whole file.
struct Settings {
    std::string id;                        ///< random, given at creation: seeds and fingerprints hang on it
    std::string name;                      ///< shown; at first the file's name
    std::string timeZone = "Europe/Rome";  ///< IANA
    std::string currency = "EUR";          ///< ISO 4217
    std::string country = "IT";            ///< ISO 3166, for phones without a prefix

    friend bool operator==(const Settings&, const Settings&) = default;
};

/// Errors: InvalidInput, detail: which and what (`time_zone: Europe/Roma`).
[[nodiscard]] Result<void> checkSettings(const Settings& settings);

/// Errors: WorkspaceDamaged (one is missing).
[[nodiscard]] Result<Settings> loadSettings(const sqlite::Database& database);
/// All but the id, which is written once. Inside a command. Errors: those of checkSettings.
[[nodiscard]] Result<void> storeSettings(sqlite::Database& database, const Settings& settings);

/// The number that rises with every command; WorkspaceDamaged if it is missing.
[[nodiscard]] Result<std::int64_t> loadDataVersion(const sqlite::Database& database);

}  // namespace regia::workspace
