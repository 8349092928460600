// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/settings.h"

#include <unicode/ucurr.h>
#include <unicode/uloc.h>

#include <algorithm>
#include <charconv>
#include <utility>

#include "core/calendar/time_zone.h"
#include "core/workspace/columns.h"

namespace regia::workspace {
namespace {

bool isCurrency(const std::string& code)
{
    if (code.size() != 3 || !std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
        return false;
    const std::u16string wide(code.begin(), code.end());
    UErrorCode status = U_ZERO_ERROR;
    return ucurr_isAvailable(wide.c_str(), U_DATE_MIN, U_DATE_MAX, &status) && U_SUCCESS(status);
}

bool isCountry(const std::string& code)
{
    for (const char* const* known = uloc_getISOCountries(); *known != nullptr; ++known)
        if (code == *known)
            return true;
    return false;
}

Result<std::string> valueOf(const sqlite::Database& database, const char* name)
{
    return sqlite::guarded([&]() -> Result<std::string> {
        SQLite::Statement row(database.connection(), "SELECT value FROM setting WHERE name = ?");
        row.bind(1, name);
        if (!row.executeStep())
            return fail(ErrorCode::WorkspaceDamaged, {}, std::string("no setting ") + name);
        return row.getColumn(0).getString();
    });
}

}  // namespace

Result<void> checkSettings(const Settings& settings)
{
    if (!calendar::TimeZone::load(settings.timeZone))
        return fail(ErrorCode::InvalidInput, "time_zone", "time_zone: " + settings.timeZone);
    if (!isCurrency(settings.currency))
        return fail(ErrorCode::InvalidInput, "currency", "currency: " + settings.currency);
    if (!isCountry(settings.country))
        return fail(ErrorCode::InvalidInput, "country", "country: " + settings.country);
    return {};
}

Result<Settings> loadSettings(const sqlite::Database& database)
{
    Settings settings;
    REGIA_TRY(settings.id, valueOf(database, "id"));
    REGIA_TRY(settings.name, valueOf(database, "name"));
    REGIA_TRY(settings.timeZone, valueOf(database, "time_zone"));
    REGIA_TRY(settings.currency, valueOf(database, "currency"));
    REGIA_TRY(settings.country, valueOf(database, "country"));
    return settings;
}

Result<void> storeSettings(sqlite::Database& database, const Settings& settings)
{
    REGIA_CHECK(checkSettings(settings));
    return sqlite::guarded([&] {
        SQLite::Statement put(database.connection(),
                              "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value");
        const std::pair<const char*, const std::string&> values[] = {
            {"name", settings.name}, {"time_zone", settings.timeZone}, {"currency", settings.currency}, {"country", settings.country}};
        for (const auto& [name, value] : values) {
            put.reset();
            put.bind(1, name);
            put.bind(2, value);
            put.exec();
        }
    });
}

Result<std::int64_t> loadDataVersion(const sqlite::Database& database)
{
    REGIA_TRY(const std::string text, valueOf(database, "data_version"));
    std::int64_t version = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), version).ec != std::errc{})
        return fail(ErrorCode::WorkspaceDamaged, {}, "data_version: " + text);
    return version;
}

}  // namespace regia::workspace
