// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/result.h"
#include "core/segment/condition.h"
#include "core/segment/leaf_plan.h"

namespace regia::segment::sql {

/// The leaves on behaviour as expressions on the contact `c`, 1 or 0. The condition has been validated.
/// Errors: Unsupported, and those of typeTest.
[[nodiscard]] Result<std::string> didSql(const Did& test, const Frame& frame, const std::string& path);
[[nodiscard]] Result<std::string> aggregateSql(const Aggregate& test, const Frame& frame, const std::string& path);
[[nodiscard]] Result<std::string> timeSql(const TimeTest& test, const Frame& frame, const std::string& path);
[[nodiscard]] Result<std::string> sequenceSql(const Sequence& test, const Frame& frame, const std::string& path);

}  // namespace regia::segment::sql
