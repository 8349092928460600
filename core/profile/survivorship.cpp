// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/survivorship.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <tuple>

namespace regia::profile {
namespace {

using model::Overwrite;

/// What one record has of the attribute.
struct Claim {
    std::size_t index;
    const SourceRecord* record;
    const OwnValue* own;
};

bool isTrustedBefore(const Claim& a, const Claim& b)
{
    if (isBelievedBefore(*a.own, *b.own) || isBelievedBefore(*b.own, *a.own))
        return isBelievedBefore(*a.own, *b.own);
    const auto rank = [](const SourceRecord& record) { return std::tie(record.trustRank, record.source, record.externalKey); };
    return rank(*a.record) < rank(*b.record);
}

/// A blank is filled once: of those that fill it, the one that came first.
bool fillsBefore(const Claim& a, const Claim& b)
{
    if (a.own->kind == b.own->kind && a.own->at != b.own->at)
        return a.own->at < b.own->at;
    return isTrustedBefore(a, b);
}

BatchId firstBatchOf(std::span<const SourceRecord> records)
{
    BatchId first;
    for (const SourceRecord& record : records)
        if (!first.isValid() || record.batch < first)
            first = record.batch;
    return first;
}

std::vector<Claim> claimsOf(std::span<const SourceRecord> records, std::string_view attribute)
{
    const BatchId first = firstBatchOf(records);
    std::vector<Claim> claims;
    for (std::size_t i = 0; i < records.size(); ++i) {
        const auto value = records[i].values.find(attribute);
        if (value == records[i].values.end())
            continue;
        const bool cameTooLate = value->second.overwrite == Overwrite::Keep && first < records[i].batch;
        if (!cameTooLate)
            claims.push_back({i, &records[i], &value->second});
    }
    return claims;
}

/// Which of the claims stands when each is written over the ones before it in the order of their dates. "The later wins" and "the
/// better known wins" together are no order of pairs: of three values each can beat the next.
std::vector<Claim>::iterator lastStanding(std::vector<Claim>& claims)
{
    std::vector<std::vector<Claim>::iterator> inTime;
    for (auto claim = claims.begin(); claim != claims.end(); ++claim)
        inTime.push_back(claim);
    std::sort(inTime.begin(), inTime.end(),
              [](const auto& a, const auto& b) { return a->own->at != b->own->at ? a->own->at < b->own->at : isTrustedBefore(*b, *a); });
    auto standing = inTime.front();
    for (const auto next : inTime)
        if (next->own->overwrite == Overwrite::Newest || next->own->kind <= standing->own->kind)
            standing = next;
    return standing;
}

}  // namespace

std::vector<std::size_t> believedOrder(std::span<const SourceRecord> records, std::string_view attribute)
{
    std::vector<Claim> claims = claimsOf(records, attribute);
    const auto fallbacks =
        std::partition(claims.begin(), claims.end(), [](const Claim& claim) { return !model::isFallback(claim.own->overwrite); });
    std::sort(claims.begin(), fallbacks, isTrustedBefore);
    std::sort(fallbacks, claims.end(), fillsBefore);
    const bool anyNewest =
        std::any_of(claims.begin(), fallbacks, [](const Claim& claim) { return claim.own->overwrite == Overwrite::Newest; });
    if (anyNewest) {
        std::vector<Claim> strong(claims.begin(), fallbacks);
        const auto first = lastStanding(strong);
        std::rotate(strong.begin(), first, first + 1);
        std::copy(strong.begin(), strong.end(), claims.begin());
    }
    std::vector<std::size_t> order;
    for (const Claim& claim : claims)
        order.push_back(claim.index);
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
        const OwnValue* first = nullptr;
        nlohmann::json surviving;
        for (const std::size_t index : believedOrder(records, attribute)) {
            const OwnValue& own = records[index].values.find(attribute)->second;
            if (first == nullptr) {
                first = &own;
                surviving = own.value;
            } else if (surviving.is_array() && own.value.is_array() && first->overwrite != Overwrite::Newest &&
                       model::isFallback(first->overwrite) == model::isFallback(own.overwrite)) {
                surviving = united(surviving, own.value);
            }
        }
        if (first != nullptr)
            profile[std::string(attribute)] = std::move(surviving);
    }
    return profile;
}

}  // namespace regia::profile
