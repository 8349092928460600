// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/instant.h"

namespace regia::model {

enum class ConsentState : std::uint8_t { Unknown, Granted, Denied, Withdrawn, Never, Pending, Undeliverable };

/// One decision of one person about one purpose (`email_marketing`, `sms_marketing`, …).
struct ConsentDecision {
    std::uint16_t purpose = 0;  ///< index into the list of purposes that goes with it
    ConsentState state = ConsentState::Unknown;
    std::optional<Instant> at;  ///< none: the source gives no date
    Instant recordedAt;         ///< when it was imported
};

/// `granted denied withdrawn never pending undeliverable unknown`.
[[nodiscard]] std::string_view toName(ConsentState state);
[[nodiscard]] std::optional<ConsentState> consentStateFromName(std::string_view name);

}  // namespace regia::model
