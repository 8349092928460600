// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/consent.h"

#include <array>

namespace regia::model {
namespace {

constexpr std::array<std::string_view, 7> kNames{"unknown", "granted", "denied", "withdrawn", "never", "pending", "undeliverable"};

}  // namespace

std::string_view toName(ConsentState state) { return kNames[static_cast<std::size_t>(state)]; }

std::optional<ConsentState> consentStateFromName(std::string_view name)
{
    for (std::size_t i = 0; i < kNames.size(); ++i)
        if (kNames[i] == name)
            return static_cast<ConsentState>(i);
    return std::nullopt;
}

}  // namespace regia::model
