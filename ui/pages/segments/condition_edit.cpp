// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/condition_edit.h"

#include <algorithm>
#include <utility>

#include "core/base/bug.h"

namespace regia::ui {
namespace {

using segment::Condition;
using segment::Group;

Group& groupOf(Condition& condition)
{
    auto* group = std::get_if<Group>(&condition.node);
    REGIA_EXPECT(group != nullptr);
    return *group;
}

Condition& at(Condition& root, const NodePath& path, std::size_t depth)
{
    Condition* here = &root;
    for (std::size_t level = 0; level < depth; ++level) {
        Group& group = groupOf(*here);
        REGIA_EXPECT(path[level] < group.parts.size());
        here = &group.parts[path[level]];
    }
    return *here;
}

Condition& at(Condition& root, const NodePath& path) { return at(root, path, path.size()); }

Group& parentOf(Condition& root, const NodePath& path)
{
    REGIA_EXPECT(!path.empty());
    return groupOf(at(root, path, path.size() - 1));
}

auto placeOf(Group& group, std::size_t part) { return group.parts.begin() + static_cast<std::ptrdiff_t>(part); }

}  // namespace

const Condition& partAt(const Condition& root, const NodePath& path) { return at(const_cast<Condition&>(root), path); }

Condition replaced(Condition root, const NodePath& path, Condition part)
{
    at(root, path) = std::move(part);
    return root;
}

Condition appended(Condition root, const NodePath& group, Condition part)
{
    groupOf(at(root, group)).parts.push_back(std::move(part));
    return root;
}

Condition duplicated(Condition root, const NodePath& path)
{
    Group& parent = parentOf(root, path);
    Condition copy = parent.parts[path.back()];
    parent.parts.insert(placeOf(parent, path.back() + 1), std::move(copy));
    return root;
}

Condition removed(Condition root, const NodePath& path)
{
    Group& parent = parentOf(root, path);
    parent.parts.erase(placeOf(parent, path.back()));
    if (!parent.parts.empty() || path.size() == 1)
        return root;
    return removed(std::move(root), NodePath(path.begin(), path.end() - 1));
}

Condition shifted(Condition root, const NodePath& path, int by)
{
    Group& parent = parentOf(root, path);
    const auto from = static_cast<std::ptrdiff_t>(path.back());
    const std::ptrdiff_t to = std::clamp<std::ptrdiff_t>(from + by, 0, static_cast<std::ptrdiff_t>(parent.parts.size()) - 1);
    std::swap(parent.parts[static_cast<std::size_t>(from)], parent.parts[static_cast<std::size_t>(to)]);
    return root;
}

Condition wrapped(Condition root, const NodePath& path)
{
    const Group::Kind outer = parentOf(root, path).kind;
    Condition& part = at(root, path);
    part = Condition{Group{outer == Group::Kind::Any ? Group::Kind::All : Group::Kind::Any, {std::exchange(part, Condition{})}}};
    return root;
}

bool isNot(const Condition& condition)
{
    const auto* group = std::get_if<Group>(&condition.node);
    return group && group->kind == Group::Kind::Not && group->parts.size() == 1;
}

Condition negated(Condition root, const NodePath& path)
{
    Condition& part = at(root, path);
    if (isNot(part))
        part = Condition(groupOf(part).parts.front());
    else
        part = segment::negation(std::exchange(part, Condition{}));
    return root;
}

Condition asRoot(Condition condition)
{
    const auto* group = std::get_if<Group>(&condition.node);
    if (group && group->kind != Group::Kind::Not)
        return condition;
    return segment::allOf({std::move(condition)});
}

}  // namespace regia::ui
