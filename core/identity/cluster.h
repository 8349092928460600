// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/identity/name_key.h"

namespace regia::identity {

/// A key with more different persons behind it than this (a till's address, a switchboard) joins nobody.
inline constexpr std::size_t kMostPersonsOfKey = 20;

/// A value that several members share.
struct SharedKey {
    std::string kind;
    std::string value;
    std::vector<std::uint32_t> members;
};

/// Which members are one person by exact keys: a cluster's number for each member, from 0 in the order of first members.
///
/// Keys are taken strongest first: `card`, `user`, `anonymous` and the like join whoever has them; then `email`, then `phone`,
/// which families share, join only those whose names are compatible. Somebody who fits two who do not fit each other (no
/// name, or an initial) is joined to neither by that key. A whole cluster is compared, so that a nameless record never is
/// the bridge between two people. The answer depends on the members' keys and names alone, not on any order.
/// O(members + keys), times the square of the different names behind one key (at most kMostPersonsOfKey · 8).
[[nodiscard]] std::vector<std::uint32_t> clusters(std::span<const Identity> members, std::span<const SharedKey> keys);

}  // namespace regia::identity
