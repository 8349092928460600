// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/ids.h"

namespace regia::model {

enum class AttributeType : std::uint8_t { Text, Number, Boolean, Date, Instant, Set };

/// How we know a value: the person told us, they did it, or we guess. Declared beats guessed, everywhere.
enum class Provenance : std::uint8_t { Declared, Observed, Inferred };

/// One entry of the data dictionary. `name` is what documents and SQL use (`city`, `interests`) and never changes;
/// `title` is what the file called it. `family` is one of the segmentation families of 02-segment, or empty.
struct Attribute {
    AttributeId id;
    std::string name;
    std::string title;
    AttributeType type = AttributeType::Text;
    Provenance provenance = Provenance::Observed;
    std::string family;
    std::string label;    ///< what people call it in this workspace; empty: its own words
    bool hidden = false;  ///< not offered in pickers and lists
};

/// `text number boolean date instant set`; `declared observed inferred`: as stored and as in JSON.
[[nodiscard]] std::string_view toName(AttributeType type);
[[nodiscard]] std::string_view toName(Provenance provenance);
[[nodiscard]] std::optional<AttributeType> attributeTypeFromName(std::string_view name);
[[nodiscard]] std::optional<Provenance> provenanceFromName(std::string_view name);

}  // namespace regia::model
