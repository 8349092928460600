// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/key_table.h"

#include <sodium.h>

#include <cstring>
#include <utility>

namespace regia::import {
namespace {

constexpr std::size_t kFirstPlaces = 1024;

static_assert(crypto_shorthash_siphashx24_BYTES == 16 && crypto_shorthash_siphashx24_KEYBYTES == 16);

}  // namespace

KeyTable::KeyTable() : m_hashes(kFirstPlaces), m_numbers(kFirstPlaces) { randombytes_buf(m_secret.data(), m_secret.size()); }

KeyTable::Hash KeyTable::hashOf(std::string_view key) const
{
    std::array<unsigned char, crypto_shorthash_siphashx24_BYTES> bytes;
    crypto_shorthash_siphashx24(bytes.data(), reinterpret_cast<const unsigned char*>(key.data()), key.size(), m_secret.data());
    Hash hash;
    std::memcpy(&hash.low, bytes.data(), sizeof hash.low);
    std::memcpy(&hash.high, bytes.data() + sizeof hash.low, sizeof hash.high);
    return hash;
}

std::size_t KeyTable::placeOf(const Hash& hash) const
{
    const std::size_t mask = m_numbers.size() - 1;
    std::size_t place = hash.low & mask;
    while (m_numbers[place] != 0 && !(m_hashes[place] == hash))
        place = (place + 1) & mask;
    return place;
}

std::optional<std::uint32_t> KeyTable::find(std::string_view key) const
{
    const std::uint32_t found = m_numbers[placeOf(hashOf(key))];
    return found == 0 ? std::nullopt : std::optional(found - 1);
}

void KeyTable::add(std::string_view key, std::uint32_t number)
{
    if ((m_size + 1) * 4 > m_numbers.size() * 3)
        grow();
    const Hash hash = hashOf(key);
    const std::size_t place = placeOf(hash);
    m_hashes[place] = hash;
    m_numbers[place] = number + 1;
    ++m_size;
}

void KeyTable::grow()
{
    const std::vector<Hash> hashes = std::exchange(m_hashes, std::vector<Hash>(m_hashes.size() * 2));
    const std::vector<std::uint32_t> numbers = std::exchange(m_numbers, std::vector<std::uint32_t>(m_numbers.size() * 2));
    for (std::size_t i = 0; i < numbers.size(); ++i)
        if (numbers[i] != 0) {
            const std::size_t place = placeOf(hashes[i]);
            m_hashes[place] = hashes[i];
            m_numbers[place] = numbers[i];
        }
}

}  // namespace regia::import
