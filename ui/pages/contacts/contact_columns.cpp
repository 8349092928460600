// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/contact_columns.h"

#include <QCoreApplication>
#include <QSettings>

#include "ui/text/words.h"

namespace regia::ui {
namespace {

using Kind = ContactColumn::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(regia::ui::ContactsModel)
};

constexpr auto kSetting = "contacts/columns";

bool isOfTheName(std::string_view attribute) { return attribute == "first_name" || attribute == "last_name" || attribute == "full_name"; }

}  // namespace

QString ContactColumn::title() const
{
    switch (kind) {
    case Kind::Check: return {};
    case Kind::Name: return Words::tr("Name");
    case Kind::Stage: return Words::tr("Stage");
    case Kind::Activity: return Words::tr("Last activity");
    case Kind::Orders: return Words::tr("Orders");
    case Kind::Spent: return Words::tr("Spent 12 m");
    case Kind::Consent: return Words::tr("Consent");
    case Kind::Attribute: return words::attribute(attribute);
    }
    return {};
}

QString ContactColumn::key() const
{
    switch (kind) {
    case Kind::Check: return QStringLiteral("check");
    case Kind::Name: return QStringLiteral("name");
    case Kind::Stage: return QStringLiteral("stage");
    case Kind::Activity: return QStringLiteral("activity");
    case Kind::Orders: return QStringLiteral("orders");
    case Kind::Spent: return QStringLiteral("spent");
    case Kind::Consent: return QStringLiteral("consent");
    case Kind::Attribute: return QStringLiteral("attribute:") + words::fromUtf8(attribute);
    }
    return {};
}

int ContactColumn::width() const
{
    switch (kind) {
    case Kind::Check: return 40;
    case Kind::Name: return 196;
    case Kind::Stage: return 118;
    case Kind::Activity: return 142;
    case Kind::Orders: return 74;
    case Kind::Spent: return 104;
    case Kind::Consent: return 128;
    case Kind::Attribute: return attribute == "email" || attribute == "other_emails" ? 236 : 122;
    }
    return 100;
}

std::optional<workbench::ContactOrder> ContactColumn::order() const
{
    switch (kind) {
    case Kind::Name: return workbench::ContactOrder::Name;
    case Kind::Stage: return workbench::ContactOrder::Stage;
    case Kind::Activity: return workbench::ContactOrder::LastActivity;
    case Kind::Orders: return workbench::ContactOrder::Orders;
    case Kind::Spent: return workbench::ContactOrder::Spent;
    case Kind::Attribute: return workbench::ContactOrder::Attribute;
    case Kind::Check:
    case Kind::Consent: break;
    }
    return std::nullopt;
}

namespace contact_columns {

std::vector<ContactColumn> choices(const snapshot::Snapshot& snapshot)
{
    std::vector<ContactColumn> columns;
    for (const Kind kind : {Kind::Stage, Kind::Activity, Kind::Orders, Kind::Spent})
        columns.push_back({kind, {}});
    for (const snapshot::Column& column : snapshot.columns())
        if (!isOfTheName(column.attribute.name) && !column.attribute.hidden)
            columns.push_back({Kind::Attribute, column.attribute.name});
    columns.push_back({Kind::Consent, {}});
    return columns;
}

QStringList defaults()
{
    return {QStringLiteral("stage"),          QStringLiteral("activity"),        QStringLiteral("orders"), QStringLiteral("spent"),
            QStringLiteral("attribute:city"), QStringLiteral("attribute:email"), QStringLiteral("consent")};
}

std::vector<ContactColumn> columnsFor(const snapshot::Snapshot& snapshot, const QStringList& keys)
{
    std::vector<ContactColumn> columns{{Kind::Check, {}}, {Kind::Name, {}}};
    const std::vector<ContactColumn> all = choices(snapshot);
    for (const QString& key : keys)
        for (const ContactColumn& column : all)
            if (column.key() == key)
                columns.push_back(column);
    return columns;
}

QStringList stored()
{
    const QVariant kept = QSettings().value(QLatin1String(kSetting));
    return kept.isValid() ? kept.toStringList() : defaults();
}

void store(const QStringList& keys) { QSettings().setValue(QLatin1String(kSetting), keys); }

}  // namespace contact_columns
}  // namespace regia::ui
