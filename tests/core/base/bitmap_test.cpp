// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bitmap.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <vector>

#include "core/base/bug.h"

namespace regia {
namespace {

Bitmap bitmapOf(const std::vector<bool>& members)
{
    Bitmap bitmap;
    for (const bool member : members)
        bitmap.pushBack(member);
    return bitmap;
}

std::vector<bool> membersOf(const Bitmap& bitmap)
{
    std::vector<bool> members;
    for (std::size_t i = 0; i < bitmap.size(); ++i)
        members.push_back(bitmap.test(i));
    return members;
}

}  // namespace

TEST(Bitmap, GivenSizeThatIsNoMultipleOf64_WhenFilled_ThenNothingBeyondTheEndIsCounted)
{
    for (const std::size_t size : {0U, 1U, 63U, 64U, 65U, 130U}) {
        const Bitmap all(size, true);
        EXPECT_EQ(all.count(), size);
        EXPECT_EQ(all.none(), size == 0);
    }
}

TEST(Bitmap, GivenMembers_WhenVisited_ThenTheyComeInAscendingOrder)
{
    Bitmap bitmap(200);
    for (const std::size_t i : {199U, 0U, 64U, 63U})
        bitmap.set(i);
    std::vector<std::size_t> visited;
    bitmap.forEach([&](std::size_t i) { visited.push_back(i); });
    EXPECT_EQ(visited, (std::vector<std::size_t>{0, 63, 64, 199}));
}

TEST(Bitmap, GivenDifferentSizes_WhenCombined_ThenItIsABug)
{
    Bitmap small(10);
    const Bitmap large(11);
    EXPECT_THROW(small &= large, Bug);
    EXPECT_THROW(small |= large, Bug);
    EXPECT_THROW(small -= large, Bug);
}

RC_GTEST_PROP(BitmapProperties, ComplementAndItsOriginalPartTheUniverse, (const std::vector<bool>& members))
{
    const Bitmap original = bitmapOf(members);
    Bitmap complement = original;
    complement.flip();
    RC_ASSERT(original.count() + complement.count() == members.size());
    Bitmap common = original;
    common &= complement;
    RC_ASSERT(common.none());
    RC_ASSERT(complement.flip() == original);
}

RC_GTEST_PROP(BitmapProperties, OperatorsAgreeWithOneBitAtATime, (const std::vector<bool>& a))
{
    const auto b = *rc::gen::container<std::vector<bool>>(a.size(), rc::gen::arbitrary<bool>());
    Bitmap both = bitmapOf(a);
    both &= bitmapOf(b);
    Bitmap either = bitmapOf(a);
    either |= bitmapOf(b);
    Bitmap onlyA = bitmapOf(a);
    onlyA -= bitmapOf(b);
    for (std::size_t i = 0; i < a.size(); ++i) {
        RC_ASSERT((both.test(i) == (a[i] && b[i])));
        RC_ASSERT((either.test(i) == (a[i] || b[i])));
        RC_ASSERT((onlyA.test(i) == (a[i] && !b[i])));
    }
    RC_ASSERT(membersOf(bitmapOf(a)) == a);
}

}  // namespace regia
