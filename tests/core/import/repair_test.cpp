// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/repair.h"

#include <gtest/gtest.h>

#include "core/text/email.h"

namespace regia::import {
namespace {

SuggestedRepair ofAddress(const char* text) { return suggestRepair("invalid_email", text); }
SuggestedRepair rewritten(const char* text) { return {RepairAdvice::Rewrite, text}; }

TEST(Repair, GivenAnAddressWithOnePlainMistake_WhenAsked_ThenItIsPutRight)
{
    EXPECT_EQ(ofAddress("m.rossi@@example.com"), rewritten("m.rossi@example.com"));
    EXPECT_EQ(ofAddress("s.moretti @example.com"), rewritten("s.moretti@example.com"));
    EXPECT_EQ(ofAddress("info(at)example.com"), rewritten("info@example.com"));
    EXPECT_EQ(ofAddress("info [at] example [dot] com"), rewritten("info@example.com"));
    EXPECT_EQ(ofAddress("c.greco@.example.com"), rewritten("c.greco@example.com"));
    EXPECT_EQ(ofAddress("n.bruno@example..com"), rewritten("n.bruno@example.com"));
    EXPECT_EQ(ofAddress("e.serra@example,com"), rewritten("e.serra@example.com"));
}

TEST(Repair, GivenAWellKnownDomainWithoutItsDot_WhenAsked_ThenItIsOnlyGuessed)
{
    EXPECT_EQ(ofAddress("anna@gmailcom"), (SuggestedRepair{RepairAdvice::Guess, "anna@gmail.com"}));
    EXPECT_EQ(ofAddress("anna@liberoit"), (SuggestedRepair{RepairAdvice::Guess, "anna@libero.it"}));
}

TEST(Repair, GivenAnAddressOfWhichAPartIsMissing_WhenAsked_ThenNothingIsMadeUp)
{
    for (const char* text : {"lucia.ferri@", "p.neri.example.com", "anna.gallo@example", "fabio.villa", "@example.com", "", "a@b@c.it"})
        EXPECT_EQ(ofAddress(text).advice, RepairAdvice::None) << text;
}

TEST(Repair, GivenADateOrNumberThatCanNotBe_WhenAsked_ThenItIsLeftEmpty)
{
    EXPECT_EQ(suggestRepair("invalid_date", "31/02/1990").advice, RepairAdvice::LeaveEmpty);
    EXPECT_EQ(suggestRepair("invalid_number", "many").advice, RepairAdvice::LeaveEmpty);
    EXPECT_EQ(suggestRepair("missing_key", "").advice, RepairAdvice::None);
    EXPECT_EQ(suggestRepair("invalid_consent", "boh").advice, RepairAdvice::None);
}

}  // namespace
}  // namespace regia::import
