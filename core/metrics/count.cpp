// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/count.h"

namespace regia::metrics {

Result<Count> count(const segment::Dataset& dataset, const Scope& scope, Progress& progress, segment::LeafCache* cache)
{
    if (scope.period.kind != segment::Window::Kind::All)
        return fail(ErrorCode::Unsupported, "period", "a count is as of an instant: say the time in a condition, as in did … window");
    REGIA_TRY(Frame frame, frameOf(dataset, scope, cache, progress));
    Count result{frame.asOf, frame.population, frame.rows(), std::nullopt, std::move(frame.notes)};
    if (result.universe > 0)
        result.share = static_cast<double>(result.n) / static_cast<double>(result.universe);
    return result;
}

}  // namespace regia::metrics
