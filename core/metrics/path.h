// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regia::metrics {

/// A place in an answer as a person types it: `steps[2].dropped`, `moves.discovery.exploration`. Every part has a name and
/// may have a number.
class Path {
public:
    explicit Path(std::string_view text);

    [[nodiscard]] std::size_t size() const { return m_parts.size(); }
    /// Empty beyond the end.
    [[nodiscard]] std::string_view name(std::size_t part) const
    {
        return part < m_parts.size() ? std::string_view(m_parts[part].name) : "";
    }
    [[nodiscard]] std::optional<std::size_t> index(std::size_t part) const
    {
        return part < m_parts.size() ? m_parts[part].index : std::nullopt;
    }
    /// Exactly `name[i]`, and nothing after it, gives i.
    [[nodiscard]] std::optional<std::size_t> only(std::string_view expected) const
    {
        return size() == 1 && name(0) == expected ? index(0) : std::nullopt;
    }

private:
    struct Part {
        std::string name;
        std::optional<std::size_t> index;
    };
    std::vector<Part> m_parts;
};

}  // namespace regia::metrics
