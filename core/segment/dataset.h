// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/base/instant.h"
#include "core/snapshot/snapshot.h"

namespace regia::segment {

struct Segment;

/// What a question is asked about: one snapshot with the columns derived from it and the saved segments that conditions
/// may name. Immutable and shared; `workbench` makes a new one whenever the workspace changes.
struct Dataset {
    std::shared_ptr<const snapshot::Snapshot> snapshot;
    std::shared_ptr<const snapshot::StageHistory> stages;                         ///< null: no condition on stages can be asked
    std::map<std::string, std::shared_ptr<const Segment>, std::less<>> segments;  ///< by name
    std::map<std::string, std::shared_ptr<const snapshot::NumberColumn>, std::less<>> scores;  ///< derived numbers a contact, by name
};

}  // namespace regia::segment
