// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace regia::model {

/// The rows of a timeline, top to bottom.
enum class Lane : std::uint8_t { Web, Email, Orders, Store, Support, Surveys };
inline constexpr std::size_t kLaneCount = 6;

/// In which row an event is shown. A purchase in a store is the store's.
[[nodiscard]] Lane laneOf(std::string_view eventType, std::string_view channel);

/// Done to a contact, not by them: a message that was sent, a ticket that was closed. It is no sign of life.
[[nodiscard]] bool isReceived(std::string_view eventType);

}  // namespace regia::model
