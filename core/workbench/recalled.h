// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/base/instant.h"

namespace regia::workbench {

/// How a column of a file differs from the last time: `before` empty is a new one, `now` empty one that is missing, both a column
/// under another name.
struct ColumnChange {
    std::string before, now;

    friend bool operator==(const ColumnChange&, const ColumnChange&) = default;
};

/// What a plan takes from an earlier file of its kind.
struct Recalled {
    std::string from;                   ///< the file, or the document, that taught it; empty: nothing did
    bool isByPerson = false;            ///< somebody had decided something about it
    std::vector<ColumnChange> changes;  ///< of its columns; empty: they are the same
    Instant when;                       ///< it was imported, or kept
};

/// An import whose file had the very bytes of this one: importing it again changes nothing.
struct SameFile {
    BatchId batch;
    std::string file;
    Instant importedAt;
};

}  // namespace regia::workbench
