// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/snapshot/snapshot.h"

namespace regia::ui {

/// What was typed, with the names of fields and stages brought from the user's language to those of core: "città:Milano
/// fase:utilizzo" → "city:Milano stage:use". Everything else stays as it is.
[[nodiscard]] QString canonicalSearch(const QString& typed, const snapshot::Snapshot& snapshot);

}  // namespace regia::ui
