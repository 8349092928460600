// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/match_model.h"

#include "core/workbench/import_choices.h"
#include "ui/pages/import/column_verdict.h"
#include "ui/pages/import/target_words.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"

namespace regia::ui {
namespace {

/// Below this a column is worth a second look.
constexpr double kHardlyFilled = 0.4;
constexpr qsizetype kShownValues = 2;
/// In the tip.
constexpr qsizetype kMostValues = 20;

QString valuesOf(const import::ColumnProfile& profile, qsizetype most, const QString& between)
{
    QStringList values;
    for (const std::string& sample : profile.samples) {
        values << words::fromUtf8(sample).simplified();
        if (values.size() == most)
            break;
    }
    return values.isEmpty() ? QString(format::kNoValue) : values.join(between);
}

QString firstValues(const import::ColumnProfile& profile) { return valuesOf(profile, kShownValues, QStringLiteral(" · ")); }

/// One row of the table.
struct Line {
    const ImportCard& card;
    std::size_t at;
    const import::MappedColumn& mapped;

    [[nodiscard]] bool isSkipped() const { return mapped.target.isIgnored(); }

    /// The share of rows in which it is filled; none for a column that was not looked at.
    [[nodiscard]] std::optional<double> filled() const
    {
        if (at >= card.plan->columns.size())
            return std::nullopt;
        return workbench::filledShare(card.plan->columns[at]);
    }

    [[nodiscard]] QString text(int column) const
    {
        switch (column) {
        case MatchModel::NameColumn: return words::fromUtf8(mapped.column);
        case MatchModel::ValuesColumn: return at < card.plan->columns.size() ? firstValues(card.plan->columns[at]) : QString();
        case MatchModel::TargetColumn: return words::target(mapped.target, mapped.column);
        case MatchModel::KindColumn: return isSkipped() ? QString(format::kNoValue) : words::cellKind(card.plan->mapping, mapped);
        case MatchModel::FilledColumn: return filled() ? format::percent(*filled()) : QString(format::kNoValue);
        case MatchModel::ProvenanceColumn: return isSkipped() ? QString(format::kNoValue) : words::provenance(mapped.provenance);
        case MatchModel::OverwriteColumn:
            return workbench::canOverwrite(*card.plan, at) ? words::overwrite(mapped.overwrite) : QString(format::kNoValue);
        case MatchModel::CheckColumn: return verdictOf(card, at).text;
        default: return {};
        }
    }

    [[nodiscard]] QString tip(int column) const
    {
        switch (column) {
        case MatchModel::NameColumn: return text(column);
        case MatchModel::ValuesColumn:
            return at < card.plan->columns.size() ? valuesOf(card.plan->columns[at], kMostValues, QStringLiteral("\n")) : QString();
        case MatchModel::OverwriteColumn:
            return workbench::canOverwrite(*card.plan, at) ? words::overwriteMeans(mapped.overwrite) : QString();
        case MatchModel::CheckColumn: return verdictOf(card, at).why;
        default: return {};
        }
    }

    [[nodiscard]] QVariant toolTip(int column) const
    {
        const QString words = tip(column);
        // Rich text would be made of what a file says.
        return words.isEmpty() ? QVariant() : QVariant(words.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    }

    [[nodiscard]] QVariant checkIcon() const
    {
        const QString icon = iconOf(verdictOf(card, at).kind);
        return icon.isEmpty() ? QVariant() : QVariant(icon);
    }

    [[nodiscard]] QVariant checkTone() const
    {
        const Tag::Tone tone = toneOf(verdictOf(card, at).kind);
        return tone == Tag::Tone::Neutral ? QVariant() : QVariant(static_cast<int>(tone));
    }
};

}  // namespace

const ImportCard* MatchModel::card() const
{
    const int row = m_cards.rowOf(m_card);
    return row < 0 || !m_cards.at(row).plan ? nullptr : &m_cards.at(row);
}

void MatchModel::setCard(int card)
{
    // The line that somebody is on stays so.
    if (card == m_card && card != 0)
        return refresh();
    beginResetModel();
    m_card = card;
    endResetModel();
}

void MatchModel::refresh()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int MatchModel::rowCount(const QModelIndex& parent) const
{
    const ImportCard* shown = card();
    return parent.isValid() || shown == nullptr ? 0 : static_cast<int>(shown->plan->mapping.columns.size());
}

int MatchModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant MatchModel::data(const QModelIndex& index, int role) const
{
    const ImportCard* shown = card();
    if (!index.isValid() || shown == nullptr)
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const Line line{*shown, row, shown->plan->mapping.columns[row]};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return line.text(column);
    case Qt::ToolTipRole: return line.toolTip(column);
    case Qt::AccessibleTextRole:
        return column == TargetColumn ? tr("%1 goes to %2").arg(line.text(NameColumn), line.text(column)) : line.text(column);
    case SkippedRole: return line.isSkipped();
    case FieldRole: return column == TargetColumn || (column == OverwriteColumn && workbench::canOverwrite(*shown->plan, row));
    case StrongRole: return column == NameColumn ? QVariant(!line.isSkipped()) : QVariant();
    case QuietRole: return column != NameColumn && column != TargetColumn;
    case BarRole: return column == FilledColumn && line.filled() ? QVariant(*line.filled()) : QVariant();
    case BarColorRole:
        return column == FilledColumn && line.filled().value_or(1) < kHardlyFilled ? QVariant(theme().category(1)) : QVariant();
    case ProvenanceRole:
        return column == ProvenanceColumn && !line.isSkipped() ? QVariant(static_cast<int>(line.mapped.provenance)) : QVariant();
    case IconRole:
        return column == ArrowColumn ? QVariant(QStringLiteral("arrow-right")) : column == CheckColumn ? line.checkIcon() : QVariant();
    case ToneRole: return column == CheckColumn ? line.checkTone() : QVariant();
    default: return {};
    }
}

QVariant MatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Column in the file");
    case ValuesColumn: return tr("First values");
    case TargetColumn: return tr("Goes to");
    case KindColumn: return tr("Type");
    case FilledColumn: return tr("Filled");
    case ProvenanceColumn: return tr("Provenance");
    case OverwriteColumn: return tr("If values differ");
    case CheckColumn: return tr("Check");
    default: return QString();
    }
}

}  // namespace regia::ui
