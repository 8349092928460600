// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/import/column_type.h"
#include "core/import/held_back.h"
#include "core/import/repaired.h"
#include "core/import/target.h"
#include "core/workbench/import_plan.h"

/// What a person changes in a plan before it is imported. Pure: no file is read, nothing is stored.
namespace regia::workbench {

/// Gives a column another meaning: what its cells are made into, its type and its provenance follow, and where the person's key
/// is looked for. The same meaning as the preset's brings back what the preset knows of the column.
void mapColumn(ImportPlan& plan, std::size_t column, const import::Target& target);

/// The meaning "keep as an own attribute": `contact.attr.hair_colour` for a column "Hair colour" of a list of people.
[[nodiscard]] import::Target ownTarget(const ImportPlan& plan, std::size_t column);

/// Day or month first, in the columns where it makes a difference; none where no column has such dates.
[[nodiscard]] std::optional<import::DateOrder> dateOrderOf(const ImportPlan& plan);
void setDateOrder(ImportPlan& plan, import::DateOrder order);

/// Whether a column holds times, which need a zone.
[[nodiscard]] bool hasTimes(const ImportPlan& plan);

/// '.' or ',', in the columns of numbers as text; none where there are none, or the file says what is a number.
[[nodiscard]] std::optional<char> decimalSignOf(const ImportPlan& plan);
void setDecimalSign(ImportPlan& plan, char sign);

/// What the values of a column may do to others of the same attribute (model::Overwrite); it makes a difference for columns that
/// become an attribute of a person. Another meaning brings the usual rule back.
[[nodiscard]] bool canOverwrite(const ImportPlan& plan, std::size_t column);
void setOverwrite(ImportPlan& plan, std::size_t column, model::Overwrite overwrite);

/// Whether a file is taken for the export of a tool, not for a list of which only the names and values tell.
[[nodiscard]] bool isRecognised(const import::Mapping& mapping);
[[nodiscard]] bool isRecognised(const ImportPlan& plan);

/// Why a person should look before this is imported; all of them have a sensible answer already.
enum class Doubt {
    Source,      ///< another export fits almost as well
    Unfitting,   ///< a column holds nothing like what its name says
    Consent,     ///< the state of consent is in a file name that does not say it
    DateOrder,   ///< 03/04 could be April or March, and nothing in the file tells
    Decimals,    ///< 1.234 could be a thousand or one
    NoIdentity,  ///< rows of people without a column that says who they are
};
[[nodiscard]] std::vector<Doubt> doubtsOf(const ImportPlan& plan);

/// How many columns of the plan are imported: with a meaning, and kept beside.
struct MatchCounts {
    std::size_t matched = 0;
    std::size_t skipped = 0;
};
[[nodiscard]] MatchCounts matchCounts(const ImportPlan& plan);

/// Whether the suggested repair of a cell can be made without a look at it: the only thing that can have been meant, or a cell
/// left empty that cannot be.
[[nodiscard]] bool isSafeRepair(const import::HeldBackCell& cell);
/// All of those that `heldBack` lists.
[[nodiscard]] std::vector<import::CellRepair> safeRepairs(const import::HeldBack& heldBack);

/// The share of rows in which a column is not empty, 0 … 1; 0 for a table without rows.
[[nodiscard]] double filledShare(const import::ColumnProfile& column);

}  // namespace regia::workbench
