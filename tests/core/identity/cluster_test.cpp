// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/cluster.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <numeric>

namespace regia::tests {
namespace {

using identity::Identity;
using identity::kMostPersonsOfKey;
using identity::nameKey;
using identity::SharedKey;
using Numbers = std::vector<std::uint32_t>;

std::vector<Identity> people(const std::vector<std::string>& names)
{
    std::vector<Identity> members;
    for (const std::string& name : names)
        members.push_back({nameKey(name), {}});
    return members;
}

SharedKey sharedByAll(const std::string& kind, std::size_t members)
{
    SharedKey key{kind, "x", Numbers(members)};
    std::iota(key.members.begin(), key.members.end(), 0U);
    return key;
}

Numbers joinedBy(const std::string& kind, const std::vector<std::string>& names)
{
    const std::vector<SharedKey> keys{sharedByAll(kind, names.size())};
    return identity::clusters(people(names), keys);
}

/// Names no two of which fit each other.
std::string strangerNumber(std::size_t i) { return "Aaa" + std::string(1 + i, 'q') + " Zzz" + std::string(1 + i, 'w'); }

TEST(Clusters, GivenNoKey_WhenClustered_ThenEachIsAlone)
{
    EXPECT_EQ(identity::clusters(people({"Anna Rossi", "Anna Rossi"}), {}), (Numbers{0, 1}));
}

TEST(Clusters, GivenOneAddressOrTelephone_WhenTheNamesFit_ThenTheyAreOnePerson)
{
    for (const char* kind : {"email", "phone"})
        EXPECT_EQ(joinedBy(kind, {"Anna Rossi", "ROSSI ANNA", "A. Rossi"}), (Numbers{0, 0, 0})) << kind;
}

TEST(Clusters, GivenAFamilyWithOneAddress_WhenTheNamesDiffer_ThenEachIsSomebody)
{
    for (const char* kind : {"email", "phone"})
        EXPECT_EQ(joinedBy(kind, {"Anna Rossi", "Mario Rossi", "ROSSI ANNA"}), (Numbers{0, 1, 0})) << kind;
}

TEST(Clusters, GivenOneWithoutAName_WhenThereIsOnePersonBehindTheKey_ThenItJoins)
{
    EXPECT_EQ(joinedBy("email", {"Anna Rossi", ""}), (Numbers{0, 0}));
}

TEST(Clusters, GivenOneWithoutAName_WhenThereAreTwoPeopleBehindTheKey_ThenItJoinsNeither)
{
    EXPECT_EQ(joinedBy("email", {"Anna Rossi", "", "Mario Bianchi"}), (Numbers{0, 1, 2}));
}

TEST(Clusters, GivenAnIdOfItsOwn_WhenTheNamesDiffer_ThenItStillIsOnePerson)
{
    for (const char* kind : {"card", "user", "anonymous"})
        EXPECT_EQ(joinedBy(kind, {"Anna Rossi", "Mario Bianchi"}), (Numbers{0, 0})) << kind;
}

TEST(Clusters, GivenAChainOfKeys_WhenClustered_ThenItIsOnePersonFromEndToEnd)
{
    const std::vector<SharedKey> keys{{"email", "a", {0, 1}}, {"phone", "b", {1, 2}}, {"card", "c", {2, 3}}};
    EXPECT_EQ(identity::clusters(people({"Anna Rossi", "Anna Rossi", "A. Rossi", ""}), keys), (Numbers{0, 0, 0, 0}));
}

TEST(Clusters, GivenANamelessRecord_WhenItSharesAKeyWithEachOfTwoPeople_ThenItIsNoBridge)
{
    const std::vector<SharedKey> keys{{"email", "a", {0, 1}}, {"phone", "b", {1, 2}}};
    EXPECT_EQ(identity::clusters(people({"Anna Rossi", "", "Mario Bianchi"}), keys), (Numbers{0, 0, 1}));
}

TEST(Clusters, GivenAnIdOfItsOwn_WhenManyPeopleHaveIt_ThenItJoinsThemUpToTheLimitOnly)
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < kMostPersonsOfKey; ++i)
        names.push_back(strangerNumber(i));
    EXPECT_EQ(joinedBy("card", names), Numbers(kMostPersonsOfKey, 0));
    names.push_back(strangerNumber(kMostPersonsOfKey));
    Numbers apart(names.size());
    std::iota(apart.begin(), apart.end(), 0U);
    EXPECT_EQ(joinedBy("card", names), apart);
}

TEST(Clusters, GivenATelephoneOfNamelessRecords_WhenThereAreTooMany_ThenItIsASwitchboard)
{
    EXPECT_EQ(joinedBy("phone", std::vector<std::string>(kMostPersonsOfKey)), Numbers(kMostPersonsOfKey, 0));
    const Numbers found = joinedBy("phone", std::vector<std::string>(kMostPersonsOfKey + 1));
    EXPECT_EQ(found.back(), kMostPersonsOfKey);
    EXPECT_EQ(joinedBy("email", std::vector<std::string>(kMostPersonsOfKey + 1)), Numbers(kMostPersonsOfKey + 1, 0));
}

struct World {
    std::vector<Identity> members;
    std::vector<SharedKey> keys;
};

rc::Gen<World> worlds()
{
    return rc::gen::exec([] {
        static const std::vector<std::string> kNames{"Anna Rossi", "A. Rossi", "Mario Rossi",      "",
                                                     "Anna",       "Rossi",    "Anna Maria Rossi", "Luca Neri"};
        static const std::vector<std::string> kKinds{"email", "phone", "card"};
        World world;
        const auto count = *rc::gen::inRange<std::size_t>(1, 9);
        for (std::size_t i = 0; i < count; ++i)
            world.members.push_back({nameKey(*rc::gen::elementOf(kNames)), {}});
        const auto keys = *rc::gen::inRange<std::size_t>(0, 7);
        for (std::size_t k = 0; k < keys; ++k) {
            SharedKey key{*rc::gen::elementOf(kKinds), std::to_string(k), {}};
            for (std::uint32_t m = 0; m < count; ++m)
                if (*rc::gen::arbitrary<bool>())
                    key.members.push_back(m);
            world.keys.push_back(key);
        }
        return world;
    });
}

bool together(const Numbers& numbers, std::size_t a, std::size_t b) { return numbers[a] == numbers[b]; }

RC_GTEST_PROP(ClusterProperties, TheOrderOfMembersAndKeysDoesNotMatter, ())
{
    const World world = *worlds();
    const std::size_t n = world.members.size();
    Numbers order(n);
    std::iota(order.begin(), order.end(), 0U);
    std::rotate(order.begin(), order.begin() + *rc::gen::inRange<std::ptrdiff_t>(0, static_cast<std::ptrdiff_t>(n)), order.end());
    World other;
    Numbers placeOf(n);
    for (std::uint32_t place = 0; place < n; ++place) {
        other.members.push_back(world.members[order[place]]);
        placeOf[order[place]] = place;
    }
    other.keys = {world.keys.rbegin(), world.keys.rend()};
    for (SharedKey& key : other.keys) {
        for (std::uint32_t& member : key.members)
            member = placeOf[member];
        std::reverse(key.members.begin(), key.members.end());
    }
    const Numbers one = identity::clusters(world.members, world.keys);
    const Numbers two = identity::clusters(other.members, other.keys);
    for (std::size_t a = 0; a < n; ++a)
        for (std::size_t b = 0; b < n; ++b)
            RC_ASSERT(together(one, a, b) == together(two, placeOf[a], placeOf[b]));
}

RC_GTEST_PROP(ClusterProperties, NobodyIsJoinedWithoutAChainOfKeys, ())
{
    const World world = *worlds();
    const Numbers found = identity::clusters(world.members, world.keys);
    Numbers reach(world.members.size());
    std::iota(reach.begin(), reach.end(), 0U);
    for (std::size_t round = 0; round < reach.size(); ++round)
        for (const SharedKey& key : world.keys)
            for (const std::uint32_t member : key.members)
                reach[member] = std::min(reach[member], reach[key.members.front()]), reach[key.members.front()] = reach[member];
    for (std::size_t a = 0; a < reach.size(); ++a)
        for (std::size_t b = 0; b < reach.size(); ++b)
            RC_ASSERT(!together(found, a, b) || together(reach, a, b));
}

}  // namespace
}  // namespace regia::tests
