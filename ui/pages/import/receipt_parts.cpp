// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/receipt_parts.h"

#include <QCoreApplication>

#include "ui/theme/theme.h"

namespace regia::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(regia::ui::ReceiptView)
};

QString heldBackWords(const import::ImportReceipt& receipt)
{
    if (receipt.setAside > 0)
        return Words::tr("Rows listed below, with the reason");
    return receipt.rejectCount > 0 ? Words::tr("Every row is in, but for some cells") : Words::tr("Every row is in");
}

}  // namespace

std::vector<ReceiptPart> receiptParts(const import::ImportReceipt& receipt)
{
    const Theme& look = theme();
    const import::RowCounts& rows = receipt.rowsBy;
    const ReceiptPart heldBack{Words::tr("Held back"), heldBackWords(receipt), receipt.setAside, look.color(Color::Negative), true, {}};
    // An import of long ago did not keep what became of its rows.
    if (rows.added + rows.updated + rows.unchanged + rows.merged != receipt.stored)
        return {{Words::tr("In"), Words::tr("Rows that are in"), receipt.stored, look.color(Color::Accent), false, {}}, heldBack};
    return {
        {Words::tr("Updated"), Words::tr("Rows with news of known people"), rows.updated, look.color(Color::Accent), false, {}},
        {Words::tr("Unchanged"), Words::tr("Rows that bring nothing new"), rows.unchanged, look.color(Color::Prev), false, {}},
        {Words::tr("Added"), Words::tr("Rows of new or unknown people"), rows.added, look.category(3), false, {}},
        {Words::tr("Merged"), Words::tr("Rows of a person found twice"), rows.merged, look.category(2), false, {}},
        heldBack,
    };
}

}  // namespace regia::ui
