// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/definition.h"

#include <array>

#include "core/query/phrases.h"

namespace regia::query {
namespace {

struct Words {
    const char* english;
    const char* italian;
};

std::string capitalised(std::string text)
{
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

std::string intervalWords(const std::optional<calendar::PeriodUnit>& unit, const QueryOptions& options)
{
    constexpr std::array<Words, 5> kUnits{
        {{"day", "giorno"}, {"week", "settimana"}, {"month", "mese"}, {"quarter", "trimestre"}, {"year", "anno"}}};
    if (!unit)
        return {};
    const Words& words = kUnits[static_cast<std::size_t>(*unit)];
    return say(options, ", by ", ", per ") + say(options, words.english, words.italian);
}

std::string stepWords(const metrics::FunnelStep& step, const QueryOptions& options)
{
    std::string text;
    if (const auto* selector = std::get_if<segment::EventSelector>(&step.what))
        text = segment::wordsOf(*selector, options.language, options.naming);
    else
        text = say(options, "entered the stage ", "ingresso nella fase ") +
               std::string(model::toName(std::get<metrics::EnterStage>(step.what).stage));
    return step.optional ? text + say(options, " (optional)", " (facoltativo)") : text;
}

std::string stepsWords(const metrics::FunnelQuery& query, const QueryOptions& options)
{
    const bool any = query.order == metrics::funnels::Order::Any;
    std::string text;
    for (const metrics::FunnelStep& step : query.steps)
        text += (text.empty() ? "" : any ? ", " : " → ") + stepWords(step, options);
    return text;
}

std::string orderWords(const metrics::FunnelQuery& query, const QueryOptions& options)
{
    switch (query.order) {
    case metrics::funnels::Order::Ordered: return {};
    case metrics::funnels::Order::Strict:
        return say(options, "; each step is the very next event", "; ogni passo è proprio l’evento seguente");
    case metrics::funnels::Order::Any: break;
    }
    return say(options, "; in any order: at least so many of the steps", "; in qualunque ordine: almeno tanti passi");
}

std::string entriesWords(const metrics::FunnelQuery& query, const QueryOptions& options)
{
    switch (query.entries) {
    case metrics::funnels::Entries::Best:
        return say(options, "the deepest attempt of each contact", "il tentativo più profondo di ogni contatto");
    case metrics::funnels::Entries::First: return say(options, "the first entry of each contact", "il primo ingresso di ogni contatto");
    case metrics::funnels::Entries::All: break;
    }
    return say(options, "every attempt", "ogni tentativo");
}

std::string exclusionWords(const metrics::FunnelQuery& query, const QueryOptions& options)
{
    std::string text;
    for (const metrics::FunnelExclusion& exclusion : query.exclusions) {
        const std::size_t to = exclusion.to == 0 ? query.steps.size() : exclusion.to;
        const bool removes = exclusion.mode == metrics::funnels::ExcludeMode::Remove;
        text += removes ? say(options, "; left out if between steps ", "; esclusi se tra i passi ")
                        : say(options, "; stopped if between steps ", "; fermati se tra i passi ");
        text += std::to_string(exclusion.from) + "–" + std::to_string(to) + ": " +
                segment::wordsOf(exclusion.events, options.language, options.naming);
    }
    return text;
}

std::string byWords(const std::optional<metrics::Grouping>& by, const QueryOptions& options)
{
    return by ? ", " + wordsOf(*by, options) : "";
}

}  // namespace

std::string definitionOfCount(const metrics::Scope& scope, const QueryOptions& options)
{
    return say(options, "How many contacts: ", "Quanti contatti: ") + whom(scope, options) + ".";
}

std::string definitionOf(const metrics::BreakdownQuery& query, const QueryOptions& options)
{
    std::string text = capitalised(whom(query.scope, options)) + " " + wordsOf(query.by, options);
    if (query.measure)
        text += "; " + wordsOf(*query.measure, options);
    return text + when(query.scope, options) + ".";
}

std::string definitionOf(const metrics::TrendQuery& query, const QueryOptions& options)
{
    std::string text;
    for (const metrics::TrendSeries& series : query.series)
        text += (text.empty() ? "" : "; ") + wordsOf(series.measure, options);
    return capitalised(text) + intervalWords(query.interval, options) + byWords(query.by, options) + when(query.scope, options) +
           say(options, "; of ", "; di ") + whom(query.scope, options) + ".";
}

std::string definitionOf(const metrics::FunnelQuery& query, const QueryOptions& options)
{
    const std::string days = query.calendarDays ? say(options, " by the calendar", " di calendario") : std::string{};
    return stepsWords(query, options) + say(options, "; each within ", "; ciascuno entro ") + wordsOf(query.window, options) + days +
           say(options, " from the first, limit included", " dal primo, limite incluso") + orderWords(query, options) +
           exclusionWords(query, options) + "; " + entriesWords(query, options) + byWords(query.by, options) +
           say(options, "; entries", "; ingressi") + when(query.scope, options) + say(options, "; of ", "; di ") +
           whom(query.scope, options) + ".";
}

std::string definitionOf(const metrics::StagesQuery& query, const QueryOptions& options)
{
    return say(options, "Where contacts are in the six stages, how they move and how long they stay",
               "Dove sono i contatti nelle sei fasi, come si muovono e quanto restano") +
           when(query.scope, options) + say(options, "; of ", "; di ") + whom(query.scope, options) + ".";
}

std::string definitionOf(const metrics::ActivityQuery& query, const QueryOptions& options)
{
    return say(options, "New (first ever), returning, resurrecting and dormant contacts by ",
               "Contatti nuovi (prima volta in assoluto), che tornano, risvegliati e dormienti secondo ") +
           segment::wordsOf(query.events, options.language, options.naming) + intervalWords(query.interval, options) +
           when(query.scope, options) + say(options, "; of ", "; di ") + whom(query.scope, options) + ".";
}

std::string definitionOf(const metrics::RetentionQuery& query, const QueryOptions& options)
{
    constexpr std::array<Words, 3> kModes{{
        {"in that bucket", "in quell’intervallo"},
        {"in that bucket or later, so far", "in quell’intervallo o dopo, finora"},
        {"in any bucket of the range", "in un intervallo qualsiasi della serie"},
    }};
    const Words& mode = kModes[static_cast<std::size_t>(query.mode)];
    const auto named = [&](const segment::EventSelector& events) { return segment::wordsOf(events, options.language, options.naming); };
    return say(options, "Who returned with ", "Chi è tornato con ") + named(query.returning) + " " +
           say(options, mode.english, mode.italian) +
           say(options, ", of those whose bucket is over; cohorts by the ", ", tra quelli il cui intervallo è finito; coorti per ") +
           (query.startIs == metrics::StartIs::First ? say(options, "first ", "il primo ") : say(options, "every ", "ogni ")) +
           named(query.start) + intervalWords(query.unit, options) +
           (query.calendar ? say(options, " of the calendar", " di calendario") : std::string{}) + when(query.scope, options) +
           say(options, "; of ", "; di ") + whom(query.scope, options) + ".";
}

std::string definitionOf(const metrics::StickinessQuery& query, const QueryOptions& options)
{
    return say(options, "Mean contacts active a day, by contacts active in the last ",
               "Media di contatti attivi al giorno, sui contatti attivi negli ultimi ") +
           wordsOf(calendar::Duration{static_cast<std::int64_t>(query.days), calendar::DurationUnit::Days}, options) + ": " +
           segment::wordsOf(query.events, options.language, options.naming) + say(options, "; of ", "; di ") + whom(query.scope, options) +
           ".";
}

std::string definitionOf(const metrics::SurveyQuery& query, const QueryOptions& options)
{
    constexpr std::array<Words, 3> kKinds{{
        {"NPS: promoters (9–10) minus detractors (0–6), in points", "NPS: promotori (9–10) meno detrattori (0–6), in punti"},
        {"Satisfaction: share of the best boxes", "Soddisfazione: quota delle caselle migliori"},
        {"Effort: share of 5–7 on 1–7", "Sforzo: quota di 5–7 su 1–7"},
    }};
    const Words& kind = kKinds[static_cast<std::size_t>(query.kind)];
    const bool wholeHistory = query.scope.period.kind == segment::Window::Kind::All;
    const bool all =
        query.answering.value_or(wholeHistory ? metrics::Answering::All : metrics::Answering::Latest) == metrics::Answering::All;
    return say(options, kind.english, kind.italian) +
           (all ? say(options, "; every answer", "; ogni risposta")
                : say(options, "; the latest answer of each contact to each survey",
                      "; l’ultima risposta di ogni contatto a ogni sondaggio")) +
           when(query.scope, options) + byWords(query.by, options) + say(options, "; of ", "; di ") + whom(query.scope, options) + ".";
}

}  // namespace regia::query
