// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <gtest/gtest.h>

#include <memory>
#include <set>
#include <string>

#include "core/base/bug.h"
#include "core/base/result.h"

namespace regia {
namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return fail(ErrorCode::InvalidInput, "number", "odd");
    return number / 2;
}

Result<void> mustBeEven(int number)
{
    REGIA_TRY(const int halved, half(number));
    return halved * 2 == number ? Result<void>() : fail(ErrorCode::Internal);
}

Result<std::string> quarterAsText(int number)
{
    REGIA_CHECK(mustBeEven(number));
    REGIA_TRY(const int halved, half(number));
    REGIA_TRY(const int quarter, half(halved));
    return std::to_string(quarter);
}

Result<std::unique_ptr<int>> boxed(int number) { return std::make_unique<int>(number); }

Result<int> unboxed(int number)
{
    REGIA_TRY(const std::unique_ptr<int> box, boxed(number));
    return *box;
}

}  // namespace

TEST(ErrorCode, GivenEveryCode_WhenNamed_ThenNamesAreDistinctAndOfSnakeCase)
{
    std::set<std::string_view> names;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        const std::string_view name = errorCodeName(static_cast<ErrorCode>(code));
        EXPECT_TRUE(names.insert(name).second) << name << " twice";
        EXPECT_EQ(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz_"), std::string_view::npos) << name;
    }
}

TEST(ErrorCode, GivenNamesThatScriptsCompare_WhenTheCodeChanges_ThenTheyStay)
{
    EXPECT_EQ(errorCodeName(ErrorCode::FileNotFound), "file_not_found");
    EXPECT_EQ(errorCodeName(ErrorCode::NotAWorkspace), "not_a_workspace");
    EXPECT_EQ(errorCodeName(ErrorCode::WorkspaceNewer), "workspace_newer");
    EXPECT_EQ(errorCodeName(ErrorCode::InvalidDocument), "invalid_document");
    EXPECT_EQ(errorCodeName(ErrorCode::UnknownName), "unknown_name");
    EXPECT_EQ(errorCodeName(ErrorCode::Cancelled), "cancelled");
    EXPECT_EQ(errorCodeName(ErrorCode::Internal), "internal");
}

TEST(Result, GivenChainOfSteps_WhenAllSucceed_ThenTheValueArrives) { EXPECT_EQ(quarterAsText(12), "3"); }

TEST(Result, GivenChainOfSteps_WhenOneFails_ThenItsErrorIsPassedUpUnchanged)
{
    const Error odd{ErrorCode::InvalidInput, "number", "odd"};
    EXPECT_EQ(quarterAsText(7).error(), odd);  // in REGIA_CHECK
    EXPECT_EQ(quarterAsText(6).error(), odd);  // in the second REGIA_TRY
}

TEST(Result, GivenValueThatCanOnlyBeMoved_WhenTried_ThenItIsMoved) { EXPECT_EQ(unboxed(5), 5); }

TEST(Bug, GivenBrokenExpectation_WhenChecked_ThenItNamesTheConditionAndThePlace)
{
    try {
        REGIA_EXPECT(1 + 1 == 3);
        FAIL() << "no bug was thrown";
    } catch (const Bug& bug) {
        EXPECT_NE(std::string(bug.what()).find("1 + 1 == 3"), std::string::npos);
        EXPECT_NE(std::string(bug.what()).find("error_test.cpp"), std::string::npos);
    }
}

}  // namespace regia
