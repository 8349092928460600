// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dictionary/attribute_profile.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/base/parallel.h"

namespace regia::dictionary {
namespace {

using snapshot::kNoCode;

constexpr std::size_t kTop = 10;
constexpr std::size_t kBins = 12;
/// Numbers of which so few are different are rather answers than measures.
constexpr std::size_t kFewValues = 20;

std::vector<ValueCount> topOf(std::vector<std::pair<std::size_t, std::size_t>> counted, const auto& textOf)
{
    const auto before = [](const auto& a, const auto& b) { return a.second != b.second ? a.second > b.second : a.first < b.first; };
    const std::size_t size = std::min(kTop, counted.size());
    std::partial_sort(counted.begin(), counted.begin() + static_cast<std::ptrdiff_t>(size), counted.end(), before);
    std::vector<ValueCount> top;
    for (std::size_t i = 0; i < size; ++i)
        top.push_back({textOf(counted[i].first), counted[i].second});
    return top;
}

void countCodes(const std::vector<std::uint32_t>& codes, const snapshot::Dictionary& dictionary, AttributeProfile& profile)
{
    std::vector<std::size_t> counts(dictionary.size());
    for (const std::uint32_t code : codes)
        if (code != kNoCode)
            ++counts[code];
    std::vector<std::pair<std::size_t, std::size_t>> counted;
    for (std::size_t code = 0; code < counts.size(); ++code)
        if (counts[code] > 0)
            counted.emplace_back(code, counts[code]);
    profile.distinct = counted.size();
    profile.top = topOf(std::move(counted), [&](std::size_t code) { return dictionary.text(static_cast<std::uint32_t>(code)); });
}

double quantile(const std::vector<double>& sorted, double share)
{
    return sorted[static_cast<std::size_t>(std::lround(share * static_cast<double>(sorted.size() - 1)))];
}

std::vector<Bin> histogramOf(const std::vector<double>& sorted, std::size_t distinct)
{
    constexpr double kCut = 0.01;
    const double low = quantile(sorted, kCut), high = quantile(sorted, 1 - kCut);
    if (!(high > low))
        return {};
    const std::size_t size = std::min(kBins, distinct);
    const double width = (high - low) / static_cast<double>(size);
    std::vector<Bin> bins(size);
    for (std::size_t i = 0; i < size; ++i)
        bins[i] = {low + width * static_cast<double>(i), low + width * static_cast<double>(i + 1), 0};
    for (const double value : sorted) {
        const double place = std::clamp(std::floor((value - low) / width), 0.0, static_cast<double>(size - 1));
        ++bins[static_cast<std::size_t>(place)].n;
    }
    return bins;
}

/// Of values that have an order. `print` makes a value of the attribute of a number.
template <class Print>
void measure(std::vector<double> values, AttributeProfile& profile, Print&& print)
{
    std::sort(values.begin(), values.end());
    std::vector<std::pair<std::size_t, std::size_t>> runs;  // place of the first, how many
    for (std::size_t i = 0; i < values.size(); ++i)
        if (i == 0 || values[i] != values[i - 1])
            runs.emplace_back(i, 1);
        else
            ++runs.back().second;
    profile.distinct = runs.size();
    if (values.empty())
        return;
    profile.least = print(values.front());
    profile.most = print(values.back());
    profile.quartiles = {quantile(values, 0.25), quantile(values, 0.5), quantile(values, 0.75)};
    if (runs.size() <= kFewValues)
        profile.top = topOf(runs, [&](std::size_t place) { return model::toJson(print(values[place])).dump(); });
    profile.histogram = histogramOf(values, profile.distinct);
}

template <class Values>
std::vector<double> presentOf(const Values& values, const Bitmap& present)
{
    std::vector<double> numbers;
    numbers.reserve(present.count());
    present.forEach([&](std::size_t row) { numbers.push_back(static_cast<double>(values[row])); });
    return numbers;
}

struct Describe {
    AttributeProfile& profile;

    void operator()(const snapshot::TextColumn& column) const { countCodes(column.codes, *column.dictionary, profile); }
    void operator()(const snapshot::SetColumn& column) const { countCodes(column.codes, *column.dictionary, profile); }
    void operator()(const snapshot::NumberColumn& column) const
    {
        measure(presentOf(column.values, column.present), profile, [](double value) { return model::Value(value); });
    }
    void operator()(const snapshot::DateColumn& column) const
    {
        measure(presentOf(column.days, column.present), profile,
                [](double value) { return model::Value(LocalDate{static_cast<std::int32_t>(value)}); });
    }
    void operator()(const snapshot::InstantColumn& column) const
    {
        measure(presentOf(column.ms, column.present), profile,
                [](double value) { return model::Value(Instant{static_cast<std::int64_t>(value)}); });
    }
    void operator()(const snapshot::BooleanColumn& column) const
    {
        std::size_t yes = 0;
        column.present.forEach([&](std::size_t row) { yes += column.values.test(row); });
        const std::size_t no = column.present.count() - yes;
        profile.distinct = (yes > 0) + (no > 0);
        for (const auto& [text, n] : {ValueCount{"true", yes}, ValueCount{"false", no}})
            if (n > 0)
                profile.top.push_back({text, n});
        std::stable_sort(profile.top.begin(), profile.top.end(), [](const auto& a, const auto& b) { return a.n > b.n; });
    }
};

}  // namespace

AttributeProfile profileOf(const snapshot::Column& column, std::size_t rows)
{
    AttributeProfile profile;
    profile.attribute = column.attribute;
    profile.ofCompany = column.attribute.name.starts_with("company.");
    profile.rows = rows;
    profile.filled = snapshot::presentCount(column);
    std::visit(Describe{profile}, column.data);
    return profile;
}

Result<std::vector<AttributeProfile>> profileAttributes(const snapshot::Snapshot& snapshot, Progress& progress)
{
    if (progress.cancelled())
        return fail(ErrorCode::Cancelled);
    const auto& columns = snapshot.columns();
    std::vector<AttributeProfile> profiles(columns.size());
    parallelFor(columns.size(), [&](std::size_t i) { profiles[i] = profileOf(columns[i], snapshot.rows()); });
    for (const auto& [alias, target] : snapshot.aliases())
        for (AttributeProfile& profile : profiles)
            if (profile.attribute.name == target)
                profile.merged.push_back(alias);
    return profiles;
}

void addOrigins(std::vector<AttributeProfile>& profiles, std::map<std::string, AttributeOrigins> origins)
{
    for (AttributeProfile& profile : profiles) {
        if (const auto found = origins.find(profile.attribute.name); found != origins.end())
            profile.origins = std::move(found->second);
        if (profile.ofCompany)
            continue;
        auto& kinds = profile.origins.kinds;
        const std::size_t stated = kinds[0] + kinds[1] + kinds[2];
        if (profile.filled > stated)
            kinds[static_cast<std::size_t>(model::Provenance::Inferred)] += profile.filled - stated;
    }
}

}  // namespace regia::dictionary
