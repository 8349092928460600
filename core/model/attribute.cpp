// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/attribute.h"

#include <array>

namespace regia::model {
namespace {

constexpr std::array<std::string_view, 6> kTypeNames{"text", "number", "boolean", "date", "instant", "set"};
constexpr std::array<std::string_view, 3> kProvenanceNames{"declared", "observed", "inferred"};

template <class Enum, std::size_t N>
std::optional<Enum> fromName(const std::array<std::string_view, N>& names, std::string_view name)
{
    for (std::size_t i = 0; i < N; ++i)
        if (names[i] == name)
            return static_cast<Enum>(i);
    return std::nullopt;
}

}  // namespace

std::string_view toName(AttributeType type) { return kTypeNames[static_cast<std::size_t>(type)]; }
std::string_view toName(Provenance provenance) { return kProvenanceNames[static_cast<std::size_t>(provenance)]; }

std::optional<AttributeType> attributeTypeFromName(std::string_view name) { return fromName<AttributeType>(kTypeNames, name); }
std::optional<Provenance> provenanceFromName(std::string_view name) { return fromName<Provenance>(kProvenanceNames, name); }

}  // namespace regia::model
