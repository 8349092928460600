// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/consent_state.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace regia::privacy {
namespace {

using model::ConsentDecision;
using model::ConsentState;

constexpr std::uint16_t kEmail = 0;
constexpr Instant kNow{1'000};

ConsentDecision dated(ConsentState state, std::int64_t at, std::int64_t recordedAt = 0)
{
    return {kEmail, state, Instant{at}, Instant{recordedAt}};
}
ConsentDecision undated(ConsentState state, std::int64_t recordedAt = 0) { return {kEmail, state, std::nullopt, Instant{recordedAt}}; }

ConsentState stateOf(const std::vector<ConsentDecision>& decisions, Instant asOf = kNow)
{
    return consentAt(decisions, kEmail, asOf).state;
}

TEST(ConsentAt, GivenNoDecision_WhenAsked_ThenUnknown)
{
    EXPECT_EQ(consentAt({}, kEmail, kNow), ConsentStatus{});
    EXPECT_EQ(stateOf({undated(ConsentState::Unknown)}), ConsentState::Unknown);
    EXPECT_EQ(stateOf({{std::uint16_t{7}, ConsentState::Granted, Instant{1}, {}}}), ConsentState::Unknown);
}

TEST(ConsentAt, GivenDatedDecisions_WhenAsked_ThenTheLatestWinsWithItsDate)
{
    const std::vector<ConsentDecision> decisions{dated(ConsentState::Withdrawn, 10), dated(ConsentState::Granted, 20),
                                                 dated(ConsentState::Denied, 5)};
    EXPECT_EQ(consentAt(decisions, kEmail, kNow), (ConsentStatus{ConsentState::Granted, Instant{20}}));
}

TEST(ConsentAt, GivenYesAndNoAtOneInstant_WhenAsked_ThenNoWinsWheneverItWasRecorded)
{
    EXPECT_EQ(stateOf({dated(ConsentState::Withdrawn, 10, 1), dated(ConsentState::Granted, 10, 99)}), ConsentState::Withdrawn);
    EXPECT_EQ(stateOf({dated(ConsentState::Denied, 10), dated(ConsentState::Granted, 10)}), ConsentState::Denied);
}

TEST(ConsentAt, GivenUndatedFlag_WhenADecisionHasADate_ThenTheFlagDoesNotCount)
{
    EXPECT_EQ(stateOf({dated(ConsentState::Withdrawn, 10), undated(ConsentState::Granted, 500)}), ConsentState::Withdrawn);
    EXPECT_EQ(stateOf({dated(ConsentState::Granted, 10), undated(ConsentState::Denied, 500)}), ConsentState::Granted);
}

TEST(ConsentAt, GivenOnlyUndatedFlags_WhenAsked_ThenAYesIsNoDecisionAndANoIs)
{
    EXPECT_EQ(stateOf({undated(ConsentState::Granted, 2)}), ConsentState::Unknown);
    EXPECT_EQ(consentAt(std::vector{undated(ConsentState::Denied, 1), undated(ConsentState::Granted, 2)}, kEmail, kNow),
              (ConsentStatus{ConsentState::Denied, std::nullopt}));
}

TEST(ConsentAt, GivenUndeliverable_WhenAnythingElseIsSaid_ThenItBlocks)
{
    EXPECT_EQ(stateOf({undated(ConsentState::Undeliverable), dated(ConsentState::Granted, 999)}), ConsentState::Undeliverable);
}

TEST(ConsentAt, GivenFutureDecision_WhenAskedBefore_ThenItDoesNotCountYet)
{
    const std::vector<ConsentDecision> decisions{dated(ConsentState::Granted, 10), dated(ConsentState::Withdrawn, 1'000)};
    EXPECT_EQ(stateOf(decisions, Instant{999}), ConsentState::Granted);
    EXPECT_EQ(stateOf(decisions, Instant{1'000}), ConsentState::Withdrawn);
}

TEST(ConsentAt, GivenDoubleOptInThatWaits_WhenAsked_ThenPendingUnlessGrantedOrRefusedSince)
{
    EXPECT_EQ(stateOf({dated(ConsentState::Pending, 10)}), ConsentState::Pending);
    EXPECT_EQ(stateOf({dated(ConsentState::Pending, 10), dated(ConsentState::Granted, 5)}), ConsentState::Granted);
    EXPECT_EQ(stateOf({dated(ConsentState::Pending, 10), dated(ConsentState::Withdrawn, 5)}), ConsentState::Pending);
    EXPECT_EQ(stateOf({dated(ConsentState::Pending, 5), dated(ConsentState::Withdrawn, 10)}), ConsentState::Withdrawn);
    EXPECT_EQ(stateOf({undated(ConsentState::Pending), dated(ConsentState::Withdrawn, 10)}), ConsentState::Withdrawn);
}

TEST(ConsentAt, GivenNeverAsked_WhenAnyDecisionIsThere_ThenTheDecisionIsTold)
{
    EXPECT_EQ(stateOf({dated(ConsentState::Never, 10)}), ConsentState::Never);
    EXPECT_EQ(stateOf({dated(ConsentState::Never, 10), undated(ConsentState::Denied)}), ConsentState::Denied);
}

TEST(ConsentAt, GivenADecisionAtTheVeryInstant_WhenAsked_ThenItCounts)
{
    EXPECT_EQ(stateOf({dated(ConsentState::Granted, kNow.ms)}), ConsentState::Granted);
    EXPECT_EQ(stateOf({dated(ConsentState::Granted, kNow.ms + 1)}), ConsentState::Unknown);
}

TEST(ConsentAt, GivenUndeliverable_WhenItIsOfAnotherPurposeOrOfLater_ThenItDoesNotBlock)
{
    const ConsentDecision ofSms{std::uint16_t{1}, ConsentState::Undeliverable, Instant{1}, {}};
    EXPECT_EQ(stateOf({dated(ConsentState::Granted, 5), ofSms}), ConsentState::Granted);
    EXPECT_EQ(stateOf({dated(ConsentState::Granted, 5), dated(ConsentState::Undeliverable, kNow.ms + 1)}), ConsentState::Granted);
    EXPECT_EQ(stateOf({dated(ConsentState::Granted, 5), undated(ConsentState::Undeliverable)}), ConsentState::Undeliverable);
}

TEST(ConsentAt, GivenAWithdrawal_WhenGrantedAgainLater_ThenItIsGrantedAndTheOtherWayRound)
{
    const std::vector<ConsentDecision> decisions{dated(ConsentState::Granted, 1), dated(ConsentState::Withdrawn, 2),
                                                 dated(ConsentState::Granted, 3)};
    EXPECT_EQ(stateOf(decisions), ConsentState::Granted);
    EXPECT_EQ(stateOf(decisions, Instant{2}), ConsentState::Withdrawn);
    EXPECT_EQ(stateOf(decisions, Instant{1}), ConsentState::Granted);
    EXPECT_EQ(stateOf(decisions, Instant{0}), ConsentState::Unknown);
}

TEST(ConsentAt, GivenAPendingWithoutADate_WhenSomebodyRefused_ThenTheRefusalIsTold)
{
    EXPECT_EQ(stateOf({undated(ConsentState::Pending), dated(ConsentState::Denied, 1)}), ConsentState::Denied);
    EXPECT_EQ(stateOf({undated(ConsentState::Pending), undated(ConsentState::Granted)}), ConsentState::Pending);
}

RC_GTEST_PROP(ConsentAtProperties, TheOrderOfDecisionsDoesNotMatter, ())
{
    const auto decision = rc::gen::exec([] {
        const auto state = static_cast<ConsentState>(*rc::gen::inRange(0, 7));
        const std::int64_t at = *rc::gen::inRange(0, 6);
        return at == 0 ? undated(state, *rc::gen::inRange(0, 4)) : dated(state, at, *rc::gen::inRange(0, 4));
    });
    const auto count = *rc::gen::inRange<std::size_t>(0, 8);
    std::vector<ConsentDecision> decisions;
    for (std::size_t i = 0; i < count; ++i)
        decisions.push_back(*decision);
    const ConsentState forward = stateOf(decisions, Instant{4});
    std::reverse(decisions.begin(), decisions.end());
    RC_ASSERT(stateOf(decisions, Instant{4}) == forward);
}

}  // namespace
}  // namespace regia::privacy
