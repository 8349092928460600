// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/receipt_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>
#include <string>

#include "ui/pages/import/history_model.h"
#include "ui/pages/import/import_cards.h"
#include "ui/pages/import/target_words.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

namespace regia::ui::words {
namespace {

constexpr std::size_t kMostChanges = 8;

QString counted(const char* text, std::int64_t count)
{
    return QCoreApplication::translate("ImportReceipt", text, nullptr, static_cast<int>(count)).arg(format::integer(count));
}

}  // namespace

QString receiptTitle(const workbench::PastImport& import)
{
    const import::ImportReceipt& receipt = import.receipt;
    if (import.state == model::BatchState::Undone)
        return QCoreApplication::translate("ImportReceipt", "This import was taken back");
    if (receipt.setAside == 0)
        return counted(QT_TRANSLATE_N_NOOP("ImportReceipt", "All %1 row(s) are in"), receipt.rows);
    return QCoreApplication::translate("ImportReceipt", "%1 of %2 rows are in")
        .arg(format::integer(receipt.stored), format::integer(receipt.rows));
}

QString receiptDetail(const workbench::PastImport& import)
{
    const import::ImportReceipt& receipt = import.receipt;
    QStringList parts{shortNameOf(fromUtf8(receipt.file))};
    if (import.repairs.isValid())
        parts << QCoreApplication::translate("ImportReceipt", "repaired rows");
    else if (!receipt.preset.empty())
        parts << preset(receipt.preset);
    parts << QCoreApplication::translate("ImportReceipt", "finished in %1").arg(format::elapsed(receipt.seconds)) << broughtBy(receipt);
    const auto hasTotals = [](const import::Warning& warning) { return warning.code == "totals_row_skipped"; };
    if (std::any_of(receipt.warnings.begin(), receipt.warnings.end(), hasTotals))
        parts << QCoreApplication::translate("ImportReceipt", "a line of totals left out");
    return parts.join(QStringLiteral(" · "));
}

QString readOnly()
{
    return QCoreApplication::translate("ImportReceipt", "This workspace is open to read only. Save a copy and import into that.");
}

QString peopleOf(model::ImportPart part, std::string_view file)
{
    const char* text = QT_TRANSLATE_NOOP("ImportReceipt", "Spoken of by %1");
    switch (part) {
    case model::ImportPart::Touched: break;
    case model::ImportPart::Added: text = QT_TRANSLATE_NOOP("ImportReceipt", "New from %1"); break;
    case model::ImportPart::Updated: text = QT_TRANSLATE_NOOP("ImportReceipt", "Updated by %1"); break;
    case model::ImportPart::Unchanged: text = QT_TRANSLATE_NOOP("ImportReceipt", "Left as they were by %1"); break;
    case model::ImportPart::Merged: text = QT_TRANSLATE_NOOP("ImportReceipt", "Found twice by %1"); break;
    }
    return QCoreApplication::translate("ImportReceipt", text).arg(shortNameOf(fromUtf8(file)));
}

QString takeBackTitle(const workbench::TakeBackEffect& effect)
{
    if (effect.steps.size() > 1)
        return QCoreApplication::translate("ImportReceipt", "Take %n imports back?", nullptr, static_cast<int>(effect.steps.size()));
    const QString file = effect.steps.empty() ? QString() : shortNameOf(fromUtf8(effect.steps.back().file));
    return QCoreApplication::translate("ImportReceipt", "Take %1 back?").arg(file);
}

QString takeBackText(const workbench::TakeBackEffect& effect)
{
    QStringList sentences;
    if (effect.steps.size() > 1) {
        QStringList later;
        for (std::size_t i = 0; i + 1 < effect.steps.size(); ++i)
            later << shortNameOf(fromUtf8(effect.steps[i].file));
        sentences << QCoreApplication::translate("ImportReceipt",
                                                 "Later imports speak of the same people and orders, and go before %1: %2.")
                         .arg(shortNameOf(fromUtf8(effect.steps.back().file)), later.join(QStringLiteral(", ")));
    }
    if (effect.contactsGone > 0)
        sentences << counted(QT_TRANSLATE_N_NOOP("ImportReceipt", "%1 contact(s) vanish: nothing else knows them."), effect.contactsGone);
    if (effect.contactsKept > 0)
        sentences << counted(
            QT_TRANSLATE_N_NOOP("ImportReceipt", "%1 contact(s) stay, with their earlier values and without what was brought."),
            effect.contactsKept);
    QStringList gone;
    const auto add = [&](const char* text, std::int64_t count) {
        if (count > 0)
            gone << counted(text, count);
    };
    add(QT_TRANSLATE_N_NOOP("ImportReceipt", "%1 event(s)"), effect.events);
    add(QT_TRANSLATE_N_NOOP("ImportReceipt", "%1 order(s)"), effect.orders);
    add(QT_TRANSLATE_N_NOOP("ImportReceipt", "%1 answer(s)"), effect.answers);
    add(QT_TRANSLATE_N_NOOP("ImportReceipt", "%1 request(s)"), effect.tickets);
    if (!gone.isEmpty())
        sentences << QCoreApplication::translate("ImportReceipt", "With them go %1.").arg(gone.join(QStringLiteral(", ")));
    sentences << QCoreApplication::translate("ImportReceipt", "The rows stay in the workspace: the import can be put back.");
    return sentences.join(u' ');
}

QString joinedSince(const import::ImportReceipt& receipt, std::int64_t shown)
{
    if (shown >= receipt.contacts.added)
        return {};
    return QCoreApplication::translate("ImportReceipt",
                                       "%1 of the %2 are shown: the others are one person with a contact of another import")
        .arg(format::integer(shown), format::integer(receipt.contacts.added));
}

QString filesAreIn(const std::vector<workbench::PastImport>& imports)
{
    std::set<std::string> names;
    int tables = 0;
    for (const workbench::PastImport& import : imports) {
        // A table in a workbook or an archive is named after it.
        const std::string& file = import.receipt.file;
        names.insert(file.substr(0, file.find(" › ")));
        tables += import.repairs.isValid() ? 0 : 1;
    }
    // A plain name: lupdate does not see the plural form behind a cast.
    const auto files = static_cast<int>(names.size());
    if (tables <= files)
        return QCoreApplication::translate("ImportReceipt", "%n file(s) are in", nullptr, files);
    const QString of = QCoreApplication::translate("ImportReceipt", "of %n file(s)", nullptr, files);
    return QCoreApplication::translate("ImportReceipt", "%n table(s) %1 are in", nullptr, tables).arg(of);
}

QString rowsAreIn(const std::vector<workbench::PastImport>& imports)
{
    std::int64_t stored = 0, rows = 0;
    for (const workbench::PastImport& import : imports) {
        stored += import.receipt.stored;
        rows += import.receipt.rows;
    }
    return QCoreApplication::translate("ImportReceipt", "%1 of %2 rows").arg(format::integer(stored), format::integer(rows));
}

std::vector<ChangeLine> changeLines(const import::ContactChanges& changes)
{
    std::vector<ChangeLine> lines;
    const auto add = [&](const QString& name, std::int64_t contacts) {
        if (contacts > 0)
            lines.push_back({name, contacts});
    };
    add(QCoreApplication::translate("ImportReceipt", "New activity"), changes.newActivity);
    for (const import::ConsentChange& change : changes.consents)
        add(QCoreApplication::translate("ImportReceipt", "Consent changed: %1").arg(purpose(change.purpose)), change.contacts);
    for (const import::AttributeChange& change : changes.attributes) {
        add(QCoreApplication::translate("ImportReceipt", "%1: added").arg(attribute(change.attribute)), change.added);
        add(QCoreApplication::translate("ImportReceipt", "%1: changed").arg(attribute(change.attribute)), change.changed);
    }
    std::stable_sort(lines.begin(), lines.end(), [](const ChangeLine& a, const ChangeLine& b) { return a.contacts > b.contacts; });
    if (lines.size() > kMostChanges)
        lines.resize(kMostChanges);
    return lines;
}

}  // namespace regia::ui::words
