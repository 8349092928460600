// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace regia::sample {

/// What Officina Verde sells, where its customers live and what it mails them: the fixed part of the invented company.
struct Product {
    std::string_view sku, name, category;
    std::int64_t price;  ///< cents
};
struct City {
    std::string_view name, province, region, postcode;
    double weight;
};
struct Campaign {
    std::string_view key, name;
    std::int32_t month, day;  ///< sent every year on this day
};
/// A latent kind of customer: what they put in the basket, where they come from, how often and how long they buy.
struct Kind {
    std::string_view interest;
    double share;
    double categoryWeights[6];  ///< by kCategories
    double channelWeights[6];   ///< by kVisitChannels
    double daysBetweenOrders;   ///< mean while active
    double lapse;               ///< chance to stop after an order
    double oneTime;             ///< of those who order, who never do it again
    double storeShare;          ///< of the orders
    double basket;              ///< mean lines beyond the first
};

inline constexpr std::string_view kCategories[6] = {"Plants & seeds", "Pots & planters", "Tools", "Soil & care", "Outdoor living", "Home"};
inline constexpr std::string_view kVisitChannels[6] = {"organic_search", "direct", "paid_search", "social", "referral", "email"};
inline constexpr std::string_view kInterests[8] = {"balcony",       "gardening", "herbs", "vegetable garden",
                                                   "indoor plants", "design",    "tea",   "bees"};

[[nodiscard]] std::span<const Product> products();
[[nodiscard]] std::span<const City> cities();
[[nodiscard]] std::span<const Campaign> campaigns();
[[nodiscard]] std::span<const Kind> kinds();
[[nodiscard]] std::span<const std::string_view> womensNames();
[[nodiscard]] std::span<const std::string_view> mensNames();
[[nodiscard]] std::span<const std::string_view> surnames();
[[nodiscard]] std::span<const std::string_view> stores();

/// How strongly a month (1 … 12) sells; mean 1.
[[nodiscard]] double seasonOf(std::int32_t month);
inline constexpr double kHighSeason = 1.25;  ///< the largest of them
/// Whether parcels pile up in a month: more of them come late or broken.
[[nodiscard]] bool isRush(std::int32_t month);

/// The saved segments and funnels and the rules of the stages, as documents: kind, name, JSON.
struct SavedDocument {
    std::string_view kind, name, body;
};
[[nodiscard]] std::span<const SavedDocument> savedDocuments();

}  // namespace regia::sample
