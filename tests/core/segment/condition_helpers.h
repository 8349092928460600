// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/segment/evaluator.h"
#include "core/segment/parse.h"
#include "core/segment/segment.h"
#include "core/snapshot/snapshot_builder.h"
#include "support/world/world.h"

namespace regia::tests {

/// A condition from JSON with single quotes, as a test reads best. Fails the test when it does not parse.
inline segment::Condition condition(std::string text)
{
    for (char& c : text)
        c = c == '\'' ? '"' : c;
    auto parsed = segment::parseConditionText(text);
    EXPECT_TRUE(parsed.has_value()) << text << ": " << (parsed ? "" : parsed.error().where + " " + parsed.error().detail);
    return parsed.value_or(segment::Condition{});
}

inline std::vector<std::int64_t> idsOf(const Bitmap& members, const snapshot::Snapshot& snapshot)
{
    std::vector<std::int64_t> ids;
    members.forEach([&](std::size_t row) { ids.push_back(snapshot.contact(row).value); });
    return ids;
}

/// The ids of the contacts for which a condition holds as of the end of the data. Fails the test on an error.
inline std::vector<std::int64_t> membersOf(const std::string& text, const segment::Dataset& dataset)
{
    NoProgress progress;
    const auto members = segment::evaluate(condition(text), segment::contextOf(dataset), progress);
    EXPECT_TRUE(members.has_value()) << text << ": " << (members ? "" : members.error().where + " " + members.error().detail);
    return members ? idsOf(*members, *dataset.snapshot) : std::vector<std::int64_t>{-1};
}

inline Error errorOf(const std::string& text, const segment::Dataset& dataset)
{
    NoProgress progress;
    const auto members = segment::evaluate(condition(text), segment::contextOf(dataset), progress);
    EXPECT_FALSE(members.has_value()) << text;
    return members ? Error{} : members.error();
}

inline void save(segment::Dataset& dataset, segment::Segment segment)
{
    const std::string name = segment.name;
    dataset.segments[name] = std::make_shared<segment::Segment>(std::move(segment));
}

using Ids = std::vector<std::int64_t>;

}  // namespace regia::tests
