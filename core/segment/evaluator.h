// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/base/bitmap.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/segment/condition.h"
#include "core/segment/dataset.h"
#include "core/segment/leaf_cache.h"

namespace regia::segment {

/// What a condition is evaluated against: a dataset at an instant (what is at or after `asOf` is not visible). The cache
/// is optional and may be shared by threads; without one each evaluation does all its work.
struct Context {
    const Dataset& dataset;
    Instant asOf;
    LeafCache* cache = nullptr;
};

/// The context of a question that names no instant: as of the newest data.
[[nodiscard]] inline Context contextOf(const Dataset& dataset, LeafCache* cache = nullptr)
{
    return {dataset, dataset.snapshot->dataThrough(), cache};
}

/// What one leaf let in, for the line that shows it.
struct LeafReport {
    std::string path;                 ///< of the leaf in the condition: `all[1].not`
    std::size_t n = 0;                ///< contacts for which the leaf holds, by itself
    std::size_t missingIncluded = 0;  ///< of these, let in by a negative operator only because the value is missing
    std::size_t tooEarly = 0;         ///< of a negated sequence: contacts whose time is not over
    std::size_t skipped = 0;          ///< of an aggregate: events without the property; of a list: members that are gone
    bool dateOnlyOrder = false;       ///< of a sequence: days without a time counted as ordered
};

struct Evaluation {
    Bitmap members;
    std::vector<LeafReport> leaves;  ///< in the order of the document; those inside named segments are not listed
};

/// The contacts for which the condition holds. A pure function of the dataset and the instant, the same bits on any
/// number of threads. O(leaves × (contacts / 64 + events of the types concerned)).
/// Errors: UnknownName, WrongType, InvalidInput, CyclicReference (as `validate`), Unsupported (a stage without a stage
/// history), Cancelled. Nothing is ever counted as zero because it was not understood.
[[nodiscard]] Result<Bitmap> evaluate(const Condition& condition, const Context& context, Progress& progress);
[[nodiscard]] Result<Evaluation> evaluateWithReport(const Condition& condition, const Context& context, Progress& progress);

/// Checks a condition without evaluating it: every name is known, every operator suits its type, every value fits, no
/// segment needs itself. `self` is the name under which the condition is about to be saved (empty: none).
/// Errors: UnknownName, WrongType, InvalidInput, CyclicReference; where: the path of the leaf's key.
[[nodiscard]] Result<void> validate(const Condition& condition, const Dataset& dataset, const std::string& self = {});

/// One line of the builder: how many a part lets in by itself, and how many are left after it and all before it.
struct Narrowing {
    std::string path;
    std::size_t alone = 0;
    std::size_t left = 0;
    LeafReport report;  ///< when the part is a leaf
};
/// For an `all` or `any` group one line for each part (`left` joins in the group's way); for anything else one line.
[[nodiscard]] Result<std::vector<Narrowing>> narrowing(const Condition& condition, const Context& context, Progress& progress);

/// Two sets of contacts (02-segment, "Set algebra"). Shares are empty where they would divide by zero.
struct Overlap {
    std::size_t a = 0, b = 0, both = 0, onlyA = 0, onlyB = 0, neither = 0;
    std::optional<double> jaccard;
    std::optional<double> shareOfAInB;
    std::optional<double> lift;
};
[[nodiscard]] Overlap overlapOf(const Bitmap& a, const Bitmap& b);

}  // namespace regia::segment
