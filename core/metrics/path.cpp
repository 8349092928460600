// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/path.h"

#include <algorithm>
#include <charconv>

namespace regia::metrics {
namespace {

/// `steps[2]` → steps, 2. What does not look like that stays a name, which then names nothing.
std::optional<std::size_t> takeIndex(std::string_view& part)
{
    const std::size_t open = part.find('[');
    if (open == std::string_view::npos || part.back() != ']')
        return std::nullopt;
    const std::string_view digits = part.substr(open + 1, part.size() - open - 2);
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), index);
    if (error != std::errc{} || end != digits.data() + digits.size())
        return std::nullopt;
    part = part.substr(0, open);
    return index;
}

}  // namespace

Path::Path(std::string_view text)
{
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t dot = std::min(text.find('.', begin), text.size());
        std::string_view part = text.substr(begin, dot - begin);
        const auto index = takeIndex(part);
        m_parts.push_back({std::string(part), index});
        begin = dot + 1;
    }
}

}  // namespace regia::metrics
