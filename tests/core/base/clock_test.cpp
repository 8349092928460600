// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <gtest/gtest.h>

#include <ctime>

namespace regia {

TEST(SystemClock, GivenTheWallClock_WhenAsked_ThenItIsInMillisecondsSince1970)
{
    const std::int64_t before = static_cast<std::int64_t>(std::time(nullptr)) * kMsPerSecond;
    const Instant now = SystemClock().now();
    const std::int64_t after = (static_cast<std::int64_t>(std::time(nullptr)) + 1) * kMsPerSecond;
    EXPECT_GE(now.ms, before);
    EXPECT_LE(now.ms, after);
}

TEST(FixedClock, GivenSetTime_WhenAsked_ThenItAnswersThat)
{
    FixedClock clock(Instant{5});
    EXPECT_EQ(clock.now(), Instant{5});
    clock.set(Instant{9});
    EXPECT_EQ(clock.now(), Instant{9});
}

}  // namespace regia
