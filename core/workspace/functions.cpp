// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/functions.h"

#include <sqlite3.h>

#include <string_view>

#include "core/text/fold.h"

namespace regia::workspace {
namespace {

void key(sqlite3_context* context, int, sqlite3_value** arguments)
{
    if (sqlite3_value_type(arguments[0]) != SQLITE_TEXT)
        return sqlite3_result_null(context);
    const void* bytes = sqlite3_value_text(arguments[0]);
    const std::string_view text(static_cast<const char*>(bytes), static_cast<std::size_t>(sqlite3_value_bytes(arguments[0])));
    try {
        const std::string folded = text::textKey(text);
        sqlite3_result_text64(context, folded.data(), folded.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    } catch (const std::bad_alloc&) {
        sqlite3_result_error_nomem(context);
    }
}

}  // namespace

Result<void> registerFunctions(sqlite::Database& database)
{
    constexpr int kFlags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    if (sqlite3_create_function_v2(database.handle(), "regia_key", 1, kFlags, nullptr, key, nullptr, nullptr, nullptr) != SQLITE_OK)
        return fail(sqlite::lastError(database.handle()));
    return {};
}

}  // namespace regia::workspace
