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

bool isPrefix(const NodePath& prefix, const NodePath& path)
{
    return prefix.size() <= path.size() && std::equal(prefix.begin(), prefix.end(), path.begin());
}

/// How many wells a part is high: 0 for a line.
std::size_t heightOf(const Condition& part)
{
    const auto* group = std::get_if<Group>(&part.node);
    if (group == nullptr)
        return 0;
    std::size_t height = 0;
    for (const Condition& inner : group->parts)
        height = std::max(height, heightOf(inner));
    return height + (group->kind == Group::Kind::Not ? 0 : 1);
}

/// How many wells stand around a place inside the group, itself and the root counted.
std::size_t depthOf(const Condition& root, const NodePath& group)
{
    std::size_t depth = 1;
    for (std::size_t level = 1; level <= group.size(); ++level)
        depth += isNot(partAt(root, NodePath(group.begin(), group.begin() + static_cast<std::ptrdiff_t>(level)))) ? 0 : 1;
    return depth;
}

/// What really goes when a part is removed: with it the groups that it leaves empty.
NodePath removalPath(const Condition& root, NodePath path)
{
    while (path.size() > 1) {
        const NodePath parent(path.begin(), path.end() - 1);
        if (std::get<Group>(partAt(root, parent).node).parts.size() > 1)
            break;
        path = parent;
    }
    return path;
}

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

Condition inserted(Condition root, const NodePath& group, std::size_t place, Condition part)
{
    Group& parent = groupOf(at(root, group));
    parent.parts.insert(placeOf(parent, std::min(place, parent.parts.size())), std::move(part));
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
    const NodePath whole = removalPath(root, path);
    Group& parent = parentOf(root, whole);
    parent.parts.erase(placeOf(parent, whole.back()));
    return root;
}

bool mayMove(const Condition& root, const NodePath& from, const NodePath& group)
{
    return !isPrefix(from, group) && depthOf(root, group) + heightOf(partAt(root, from)) <= kDeepest;
}

bool mayWrap(const Condition& root, const NodePath& path)
{
    return depthOf(root, NodePath(path.begin(), path.end() - 1)) + heightOf(partAt(root, path)) < kDeepest;
}

Moved moved(Condition root, const NodePath& from, const NodePath& group, std::size_t place)
{
    REGIA_EXPECT(mayMove(root, from, group));
    NodePath old = from, target = group;
    target.push_back(place);
    root = inserted(std::move(root), group, place, partAt(root, from));
    const std::size_t depth = group.size();
    if (isPrefix(group, old) && old[depth] >= place)
        ++old[depth];
    old = removalPath(root, old);
    root = removed(std::move(root), old);
    const NodePath parent(old.begin(), old.end() - 1);
    if (isPrefix(parent, target) && target.size() >= old.size() && target[parent.size()] > old.back())
        --target[parent.size()];
    return {std::move(root), std::move(target)};
}

Moved stepped(const Condition& root, const NodePath& path, int by)
{
    NodePath parent(path.begin(), path.end() - 1);
    const std::size_t place = path.back();
    const std::size_t count = std::get<Group>(partAt(root, parent).node).parts.size();
    const bool atEnd = by < 0 ? place == 0 : place + 1 == count;
    if (!atEnd) {
        NodePath next = parent;
        next.push_back(by < 0 ? place - 1 : place + 1);
        if (isNot(partAt(root, next)) && shownGroup(partAt(root, next)))
            next.push_back(0);
        const Group* group = shownGroup(partAt(root, next));
        if (group && mayMove(root, path, next))
            return moved(root, path, next, by < 0 ? group->parts.size() : 0);
        return moved(root, path, parent, by < 0 ? place - 1 : place + 2);
    }
    if (!parent.empty() && isNot(partAt(root, NodePath(parent.begin(), parent.end() - 1))))
        parent.pop_back();  // the group is an exception: what leaves it stands beside the exception
    if (parent.empty())
        return {root, path};
    const std::size_t beside = parent.back() + (by < 0 ? 0 : 1);
    parent.pop_back();
    return moved(root, path, parent, beside);
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

const Group* shownGroup(const Condition& condition)
{
    const auto* group = std::get_if<Group>(&condition.node);
    if (group && group->kind == Group::Kind::Not)
        return isNot(condition) ? shownGroup(group->parts.front()) : nullptr;
    return group;
}

Condition asRoot(Condition condition)
{
    const auto* group = std::get_if<Group>(&condition.node);
    if (group && group->kind != Group::Kind::Not)
        return condition;
    return segment::allOf({std::move(condition)});
}

}  // namespace regia::ui
