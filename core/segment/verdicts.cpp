// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segment/verdicts.h"

#include <algorithm>

#include "core/base/parallel.h"

namespace regia::segment {
namespace {

constexpr std::size_t kTextBlock = 16384;

bool holds(const TypedTest& test, const snapshot::Dictionary& dictionary, std::uint32_t code)
{
    if (test.op.comparison == Comparison::Present)
        return true;
    if (test.match == TextMatch::Folded)
        return test.holdsText(dictionary.key(code));
    return test.holdsText(keyOf(dictionary.text(code), test.match));
}

}  // namespace

std::vector<std::uint8_t> verdictsOf(const TypedTest& test, const snapshot::Dictionary& dictionary)
{
    std::vector<std::uint8_t> verdicts(dictionary.size());
    if (verdicts.empty())
        return verdicts;
    if (test.match == TextMatch::Folded)
        static_cast<void>(dictionary.key(0));  // all keys are made here, on all threads, and not by the first block alone
    parallelFor((verdicts.size() + kTextBlock - 1) / kTextBlock, [&](std::size_t block) {
        const std::size_t end = std::min(verdicts.size(), (block + 1) * kTextBlock);
        for (std::size_t code = block * kTextBlock; code < end; ++code)
            verdicts[code] = holds(test, dictionary, static_cast<std::uint32_t>(code)) ? 1 : 0;
    });
    return verdicts;
}

}  // namespace regia::segment
