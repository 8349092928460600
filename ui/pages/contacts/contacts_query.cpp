// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/contacts_query.h"

#include <QStringList>

#include "core/segment/parse.h"
#include "ui/text/words.h"

namespace regia::ui {
namespace {

const QStringList& behindKeys()
{
    static const QStringList keys{QStringLiteral("condition"), QStringLiteral("as_of"),        QStringLiteral("query"),
                                  QStringLiteral("people"),    QStringLiteral("created_from"), QStringLiteral("created_to"),
                                  QStringLiteral("words")};
    return keys;
}

nlohmann::json documentOf(const QVariant& argument)
{
    const QByteArray text = argument.toString().toUtf8();
    return text.isEmpty() ? nlohmann::json() : nlohmann::json::parse(text.toStdString(), nullptr, false);
}

std::optional<Instant> instantOf(const QVariant& argument)
{
    return argument.isValid() ? std::optional(Instant{argument.toLongLong()}) : std::nullopt;
}

}  // namespace

nlohmann::json ContactsQuery::asCondition(const snapshot::Snapshot& snapshot) const
{
    if (!search.trimmed().isEmpty() || !asked.is_null() || createdFrom || createdTo || asOf)
        return {};
    nlohmann::json parts = nlohmann::json::array();
    if (!segment.empty())
        parts.push_back({{"in_segment", segment}});
    if (stage)
        parts.push_back({{"in_stage", std::string(model::toName(*stage))}});
    if (!condition.is_null())
        parts.push_back(condition);
    if (parts.empty())
        return {};
    if (known)
        parts.push_back(segment::toJson(workbench::knownCondition(snapshot)));
    return parts.size() == 1 ? parts.front() : nlohmann::json{{"all", parts}};
}

bool ContactsQuery::isEverybody() const
{
    const ContactsQuery all{.known = known, .order = order, .attribute = attribute, .descending = descending};
    return *this == all;
}

ContactsQuery ContactsQuery::fromArguments(const QVariantMap& arguments, const ContactsQuery& ordered)
{
    ContactsQuery query{.order = ordered.order, .attribute = ordered.attribute, .descending = ordered.descending};
    query.search = arguments.value(QStringLiteral("search")).toString();
    query.known = arguments.value(QStringLiteral("known")).toBool();
    query.segment = arguments.value(QStringLiteral("segment")).toString().toStdString();
    query.stage = model::stageFromName(arguments.value(QStringLiteral("stage")).toString().toStdString());
    query.condition = documentOf(arguments.value(QStringLiteral("condition")));
    query.asked = documentOf(arguments.value(QStringLiteral("query")));
    query.people = arguments.value(QStringLiteral("people")).toString().toStdString();
    query.asOf = instantOf(arguments.value(QStringLiteral("as_of")));
    query.createdFrom = instantOf(arguments.value(QStringLiteral("created_from")));
    query.createdTo = instantOf(arguments.value(QStringLiteral("created_to")));
    return query;
}

QVariantMap ContactsQuery::behindOf(const QVariantMap& arguments)
{
    QVariantMap behind;
    for (const QString& key : behindKeys())
        if (arguments.contains(key))
            behind[key] = arguments[key];
    return behind;
}

QVariantMap ContactsQuery::toArguments(const QVariantMap& behind) const
{
    QVariantMap arguments = behind;
    if (known)
        arguments[QStringLiteral("known")] = true;
    if (!search.isEmpty())
        arguments[QStringLiteral("search")] = search;
    if (!segment.empty())
        arguments[QStringLiteral("segment")] = words::fromUtf8(segment);
    if (stage)
        arguments[QStringLiteral("stage")] = words::fromUtf8(model::toName(*stage));
    return arguments;
}

}  // namespace regia::ui
