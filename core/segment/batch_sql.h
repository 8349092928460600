// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/segment/condition.h"

namespace regia::segment::sql {

/// The test as a condition on the alias `c` of contact. Added are those whose number was not given before the import; of the others the
/// rows that the import left behind tell: its new records, and what it noted of those that it found (batch_before), their new events,
/// orders, consents, answers and requests. False for all of a batch that was taken back.
[[nodiscard]] std::string batchSql(const BatchTest& test);

}  // namespace regia::segment::sql
