// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <functional>
#include <vector>

#include "core/import/receipt.h"
#include "core/model/import_part.h"
#include "ui/pages/import/receipt_figures.h"

namespace regia::ui {

/// What became, or would become, of the rows of a file, in the order of the design: what was there, then what is new, then what is not
/// in. Together they are the rows of the file, always. Two parts alone, what is in and what is not, where no more is known.
[[nodiscard]] std::vector<ReceiptPart> receiptParts(const import::ImportReceipt& receipt);

/// Who stands behind each of them but the last.
inline constexpr std::array kPeopleOfParts{model::ImportPart::Updated, model::ImportPart::Unchanged, model::ImportPart::Added,
                                           model::ImportPart::Merged};

}  // namespace regia::ui
