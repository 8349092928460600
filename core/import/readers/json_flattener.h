// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace regia::import {

/// Flattens one JSON record: objects to dotted paths, `address.city`; an array of objects to one path a member, `products[].sku`, whose
/// cell is a JSON array with null where an object has no such member; any other array to its JSON text. Numbers stay as written,
/// null and a missing member are the same. Values of records that are no objects have the path `value`.
class JsonFlattener {
public:
    struct Leaf {
        std::string path;
        std::string text;
    };

    JsonFlattener();
    JsonFlattener(JsonFlattener&&) noexcept;
    JsonFlattener& operator=(JsonFlattener&&) noexcept;
    ~JsonFlattener();

    /// Makes the leaves of the record, in their order. False when the record is no valid JSON.
    [[nodiscard]] bool flatten(std::string_view record);
    [[nodiscard]] std::size_t size() const { return m_count; }
    [[nodiscard]] const Leaf& leaf(std::size_t i) const { return m_leaves[i]; }

private:
    struct Parsers;
    std::unique_ptr<Parsers> m_parsers;
    std::vector<Leaf> m_leaves;
    std::size_t m_count = 0;
};

}  // namespace regia::import
