// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/phrases.h"

#include <array>

namespace regia::query {
namespace {

struct Words {
    const char* english;
    const char* italian;
};

/// One and many, in the order of DurationUnit.
constexpr std::array<std::array<Words, 2>, 6> kUnits{{
    {{{"minute", "minuto"}, {"minutes", "minuti"}}},
    {{{"hour", "ora"}, {"hours", "ore"}}},
    {{{"day", "giorno"}, {"days", "giorni"}}},
    {{{"week", "settimana"}, {"weeks", "settimane"}}},
    {{{"month", "mese"}, {"months", "mesi"}}},
    {{{"year", "anno"}, {"years", "anni"}}},
}};

/// In the order of MeasureFunction; the first two have no property.
constexpr std::array<Words, 7> kFunctions{{
    {"number of events", "numero di eventi"},
    {"sum of", "somma di"},
    {"average of", "media di"},
    {"least", "minimo di"},
    {"greatest", "massimo di"},
    {"number of different values of", "numero di valori diversi di"},
    {"contacts with an event", "contatti con un evento"},
}};

std::string say(const QueryOptions& options, const Words& words) { return query::say(options, words.english, words.italian); }

std::string named(const std::string& attribute, const QueryOptions& options)
{
    const std::string title = options.naming.attribute ? options.naming.attribute(attribute) : std::string{};
    return title.empty() ? attribute : title;
}

std::string atWords(const metrics::ByProperty& by, const QueryOptions& options)
{
    switch (by.at) {
    case metrics::ByProperty::At::Entry: return {};
    case metrics::ByProperty::At::LastStep: return query::say(options, " of the last step reached", " dell’ultimo passo raggiunto");
    case metrics::ByProperty::At::Every: return query::say(options, " of any step", " di un passo qualsiasi");
    case metrics::ByProperty::At::Step: break;
    }
    return query::say(options, " of step ", " del passo ") + std::to_string(by.step);
}

}  // namespace

std::string whom(const metrics::Scope& scope, const QueryOptions& options)
{
    if (scope.segment == segment::everybody())
        return query::say(options, "all contacts", "tutti i contatti");
    return segment::sentenceOf(scope.segment, options.language, options.naming).text;
}

std::string when(const metrics::Scope& scope, const QueryOptions& options)
{
    if (scope.period.kind == segment::Window::Kind::All)
        return {};
    return ", " + segment::wordsOf(scope.period, options.language);
}

std::string wordsOf(const calendar::Duration& length, const QueryOptions& options)
{
    return std::to_string(length.count) + " " + say(options, kUnits[static_cast<std::size_t>(length.unit)][length.count == 1 ? 0 : 1]);
}

std::string wordsOf(const metrics::Grouping& grouping, const QueryOptions& options)
{
    const std::string by = query::say(options, "by ", "per ");
    if (const auto* attribute = std::get_if<metrics::ByAttribute>(&grouping))
        return by + named(attribute->attribute, options);
    if (const auto* property = std::get_if<metrics::ByProperty>(&grouping))
        return by + property->property + atWords(*property, options);
    if (std::holds_alternative<metrics::ByStage>(grouping))
        return by + query::say(options, "stage", "fase");
    std::string names;
    for (const std::string& name : std::get<metrics::BySegments>(grouping).names)
        names += (names.empty() ? "" : ", ") + name;
    return by + query::say(options, "segment: ", "segmento: ") + names;
}

std::string wordsOf(const metrics::Measure& measure, const QueryOptions& options)
{
    const std::string of = query::say(options, " of ", " di ");
    std::string text = say(options, kFunctions[static_cast<std::size_t>(measure.function)]);
    if (metrics::needsProperty(measure.function))
        text += " " + measure.property;
    const std::string colon = metrics::needsProperty(measure.function) ? of : ": ";
    return text + colon + segment::wordsOf(measure.events, options.language, options.naming);
}

}  // namespace regia::query
