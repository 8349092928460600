// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/registry.h"

#include <array>

namespace regia::query {

std::span<const QueryKind> queryKinds()
{
    static const std::array kKinds{countKind(),    breakdownKind(), trendKind(),      funnelKind(), stagesKind(),
                                   activityKind(), retentionKind(), stickinessKind(), surveyKind()};
    return kKinds;
}

}  // namespace regia::query
