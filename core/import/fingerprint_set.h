// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace regia::import {

/// A set of hashes, in 11 to 21 bytes each.
class FingerprintSet {
public:
    /// Whether it was not there yet.
    bool insert(std::uint64_t hash)
    {
        hash = hash == 0 ? 1 : hash;  // 0 is an empty place
        if ((m_size + 1) * 4 > m_places.size() * 3)
            grow();
        std::uint64_t& place = placeOf(hash);
        if (place == hash)
            return false;
        place = hash;
        ++m_size;
        return true;
    }

private:
    std::uint64_t& placeOf(std::uint64_t hash)
    {
        const std::size_t mask = m_places.size() - 1;
        // The low bits of FNV hashes of short texts are close together; those in the middle are not.
        std::size_t at = (hash >> 17) & mask;
        while (m_places[at] != 0 && m_places[at] != hash)
            at = (at + 1) & mask;
        return m_places[at];
    }

    void grow()
    {
        const std::vector<std::uint64_t> before = std::exchange(m_places, std::vector<std::uint64_t>(m_places.size() * 2));
        for (const std::uint64_t hash : before)
            if (hash != 0)
                placeOf(hash) = hash;
    }

    std::vector<std::uint64_t> m_places = std::vector<std::uint64_t>(1024);
    std::size_t m_size = 0;
};

}  // namespace regia::import
