// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/import/readers/named_records.h"

namespace regia::import {

/// Flattens one JSON record: objects to dotted paths, `address.city`; an array of objects to one path a member, `products[].sku`, whose
/// cell is a JSON array with null where an object has no such member; any other array to its JSON text. Numbers stay as written,
/// null and a missing member are the same. Values of records that are no objects have the path `value`.
class JsonFlattener {
public:
    JsonFlattener();
    JsonFlattener(JsonFlattener&&) noexcept;
    JsonFlattener& operator=(JsonFlattener&&) noexcept;
    ~JsonFlattener();

    /// Makes the leaves of the record, in their order. False when the record is no valid JSON.
    [[nodiscard]] bool flatten(std::string_view record);
    [[nodiscard]] std::span<const NamedCell> cells() const { return {m_leaves.data(), m_count}; }

private:
    struct Parsers;
    std::unique_ptr<Parsers> m_parsers;
    std::vector<NamedCell> m_leaves;
    std::size_t m_count = 0;
};

}  // namespace regia::import
