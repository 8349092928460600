// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/column_settings.h"

#include <algorithm>
#include <array>

#include "core/calendar/time_zone.h"
#include "core/import/name_hints.h"
#include "core/import/survey_question.h"
#include "core/import/vocabulary.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"

namespace regia::import {
namespace {

using model::AttributeType;
using model::Provenance;

bool isTime(CellType type) { return type == CellType::Date || type == CellType::DateTime; }
bool isNumeric(CellType type)
{
    return type == CellType::Integer || type == CellType::Number || type == CellType::Money || type == CellType::Percent;
}
bool isFree(const Target& target) { return !target.name.empty(); }

FieldType fieldType(const Target& target)
{
    const FieldInfo* info = Vocabulary::builtin().find(target.entity, target.field);
    return info == nullptr ? FieldType::Text : info->type;
}

bool hasTransform(const MappedColumn& column, TransformKind kind)
{
    return std::any_of(column.transforms.begin(), column.transforms.end(),
                       [&](const Transform& transform) { return transform.kind == kind; });
}

std::optional<TransformKind> finalKind(const MappedColumn& column)
{
    if (column.transforms.empty() || isTextual(column.transforms.back().kind))
        return std::nullopt;
    return column.transforms.back().kind;
}

/// A separator of several values stands in some cell, and what it parts are short words, not the clauses of a note.
bool holdsSeveral(const std::vector<std::string>& samples, const std::string& separator)
{
    constexpr std::size_t kLongestItem = 30;
    bool parted = false;
    for (const std::string& sample : samples) {
        std::size_t begin = 0;
        while (true) {
            const std::size_t end = sample.find(separator, begin);
            if (text::codePoints(text::trim(std::string_view(sample).substr(begin, end - begin))) > kLongestItem)
                return false;
            if (end == std::string::npos)
                break;
            parted = true;
            begin = end + separator.size();
        }
    }
    return parted;
}

void addDefaultTransform(MappedColumn& column, const ColumnProfile* profile, const Preset* preset)
{
    const auto add = [&](TransformKind kind, std::string argument = {}) { column.transforms.push_back({kind, std::move(argument), {}}); };
    const CellType type = profile == nullptr ? CellType::Text : profile->type.type;
    switch (fieldType(column.target)) {
    case FieldType::Email:
        if (type == CellType::EmailList)
            add(TransformKind::Split, "auto");
        return add(TransformKind::Email);
    case FieldType::Phone: return add(TransformKind::Phone);
    case FieldType::Money:
        return add(type == CellType::Integer && hintsOf(column.column).cents ? TransformKind::Cents : TransformKind::Number);
    case FieldType::Number: return add(TransformKind::Number);
    case FieldType::Date: return add(TransformKind::Date);
    case FieldType::Instant: return add(type == CellType::Time ? TransformKind::Time : TransformKind::DateTime);
    case FieldType::Consent: return add(TransformKind::Consent);
    case FieldType::Set: return add(TransformKind::Split, "auto");
    default: break;
    }
    if (!isFree(column.target))
        return;
    const bool several = preset != nullptr && !preset->multiValueSeparator.empty() && profile != nullptr && type == CellType::Text &&
                         holdsSeveral(profile->samples, preset->multiValueSeparator);
    if (type == CellType::List || several)
        add(TransformKind::Split, several ? preset->multiValueSeparator : "auto");
    else if (type == CellType::Percent)
        add(TransformKind::Percent);
}

AttributeType typeOfCells(CellType type)
{
    if (isNumeric(type))
        return AttributeType::Number;
    switch (type) {
    case CellType::Boolean: return AttributeType::Boolean;
    case CellType::Date: return AttributeType::Date;
    case CellType::DateTime: return AttributeType::Instant;
    default: return AttributeType::Text;
    }
}

AttributeType attributeType(const MappedColumn& column, const ColumnProfile* profile)
{
    if (hasTransform(column, TransformKind::Split) || hasTransform(column, TransformKind::SplitQuoted))
        return fieldType(column.target) == FieldType::Email || fieldType(column.target) == FieldType::Phone ||
                       fieldType(column.target) == FieldType::Consent
                   ? AttributeType::Text
                   : AttributeType::Set;
    switch (fieldType(column.target)) {
    case FieldType::Number:
    case FieldType::Money: return AttributeType::Number;
    case FieldType::Date: return AttributeType::Date;
    case FieldType::Instant: return AttributeType::Instant;
    case FieldType::Boolean: return AttributeType::Boolean;
    case FieldType::Set: return AttributeType::Set;
    default: break;
    }
    switch (finalKind(column).value_or(TransformKind::Text)) {
    case TransformKind::Number:
    case TransformKind::Cents:
    case TransformKind::Percent:
    case TransformKind::Fraction:
    case TransformKind::Duration: return AttributeType::Number;
    case TransformKind::Date: return AttributeType::Date;
    case TransformKind::DateTime:
    case TransformKind::Epoch: return AttributeType::Instant;
    default: break;
    }
    if (hasTransform(column, TransformKind::Bool))
        return AttributeType::Boolean;
    return isFree(column.target) && profile != nullptr ? typeOfCells(profile->type.type) : AttributeType::Text;
}

bool readsNumbers(const MappedColumn& column)
{
    const auto kind = finalKind(column);
    return kind == TransformKind::Number || kind == TransformKind::Cents || kind == TransformKind::Percent ||
           column.attributeType == AttributeType::Number;
}

bool readsTimes(const MappedColumn& column)
{
    const auto kind = finalKind(column);
    return kind == TransformKind::Date || kind == TransformKind::DateTime || column.attributeType == AttributeType::Date ||
           column.attributeType == AttributeType::Instant;
}

/// The decimal sign: what the cells show; where 1.234 could be either, what the preset says.
void settleNumber(MappedColumn& column, const ColumnProfile* profile, const Preset* preset, bool typedCells)
{
    const bool presetKnows = preset != nullptr && !preset->numberAsUser;
    const bool cellsKnow = profile != nullptr && isNumeric(profile->type.type) && !profile->type.decimalAmbiguous;
    if (profile != nullptr)
        column.type = profile->type;
    if (!isNumeric(column.type.type))
        column.type.type = CellType::Number;
    // Whole numbers show no decimal sign, and a later file of the export may.
    const bool showsSign = cellsKnow && profile->type.type != CellType::Integer;
    if (typedCells)
        column.type.decimal = '.';
    else if (presetKnows && !showsSign)
        settleDecimal(column.type, preset->decimal);
}

/// The order of day and month: what the cells prove; else the preset's patterns; the workspace's locale last.
void settleTime(MappedColumn& column, const ColumnProfile* profile, const Preset* preset)
{
    const bool cellsKnow = profile != nullptr && isTime(profile->type.type);
    if (profile != nullptr)
        column.type = profile->type;
    if (preset != nullptr)
        for (const std::string& pattern : preset->dateFormats) {
            ColumnType type = *columnTypeOfPattern(pattern);
            type.today = column.type.today;
            type.birth = column.type.birth;
            column.otherTypes.push_back(std::move(type));
        }
    if (!cellsKnow && !column.otherTypes.empty()) {
        const std::string zone = column.type.zone;
        column.type = column.otherTypes.front();
        column.type.zone = zone;
        column.otherTypes.erase(column.otherTypes.begin());
    } else if (!cellsKnow) {
        column.type.order = DateOrder::DayMonthYear;
    }
    if (cellsKnow && column.type.orderAmbiguous && !column.otherTypes.empty()) {
        const auto parted = std::find_if(column.otherTypes.begin(), column.otherTypes.end(),
                                         [](const ColumnType& type) { return type.order != DateOrder::YearMonthDay; });
        if (parted != column.otherTypes.end()) {
            settleOrder(column.type, parted->order, "preset " + preset->id);
        }
    }
    if (!isTime(column.type.type))
        column.type.type = column.attributeType == AttributeType::Date ? CellType::Date : CellType::DateTime;
    const bool isBirthday = column.target.is(Entity::Contact, "birthday");
    column.type.birth = column.type.birth || isBirthday;
    for (ColumnType& other : column.otherTypes)
        other.birth = other.birth || isBirthday;
}

Provenance provenanceOf(const MappedColumn& column)
{
    if (column.target.entity == Entity::Contact && !isFree(column.target)) {
        const FieldInfo* info = Vocabulary::builtin().find(Entity::Contact, column.target.field);
        return info == nullptr ? Provenance::Declared : info->provenance;
    }
    constexpr std::array<std::string_view, 15> kGuessed{"score",     "punteggio",     "predict", "predett",  "probab",
                                                        "lifecycle", "ciclo di vita", "cluster", "rating",   "persona",
                                                        "rfm",       "churn",         "clv",     "propensi", "segment"};
    const std::string key = text::textKey(column.column);
    if (std::any_of(kGuessed.begin(), kGuessed.end(), [&](std::string_view word) { return key.find(word) != std::string::npos; }))
        return Provenance::Inferred;
    const bool measured = column.attributeType == AttributeType::Number || column.attributeType == AttributeType::Instant;
    return measured ? Provenance::Observed : Provenance::Declared;
}

std::string titleOf(const MappedColumn& column)
{
    if (isFree(column.target))
        return column.column;
    std::string title = column.target.field;
    std::replace(title.begin(), title.end(), '_', ' ');
    if (!title.empty() && title[0] >= 'a' && title[0] <= 'z')
        title[0] = static_cast<char>(title[0] - 'a' + 'A');
    return title;
}

}  // namespace

void ColumnSettings::describe(MappedColumn& column, const ColumnProfile* profile) const
{
    if (column.target.isIgnored()) {
        column.title = column.column;
        return;
    }
    const bool explicitKind = finalKind(column).has_value() || hasTransform(column, TransformKind::Split) ||
                              hasTransform(column, TransformKind::SplitQuoted) || hasTransform(column, TransformKind::Text);
    if (!explicitKind)
        addDefaultTransform(column, profile, preset);
    if (profile != nullptr)
        column.type = profile->type;
    column.attributeType = attributeType(column, profile);
    if (readsNumbers(column))
        settleNumber(column, profile, preset, typedCells);
    else if (readsTimes(column))
        settleTime(column, profile, preset);
    column.provenance = provenanceOf(column);
    column.title = titleOf(column);
    if (column.target.entity == Entity::Survey && profile != nullptr && column.target.field == "answer") {
        column.questionKind = questionKind(column.column, *profile);
        if (column.questionKind != "text" && column.questionKind != "choice")
            settleNumber(column, profile, preset, typedCells);
    } else if (column.target.entity == Entity::Survey) {
        const std::string& field = column.target.field;
        column.questionKind = field == "nps" || field == "csat" ? field : field == "score" ? "number" : "text";
    }
}

std::string otherColumnsOf(RowKind kind)
{
    switch (kind) {
    case RowKind::Contact: return "contact.attr.<header>";
    case RowKind::Company: return "company.attr.<header>";
    case RowKind::Event: return "event.prop.<header>";
    case RowKind::Order:
    case RowKind::OrderLine: return "order.attr.<header>";
    case RowKind::Deal: return "deal.attr.<header>";
    case RowKind::Survey: return "survey.answer.<header>";
    case RowKind::Ticket: return "ticket.attr.<header>";
    case RowKind::Metric: return "metric.value.<header>";
    }
    return "contact.attr.<header>";
}

std::optional<std::string> zoneInPreamble(const std::vector<std::string>& preamble)
{
    for (const std::string& line : preamble) {
        const std::string key = text::textKey(line);
        const bool speaks = key.find("time zone") != std::string::npos || key.find("timezone") != std::string::npos ||
                            key.find("fuso orario") != std::string::npos;
        if (!speaks)
            continue;
        std::size_t begin = line.find_first_of(":,;\t");
        while (begin != std::string::npos) {
            const std::size_t end = line.find_first_of(":,;\t()", begin + 1);
            const std::string_view word =
                text::trim(std::string_view(line).substr(begin + 1, end == std::string::npos ? end : end - begin - 1));
            if (!word.empty() && calendar::TimeZone::load(word))
                return std::string(word);
            begin = end;
        }
    }
    return std::nullopt;
}

bool mostHaveBlank(const std::vector<std::string>& samples)
{
    const auto count = std::count_if(samples.begin(), samples.end(),
                                     [](const std::string& sample) { return text::trim(sample).find(' ') != std::string_view::npos; });
    return static_cast<std::size_t>(count) * 2 > samples.size();
}

bool areHonorifics(const std::vector<std::string>& samples)
{
    constexpr std::array<std::string_view, 22> kHonorifics{
        "sig", "sig.ra", "sigra", "signor", "signora", "dott",     "dott.ssa", "dottor", "dottoressa", "dr",   "ing",
        "avv", "arch",   "geom",  "rag",    "prof",    "prof.ssa", "mr",       "mrs",    "ms",         "miss", "don"};
    return std::all_of(samples.begin(), samples.end(), [&](const std::string& sample) {
        std::string key = text::textKey(sample);
        while (key.ends_with('.'))
            key.pop_back();
        return std::find(kHonorifics.begin(), kHonorifics.end(), key) != kHonorifics.end();
    });
}

bool areCountries(const std::vector<std::string>& samples)
{
    constexpr std::array<std::string_view, 40> kCountries{
        "italia",        "italy",       "francia", "france",      "germania",       "germany",     "spagna",     "spain",
        "svizzera",      "switzerland", "austria", "regno unito", "united kingdom", "uk",          "usa",        "stati uniti",
        "united states", "belgio",      "belgium", "olanda",      "paesi bassi",    "netherlands", "portogallo", "portugal",
        "polonia",       "poland",      "romania", "grecia",      "greece",         "slovenia",    "croazia",    "croatia",
        "malta",         "san marino",  "irlanda", "ireland",     "danimarca",      "svezia",      "norvegia",   "finlandia"};
    return std::any_of(samples.begin(), samples.end(), [&](const std::string& sample) {
        const std::string key = text::textKey(sample);
        const bool code = sample.size() == 2 && sample[0] >= 'A' && sample[0] <= 'Z' && sample[1] >= 'A' && sample[1] <= 'Z';
        return code || std::find(kCountries.begin(), kCountries.end(), key) != kCountries.end();
    });
}

}  // namespace regia::import
