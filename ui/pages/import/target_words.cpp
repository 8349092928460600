// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/target_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "core/import/preset.h"
#include "core/import/vocabulary.h"
#include "core/workbench/import_choices.h"
#include "ui/pages/import/target_fields.h"
#include "ui/text/words.h"

namespace regia::ui {
namespace {

using import::CellType;
using import::Entity;
using import::RowKind;
using import::TransformKind;

bool hasTransform(const import::MappedColumn& column, TransformKind kind)
{
    return std::any_of(column.transforms.begin(), column.transforms.end(), [&](const auto& transform) { return transform.kind == kind; });
}

QString separatorOfList(const import::MappedColumn& column)
{
    for (const import::Transform& transform : column.transforms)
        if (transform.kind == TransformKind::Split && !transform.argument.empty() && transform.argument != "auto")
            return words::fromUtf8(transform.argument);
    return {};
}

QString dateKind(const import::MappedColumn& column)
{
    const QString kind = words::attributeType(
        column.attributeType == model::AttributeType::Instant || column.type.type == CellType::DateTime ? model::AttributeType::Instant
                                                                                                        : model::AttributeType::Date);
    if (column.type.code != import::DateCode::None)
        return kind;
    switch (column.type.order) {
    case import::DateOrder::DayMonthYear: return kind + QStringLiteral(" · ") + QCoreApplication::translate("ImportTargets", "day first");
    case import::DateOrder::MonthDayYear: return kind + QStringLiteral(" · ") + QCoreApplication::translate("ImportTargets", "month first");
    case import::DateOrder::YearMonthDay: break;
    }
    return kind;
}

bool readsTimes(const import::MappedColumn& column)
{
    return hasTransform(column, TransformKind::Date) || hasTransform(column, TransformKind::DateTime) ||
           column.attributeType == model::AttributeType::Date || column.attributeType == model::AttributeType::Instant;
}

/// What a row is comes first in the list of targets, then the person, then the rest.
std::vector<Entity> entitiesFor(RowKind kind)
{
    std::vector<Entity> order;
    switch (kind) {
    case RowKind::Order:
    case RowKind::OrderLine: order = {Entity::Order, Entity::OrderLine}; break;
    case RowKind::Event: order = {Entity::Event}; break;
    case RowKind::Survey: order = {Entity::Survey}; break;
    case RowKind::Ticket: order = {Entity::Ticket}; break;
    case RowKind::Deal: order = {Entity::Deal}; break;
    case RowKind::Company: order = {Entity::Company}; break;
    case RowKind::Metric: order = {Entity::Metric}; break;
    case RowKind::Contact: break;
    }
    for (const Entity entity : {Entity::Contact, Entity::Consent, Entity::Company, Entity::Order, Entity::OrderLine, Entity::Event,
                                Entity::Campaign, Entity::Survey, Entity::Ticket, Entity::Deal})
        if (std::find(order.begin(), order.end(), entity) == order.end())
            order.push_back(entity);
    return order;
}

struct OverwriteWord {
    model::Overwrite overwrite;
    const char *name, *brief, *means;
};
constexpr std::array kOverwrites{
    OverwriteWord{
        model::Overwrite::Trusted, QT_TRANSLATE_NOOP("ImportTargets", "Trusted"),
        QT_TRANSLATE_NOOP("ImportTargets", "declared beats observed"),
        QT_TRANSLATE_NOOP("ImportTargets", "What people say of themselves beats what was seen, that beats a guess; of equals the later.")},
    OverwriteWord{model::Overwrite::Newest, QT_TRANSLATE_NOOP("ImportTargets", "Newest"),
                  QT_TRANSLATE_NOOP("ImportTargets", "whoever says it"),
                  QT_TRANSLATE_NOOP("ImportTargets", "The later value, whoever says it.")},
    OverwriteWord{model::Overwrite::Fill, QT_TRANSLATE_NOOP("ImportTargets", "Fill blanks"),
                  QT_TRANSLATE_NOOP("ImportTargets", "only where there is no value"),
                  QT_TRANSLATE_NOOP("ImportTargets", "Only where the person has no value from elsewhere.")},
    OverwriteWord{model::Overwrite::Keep, QT_TRANSLATE_NOOP("ImportTargets", "Keep"),
                  QT_TRANSLATE_NOOP("ImportTargets", "only for new people"),
                  QT_TRANSLATE_NOOP("ImportTargets", "Only for people who are new; whoever is known already stays as they are.")},
};

const OverwriteWord& overwriteWord(model::Overwrite overwrite)
{
    const auto found = std::find_if(kOverwrites.begin(), kOverwrites.end(), [&](const auto& each) { return each.overwrite == overwrite; });
    return found == kOverwrites.end() ? kOverwrites.front() : *found;
}

}  // namespace

namespace words {

QString target(const import::Target& target, std::string_view column)
{
    if (target.isIgnored())
        return QCoreApplication::translate("ImportTargets", "Do not import");
    for (const TargetField& field : targetFields())
        if (target.name.empty() && target.is(field.entity, field.field))
            return QCoreApplication::translate("ImportTargets", field.text);
    return readable(column.empty() ? std::string_view(target.name) : column);
}

QString preset(std::string_view id)
{
    const import::Preset* known = import::PresetLibrary::builtin().find(id);
    if (known == nullptr)
        return QCoreApplication::translate("ImportTargets", "Matched by names and values");
    if (id == "generic.contacts")
        return QCoreApplication::translate("ImportTargets", "List of people");
    if (id == "generic.events")
        return QCoreApplication::translate("ImportTargets", "List of events");
    if (id == "generic.orders")
        return QCoreApplication::translate("ImportTargets", "List of orders");
    std::string_view part = id;
    const char* noun = "";
    while (*noun == 0 && part.find('.') != std::string_view::npos) {
        part.remove_prefix(part.find('.') + 1);
        noun = presetNoun(part);
    }
    // "Till and loyalty programs (Italy)": what stands in brackets is for the list of presets.
    const QString product = fromUtf8(known->product).section(QStringLiteral(" ("), 0, 0);
    if (*noun == 0)
        return product;
    return QCoreApplication::translate("ImportTargets", "%1 %2").arg(product, QCoreApplication::translate("ImportTargets", noun));
}

QString heldBack(std::string_view code)
{
    const char* word = heldBackWord(code);
    return *word == 0 ? readable(code) : QCoreApplication::translate("ImportTargets", word);
}

QString cellKind(const import::Mapping& mapping, const import::MappedColumn& column)
{
    const import::Target& target = column.target;
    const bool isKey = std::find(mapping.externalKey.begin(), mapping.externalKey.end(), target) != mapping.externalKey.end();
    const import::FieldInfo* info = import::Vocabulary::builtin().find(target.entity, target.field);
    const import::FieldType type = info == nullptr ? import::FieldType::Text : info->type;
    if (type == import::FieldType::Phone)
        return isKey ? QCoreApplication::translate("ImportTargets", "Phone, second key")
                     : QCoreApplication::translate("ImportTargets", "Phone");
    if (isKey)
        return QCoreApplication::translate("ImportTargets", "Identity key");
    if (type == import::FieldType::Consent)
        return QCoreApplication::translate("ImportTargets", "Consent");
    if (type == import::FieldType::Email)
        return QCoreApplication::translate("ImportTargets", "E-mail");
    if (readsTimes(column))
        return dateKind(column);
    if (type == import::FieldType::Money)
        return QCoreApplication::translate("ImportTargets", "Amount");
    if (column.attributeType == model::AttributeType::Set) {
        const QString sign = separatorOfList(column);
        return sign.isEmpty() ? attributeType(column.attributeType)
                              : QCoreApplication::translate("ImportTargets", "List · split on “%1”").arg(sign);
    }
    return attributeType(column.attributeType);
}

QString rowKind(RowKind kind)
{
    switch (kind) {
    case RowKind::Contact: return QCoreApplication::translate("ImportTargets", "People");
    case RowKind::Company: return QCoreApplication::translate("ImportTargets", "Companies");
    case RowKind::Event: return QCoreApplication::translate("ImportTargets", "Events");
    case RowKind::Order: return QCoreApplication::translate("ImportTargets", "Orders");
    case RowKind::OrderLine: return QCoreApplication::translate("ImportTargets", "Order lines");
    case RowKind::Deal: return QCoreApplication::translate("ImportTargets", "Sales opportunities");
    case RowKind::Survey: return QCoreApplication::translate("ImportTargets", "Survey answers");
    case RowKind::Ticket: return QCoreApplication::translate("ImportTargets", "Support requests");
    case RowKind::Metric: return QCoreApplication::translate("ImportTargets", "Totals of a report");
    }
    return {};
}

QString encoding(std::string_view name)
{
    if (name == "windows-1252")
        return QCoreApplication::translate("ImportTargets", "Windows 1252");
    if (name == "ISO-8859-15")
        return QCoreApplication::translate("ImportTargets", "ISO Latin 9");
    if (name == "macintosh")
        return QCoreApplication::translate("ImportTargets", "Mac Roman");
    if (name == "IBM850")
        return QCoreApplication::translate("ImportTargets", "DOS 850");
    return fromUtf8(name);
}

QString overwrite(model::Overwrite overwrite) { return QCoreApplication::translate("ImportTargets", overwriteWord(overwrite).name); }

QString overwriteMeans(model::Overwrite overwrite) { return QCoreApplication::translate("ImportTargets", overwriteWord(overwrite).means); }

QString separator(std::string_view delimiter)
{
    if (delimiter == ",")
        return QCoreApplication::translate("ImportTargets", "Comma");
    if (delimiter == ";")
        return QCoreApplication::translate("ImportTargets", "Semicolon");
    if (delimiter == "\t")
        return QCoreApplication::translate("ImportTargets", "Tab");
    if (delimiter == "|")
        return QCoreApplication::translate("ImportTargets", "Vertical bar");
    return delimiter.empty() ? QCoreApplication::translate("ImportTargets", "None: one column") : fromUtf8(delimiter);
}

}  // namespace words

std::vector<ChoiceList::Choice> targetChoices(const workbench::ImportPlan& plan, std::size_t column)
{
    const auto key = [](const import::Target& target) { return words::fromUtf8(import::toText(target)); };
    const import::Target own = workbench::ownTarget(plan, column);
    std::vector<ChoiceList::Choice> choices{
        {words::fromUtf8(kDoNotImport), QCoreApplication::translate("ImportTargets", "Do not import"), {}, QStringLiteral("minus"), {}},
        {key(own),
         QCoreApplication::translate("ImportTargets", "Keep as “%1”").arg(words::readable(plan.mapping.columns[column].column)),
         {},
         QStringLiteral("plus"),
         {}}};
    for (const Entity entity : entitiesFor(plan.mapping.rowIs))
        for (const TargetField& field : targetFields()) {
            const import::Target target{field.entity, std::string(field.field), {}};
            if (field.entity == entity)
                choices.push_back(
                    {key(target), words::target(target, {}), {}, {}, QCoreApplication::translate("ImportTargets", targetGroup(entity))});
        }
    return choices;
}

std::vector<ChoiceList::Choice> overwriteChoices()
{
    std::vector<ChoiceList::Choice> choices;
    for (const OverwriteWord& each : kOverwrites)
        choices.push_back({words::fromUtf8(model::toName(each.overwrite)),
                           QCoreApplication::translate("ImportTargets", each.name),
                           QCoreApplication::translate("ImportTargets", each.brief),
                           {},
                           {}});
    return choices;
}

std::vector<ChoiceList::Choice> presetChoices(const workbench::ImportPlan& plan)
{
    const QString fits = QCoreApplication::translate("ImportTargets", "Fits this file");
    const QString others = QCoreApplication::translate("ImportTargets", "All known exports");
    std::vector<ChoiceList::Choice> choices{
        {{}, QCoreApplication::translate("ImportTargets", "Another tool: match by names and values"), {}, QStringLiteral("search"), {}}};
    std::vector<std::string> listed;
    constexpr std::size_t kMostFitting = 4;
    for (const import::PresetCandidate& candidate : plan.match.candidates) {
        if (listed.size() == kMostFitting)
            break;
        const QString share =
            QCoreApplication::translate("ImportTargets", "%1 of %2 columns").arg(candidate.matched.size()).arg(plan.table.header.size());
        choices.push_back({words::fromUtf8(candidate.preset->id), words::preset(candidate.preset->id), share, {}, fits});
        listed.push_back(candidate.preset->id);
    }
    std::vector<ChoiceList::Choice> rest;
    for (const import::Preset& preset : import::PresetLibrary::builtin().presets())
        if (std::find(listed.begin(), listed.end(), preset.id) == listed.end())
            rest.push_back({words::fromUtf8(preset.id), words::preset(preset.id), {}, {}, others});
    std::sort(rest.begin(), rest.end(), [](const auto& a, const auto& b) { return a.title.localeAwareCompare(b.title) < 0; });
    choices.insert(choices.end(), rest.begin(), rest.end());
    return choices;
}

}  // namespace regia::ui
