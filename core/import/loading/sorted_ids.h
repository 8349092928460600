// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

namespace regia::import {

// Sets of ids as sorted vectors: of a million contacts they take a sixth of what a set of nodes would.

template <class Id>
void sortUnique(std::vector<Id>& ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

/// Whether sorted ids have this one.
template <class Id>
[[nodiscard]] bool holds(const std::vector<Id>& sorted, Id id)
{
    return std::binary_search(sorted.begin(), sorted.end(), id);
}

}  // namespace regia::import
