// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overview_links.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "core/model/lane.h"
#include "core/segment/parse.h"
#include "ui/shell/page_context.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

namespace regia::ui {
namespace {

using workbench::Finding;

segment::Window windowOf(const DayRange& days)
{
    return segment::Window::dates(format::fromDate(days.first), format::fromDate(days.last.addDays(1)));
}

QString startOf(QDate day, const QTimeZone& zone) { return QString::number(day.startOfDay(zone).toMSecsSinceEpoch()); }

segment::EventSelector selectorOf(const std::string& event, const std::string& channel)
{
    segment::EventSelector events;
    if (!event.empty())
        events.types = {event};
    if (!channel.empty())
        events.where.push_back({"channel", segment::Operator(segment::Comparison::Is), segment::Operand(segment::Scalar(channel))});
    return events;
}

}  // namespace

PageLink OverviewLinks::list(segment::Condition condition, const QString& words) const
{
    const std::string& segment = m_context.filters().segment;
    if (!segment.empty())
        condition = segment::allOf({segment::Condition{segment::InSegment{segment}}, std::move(condition)});
    return {QStringLiteral("contacts"),
            {{QStringLiteral("condition"), QString::fromStdString(segment::toJson(condition).dump())}, {QStringLiteral("words"), words}}};
}

PageLink OverviewLinks::atTheEnd(segment::Condition condition, const QString& words) const
{
    const QDate end = m_context.days().last;
    if (end >= m_context.lastDay())
        return list(std::move(condition), words);
    PageLink link = list(std::move(condition), words + QStringLiteral(" · ") + format::date(end));
    link.arguments[QStringLiteral("as_of")] = startOf(end.addDays(1), m_context.timeZone());
    return link;
}

QString OverviewLinks::withPeriod(const QString& words) const
{
    return words + QStringLiteral(" · ") + periodName(m_context.filters(), m_context.days());
}

PageLink OverviewLinks::did(const std::string& event, const DayRange& days, const QString& words, const std::string& channel) const
{
    segment::Did did;
    did.events = selectorOf(event, channel);
    did.window = windowOf(days);
    return list(segment::Condition{did}, words + QStringLiteral(" · ") + format::dateRange(days.first, days.last));
}

PageLink OverviewLinks::active(const DayRange& days, const QString& words) const
{
    segment::Did did;
    for (const snapshot::EventType& type : m_context.dataset()->snapshot->events().types)
        if (!model::isReceived(type.name))
            did.events.types.push_back(type.name);
    did.window = windowOf(days);
    return list(segment::Condition{did}, words + QStringLiteral(" · ") + format::dateRange(days.first, days.last));
}

PageLink OverviewLinks::newContacts(const QString& words) const
{
    PageLink link = list(segment::everybody(), withPeriod(words));
    link.arguments[QStringLiteral("created_from")] = startOf(m_context.days().first, m_context.timeZone());
    link.arguments[QStringLiteral("created_to")] = startOf(m_context.days().last.addDays(1), m_context.timeZone());
    return link;
}

PageLink OverviewLinks::firstPurchases(const QString& words) const
{
    segment::TimeTest first;
    first.events = selectorOf("purchase", {});
    first.kind = segment::TimeTest::Kind::Between;
    first.from = format::fromDate(m_context.days().first);
    first.to = format::fromDate(m_context.days().last.addDays(1));
    return list(segment::Condition{first}, withPeriod(words));
}

PageLink OverviewLinks::inStage(model::Stage stage) const
{
    return atTheEnd(segment::Condition{segment::InStage{stage}}, words::stage(stage));
}

PageLink OverviewLinks::part(const std::string& query, const std::string& path, const QString& words) const
{
    const nlohmann::json asked = m_context.withFilters({{"query", query}});
    return {QStringLiteral("contacts"),
            {{QStringLiteral("query"), QString::fromStdString(asked.dump())},
             {QStringLiteral("people"), QString::fromStdString(path)},
             {QStringLiteral("words"), withPeriod(words)}}};
}

std::optional<PageLink> OverviewLinks::of(const Finding& finding, const QString& words) const
{
    const DayRange days = m_context.days();
    switch (finding.kind) {
    case Finding::Kind::Stage: return inStage(*model::stageFromName(finding.key));
    case Finding::Kind::Segment: return atTheEnd(segment::Condition{segment::InSegment{finding.key}}, words);
    case Finding::Kind::Event: return did(finding.key, days, words);
    case Finding::Kind::Channel: return did("purchase", days, words, finding.key);
    case Finding::Kind::ActiveContacts: return active(days, words);
    case Finding::Kind::NewContacts: return newContacts(words);
    case Finding::Kind::FirstPurchases: return firstPurchases(words);
    case Finding::Kind::Buyers:
    case Finding::Kind::Revenue:
    case Finding::Kind::AverageOrder: return did("purchase", days, words);
    case Finding::Kind::Nps:
        if (m_context.dataset()->snapshot->events().typeNamed("survey_response"))
            return did("survey_response", days, words);
        break;
    }
    return std::nullopt;
}

}  // namespace regia::ui
