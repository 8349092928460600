// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/import/loading/load_context.h"

namespace regia::import {

/// Remembers the source's ids of events; an event whose id is known, or came before in the file, is left out. Within
/// `sqlite::guarded`, as the next one. Errors: Cancelled, those of Spill::get.
[[nodiscard]] Result<void> storeEventKeys(LoadContext& context);

/// Removes the events that the staging says are no longer true: one of that content of an earlier batch for each. Recorded for
/// undo. Within `sqlite::guarded`, as the next one. Errors: Cancelled, those of Spill::get.
[[nodiscard]] Result<void> removeRetracted(LoadContext& context);

/// Stores the events that are not left out, in the order of the table. Of events without an id those are known that the
/// record already has from an earlier batch with the same instant, type, campaign, product, amount and properties: as many of
/// them as it has, so that two equal events of one file stay two.
[[nodiscard]] Result<void> storeEvents(LoadContext& context);

}  // namespace regia::import
