// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/segment/typed_test.h"

namespace regia::segment::sql {

/// A JSON column and a name in it, as SQL: `c.profile`, `'$."city"'`.
struct JsonPlace {
    std::string document;
    std::string path;  ///< a quoted literal
};
/// Errors: Unsupported for a name that SQL's JSON paths can not say.
[[nodiscard]] Result<JsonPlace> jsonPlace(const std::string& document, const std::string& name, const std::string& where);

/// The value there as a text, a number, 0 or 1, or null when it is none of that type.
[[nodiscard]] std::string textIn(const JsonPlace& place);
[[nodiscard]] std::string numberIn(const JsonPlace& place);
[[nodiscard]] std::string truthIn(const JsonPlace& place);
/// A text, or how JSON writes a number or a truth.
[[nodiscard]] std::string anyTextIn(const JsonPlace& place);

/// A test as an expression that is 1 or 0 and never null, the operator's sign included; `value` is an expression of the
/// test's type. Errors: Unsupported for matches that SQL has no function for.
[[nodiscard]] Result<std::string> testText(const TypedTest& test, const std::string& value, const std::string& where);
[[nodiscard]] std::string testNumber(const TypedTest& test, const std::string& value);
[[nodiscard]] std::string testTruth(const TypedTest& test, const std::string& value);
/// Of a text that holds an ISO date or instant.
[[nodiscard]] std::string testDate(const TypedTest& test, const std::string& text);
[[nodiscard]] Result<std::string> testInstant(const TypedTest& test, const std::string& text, const std::string& where);
[[nodiscard]] Result<std::string> testSet(const TypedTest& test, const JsonPlace& place, const std::string& where);

[[nodiscard]] std::string literal(double number);
/// `('a', 'b')`.
[[nodiscard]] std::string literals(const std::vector<std::string>& texts);

}  // namespace regia::segment::sql
