// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/cell_date_words.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <utility>

namespace regia::import {
namespace {

using Names = std::span<const std::string_view>;

// Italian, English, German, French, Spanish, Portuguese, Dutch, Polish, Swedish, Danish, Romanian; each name once.
constexpr auto kJanuary = std::to_array<std::string_view>(
    {"gennaio", "january", "januar", "jänner", "janvier", "enero", "janeiro", "januari", "stycznia", "styczeń", "ianuarie"});
constexpr auto kFebruary = std::to_array<std::string_view>(
    {"febbraio", "february", "februar", "février", "fevrier", "febrero", "fevereiro", "februari", "lutego", "luty", "februarie"});
constexpr auto kMarch = std::to_array<std::string_view>({"marzo", "march", "märz", "mars", "março", "marco", "maart", "marca", "martie"});
constexpr auto kApril = std::to_array<std::string_view>({"aprile", "april", "avril", "abril", "kwietnia", "kwiecień", "aprilie"});
constexpr auto kMay = std::to_array<std::string_view>({"maggio", "may", "mai", "mayo", "maio", "mei", "maja", "maj", "magg"});
constexpr auto kJune =
    std::to_array<std::string_view>({"giugno", "june", "juni", "juin", "junio", "junho", "czerwca", "czerwiec", "iunie", "giu"});
constexpr auto kJuly =
    std::to_array<std::string_view>({"luglio", "july", "juli", "juillet", "julio", "julho", "lipca", "lipiec", "iulie", "lug"});
constexpr auto kAugust = std::to_array<std::string_view>({"agosto", "august", "août", "aout", "augustus", "sierpnia", "augusti"});
constexpr auto kSeptember = std::to_array<std::string_view>(
    {"settembre", "september", "septembre", "septiembre", "setiembre", "setembro", "września", "wrzesień", "septembrie", "sept"});
constexpr auto kOctober = std::to_array<std::string_view>(
    {"ottobre", "october", "oktober", "octobre", "octubre", "outubro", "października", "październik", "octombrie"});
constexpr auto kNovember =
    std::to_array<std::string_view>({"novembre", "november", "noviembre", "novembro", "listopada", "listopad", "noiembrie"});
constexpr auto kDecember = std::to_array<std::string_view>(
    {"dicembre", "december", "dezember", "décembre", "decembre", "diciembre", "dezembro", "grudnia", "grudzień", "decembrie"});
constexpr std::array<Names, 12> kMonths{Names(kJanuary),   Names(kFebruary), Names(kMarch),    Names(kApril),
                                        Names(kMay),       Names(kJune),     Names(kJuly),     Names(kAugust),
                                        Names(kSeptember), Names(kOctober),  Names(kNovember), Names(kDecember)};

constexpr auto kWeekdays = std::to_array<std::string_view>(
    {"monday",   "tuesday",   "wednesday", "thursday", "friday",   "saturday",   "sunday",  "lunedì",    "martedì",   "mercoledì",
     "giovedì",  "venerdì",   "sabato",    "domenica", "lun",      "mar",        "mer",     "gio",       "ven",       "sab",
     "dom",      "thur",      "montag",    "dienstag", "mittwoch", "donnerstag", "freitag", "samstag",   "sonntag",   "lundi",
     "mardi",    "mercredi",  "jeudi",     "vendredi", "samedi",   "dimanche",   "lunes",   "martes",    "miércoles", "jueves",
     "viernes",  "sábado",    "domingo",   "segunda",  "terça",    "quarta",     "quinta",  "sexta",     "maandag",   "dinsdag",
     "woensdag", "donderdag", "vrijdag",   "zaterdag", "zondag",   "lunedi",     "martedi", "mercoledi", "giovedi",   "venerdi"});

constexpr auto kZones = std::to_array<std::pair<std::string_view, std::int32_t>>({{"UTC", 0},
                                                                                  {"GMT", 0},
                                                                                  {"Z", 0},
                                                                                  {"CET", 60},
                                                                                  {"CEST", 120},
                                                                                  {"WET", 0},
                                                                                  {"WEST", 60},
                                                                                  {"EET", 120},
                                                                                  {"EEST", 180},
                                                                                  {"BST", 60},
                                                                                  {"EST", -300},
                                                                                  {"EDT", -240},
                                                                                  {"PST", -480},
                                                                                  {"PDT", -420},
                                                                                  {"CDT", -300}});
constexpr std::size_t kShortest = 3;
constexpr std::size_t kLongest = 16;
constexpr std::size_t kLongestCut = 4;

std::string lowerAscii(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

bool hasName(Names names, std::string_view word)
{
    const bool mayBeCut = word.size() <= kLongestCut;
    return std::any_of(names.begin(), names.end(), [&](std::string_view name) {
        return name.front() == word.front() && (name == word || (mayBeCut && name.starts_with(word)));
    });
}

}  // namespace

int monthNamed(std::string_view word)
{
    if (word.size() < kShortest || word.size() > kLongest)
        return 0;
    const std::string lower = lowerAscii(word);
    for (std::size_t month = 0; month < kMonths.size(); ++month)
        if (hasName(kMonths[month], lower))
            return static_cast<int>(month) + 1;
    return 0;
}

bool isWeekday(std::string_view word)
{
    const std::string lower = lowerAscii(word);
    return std::any_of(kWeekdays.begin(), kWeekdays.end(),
                       [&](std::string_view day) { return day == lower || (lower.size() == kShortest && day.starts_with(lower)); });
}

std::optional<std::int32_t> zoneMinutes(std::string_view word)
{
    const auto zone = std::find_if(kZones.begin(), kZones.end(), [&](const auto& known) { return known.first == word; });
    return zone == kZones.end() ? std::nullopt : std::optional(zone->second);
}

}  // namespace regia::import
