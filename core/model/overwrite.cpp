// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/overwrite.h"

#include <array>

namespace regia::model {
namespace {

constexpr std::array<std::string_view, 4> kNames{"trusted", "newest", "fill", "keep"};

}  // namespace

std::string_view toName(Overwrite overwrite) { return kNames[static_cast<std::size_t>(overwrite)]; }

std::optional<Overwrite> overwriteFromName(std::string_view name)
{
    for (std::size_t i = 0; i < kNames.size(); ++i)
        if (kNames[i] == name)
            return static_cast<Overwrite>(i);
    return std::nullopt;
}

}  // namespace regia::model
