// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/one_contact.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <numeric>

#include "core/text/phone.h"
#include "core/workspace/batches.h"
#include "core/workspace/products.h"
#include "core/workspace/records.h"
#include "core/workspace/sources.h"

namespace regia::workbench {
namespace {

std::optional<std::int64_t> medianDays(const std::vector<std::int64_t>& times)
{
    if (times.size() < 3)
        return std::nullopt;
    std::vector<std::int64_t> gaps;
    for (std::size_t i = 1; i < times.size(); ++i)
        gaps.push_back(times[i] - times[i - 1]);
    std::sort(gaps.begin(), gaps.end());
    const std::size_t half = gaps.size() / 2;
    // Of an even number of gaps the median is the mean of the two in the middle.
    const std::int64_t median = gaps.size() % 2 == 1 ? gaps[half] : std::midpoint(gaps[half - 1], gaps[half]);
    return (median + kMsPerDay / 2) / kMsPerDay;
}

std::vector<SourceWords::Value> valuesIn(const nlohmann::json& profile)
{
    std::vector<SourceWords::Value> values;
    if (profile.is_object())
        for (const auto& [attribute, value] : profile.items())
            values.push_back({attribute, value});
    return values;
}

constexpr std::array<std::string_view, 3> kTelephones{"phone", "mobile", "fax"};

Result<ProductNames> namesIn(const sqlite::Database& reader)
{
    REGIA_TRY(const std::vector<model::Product> products, workspace::listProducts(reader));
    ProductNames names;
    for (const model::Product& product : products)
        if (!product.name.empty())
            names.emplace(product.sku, product.name);
    return names;
}

}  // namespace

model::Lane laneOf(const snapshot::Events& events, std::uint32_t event)
{
    const std::uint16_t channel = events.channel[event];
    return model::laneOf(events.types[events.type[event]].name,
                         channel == snapshot::kNoShortCode ? std::string_view() : std::string_view(events.channels.text(channel)));
}

ContactFigures figuresOf(const snapshot::Snapshot& snapshot, std::size_t row, Instant asOf)
{
    ContactFigures figures;
    const snapshot::Events& events = snapshot.events();
    const std::optional<std::uint16_t> purchase = events.typeNamed("purchase");
    std::vector<std::int64_t> orders;
    for (std::uint32_t e = events.offsets[row]; e < events.offsets[row + 1] && events.time[e] < asOf.ms; ++e) {
        if (events.type[e] != purchase)
            continue;
        orders.push_back(events.time[e]);
        if (events.amount[e] != snapshot::kNoAmount)
            figures.spent += events.amount[e];
    }
    figures.orders = orders.size();
    figures.daysBetween = medianDays(orders);
    const auto& scales = snapshot.answers().scales;
    const auto first = std::lower_bound(scales.begin(), scales.end(), row,
                                        [](const snapshot::ScaleAnswer& answer, std::size_t wanted) { return answer.row < wanted; });
    for (auto answer = first; answer != scales.end() && answer->row == row && answer->at < asOf.ms; ++answer)
        if (answer->kind == 0) {
            figures.lastNps = answer->score;
            figures.lastNpsAt = Instant{answer->at};
        }
    return figures;
}

Result<ProductNames> productNames(const workspace::Workspace& workspace)
{
    REGIA_TRY(const sqlite::Database reader, workspace.reader());
    return namesIn(reader);
}

std::string productText(const ProductNames& names, const std::string& code)
{
    if (const auto named = names.find(code); named != names.end())
        return named->second;
    const nlohmann::json list = code.starts_with('[') ? nlohmann::json::parse(code, nullptr, false) : nlohmann::json();
    std::string text;
    for (const nlohmann::json& part : list.is_array() ? list : nlohmann::json::array()) {
        if (!part.is_string())
            return code;
        text += (text.empty() ? "" : ", ") + productText(names, part.get<std::string>());
    }
    return text.empty() ? code : text;
}

std::string readableText(std::string_view attribute, const std::string& text, std::string_view country)
{
    const bool isTelephone = std::find(kTelephones.begin(), kTelephones.end(), attribute) != kTelephones.end();
    return isTelephone ? text::readablePhone(text, country) : text;
}

const profile::ContactValue* Knowledge::of(std::string_view attribute) const
{
    for (const profile::ContactValue& value : values)
        if (value.attribute == attribute)
            return &value;
    return nullptr;
}

Result<Knowledge> knowledgeOf(const workspace::Workspace& workspace, ContactId contact)
{
    REGIA_TRY(const sqlite::Database reader, workspace.reader());
    Knowledge knowledge;
    REGIA_TRY(knowledge.values, profile::valuesOf(reader, contact));
    REGIA_TRY(const std::vector<model::Record> records, workspace::recordsOf(reader, contact));
    REGIA_TRY(const std::vector<model::Source> sources, workspace::listSources(reader));
    std::map<SourceId, std::string> titles;
    for (const model::Source& source : sources)
        titles[source.id] = source.title;
    for (const model::Record& record : records) {
        REGIA_TRY(const model::Batch batch, workspace::getBatch(reader, record.batch));
        knowledge.records.push_back(
            {record.id, titles[record.source], record.externalKey, batch.file, batch.importedAt, record.seenAt, valuesIn(record.profile)});
    }
    REGIA_TRY(knowledge.products, namesIn(reader));
    std::stable_sort(knowledge.records.begin(), knowledge.records.end(),
                     [](const SourceWords& a, const SourceWords& b) { return b.seenAt.ms < a.seenAt.ms; });
    return knowledge;
}

}  // namespace regia::workbench
