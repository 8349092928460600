// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/column_verdict.h"

#include <QCoreApplication>

#include "ui/text/formats.h"
#include "ui/text/words.h"

namespace regia::ui {
namespace {

using Kind = ColumnVerdict::Kind;

QString counted(const char* text, std::int64_t count)
{
    return QCoreApplication::translate("ColumnVerdict", text, nullptr, static_cast<int>(count)).arg(format::integer(count));
}

/// "dd/MM/yyyy (312), yyyy-MM-dd (14)".
QString listed(const std::vector<import::CountedText>& found)
{
    QStringList words;
    for (const import::CountedText& one : found)
        words << QStringLiteral("%1 (%2)").arg(words::fromUtf8(one.text), format::integer(one.count));
    return words.join(QStringLiteral(", "));
}

bool isFreeAttribute(const import::MappedColumn& column) { return !column.target.name.empty() && column.by != "preset"; }

ColumnVerdict bad(std::int64_t count)
{
    return {Kind::Bad, counted(QT_TRANSLATE_N_NOOP("ColumnVerdict", "%1 not valid"), count),
            QCoreApplication::translate("ColumnVerdict", "These cells are held back, listed below. The rest is imported.")};
}

/// Whether telephones or dates are written in more than one way: read all the same, and worth knowing.
bool countsFormats(const import::MappedColumn& column)
{
    const import::CellType type = column.type.type;
    return type == import::CellType::Phone || type == import::CellType::Date || type == import::CellType::DateTime;
}

ColumnVerdict found(const import::ColumnCheck& check, const import::MappedColumn& column)
{
    if (check.notValid > 0)
        return bad(check.notValid);
    if (check.lostZeros > 0)
        return {
            Kind::Doubtful, counted(QT_TRANSLATE_N_NOOP("ColumnVerdict", "%1 lost a zero"), check.lostZeros),
            QCoreApplication::translate("ColumnVerdict", "A spreadsheet took the zero at the beginning. Export the file again as text.")};
    if (column.type.orderAmbiguous && countsFormats(column))
        return {Kind::Doubtful, QCoreApplication::translate("ColumnVerdict", "Day or month?"),
                QCoreApplication::translate("ColumnVerdict", "Nothing in the file tells 03/04 from 04/03. See “Dates” on the left.")};
    if (countsFormats(column) && check.formats.size() > 1)
        return {Kind::Doubtful,
                counted(QT_TRANSLATE_N_NOOP("ColumnVerdict", "%1 formats"), static_cast<std::int64_t>(check.formats.size())),
                listed(check.formats)};
    if (check.otherSpellings > 0)
        return {Kind::Doubtful, counted(QT_TRANSLATE_N_NOOP("ColumnVerdict", "%1 spellings"), check.otherSpellings),
                QCoreApplication::translate("ColumnVerdict", "The same value written in another way more often.")};
    return {Kind::Good, QCoreApplication::translate("ColumnVerdict", "Good"), {}};
}

}  // namespace

ColumnVerdict verdictOf(const ImportCard& card, std::size_t at)
{
    const import::MappedColumn& column = card.plan->mapping.columns[at];
    if (column.target.isIgnored())
        return {Kind::Skipped, QCoreApplication::translate("ColumnVerdict", "Skipped"),
                QCoreApplication::translate("ColumnVerdict", "Kept with the rows of the file and not imported.")};
    if (!card.check || at >= card.check->columns.size())
        return {Kind::Waiting, QString(QChar(0x2026)), {}};
    ColumnVerdict verdict = found(card.check->columns[at], column);
    if (verdict.kind == Kind::Good && (isFreeAttribute(column) || column.provenance == model::Provenance::Inferred))
        return {Kind::KeptAsIs, QCoreApplication::translate("ColumnVerdict", "Kept as is"),
                QCoreApplication::translate("ColumnVerdict", "Kept under its own name, as the file has it.")};
    return verdict;
}

Tag::Tone toneOf(Kind kind)
{
    switch (kind) {
    case Kind::Bad: return Tag::Tone::Negative;
    case Kind::Doubtful: return Tag::Tone::Warning;
    case Kind::KeptAsIs: return Tag::Tone::Info;
    default: return Tag::Tone::Neutral;
    }
}

QString iconOf(Kind kind)
{
    switch (kind) {
    case Kind::Bad: return QStringLiteral("error");
    case Kind::Doubtful: return QStringLiteral("warning");
    case Kind::KeptAsIs: return QStringLiteral("info");
    case Kind::Good: return QStringLiteral("check");
    default: return {};
    }
}

}  // namespace regia::ui
