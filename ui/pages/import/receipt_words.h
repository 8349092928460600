// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string_view>
#include <vector>

#include "core/model/import_part.h"
#include "core/workbench/import_history.h"

/// Sentences about an import that is done.
namespace regia::ui::words {

/// 12,332 of 12,480 rows are in · It was taken back
[[nodiscard]] QString receiptTitle(const workbench::PastImport& import);
/// hubspot-contacts.csv · HubSpot contacts · finished in 3.4 s · +864 contacts
[[nodiscard]] QString receiptDetail(const workbench::PastImport& import);

/// Why nothing can be imported or taken back.
[[nodiscard]] QString readOnly();

/// New from hubspot-contacts.csv: who stands behind a figure.
[[nodiscard]] QString peopleOf(model::ImportPart part, std::string_view file);
/// What taking an import back would do, in sentences.
[[nodiscard]] QString takeBackTitle(const workbench::TakeBackEffect& effect);
[[nodiscard]] QString takeBackText(const workbench::TakeBackEffect& effect);

/// Of the new contacts of an import those are shown that are still contacts of their own; why they are fewer. Empty: all are.
[[nodiscard]] QString joinedSince(const import::ImportReceipt& receipt, std::int64_t shown);

/// 8 files are in · 11 tables of 8 files are in
[[nodiscard]] QString filesAreIn(const std::vector<workbench::PastImport>& imports);
/// 94,412 of 94,610 rows
[[nodiscard]] QString rowsAreIn(const std::vector<workbench::PastImport>& imports);

/// What changed in people who were known before: the most frequent first, at most eight.
struct ChangeLine {
    QString name;
    std::int64_t contacts = 0;
};
[[nodiscard]] std::vector<ChangeLine> changeLines(const import::ContactChanges& changes);

}  // namespace regia::ui::words
