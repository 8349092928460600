// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "core/base/parallel.h"
#include "core/base/result.h"
#include "core/calendar/time_zone.h"
#include "core/segment/condition.h"
#include "core/segment/dataset.h"
#include "core/segment/leaf_cache.h"
#include "core/segment/typed_test.h"

namespace regia::segment {

/// What the leaves of one evaluation share.
struct Frame {
    const Dataset& dataset;
    const snapshot::Snapshot& snapshot;
    Instant asOf;
    calendar::TimeZone zone;
    LeafCache* cache = nullptr;

    [[nodiscard]] std::size_t rows() const { return snapshot.rows(); }
};
/// Errors: UnknownName (a time zone that nobody knows).
[[nodiscard]] Result<Frame> frameOf(const Dataset& dataset, Instant asOf, LeafCache* cache);

/// A leaf whose names are looked up and whose values are read: all that can be wrong with it has been found, and running
/// it only counts. Keeps references to the leaf and the frame.
using Plan = std::function<LeafResult()>;

/// The plan of a leaf, of any kind but a group or a named segment. Errors: as `validate`, and Unsupported.
[[nodiscard]] Result<Plan> planLeaf(const Condition& leaf, const Frame& frame, const std::string& path);

[[nodiscard]] Result<Plan> planAttribute(const AttributeTest& test, const Frame& frame, const std::string& path);
[[nodiscard]] Result<Plan> planScore(const ScoreTest& test, const Frame& frame, const std::string& path);
[[nodiscard]] Result<Plan> planDid(const Did& test, const Frame& frame, const std::string& path);
[[nodiscard]] Result<Plan> planAggregate(const Aggregate& test, const Frame& frame, const std::string& path);
[[nodiscard]] Result<Plan> planTime(const TimeTest& test, const Frame& frame, const std::string& path);
[[nodiscard]] Result<Plan> planSequence(const Sequence& test, const Frame& frame, const std::string& path);
[[nodiscard]] Result<Plan> planInStage(const InStage& test, const Frame& frame, const std::string& path);
[[nodiscard]] Result<Plan> planEnteredStage(const EnteredStage& test, const Frame& frame, const std::string& path);
[[nodiscard]] Result<Plan> planStageSince(const StageSince& test, const Frame& frame, const std::string& path);
[[nodiscard]] Result<Plan> planConsent(const ConsentTest& test, const Frame& frame, const std::string& path);
[[nodiscard]] Result<Plan> planInList(const InList& test, const Frame& frame, const std::string& path);
[[nodiscard]] Result<Plan> planSource(const SourceTest& test, const Frame& frame, const std::string& path);
[[nodiscard]] Result<Plan> planBatch(const BatchTest& test, const Frame& frame, const std::string& path);
[[nodiscard]] Result<Plan> planContacts(const ContactTest& test, const Frame& frame);

/// The column that an attribute test asks: `company.employees` for one of the company. Errors: UnknownName.
[[nodiscard]] Result<const snapshot::Column*> columnOf(const AttributeTest& test, const snapshot::Snapshot& snapshot,
                                                       const std::string& path);
/// Where the keys of an attribute test stand: the path itself, or the path and `company`.
[[nodiscard]] std::string pathOf(const AttributeTest& test, const std::string& path);
/// The place of a purpose in the snapshot's list; none for one that we know and nobody decided about. Errors: UnknownName.
[[nodiscard]] Result<std::optional<std::uint16_t>> purposeOf(const ConsentTest& test, const snapshot::Snapshot& snapshot,
                                                             const std::string& path);
/// Errors: UnknownName; UnknownName too when the segment is not a static list.
[[nodiscard]] Result<const Segment*> listOf(const InList& test, const Dataset& dataset, const std::string& path);
/// Errors: UnknownName.
[[nodiscard]] Result<std::size_t> sourceOf(const SourceTest& test, const snapshot::Snapshot& snapshot, const std::string& path);

/// The rows for which test(row) is true, on all threads.
template <class Test>
[[nodiscard]] Bitmap rowsWhere(std::size_t rows, Test&& test)
{
    Bitmap members(rows);
    parallelFor((rows + kRowBlock - 1) / kRowBlock, [&](std::size_t block) {
        const std::size_t end = std::min(rows, (block + 1) * kRowBlock);
        for (std::size_t base = block * kRowBlock; base < end; base += 64) {
            std::uint64_t word = 0;
            const std::size_t last = std::min(end, base + 64);
            for (std::size_t row = base; row < last; ++row)
                word |= static_cast<std::uint64_t>(test(row) ? 1 : 0) << (row - base);
            members.words()[base >> 6] = word;
        }
    });
    return members;
}

}  // namespace regia::segment
