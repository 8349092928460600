// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/import/facts.h"
#include "core/model/attribute.h"

namespace regia::import {

/// Writes the attributes of persons as the profiles that are stored, and gives the attributes codes. The names are few and the
/// persons many: what there is to know of a name (its place among the others, its text in JSON) is found once.
class ProfileWriter {
public:
    /// A profile: attributes by name; of one that is said twice, sets unite and of others the first holds. `codes`: of each.
    void write(const std::vector<AttributeFact>& facts, std::string& json, std::vector<std::uint32_t>& codes);
    /// By code - 1: one for each name, type and kind.
    [[nodiscard]] const std::vector<model::Attribute>& attributes() const { return m_attributes; }

private:
    struct Name {
        std::string name;
        std::string member;                ///< `"city":`
        std::size_t rank = 0;              ///< among all names
        std::vector<std::uint32_t> codes;  ///< one for each type and kind
        Name* next = nullptr;              ///< the one that came after it last time, and mostly does
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    struct Said {
        const AttributeFact* fact;
        Name* name;
    };

    [[nodiscard]] Name& nameOf(const std::string& name);
    [[nodiscard]] Name& nameAfter(Name& previous, const std::string& name);
    [[nodiscard]] std::uint32_t codeOf(Name& name, const AttributeFact& fact);

    std::unordered_map<std::string, Name, Hash, std::equal_to<>> m_names;
    Name m_start;  ///< before the first
    std::vector<model::Attribute> m_attributes;
    std::vector<Said> m_said;  ///< used again from person to person
    std::vector<const AttributeFact*> m_same;
};

}  // namespace regia::import
