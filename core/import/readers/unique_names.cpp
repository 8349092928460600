// SPDX-License-Identifier: GPL-3.0-or-later
#include <unordered_map>
#include <unordered_set>

#include "core/import/readers/shape.h"
#include "core/text/fold.h"

namespace regia::import {

std::vector<std::string> uniqueNames(std::vector<std::string> names, Notes& notes)
{
    std::unordered_set<std::string> taken;
    std::unordered_map<std::string, int> next;  // of a name that came again
    for (std::size_t i = 0; i < names.size(); ++i) {
        std::string& name = names[i];
        name = std::string(text::trim(name));
        if (name.empty()) {
            name = "Column " + std::to_string(i + 1);
            notes.add("empty_header_named", "columns without a name got one");
        }
        std::string key = text::lowerCase(name);
        if (taken.insert(key).second)
            continue;
        notes.add("duplicate_headers_renamed", "columns of the same name got a number");
        int& number = next.try_emplace(std::move(key), 2).first->second;
        const std::string plain = name;
        while (!taken.insert(text::lowerCase(name = plain + " (" + std::to_string(number) + ")")).second)
            ++number;
    }
    return names;
}

}  // namespace regia::import
