// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace regia::model {

/// Where a contact is in the lifecycle (04-lifecycle a). The names on the wire never change; on screen the fifth is
/// "Asking".
enum class Stage : std::uint8_t { Discovery, Exploration, Purchase, Use, Questions, Nurture };

inline constexpr std::size_t kStageCount = 6;
inline constexpr std::array<Stage, kStageCount> kStages{Stage::Discovery, Stage::Exploration, Stage::Purchase,
                                                        Stage::Use,       Stage::Questions,   Stage::Nurture};

/// What an event means to the lifecycle; each event type is mapped once per workspace.
enum class EventCategory : std::uint8_t { None, Browse, Intent, Order, Usage, Feedback, Loyalty };

/// `discovery exploration purchase use questions nurture`; `browse intent order usage feedback loyalty`, empty for None.
[[nodiscard]] std::string_view toName(Stage stage);
[[nodiscard]] std::string_view toName(EventCategory category);
[[nodiscard]] std::optional<Stage> stageFromName(std::string_view name);
[[nodiscard]] std::optional<EventCategory> eventCategoryFromName(std::string_view name);

/// The category that an event type has unless the workspace says otherwise: `page_view` → Browse, `purchase` → Order.
[[nodiscard]] EventCategory defaultCategory(std::string_view eventType);

}  // namespace regia::model
