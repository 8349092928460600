// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/header_change.h"

#include <algorithm>
#include <map>

#include "core/import/header_name.h"
#include "core/text/nearest.h"

namespace regia::workbench {
namespace {

using Keys = std::vector<std::string>;

Keys keysOf(std::span<const std::string> header)
{
    Keys keys;
    for (const std::string& name : header)
        keys.push_back(import::headerKey(name));
    return keys;
}

/// The neighbour of a column, empty beyond the ends.
std::string neighbour(const Keys& keys, std::size_t at, std::ptrdiff_t step)
{
    const std::ptrdiff_t place = static_cast<std::ptrdiff_t>(at) + step;
    return place < 0 || place >= static_cast<std::ptrdiff_t>(keys.size()) ? std::string() : keys[static_cast<std::size_t>(place)];
}

bool haveOneNeighbourhood(const Keys& before, std::size_t p, const Keys& now, std::size_t q)
{
    return neighbour(before, p, -1) == neighbour(now, q, -1) && neighbour(before, p, 1) == neighbour(now, q, 1);
}

bool haveNearNames(const std::string& before, const std::string& now)
{
    return text::nearest(before, std::span<const std::string>(&now, 1)).has_value();
}

}  // namespace

HeaderMeeting meetHeaders(std::span<const std::string> before, std::span<const std::string> now,
                          const std::function<bool(std::size_t, std::size_t)>& fits)
{
    const Keys keysBefore = keysOf(before);
    const Keys keysNow = keysOf(now);
    HeaderMeeting meeting;
    std::map<std::string, std::vector<std::size_t>> places;
    for (std::size_t p = keysBefore.size(); p-- > 0;)
        places[keysBefore[p]].push_back(p);
    std::vector<bool> met(before.size(), false);
    for (std::size_t q = 0; q < keysNow.size(); ++q) {
        std::vector<std::size_t>& left = places[keysNow[q]];
        if (left.empty()) {
            meeting.added.push_back(q);
            continue;
        }
        met[left.back()] = true;
        meeting.same.emplace_back(left.back(), q);
        left.pop_back();
    }
    for (std::size_t p = 0; p < before.size(); ++p) {
        if (met[p])
            continue;
        const auto takes = [&](std::size_t q) {
            return (haveOneNeighbourhood(keysBefore, p, keysNow, q) || haveNearNames(before[p], now[q])) && fits(p, q);
        };
        const auto other = std::find_if(meeting.added.begin(), meeting.added.end(), takes);
        if (other == meeting.added.end()) {
            meeting.missing.push_back(p);
        } else {
            meeting.renamed.emplace_back(p, *other);
            meeting.added.erase(other);
        }
    }
    return meeting;
}

std::vector<ColumnChange> changesOf(const HeaderMeeting& meeting, std::span<const std::string> before, std::span<const std::string> now)
{
    std::map<std::size_t, ColumnChange> byPlace;
    for (const std::size_t q : meeting.added)
        byPlace[q] = {{}, now[q]};
    for (const auto& [p, q] : meeting.renamed)
        byPlace[q] = {before[p], now[q]};
    std::vector<ColumnChange> changes;
    for (auto& [place, change] : byPlace)
        changes.push_back(std::move(change));
    for (const std::size_t p : meeting.missing)
        changes.push_back({before[p], {}});
    return changes;
}

}  // namespace regia::workbench
