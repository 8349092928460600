// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/value.h"
#include "core/snapshot/snapshot.h"
#include "core/workspace/workspace.h"

namespace regia::dictionary {

/// A company and the contacts of it.
struct CompanyProfile {
    std::string name;                  ///< as most of its contacts have it
    std::vector<std::string> domains;  ///< of the e-mails that are known to be its
    bool fromDomain = false;           ///< known by the domain alone
    std::size_t contacts = 0;
    std::size_t orders = 0;                                        ///< purchases of its contacts, ever
    std::int64_t spent = 0;                                        ///< what they come to, minor units
    std::vector<std::pair<std::string, model::Value>> attributes;  ///< what sources say of the company itself
};

/// Those that contacts belong to, by the record of a source or the domain of the e-mail; the most contacts first. One whose name is
/// written in several ways is one. O(contacts + their events). Errors: Cancelled, those of Workspace::reader.
[[nodiscard]] Result<std::vector<CompanyProfile>> companiesOf(const snapshot::Snapshot& snapshot, const workspace::Workspace& workspace,
                                                              Progress& progress);

}  // namespace regia::dictionary
