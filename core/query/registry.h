// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/query/kind.h"

namespace regia::query {

/// All queries, in the order in which a list offers them: to add one, write its file and add a line in registry.cpp.
[[nodiscard]] std::span<const QueryKind> queryKinds();

[[nodiscard]] QueryKind countKind();
[[nodiscard]] QueryKind breakdownKind();
[[nodiscard]] QueryKind trendKind();
[[nodiscard]] QueryKind funnelKind();
[[nodiscard]] QueryKind stagesKind();
[[nodiscard]] QueryKind activityKind();
[[nodiscard]] QueryKind retentionKind();
[[nodiscard]] QueryKind stickinessKind();
[[nodiscard]] QueryKind surveyKind();

}  // namespace regia::query
