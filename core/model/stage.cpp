// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/stage.h"

#include <utility>

namespace regia::model {
namespace {

constexpr std::array<std::string_view, kStageCount> kStageNames{"discovery", "exploration", "purchase", "use", "questions", "nurture"};
constexpr std::array<std::string_view, 7> kCategoryNames{"", "browse", "intent", "order", "usage", "feedback", "loyalty"};

constexpr std::pair<std::string_view, EventCategory> kDefaults[] = {
    {"page_view", EventCategory::Browse},
    {"screen_view", EventCategory::Browse},
    {"product_view", EventCategory::Browse},
    {"email_click", EventCategory::Browse},
    {"ad_click", EventCategory::Browse},
    {"store_visit", EventCategory::Browse},
    {"video_view", EventCategory::Browse},
    {"download", EventCategory::Browse},
    {"attend", EventCategory::Intent},
    {"add_to_cart", EventCategory::Intent},
    {"checkout_start", EventCategory::Intent},
    {"quote_request", EventCategory::Intent},
    {"demo_request", EventCategory::Intent},
    {"trial_start", EventCategory::Intent},
    {"form_submit", EventCategory::Intent},
    {"chat", EventCategory::Intent},
    {"meeting", EventCategory::Intent},
    {"cart_abandoned", EventCategory::Intent},
    {"purchase", EventCategory::Order},
    {"login", EventCategory::Usage},
    {"activation", EventCategory::Usage},
    {"qr_scan", EventCategory::Usage},
    {"device_reading", EventCategory::Usage},
    {"how_to_ticket", EventCategory::Usage},
    {"survey_response", EventCategory::Feedback},
    {"survey_sent", EventCategory::Feedback},
    {"review", EventCategory::Feedback},
    {"complaint", EventCategory::Feedback},
    {"ticket_opened", EventCategory::Feedback},
    {"loyalty_join", EventCategory::Loyalty},
    {"tier_change", EventCategory::Loyalty},
    {"referral", EventCategory::Loyalty},
};

}  // namespace

std::string_view toName(Stage stage) { return kStageNames[static_cast<std::size_t>(stage)]; }
std::string_view toName(EventCategory category) { return kCategoryNames[static_cast<std::size_t>(category)]; }

std::optional<Stage> stageFromName(std::string_view name)
{
    for (const Stage stage : kStages)
        if (toName(stage) == name)
            return stage;
    return std::nullopt;
}

std::optional<EventCategory> eventCategoryFromName(std::string_view name)
{
    for (std::size_t i = 0; i < kCategoryNames.size(); ++i)
        if (kCategoryNames[i] == name)
            return static_cast<EventCategory>(i);
    return std::nullopt;
}

EventCategory defaultCategory(std::string_view eventType)
{
    for (const auto& [name, category] : kDefaults)
        if (name == eventType)
            return category;
    return EventCategory::None;
}

}  // namespace regia::model
