// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/contacts_model.h"

#include "core/privacy/consent_state.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"

namespace regia::ui {
namespace {

std::optional<std::uint16_t> emailPurpose(const snapshot::Consents& consents)
{
    for (std::size_t i = 0; i < consents.purposes.size(); ++i)
        if (consents.purposes[i] == "email_marketing")
            return static_cast<std::uint16_t>(i);
    return std::nullopt;
}

Tag::Tone toneOf(model::ConsentState state)
{
    switch (state) {
    case model::ConsentState::Granted: return Tag::Tone::Positive;
    case model::ConsentState::Denied:
    case model::ConsentState::Withdrawn:
    case model::ConsentState::Undeliverable: return Tag::Tone::Negative;
    default: return Tag::Tone::Neutral;
    }
}

}  // namespace

ContactsModel::ContactsModel(const QTimeZone& zone, QDate today, const QString& currency, QObject* parent)
    : QAbstractTableModel(parent), m_zone(zone), m_today(today), m_currency(currency)
{}

void ContactsModel::setContents(Contents contents)
{
    beginResetModel();
    m_contents = std::move(contents);
    endResetModel();
}

int ContactsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_contents.rows.size()); }

int ContactsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ContactsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row row = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case ContactRole: return static_cast<qlonglong>(m_contents.dataset->snapshot->contact(row).value);
    case Qt::TextAlignmentRole:
        return column == OrdersColumn || column == SpentColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                               : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case AvatarRole: return column == NameColumn ? QVariant(text(row, NameColumn)) : QVariant();
    case StrongRole: return column == NameColumn;
    case QuietRole: return column == ActivityColumn || column == EmailColumn;
    case StageRole:
        if (column == StageColumn && m_contents.dataset->stages)
            if (const auto stage = m_contents.dataset->stages->at(row, m_contents.facts->asOf))
                return static_cast<int>(*stage);
        return {};
    case ToneRole:
        if (column == ConsentColumn) {
            const snapshot::Consents& consents = m_contents.dataset->snapshot->consents();
            if (const auto purpose = emailPurpose(consents))
                return static_cast<int>(toneOf(privacy::consentAt(consents.of(row), *purpose, m_contents.facts->asOf).state));
        }
        return {};
    default: return {};
    }
}

QString ContactsModel::text(Row row, int column) const
{
    const snapshot::Snapshot& snapshot = *m_contents.dataset->snapshot;
    const workbench::ContactFacts& facts = *m_contents.facts;
    switch (column) {
    case NameColumn: {
        const std::string name = workbench::displayName(snapshot, row);
        return name.empty() ? tr("Visitor %1").arg(snapshot.contact(row).value) : words::fromUtf8(name);
    }
    case StageColumn: {
        const auto stage = m_contents.dataset->stages ? m_contents.dataset->stages->at(row, facts.asOf) : std::nullopt;
        return stage ? words::stage(*stage) : QString(format::kNoValue);
    }
    case ActivityColumn:
        if (facts.lastActivity[row] == workbench::ContactFacts::kNever)
            return format::kNoValue;
        return format::when(format::toDateTime(Instant{facts.lastActivity[row]}, m_zone), m_today, true);
    case OrdersColumn: return facts.orders[row] == 0 ? QString(format::kNoValue) : format::integer(facts.orders[row]);
    case SpentColumn: return facts.spent[row] == 0 ? QString(format::kNoValue) : format::moneyExact(facts.spent[row], m_currency);
    case CityColumn: return words::fromUtf8(workbench::textOf(snapshot, "city", row));
    case EmailColumn: return words::fromUtf8(workbench::textOf(snapshot, "email", row));
    case ConsentColumn: return consent(row);
    default: return {};
    }
}

QString ContactsModel::consent(Row row) const
{
    const snapshot::Consents& consents = m_contents.dataset->snapshot->consents();
    const auto purpose = emailPurpose(consents);
    return words::consentState(purpose ? privacy::consentAt(consents.of(row), *purpose, m_contents.facts->asOf).state
                                       : model::ConsentState::Unknown);
}

QVariant ContactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == OrdersColumn || section == SpentColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                 : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case StageColumn: return tr("Stage");
    case ActivityColumn: return tr("Last activity");
    case OrdersColumn: return tr("Orders");
    case SpentColumn: return tr("Spent 12 m");
    case CityColumn: return tr("City");
    case EmailColumn: return tr("E-mail");
    case ConsentColumn: return tr("E-mail consent");
    default: return {};
    }
}

}  // namespace regia::ui
