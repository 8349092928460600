// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/import/loading/load_context.h"

namespace regia::import {

/// Adds decisions about consent. A dated one is known if the record has the same state of that purpose at that instant. Of
/// those without a date, a file says what holds now: its last word about a record and purpose is added if it is another state
/// than the last one that was imported. Where a file repeats the evidence does not matter. Within `sqlite::guarded`, as the
/// next one. Errors: Cancelled, those of Spill::get.
[[nodiscard]] Result<void> storeConsents(LoadContext& context);

/// Adds answers of surveys; one to the same question of the same response is known.
[[nodiscard]] Result<void> storeAnswers(LoadContext& context);

}  // namespace regia::import
