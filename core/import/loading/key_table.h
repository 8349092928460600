// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace regia::import {

/// Numbers by key, in 27 to 53 bytes a key whatever its length. Keys are told apart by 128 bits of SipHash under a secret of this table:
/// no file can be made of which two keys are taken for one, and by chance it happens to a thousand million keys once in 10^20 times.
class KeyTable {
public:
    KeyTable();

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view key) const;
    /// A key that is not there yet.
    void add(std::string_view key, std::uint32_t number);

private:
    struct Hash {
        std::uint64_t low = 0;
        std::uint64_t high = 0;
        friend bool operator==(const Hash&, const Hash&) = default;
    };

    [[nodiscard]] Hash hashOf(std::string_view key) const;
    /// Where the hash is, or where it would be put.
    [[nodiscard]] std::size_t placeOf(const Hash& hash) const;
    void grow();

    std::array<unsigned char, 16> m_secret{};
    std::vector<Hash> m_hashes;            ///< open addressing; as many as m_numbers, a power of two
    std::vector<std::uint32_t> m_numbers;  ///< number + 1, 0 where there is none
    std::size_t m_size = 0;
};

}  // namespace regia::import
