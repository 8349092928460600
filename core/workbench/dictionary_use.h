// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/segment/dataset.h"

namespace regia::workbench {

/// Which saved segments name what, by its name now: a merged name means the one that has its values.
struct DictionaryUse {
    using Segments = std::map<std::string, std::vector<std::string>, std::less<>>;
    Segments attributes, events;
};
[[nodiscard]] DictionaryUse useIn(const segment::Dataset& dataset);

}  // namespace regia::workbench
