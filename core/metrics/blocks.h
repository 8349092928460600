// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include "core/base/parallel.h"
#include "core/base/progress.h"
#include "core/base/result.h"

namespace regia::metrics {

/// Contacts a piece of work takes: smaller than a summing block, so that cancelling is quick and cores share evenly. A
/// multiple of 64 (two blocks never write one word of a bitmap) and a divisor of kBlockSize.
inline constexpr std::size_t kWorkBlock = 8192;

/// Maps each block [begin, end) of 0 … size-1 to a value; the values in the order of the blocks, whatever the number of
/// threads. Asks `progress` between blocks. Errors: Cancelled.
///
/// Progress belongs to the calling thread, so only that thread asks it: it walks the blocks in rounds, one round for all
/// workers, and looks between rounds.
template <class Value, class MapBlock>
[[nodiscard]] Result<std::vector<Value>> mapBlocks(std::size_t size, Progress& progress, MapBlock&& mapBlock,
                                                   std::size_t blockSize = kWorkBlock)
{
    const std::size_t blocks = (size + blockSize - 1) / blockSize;
    const std::size_t round = std::max<std::size_t>(8 * workerCount(), 16);
    std::vector<Value> values(blocks);
    for (std::size_t first = 0; first < blocks; first += round) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        parallelFor(std::min(round, blocks - first), [&](std::size_t i) {
            const std::size_t begin = (first + i) * blockSize;
            values[first + i] = mapBlock(begin, std::min(size, begin + blockSize));
        });
        progress.report(static_cast<std::int64_t>(std::min(first + round, blocks)), static_cast<std::int64_t>(blocks));
    }
    return values;
}

}  // namespace regia::metrics
