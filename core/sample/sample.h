// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/workspace/workspace.h"

namespace regia::sample {

struct SampleSize {
    std::uint64_t contacts = 48'210;
    std::uint64_t events = 1'204'000;  ///< about: hit within some 1 %
    std::uint64_t seed = 1;
};

/// Fills an empty workspace with Officina Verde, an invented garden shop: three years of people, visits, mailings, orders,
/// questions and opinions up to 30 September 2026, with saved segments, funnels and stage rules. Deterministic: the same size,
/// seed and clock give the same rows. It looks as if the exports of seven tools had been imported, a batch and its rows each;
/// this is how the file is born, so there is no way back before it. One person at a time is in memory.
/// Errors: InvalidInput (no contacts), and those of Workspace::transaction.
[[nodiscard]] Result<void> writeSample(workspace::Workspace& workspace, const SampleSize& size, Progress& progress);

}  // namespace regia::sample
