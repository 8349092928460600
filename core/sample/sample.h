// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/workspace/workspace.h"

namespace regia::sample {

struct SampleSize {
    std::uint64_t contacts = 48'210;
    std::uint64_t events = 1'204'000;  ///< about: hit within some 2 %
    std::uint64_t seed = 1;
};

/// Fills an empty workspace with Officina Verde, an invented garden shop: three years of people, visits, mailings, orders,
/// questions and opinions up to 30 September 2026. Deterministic: the same size and seed give the same rows. One person at
/// a time is in memory. Errors: InvalidInput (no contacts), and those of Workspace::command.
[[nodiscard]] Result<void> writeSample(workspace::Workspace& workspace, const SampleSize& size, Progress& progress);

}  // namespace regia::sample
