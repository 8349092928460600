// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/survivorship.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <tuple>

namespace regia::profile {

std::vector<std::size_t> believedOrder(std::span<const SourceRecord> records, std::string_view attribute)
{
    std::vector<std::pair<std::size_t, const OwnValue*>> having;
    for (std::size_t i = 0; i < records.size(); ++i)
        if (const auto value = records[i].values.find(attribute); value != records[i].values.end())
            having.emplace_back(i, &value->second);
    std::sort(having.begin(), having.end(), [&](const auto& a, const auto& b) {
        if (isBelievedBefore(*a.second, *b.second) || isBelievedBefore(*b.second, *a.second))
            return isBelievedBefore(*a.second, *b.second);
        const SourceRecord& left = records[a.first];
        const SourceRecord& right = records[b.first];
        return std::tie(left.trustRank, left.source, left.externalKey) < std::tie(right.trustRank, right.source, right.externalKey);
    });
    std::vector<std::size_t> order;
    for (const auto& [index, value] : having)
        order.push_back(index);
    return order;
}

nlohmann::json survivingProfile(std::span<const SourceRecord> records)
{
    std::set<std::string_view> attributes;
    for (const SourceRecord& record : records)
        for (const auto& [name, value] : record.values)
            attributes.insert(name);
    nlohmann::json profile = nlohmann::json::object();
    for (const std::string_view attribute : attributes) {
        nlohmann::json surviving;
        for (const std::size_t index : believedOrder(records, attribute)) {
            const nlohmann::json& value = records[index].values.find(attribute)->second.value;
            if (surviving.is_null())
                surviving = value;
            else if (surviving.is_array() && value.is_array())
                surviving = united(surviving, value);
        }
        profile[std::string(attribute)] = std::move(surviving);
    }
    return profile;
}

}  // namespace regia::profile
