// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segment/condition.h"

#include <algorithm>
#include <array>

namespace regia::segment {
namespace {

constexpr std::array<std::string_view, 9> kFamilies{"demographic", "geographic", "behavioural", "psychographic", "attitudinal",
                                                    "interest",    "needs",      "perception",  "firmographic"};

bool isBehavioural(const Node& node)
{
    return std::holds_alternative<Did>(node) || std::holds_alternative<Aggregate>(node) || std::holds_alternative<TimeTest>(node) ||
           std::holds_alternative<Sequence>(node) || std::holds_alternative<InStage>(node) || std::holds_alternative<EnteredStage>(node) ||
           std::holds_alternative<StageSince>(node);
}

Condition group(Group::Kind kind, std::vector<Condition> parts) { return {Group{kind, std::move(parts)}}; }

}  // namespace

bool CountTest::holds(std::int64_t n) const
{
    switch (kind) {
    case Kind::AtLeast: return n >= first;
    case Kind::AtMost: return n <= first;
    case Kind::Exactly: return n == first;
    case Kind::Between: return first <= n && n <= second;
    }
    return false;
}

Condition allOf(std::vector<Condition> parts) { return group(Group::Kind::All, std::move(parts)); }
Condition anyOf(std::vector<Condition> parts) { return group(Group::Kind::Any, std::move(parts)); }
Condition negation(Condition part)
{
    std::vector<Condition> parts;
    parts.push_back(std::move(part));
    return group(Group::Kind::Not, std::move(parts));
}

std::string childPath(std::string_view path, const Group& group, std::size_t part)
{
    std::string step;
    switch (group.kind) {
    case Group::Kind::All: step = "all[" + std::to_string(part) + "]"; break;
    case Group::Kind::Any: step = "any[" + std::to_string(part) + "]"; break;
    case Group::Kind::Not: step = "not"; break;
    }
    return path.empty() ? step : std::string(path) + "." + step;
}

const Condition* nodeAt(const Condition& root, std::string_view path)
{
    const Condition* found = nullptr;
    forEachNode(root, [&](const std::string& at, const Condition& node) {
        if (at == path)
            found = &node;
    });
    return found;
}

std::vector<std::string> familiesOf(const Condition& condition, const std::function<std::string(std::string_view)>& familyOfAttribute)
{
    std::array<bool, kFamilies.size()> used{};
    const auto mark = [&](std::string_view family) {
        const auto found = std::find(kFamilies.begin(), kFamilies.end(), family);
        if (found != kFamilies.end())
            used[static_cast<std::size_t>(found - kFamilies.begin())] = true;
    };
    forEachNode(condition, [&](const std::string&, const Condition& node) {
        if (isBehavioural(node.node))
            mark("behavioural");
        if (const auto* test = std::get_if<AttributeTest>(&node.node))
            mark(test->of == AttributeTest::Of::Company ? std::string("firmographic") : familyOfAttribute(test->attribute));
    });
    std::vector<std::string> families;
    for (std::size_t i = 0; i < kFamilies.size(); ++i)
        if (used[i])
            families.emplace_back(kFamilies[i]);
    return families;
}

}  // namespace regia::segment
