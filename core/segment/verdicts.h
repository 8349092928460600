// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/segment/typed_test.h"
#include "core/snapshot/column.h"

namespace regia::segment {

/// For each text of a dictionary 1 when the test, taken positively, holds of it: a text is tested once, however many
/// contacts or events have it. Parallel over large dictionaries.
[[nodiscard]] std::vector<std::uint8_t> verdictsOf(const TypedTest& test, const snapshot::Dictionary& dictionary);

}  // namespace regia::segment
