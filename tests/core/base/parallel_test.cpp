// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"

#include <gtest/gtest.h>

#include <atomic>
#include <bit>
#include <cstdint>
#include <stdexcept>
#include <vector>

#include "core/base/random.h"

namespace regia {
namespace {

/// Sets the number of workers for one test.
class Workers {
public:
    explicit Workers(std::size_t count) { setWorkerCount(count); }
    ~Workers() { setWorkerCount(0); }
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;
};

std::vector<double> numbersOfAllSizes(std::size_t count)
{
    RandomStream stream(7);
    std::vector<double> numbers(count);
    for (double& number : numbers)
        number = (stream.unit() - 0.5) * static_cast<double>(std::uint64_t{1} << stream.below(60));
    return numbers;
}

/// A plain sum, which depends on the order: the bits tell whether blocks and folding kept it.
double sumOf(const std::vector<double>& numbers)
{
    return parallelReduce(
        numbers.size(), 0.0,
        [&](std::size_t begin, std::size_t end) {
            double sum = 0;
            for (std::size_t i = begin; i < end; ++i)
                sum += numbers[i];
            return sum;
        },
        [](double& total, double part) { total += part; }, 1024);
}

}  // namespace

TEST(ParallelReduce, GivenAnyNumberOfWorkers_WhenDoublesAreSummed_ThenTheBitsAreTheSame)
{
    const std::vector<double> numbers = numbersOfAllSizes(100'000);
    std::vector<std::uint64_t> bits;
    for (const std::size_t count : {1U, 2U, 8U}) {
        const Workers workers(count);
        for (int again = 0; again < 5; ++again)
            bits.push_back(std::bit_cast<std::uint64_t>(sumOf(numbers)));
    }
    for (const std::uint64_t other : bits)
        EXPECT_EQ(other, bits.front());
}

TEST(ParallelReduce, GivenNothing_WhenReduced_ThenTheInitialValueRemains)
{
    const auto result = parallelReduce(
        0, 42, [](std::size_t, std::size_t) { return 1; }, [](int& total, int part) { total += part; });
    EXPECT_EQ(result, 42);
}

TEST(ParallelReduce, GivenBlocks_WhenMapped_ThenTheyTileTheRangeInOrder)
{
    const Workers workers(8);
    using Ranges = std::vector<std::pair<std::size_t, std::size_t>>;
    const auto ranges = parallelReduce(
        250, Ranges{},
        [](std::size_t begin, std::size_t end) {
            return Ranges{{begin, end}};
        },
        [](Ranges& all, const Ranges& part) { all.insert(all.end(), part.begin(), part.end()); }, 100);
    EXPECT_EQ(ranges, (Ranges{{0, 100}, {100, 200}, {200, 250}}));
}

TEST(ParallelFor, GivenManyTasks_WhenRun_ThenEachRunsOnce)
{
    const Workers workers(8);
    std::vector<std::atomic<int>> runs(1000);
    parallelFor(runs.size(), [&](std::size_t i) { ++runs[i]; });
    for (const auto& count : runs)
        EXPECT_EQ(count.load(), 1);
}

TEST(ParallelFor, GivenTaskThatThrows_WhenRun_ThenTheExceptionComesBackAndThePoolStillWorks)
{
    const Workers workers(4);
    const auto failing = [](std::size_t i) {
        if (i == 5)
            throw std::runtime_error("five");
    };
    EXPECT_THROW(parallelFor(10, failing), std::runtime_error);
    std::atomic<int> runs = 0;
    parallelFor(10, [&](std::size_t) { ++runs; });
    EXPECT_EQ(runs.load(), 10);
}

TEST(ParallelFor, GivenTasksThatSpreadTheirOwnWork_WhenRun_ThenNothingHangs)
{
    const Workers workers(4);
    std::atomic<int> runs = 0;
    parallelFor(8, [&](std::size_t) { parallelFor(8, [&](std::size_t) { ++runs; }); });
    EXPECT_EQ(runs.load(), 64);
}

}  // namespace regia
