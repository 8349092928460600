// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/contacts_model.h"

#include "core/privacy/consent_state.h"
#include "core/snapshot/cell.h"
#include "core/workbench/one_contact.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/widgets/data_table.h"

namespace regia::ui {
namespace {

using Kind = ContactColumn::Kind;

QString iconOf(std::string_view purpose)
{
    if (purpose.find("mail") != std::string_view::npos)
        return QStringLiteral("mail");
    if (purpose.find("sms") != std::string_view::npos || purpose.find("whatsapp") != std::string_view::npos)
        return QStringLiteral("phone");
    if (purpose.find("call") != std::string_view::npos || purpose.find("phone") != std::string_view::npos)
        return QStringLiteral("support");
    return QStringLiteral("target");
}

CellMark::State stateOf(model::ConsentState state)
{
    switch (state) {
    case model::ConsentState::Granted: return CellMark::State::On;
    case model::ConsentState::Denied:
    case model::ConsentState::Withdrawn:
    case model::ConsentState::Undeliverable: return CellMark::State::Refused;
    default: return CellMark::State::Off;
    }
}

struct CellText {
    const QTimeZone& zone;
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const std::string& text) const { return words::fromUtf8(text); }
    QString operator()(double number) const { return QLocale().toString(number, 'g', 10); }
    QString operator()(bool truth) const { return truth ? ContactsModel::tr("Yes") : ContactsModel::tr("No"); }
    QString operator()(LocalDate date) const { return format::date(format::toDate(date)); }
    QString operator()(Instant at) const { return format::date(format::toDateTime(at, zone).date()); }
    QString operator()(const std::vector<std::string>& texts) const
    {
        QStringList list;
        for (const std::string& text : texts)
            list << words::fromUtf8(text);
        return list.join(QStringLiteral(", "));
    }
};

}  // namespace

ContactsModel::ContactsModel(const QTimeZone& zone, const QString& currency, const std::string& country, QObject* parent)
    : QAbstractTableModel(parent), m_zone(zone), m_currency(currency), m_country(country)
{}

void ContactsModel::setContents(Contents contents)
{
    beginResetModel();
    m_contents = std::move(contents);
    endResetModel();
}

void ContactsModel::setColumns(std::vector<ContactColumn> columns)
{
    beginResetModel();
    m_columns = std::move(columns);
    endResetModel();
}

int ContactsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_contents.rows.size()); }

int ContactsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_columns.size()); }

QVariant ContactsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row row = rowAt(index.row());
    const ContactColumn& column = m_columns[static_cast<std::size_t>(index.column())];
    const Kind kind = column.kind;
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole: return kind == Kind::Consent ? QVariant(consentText(row).toHtmlEscaped()) : QVariant();
    case Qt::AccessibleTextRole: return kind == Kind::Check ? QVariant(name(row)) : QVariant(text(row, column));
    case ContactRole: return static_cast<qlonglong>(m_contents.dataset->snapshot->contact(row).value);
    case Qt::TextAlignmentRole: return alignment(index.column());
    case AvatarRole: return kind == Kind::Name ? QVariant(name(row)) : QVariant();
    case StrongRole: return kind == Kind::Name ? QVariant(false) : QVariant();
    case QuietRole: return kind == Kind::Activity || kind == Kind::Attribute;
    case StageRole: return kind == Kind::Stage ? stage(row) : QVariant();
    case MarksRole: return kind == Kind::Consent ? marks(row) : QVariant();
    default: return {};
    }
}

QVariant ContactsModel::alignment(int column) const
{
    const bool right = m_columns[static_cast<std::size_t>(column)].isNumber();
    return QVariant((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant ContactsModel::stage(Row row) const
{
    if (m_contents.dataset->stages)
        if (const auto stage = m_contents.dataset->stages->at(row, m_contents.facts->asOf))
            return static_cast<int>(*stage);
    return {};
}

std::vector<ContactsModel::Consent> ContactsModel::consents(Row row) const
{
    const snapshot::Consents& consents = m_contents.dataset->snapshot->consents();
    std::vector<Consent> all;
    for (std::size_t i = 0; i < consents.purposes.size(); ++i)
        all.push_back({words::purpose(consents.purposes[i]), iconOf(consents.purposes[i]),
                       privacy::consentAt(consents.of(row), static_cast<std::uint16_t>(i), m_contents.facts->asOf).state});
    return all;
}

QVariant ContactsModel::marks(Row row) const
{
    QList<CellMark> marks;
    for (const Consent& consent : consents(row))
        marks << CellMark{consent.icon, stateOf(consent.state)};
    return QVariant::fromValue(marks);
}

QString ContactsModel::consentText(Row row) const
{
    QStringList lines;
    for (const Consent& consent : consents(row))
        lines << consent.purpose + QStringLiteral(": ") + words::consentState(consent.state);
    return lines.join(QStringLiteral(", "));
}

QString ContactsModel::name(Row row) const
{
    const snapshot::Snapshot& snapshot = *m_contents.dataset->snapshot;
    const std::string name = workbench::displayName(snapshot, row);
    return name.empty() ? tr("Visitor %1").arg(snapshot.contact(row).value) : words::fromUtf8(name);
}

QString ContactsModel::attributeText(Row row, const std::string& attribute) const
{
    const snapshot::Column* column = m_contents.dataset->snapshot->column(attribute);
    if (column == nullptr)
        return {};
    const model::Value value = snapshot::cell(*column, row);
    if (const auto* text = std::get_if<std::string>(&value))
        return words::value(attribute, workbench::readableText(attribute, *text, m_country));
    return std::visit(CellText{m_zone}, value);
}

QString ContactsModel::text(Row row, const ContactColumn& column) const
{
    const workbench::ContactFacts& facts = *m_contents.facts;
    switch (column.kind) {
    case Kind::Check: return {};
    case Kind::Name: return name(row);
    case Kind::Stage: {
        const QVariant known = stage(row);
        return known.isValid() ? words::stage(static_cast<model::Stage>(known.toInt())) : QString(format::kNoValue);
    }
    case Kind::Activity:
        if (facts.lastActivity[row] == workbench::ContactFacts::kNever)
            return format::kNoValue;
        return format::moment(format::toDateTime(Instant{facts.lastActivity[row]}, m_zone), true);
    case Kind::Orders: return facts.orders[row] == 0 ? QString(format::kNoValue) : format::integer(facts.orders[row]);
    case Kind::Spent: return facts.spent[row] == 0 ? QString(format::kNoValue) : format::moneyExact(facts.spent[row], m_currency);
    case Kind::Consent: return consentText(row);
    case Kind::Attribute: return attributeText(row, column.attribute);
    }
    return {};
}

QVariant ContactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    const ContactColumn& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::AccessibleTextRole && column.kind == Kind::Check)
        return tr("Selected");
    return role == Qt::DisplayRole ? QVariant(column.title()) : QVariant();
}

}  // namespace regia::ui
