// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <string_view>

namespace regia {

/// Fowler–Noll–Vo 1a, 64 bits: seeds of random streams, and fingerprints that must be equal on every machine.
[[nodiscard]] constexpr std::uint64_t fnv1a64(std::string_view bytes, std::uint64_t state = 14695981039346656037ULL)
{
    for (const char byte : bytes) {
        state ^= static_cast<unsigned char>(byte);
        state *= 1099511628211ULL;
    }
    return state;
}

/// One stream of random numbers that is the same with every compiler: std::mt19937_64 is fixed by the standard, the
/// distributions of the library are not and are never used.
class RandomStream {
public:
    explicit RandomStream(std::uint64_t seed) : m_engine(seed) {}

    [[nodiscard]] std::uint64_t next() { return m_engine(); }
    /// Uniform in [0, 1), 53 bits.
    [[nodiscard]] double unit() { return static_cast<double>(m_engine() >> 11) * 0x1.0p-53; }
    /// Uniform in 0 … n-1; n > 0. The high half of the 128-bit product.
    [[nodiscard]] std::uint64_t below(std::uint64_t n);

private:
    std::mt19937_64 m_engine;
};

}  // namespace regia
