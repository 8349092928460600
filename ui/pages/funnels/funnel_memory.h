// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/metrics/funnel.h"
#include "core/workspace/workspace.h"

namespace regia::ui {

/// A funnel that was left: its steps and rules, and the name under which it is saved (empty: it is not).
struct FunnelLeft {
    metrics::FunnelQuery query;
    std::string name;
};

/// What the Funnels page showed last, by workspace, between runs (QSettings).
void rememberFunnel(const workspace::Workspace& workspace, const FunnelLeft& left);
[[nodiscard]] std::optional<FunnelLeft> rememberedFunnel(const workspace::Workspace& workspace);

}  // namespace regia::ui
