// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/import/person_facts.h"

namespace regia::import {

/// What one row gives before it is put in order.
struct PersonReader::Found {
    std::vector<text::Email> emails;
    const MappedColumn* emailColumn = nullptr;
    std::vector<std::string> phones;     ///< as in the file
    std::vector<std::string> phoneKeys;  ///< E.164, or the text where there is none
    std::string fullName, firstName, lastName;
    const MappedColumn* fullNameColumn = nullptr;
};

inline void addKey(PersonFact& person, std::string_view kind, std::string value)
{
    const bool known =
        std::any_of(person.keys.begin(), person.keys.end(), [&](const KeyFact& key) { return key.kind == kind && key.value == value; });
    if (!known && !value.empty())
        person.keys.push_back({std::string(kind), std::move(value)});
}

[[nodiscard]] inline bool hasAttribute(const PersonFact& person, std::string_view name)
{
    return std::any_of(person.attributes.begin(), person.attributes.end(),
                       [&](const AttributeFact& attribute) { return attribute.name == name; });
}

}  // namespace regia::import
