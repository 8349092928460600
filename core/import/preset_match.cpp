// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/preset_match.h"

#include <algorithm>
#include <cmath>
#include <regex>
#include <set>

#include "core/import/header_name.h"
#include "core/import/path_rule.h"
#include "core/text/fold.h"

namespace regia::import {
namespace {

constexpr double kRareNamesPoints = 45;
constexpr double kCoveragePoints = 25;
constexpr double kPresetPoints = 20;
constexpr double kFileNamePoints = 10;
constexpr double kTwoOwnNamesFloor = 75;
constexpr double kGenericFactor = 0.6;
constexpr double kSureScore = 60;
constexpr double kSureLead = 10;
constexpr double kOfferScore = 35;
constexpr std::size_t kColumnsThatCount = 12;

/// A file's header in the forms that scoring compares.
struct Header {
    std::vector<std::string> keys;
    std::vector<std::string> exact;  ///< case kept
    std::set<std::string> keySet;
};

Header headerOf(std::span<const std::string> names)
{
    Header header;
    for (const std::string& name : names) {
        header.keys.push_back(headerKey(name));
        header.exact.emplace_back(text::trim(name));
        header.keySet.insert(header.keys.back());
    }
    return header;
}

std::vector<std::string> namesOf(const PresetColumn& column)
{
    std::vector<std::string> names{column.header};
    names.insert(names.end(), column.aliases.begin(), column.aliases.end());
    return names;
}

/// The preset column that a header is, where the preset may insist on the case.
const PresetColumn* matchedColumn(const Preset& preset, const Header& header, std::size_t i)
{
    if (!preset.exactCase)
        return columnNamed(preset, header.keys[i]);
    for (const PresetColumn& column : preset.columns) {
        const std::vector<std::string> names = namesOf(column);
        if (std::find(names.begin(), names.end(), header.exact[i]) != names.end())
            return &column;
    }
    return nullptr;
}

/// A forbidden name forbids its translations too: they stand with the column of that name in the product's other presets.
bool hasForbidden(const PresetLibrary& library, const Preset& preset, const Header& header)
{
    for (const std::string& name : preset.forbidden) {
        if (header.keySet.contains(headerKey(name)))
            return true;
        for (const Preset& other : library.presets()) {
            if (other.product != preset.product)
                continue;
            for (const PresetColumn& column : other.columns)
                if (column.header == name)
                    for (const std::string& alias : column.aliases)
                        if (header.keySet.contains(headerKey(alias)))
                            return true;
        }
    }
    return false;
}

bool fileNameMatches(const Preset& preset, std::string_view fileName)
{
    return std::any_of(preset.filePatterns.begin(), preset.filePatterns.end(),
                       [&](const std::string& pattern) { return std::regex_search(std::string(fileName), compiledPattern(pattern)); });
}

bool countsQuestionsApart(const Preset& preset) { return preset.otherColumns.starts_with("survey.answer"); }

double weightOf(const PresetLibrary& library, std::string_view key)
{
    const double presets = static_cast<double>(library.presets().size());
    return std::log((presets + 1) / (static_cast<double>(library.presetsHaving(key)) + 0.5));
}

bool isSatisfied(const Preset& preset, const std::string& name, const std::set<std::string>& present,
                 const std::vector<ConstantColumn>& fromPath)
{
    if (present.contains(name))
        return true;
    const auto column = std::find_if(preset.columns.begin(), preset.columns.end(), [&](const PresetColumn& c) { return c.header == name; });
    if (column == preset.columns.end())
        return false;
    // Another column of the same meaning stands for it where the path vouches for the file: `Email` for `Email Address`.
    const bool told = std::any_of(fromPath.begin(), fromPath.end(), [&](const ConstantColumn& c) { return c.target == column->target; });
    const bool twin = !fromPath.empty() && std::any_of(preset.columns.begin(), preset.columns.end(), [&](const PresetColumn& c) {
        return c.target == column->target && present.contains(c.header);
    });
    return told || twin;
}

bool isPossible(const PresetLibrary& library, const Preset& preset, const Header& header, const std::set<std::string>& present,
                std::string_view fileName)
{
    // A path vouches only when it tells something that the signature asks for.
    std::vector<ConstantColumn> fromPath = constantsFromPath(preset, fileName);
    std::erase_if(fromPath, [&](const ConstantColumn& constant) { return constant.target.entity == Entity::Consent; });
    const auto satisfied = [&](const std::string& name) { return isSatisfied(preset, name, present, fromPath); };
    return std::all_of(preset.required.begin(), preset.required.end(), satisfied) &&
           std::all_of(preset.anyOf.begin(), preset.anyOf.end(),
                       [&](const auto& group) { return std::any_of(group.begin(), group.end(), satisfied); }) &&
           !hasForbidden(library, preset, header);
}

PresetCandidate score(const PresetLibrary& library, const Preset& preset, const Header& header, std::span<const std::string> names,
                      std::string_view fileName)
{
    PresetCandidate candidate{&preset, 0, {}, fileNameMatches(preset, fileName)};
    std::set<std::string> present;
    std::size_t ownRequired = 0;
    double matchedWeight = 0;
    double knownWeight = 0;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const PresetColumn* column = matchedColumn(preset, header, i);
        const bool known = column != nullptr || library.presetsHaving(header.keys[i]) > 0;
        const double weight = known ? weightOf(library, header.keys[i]) : 0;
        knownWeight += weight;
        if (column == nullptr)
            continue;
        matchedWeight += weight;
        candidate.matched.push_back(names[i]);
        const bool required = std::find(preset.required.begin(), preset.required.end(), column->header) != preset.required.end();
        if (present.insert(column->header).second && required && library.presetsHaving(header.keys[i]) == 1)
            ++ownRequired;
    }
    if (candidate.matched.empty() || !isPossible(library, preset, header, present, fileName))
        return candidate;

    const double matched = static_cast<double>(candidate.matched.size());
    const double ofPreset = std::min(1.0, matched / static_cast<double>(std::min(preset.columns.size(), kColumnsThatCount)));
    const double ofFile = countsQuestionsApart(preset) ? ofPreset : matched / static_cast<double>(names.size());
    candidate.score = (knownWeight > 0 ? kRareNamesPoints * matchedWeight / knownWeight : 0) + kCoveragePoints * ofFile +
                      kPresetPoints * ofPreset + (candidate.byFileName ? kFileNamePoints : 0);
    if (ownRequired >= 2)
        candidate.score = std::max(candidate.score, kTwoOwnNamesFloor);
    if (preset.id.starts_with("generic."))
        candidate.score *= kGenericFactor;
    return candidate;
}

/// `zcrm_3000000012345` is a Zoho id: the one header that HubSpot and Zoho share is told apart by it.
bool hasZohoIds(std::span<const std::vector<std::string>> samples)
{
    return std::any_of(samples.begin(), samples.end(), [](const auto& cells) {
        return std::any_of(cells.begin(), cells.end(), [](const std::string& cell) { return cell.starts_with("zcrm_"); });
    });
}

void settleKnownTie(std::vector<PresetCandidate>& candidates, std::span<const std::vector<std::string>> samples)
{
    if (candidates.size() < 2 || samples.empty() || candidates[0].score - candidates[1].score >= kSureLead)
        return;
    const auto isOf = [](const PresetCandidate& candidate, std::string_view product) { return candidate.preset->source == product; };
    const bool tie =
        (isOf(candidates[0], "hubspot") && isOf(candidates[1], "zoho")) || (isOf(candidates[0], "zoho") && isOf(candidates[1], "hubspot"));
    if (!tie)
        return;
    if (isOf(candidates[0], "zoho") != hasZohoIds(samples))
        std::swap(candidates[0], candidates[1]);
    candidates[0].score = std::max(candidates[0].score, candidates[1].score) + kSureLead;
}

}  // namespace

PresetMatch matchPresets(const PresetLibrary& library, std::span<const std::string> names, std::string_view fileName,
                         std::span<const std::vector<std::string>> samples)
{
    const Header header = headerOf(names);
    PresetMatch match;
    for (const Preset& preset : library.presets())
        if (PresetCandidate candidate = score(library, preset, header, names, fileName); candidate.score > 0)
            match.candidates.push_back(std::move(candidate));
    std::stable_sort(match.candidates.begin(), match.candidates.end(), [](const auto& a, const auto& b) { return a.score > b.score; });
    settleKnownTie(match.candidates, samples);

    if (match.candidates.empty() || match.candidates.front().score < kOfferScore)
        return match;
    const double lead = match.candidates.size() > 1 ? match.candidates[0].score - match.candidates[1].score : kSureLead;
    match.verdict = match.candidates.front().score >= kSureScore && lead >= kSureLead ? PresetVerdict::Sure : PresetVerdict::Offer;
    return match;
}

}  // namespace regia::import
