// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <vector>

namespace regia {

/// How many threads work is spread over; at least 1. Set once at start-up (tests set 1, 2, 8 and compare).
[[nodiscard]] std::size_t workerCount();
void setWorkerCount(std::size_t count);

/// Runs task(0 … tasks-1) on the workers and returns when all are done. The first exception is thrown again here.
/// Waking the pool costs some 20 µs: work below half a millisecond is better left on one thread.
void parallelFor(std::size_t tasks, const std::function<void(std::size_t)>& task);

/// Contacts are cut into blocks of this many, always the same ones, so that a sum has the same bits on any number of
/// threads. A multiple of 64: two blocks never write the same word of a bitmap.
inline constexpr std::size_t kBlockSize = 65536;

/// Maps each block [begin, end) of 0 … size-1 to a value and folds the values in the order of the blocks.
template <class Value, class MapBlock, class Fold>
[[nodiscard]] Value parallelReduce(std::size_t size, Value initial, MapBlock&& mapBlock, Fold&& fold, std::size_t blockSize = kBlockSize)
{
    const std::size_t blocks = (size + blockSize - 1) / blockSize;
    std::vector<Value> parts(blocks);
    parallelFor(blocks, [&](std::size_t block) {
        const std::size_t begin = block * blockSize;
        parts[block] = mapBlock(begin, std::min(size, begin + blockSize));
    });
    for (Value& part : parts)
        fold(initial, part);
    return initial;
}

}  // namespace regia
