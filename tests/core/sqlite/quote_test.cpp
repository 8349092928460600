// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/quote.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/sqlite/database.h"

namespace regia::sqlite {
namespace {

/// Bytes that bite: quotes, ends of statements, comments, NUL, and characters of two and more bytes.
rc::Gen<std::string> hostileTexts()
{
    const auto pieces =
        rc::gen::element<std::string>("'", "\"", "`", "[", "]", ";", "--", "/*", "*/", "\\", "\n", std::string(1, '\0'), "a", " ",
                                      "DROP TABLE t", "') OR 1=1", "\xC3\xA8", "\xE2\x80\x99", "\xF0\x9F\x8C\xB1", "%s", "?1", ":x");
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(pieces), [](const std::vector<std::string>& parts) {
        std::string text;
        for (const std::string& part : parts)
            text += part;
        return text;
    });
}

RC_GTEST_PROP(Quote, AnyTextComesBackAsItWas, ())
{
    const std::string text = *hostileTexts();
    const Database database = std::move(Database::inMemory().value());
    SQLite::Statement row(database.connection(), "SELECT " + quotedText(text) + ", typeof(" + quotedText(text) + ")");
    RC_ASSERT(row.executeStep());
    RC_ASSERT(row.getColumn(0).getString() == text);
    RC_ASSERT(row.getColumn(1).getString() == "text");
}

RC_GTEST_PROP(Quote, AnyNameNamesExactlyOneTableAndOneColumn, ())
{
    std::string name = *hostileTexts();
    RC_PRE(!name.empty() && !name.starts_with("sqlite_"));
    Database database = std::move(Database::inMemory().value());
    RC_ASSERT(database.execute("CREATE TABLE t (x); INSERT INTO t VALUES (42)").has_value());
    const std::string quoted = quotedName(name);
    if (name != "t") {
        RC_ASSERT(database.execute("CREATE TABLE " + quoted + " (" + quoted + "); INSERT INTO " + quoted + " (" + quoted + ") VALUES (7)")
                      .has_value());
        RC_ASSERT(database.integer("SELECT " + quoted + " FROM " + quoted).value() == 7);
        RC_ASSERT(database.integer("SELECT count(*) FROM sqlite_schema").value() == 2);
    }
    RC_ASSERT(database.integer("SELECT x FROM t").value() == 42);
}

TEST(Quote, GivenQuotes_WhenQuoted_ThenTheyAreDoubled)
{
    EXPECT_EQ(quotedText("it's"), "'it''s'");
    EXPECT_EQ(quotedName("a \"b\""), "\"a \"\"b\"\"\"");
    EXPECT_EQ(quotedText(std::string_view("a\0b", 3)), "CAST(x'610062' AS TEXT)");
    EXPECT_EQ(quotedName(std::string_view("a\0b", 3)),
              "\"a\xEF\xBF\xBD"
              "b\"");
}

}  // namespace
}  // namespace regia::sqlite
