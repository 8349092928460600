// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dictionary/effects.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>
#include <simdjson.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <unordered_map>

#include "core/lookup/italian_places.h"
#include "core/lookup/mail_domain.h"
#include "core/profile/convert.h"
#include "core/snapshot/cell.h"
#include "core/sqlite/guarded.h"
#include "core/workspace/dictionary_rules.h"

namespace regia::dictionary {
namespace {

using nlohmann::json;
using profile::Conversion;
using Counts = std::unordered_map<std::string, std::size_t>;  ///< JSON of a value → how many have it

constexpr std::size_t kAskEvery = 16384;
constexpr std::size_t kMostUnfit = 20;

std::string wordsOf(const json& value) { return value.is_string() ? value.get<std::string>() : value.dump(); }

/// The names under which records have an attribute.
Result<std::set<std::string, std::less<>>> storedNames(const sqlite::Database& database, std::string_view attribute)
{
    REGIA_TRY(const auto rules, workspace::listAttributeRules(database));
    std::set<std::string, std::less<>> names{std::string(attribute)};
    for (const workspace::AttributeRule& rule : rules)
        if (rule.mergedInto == attribute)
            names.insert(rule.name);
    return names;
}

void countIn(std::string_view profile, const std::set<std::string, std::less<>>& names, simdjson::ondemand::parser& parser,
             std::string& buffer, Counts& counts)
{
    buffer.assign(profile);
    buffer.reserve(profile.size() + simdjson::SIMDJSON_PADDING);
    simdjson::ondemand::document document;
    simdjson::ondemand::object object;
    if (parser.iterate(buffer).get(document) != simdjson::SUCCESS || document.get_object().get(object) != simdjson::SUCCESS)
        return;
    for (auto field : object) {
        std::string_view name, text;
        simdjson::ondemand::value value;
        if (field.unescaped_key().get(name) != simdjson::SUCCESS || field.value().get(value) != simdjson::SUCCESS)
            return;
        if (names.contains(name) && simdjson::to_json_string(value).get(text) == simdjson::SUCCESS)
            ++counts[std::string(text)];
    }
}

Result<Counts> countStored(const sqlite::Database& database, std::string_view attribute, Progress& progress)
{
    REGIA_TRY(const auto names, storedNames(database, attribute));
    return sqlite::guarded([&]() -> Result<Counts> {
        Counts counts;
        simdjson::ondemand::parser parser;
        std::string buffer;
        SQLite::Statement rows(database.connection(), "SELECT profile FROM record WHERE contact_id IS NOT NULL");
        for (std::size_t i = 0; rows.executeStep(); ++i) {
            if (i % kAskEvery == 0 && progress.cancelled())
                return fail(ErrorCode::Cancelled);
            countIn(rows.getColumn(0).getText(), names, parser, buffer, counts);
        }
        return counts;
    });
}

struct Fit {
    std::string format;
    std::size_t values = 0;
    std::size_t fitting = 0;
    std::vector<ValueCount> unfit;
};

Fit fitOf(const Counts& counts, const Conversion& to, const calendar::TimeZone& zone)
{
    Fit fit{.format = to.format};
    for (const auto& [text, n] : counts) {
        const json value = json::parse(text, nullptr, false);
        fit.values += n;
        if (!value.is_discarded() && profile::converted(value, to, zone))
            fit.fitting += n;
        else
            fit.unfit.push_back({wordsOf(value), n});
    }
    std::sort(fit.unfit.begin(), fit.unfit.end(),
              [](const ValueCount& a, const ValueCount& b) { return a.n != b.n ? a.n > b.n : a.text < b.text; });
    if (fit.unfit.size() > kMostUnfit)
        fit.unfit.resize(kMostUnfit);
    return fit;
}

/// Of the formats the one in which the most values fit; of equal ones the first.
Fit bestFit(const Counts& counts, model::AttributeType type, const std::vector<std::string>& formats, const calendar::TimeZone& zone)
{
    Fit best;
    for (const std::string& format : formats)
        if (Fit fit = fitOf(counts, {type, format}, zone); &format == &formats.front() || fit.fitting > best.fitting)
            best = std::move(fit);
    return best;
}

Result<const snapshot::Column*> columnNamed(const snapshot::Snapshot& snapshot, std::string_view name)
{
    const snapshot::Column* column = snapshot.column(name);
    if (column == nullptr)
        return fail(ErrorCode::UnknownName, {}, "attribute: " + std::string(name));
    return column;
}

std::string_view textAt(const snapshot::Column* column, std::size_t row)
{
    const auto* texts = column == nullptr ? nullptr : std::get_if<snapshot::TextColumn>(&column->data);
    return texts == nullptr || texts->codes[row] == snapshot::kNoCode ? std::string_view()
                                                                      : std::string_view(texts->dictionary->text(texts->codes[row]));
}

bool hasValue(const snapshot::Column* column, std::size_t row) { return column != nullptr && snapshot::isPresent(*column, row); }

std::vector<LookupEffect> placesToFill(const snapshot::Snapshot& snapshot, bool isItalian)
{
    const snapshot::Column* postcode = snapshot.column("postcode");
    const snapshot::Column* country = snapshot.column("country");
    const snapshot::Column* province = snapshot.column("province");
    const snapshot::Column* region = snapshot.column("region");
    LookupEffect provinces{"province"}, regions{"region"};
    for (std::size_t row = 0; row < snapshot.rows(); ++row) {
        const std::string_view said = textAt(country, row);
        if (said.empty() ? !isItalian : !lookup::isItaly(said))
            continue;
        const auto place = lookup::placeOfPostcode(textAt(postcode, row));
        provinces.filled += place && !place->province.empty() && !hasValue(province, row);
        regions.filled += (place || lookup::findProvince(textAt(province, row)) != nullptr) && !hasValue(region, row);
    }
    return {provinces, regions};
}

std::vector<LookupEffect> companiesToFill(const snapshot::Snapshot& snapshot)
{
    const snapshot::Column* email = snapshot.column("email");
    const snapshot::Column* name = snapshot.column("company_name");
    const snapshot::Column* entity = snapshot.column("company.name");
    LookupEffect companies{"company_name"};
    for (std::size_t row = 0; row < snapshot.rows(); ++row)
        if (!hasValue(name, row) && !hasValue(entity, row))
            companies.filled += !lookup::companyDomainOf(lookup::mailDomainOf(textAt(email, row))).empty();
    return {companies};
}

}  // namespace

Result<RetypeEffect> retypeEffect(const workspace::Workspace& workspace, std::string_view attribute, model::AttributeType type,
                                  const std::optional<std::string>& format, Progress& progress)
{
    REGIA_TRY(const sqlite::Database database, workspace.reader());
    REGIA_TRY(const Counts counts, countStored(database, attribute, progress));
    REGIA_TRY(const auto zone, calendar::TimeZone::load(workspace.settings().timeZone));
    const auto formats = format ? std::vector{*format} : profile::formatsOf(type, workspace.settings().country);
    Fit fit = bestFit(counts, type, formats, zone);
    return RetypeEffect{std::move(fit.format), fit.values, fit.fitting, std::move(fit.unfit)};
}

Result<MergeEffect> mergeEffect(const snapshot::Snapshot& snapshot, std::string_view from, std::string_view into, std::string_view country)
{
    REGIA_TRY(const snapshot::Column* first, columnNamed(snapshot, from));
    REGIA_TRY(const snapshot::Column* second, columnNamed(snapshot, into));
    REGIA_TRY(const auto zone, calendar::TimeZone::load(snapshot.timeZone()));
    const model::AttributeType type = second->attribute.type;
    Counts counts;
    for (std::size_t row = 0; row < snapshot.rows(); ++row)
        if (snapshot::isPresent(*first, row))
            ++counts[model::toJson(snapshot::cell(*first, row)).dump()];
    Fit fit = bestFit(counts, type, profile::formatsOf(type, country), zone);
    MergeEffect effect;
    effect.format = fit.format;
    effect.unfit = std::move(fit.unfit);
    effect.from = fit.values;
    effect.unfitContacts = fit.values - fit.fitting;
    effect.into = snapshot::presentCount(*second);
    for (std::size_t row = 0; row < snapshot.rows(); ++row) {
        if (!snapshot::isPresent(*first, row))
            continue;
        const auto value = profile::converted(model::toJson(snapshot::cell(*first, row)), {type, effect.format}, zone);
        const bool isThere = snapshot::isPresent(*second, row);
        effect.gained += value && !isThere;
        effect.differing += value && isThere && type != model::AttributeType::Set && *value != model::toJson(snapshot::cell(*second, row));
    }
    return effect;
}

std::vector<LookupEffect> lookupEffect(const snapshot::Snapshot& snapshot, std::string_view lookup, bool isItalian)
{
    return lookup == workspace::kPostcodeLookup ? placesToFill(snapshot, isItalian) : companiesToFill(snapshot);
}

}  // namespace regia::dictionary
