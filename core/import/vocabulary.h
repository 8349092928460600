// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/import/target.h"
#include "core/model/attribute.h"

namespace regia::import {

/// What the cells of a target are, unless its column says otherwise.
enum class FieldType : std::uint8_t { Text, Email, Phone, Number, Money, Date, Instant, Boolean, Consent, Set };

struct FieldInfo {
    std::string about;
    FieldType type = FieldType::Text;
    model::Provenance provenance = model::Provenance::Declared;
    std::string family;  ///< segmentation family of 02-segment; empty: none
};

/// What a word in an order's state or payment column says.
enum class OrderState : std::uint8_t { Unknown, Valid, Pending, Cancelled, Refunded };

/// resources/presets/vocabulary.json: every target that a mapping may name, and the names under which columns usually come.
class Vocabulary {
public:
    /// The one inside the program, read once.
    [[nodiscard]] static const Vocabulary& builtin();
    /// Errors: InvalidDocument.
    [[nodiscard]] static Result<Vocabulary> parse(std::string_view json);

    /// None for what is not in the vocabulary. The info of a free name is that of its `attr`, `prop` …
    [[nodiscard]] const FieldInfo* find(Entity entity, std::string_view field) const;
    [[nodiscard]] std::vector<std::string> fieldsOf(Entity entity) const;

    /// What columns of this name usually mean, most usual first; `name` in any writing.
    [[nodiscard]] std::vector<Target> targetsNamed(std::string_view name) const;

    /// The segmentation family of an attribute by its name or, for own attributes, by the words in it; empty: none.
    [[nodiscard]] std::string familyOf(std::string_view attributeName) const;

    [[nodiscard]] OrderState orderState(std::string_view word) const;

private:
    std::map<std::pair<Entity, std::string>, FieldInfo, std::less<>> m_fields;
    std::unordered_map<std::string, std::vector<Target>> m_names;
    std::unordered_map<std::string, OrderState> m_orderStates;
    std::vector<std::pair<std::string, std::vector<std::string>>> m_familyWords;
};

/// The name under which a target of a contact or company is kept as an attribute: `contact.city` → city, `contact.attr.tier` →
/// tier, `company.industry` → company_industry.
[[nodiscard]] std::string attributeName(const Target& target);

}  // namespace regia::import
