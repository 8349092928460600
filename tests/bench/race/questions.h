// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <string>

#include "core/base/result.h"
#include "core/segment/dataset.h"
#include "core/segment/leaf_cache.h"
#include "tests/bench/race/answer.h"

namespace regia::race {

/// What the questions are asked of. The cache keeps the events by type, as the window's does, and no answers: each question
/// is computed each time.
struct Arena {
    const segment::Dataset& dataset;
    segment::LeafCache cache{0};
};

using Question = std::function<Result<Table>(Arena&)>;

/// The questions that are asked of other engines too, by name, through what the window asks.
[[nodiscard]] const std::map<std::string, Question>& questions();

}  // namespace regia::race
