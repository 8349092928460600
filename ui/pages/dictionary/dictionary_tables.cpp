// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dictionary/dictionary_tables.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/text/formats.h"
#include "ui/text/words.h"

namespace regia::ui {
namespace {

using Cell = DictionaryTable::Cell;
using dictionary_texts::sourceNames;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(regia::ui::DictionaryPage)
};

Cell number(std::size_t n) { return {format::integer(static_cast<std::int64_t>(n)), static_cast<double>(n), {}, {}}; }

Cell share(double fraction) { return {format::percent(fraction), fraction, fraction, {}}; }

Cell words_(const QString& text) { return {text, 0, {}, {}}; }

Cell day(const std::optional<Instant>& at, const QTimeZone& zone)
{
    if (!at)
        return words_(format::kNoValue);
    return {format::date(format::toDateTime(*at, zone).date()), static_cast<double>(at->ms), {}, {}};
}

/// In the order of the families of segmentation; what is of none comes last.
int familyOrder(const std::string& family)
{
    const auto& families = workbench::families();
    return static_cast<int>(std::find(families.begin(), families.end(), family) - families.begin());
}

/// In the order of the lifecycle; what means nothing comes last.
int categoryOrder(model::EventCategory category)
{
    return category == model::EventCategory::None ? static_cast<int>(model::EventCategory::Loyalty) + 1 : static_cast<int>(category);
}

}  // namespace

DictionaryTable attributeTable(const workbench::Dictionary& read, const QTimeZone& zone)
{
    DictionaryTable table;
    table.columns = {{Words::tr("Attribute"), false, 180, false, 0},
                     {Words::tr("Type"), false, 112, false, 3},
                     {Words::tr("Filled"), false, 126, false, 0},
                     {Words::tr("Different"), true, 84, false, 1},
                     {Words::tr("Range or frequent values"), false, 156, true, 0},
                     {Words::tr("Sources"), false, 140, false, 2}};
    for (const dictionary::AttributeProfile& profile : read.attributes) {
        const model::Attribute& attribute = profile.attribute;
        if (attribute.name == "company.name")
            continue;  // the list of companies has it
        Cell name = words_(dictionary_texts::nameOf(attribute));
        name.mark = static_cast<int>(attribute.provenance);
        table.lines.push_back({words::fromUtf8(attribute.name),
                               words::family(attribute.family),
                               familyOrder(attribute.family),
                               attribute.hidden,
                               {name, words_(words::attributeType(attribute.type)), share(profile.fill()), number(profile.distinct),
                                words_(dictionary_texts::spread(profile, zone)), words_(sourceNames(read, profile.origins.sources))}});
    }
    return table;
}

DictionaryTable eventTable(const workbench::Dictionary& read, const QTimeZone& zone)
{
    DictionaryTable table;
    table.columns = {{Words::tr("Event"), false, 220, true, 0},     {Words::tr("Events"), true, 100, false, 0},
                     {Words::tr("Contacts"), false, 136, false, 0}, {Words::tr("First"), true, 110, false, 1},
                     {Words::tr("Last"), true, 110, false, 0},      {Words::tr("Sources"), false, 190, false, 2}};
    for (const dictionary::EventProfile& profile : read.events) {
        const double reach = profile.rows == 0 ? 0 : static_cast<double>(profile.contacts) / static_cast<double>(profile.rows);
        table.lines.push_back({words::fromUtf8(profile.type.name),
                               words::eventCategory(model::toName(profile.type.category)),
                               categoryOrder(profile.type.category),
                               profile.type.hidden,
                               {words_(words::eventType(profile.type.name)), number(profile.n), share(reach), day(profile.first, zone),
                                day(profile.last, zone), words_(sourceNames(read, profile.sources))}});
    }
    return table;
}

DictionaryTable companyTable(const workbench::Dictionary& read, const QString& currency)
{
    DictionaryTable table;
    table.columns = {{Words::tr("Company"), false, 240, true, 0},
                     {Words::tr("Contacts"), true, 118, false, 0},
                     {Words::tr("Orders"), true, 90, false, 0},
                     {Words::tr("Spent"), true, 120, false, 1},
                     {Words::tr("Domain of the e-mail"), false, 230, false, 2}};
    for (const dictionary::CompanyProfile& company : read.companies) {
        QStringList domains;
        for (const std::string& domain : company.domains)
            domains << words::fromUtf8(domain);
        Cell name = words_(words::fromUtf8(company.name));
        name.mark = static_cast<int>(company.fromDomain ? model::Provenance::Inferred : model::Provenance::Declared);
        table.lines.push_back({words::fromUtf8(company.name),
                               {},
                               0,
                               false,
                               {name,
                                number(company.contacts),
                                number(company.orders),
                                {company.orders == 0 ? QString(format::kNoValue) : format::money(company.spent, currency),
                                 static_cast<double>(company.spent),
                                 {},
                                 {}},
                                words_(domains.join(QStringLiteral(", ")))}});
    }
    return table;
}

}  // namespace regia::ui
