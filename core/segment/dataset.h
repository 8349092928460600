// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/model/import_part.h"
#include "core/snapshot/snapshot.h"

namespace regia::segment {

struct Segment;

/// Whom imports touched: no column of a snapshot tells.
class ImportedPeople {
public:
    virtual ~ImportedPeople() = default;
    /// By id; the same answer whenever it is asked. Errors: UnknownName (there is no such import) and those of reading.
    [[nodiscard]] virtual Result<std::vector<ContactId>> contactsOf(BatchId batch, model::ImportPart part) const = 0;
};

/// What a question is asked about: one snapshot with the columns derived from it and the saved segments that conditions
/// may name. Immutable and shared; `workbench` makes a new one whenever the workspace changes.
struct Dataset {
    std::shared_ptr<const snapshot::Snapshot> snapshot;
    std::shared_ptr<const snapshot::StageHistory> stages;                         ///< null: no condition on stages can be asked
    std::map<std::string, std::shared_ptr<const Segment>, std::less<>> segments;  ///< by name
    std::map<std::string, std::shared_ptr<const snapshot::NumberColumn>, std::less<>> scores;  ///< derived numbers a contact, by name
    std::shared_ptr<const ImportedPeople> imports;  ///< null: no condition on imports can be asked
};

}  // namespace regia::segment
