// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace regia {

/// A set of small numbers (contacts of a snapshot, cells with a value) as plain bits. At a million contacts it is 125 KB
/// and an AND with its count takes 0.05 ms, which no compressed form beat.
class Bitmap {
public:
    Bitmap() = default;
    explicit Bitmap(std::size_t size, bool value = false);

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool test(std::size_t i) const { return (m_words[i >> 6] >> (i & 63)) & 1U; }
    void set(std::size_t i) { m_words[i >> 6] |= std::uint64_t{1} << (i & 63); }
    void reset(std::size_t i) { m_words[i >> 6] &= ~(std::uint64_t{1} << (i & 63)); }
    void assign(std::size_t i, bool value) { value ? set(i) : reset(i); }
    void pushBack(bool value);

    /// How many are in the set. O(size / 64).
    [[nodiscard]] std::size_t count() const;
    [[nodiscard]] bool none() const;

    Bitmap& operator&=(const Bitmap& other);
    Bitmap& operator|=(const Bitmap& other);
    /// Takes out what is in the other.
    Bitmap& operator-=(const Bitmap& other);
    /// The complement within 0 … size-1.
    Bitmap& flip();

    /// Calls visit(i) for each member in ascending order.
    template <class Visit>
    void forEach(Visit&& visit) const
    {
        for (std::size_t w = 0; w < m_words.size(); ++w)
            for (std::uint64_t word = m_words[w]; word != 0; word &= word - 1)
                visit((w << 6) + static_cast<std::size_t>(std::countr_zero(word)));
    }

    /// 64 members a word, the lowest first; the unused bits of the last word are 0. For kernels that work by words;
    /// threads may write different words at once.
    [[nodiscard]] std::vector<std::uint64_t>& words() { return m_words; }
    [[nodiscard]] const std::vector<std::uint64_t>& words() const { return m_words; }

    friend bool operator==(const Bitmap&, const Bitmap&) = default;

private:
    void clearTail();

    std::size_t m_size = 0;
    std::vector<std::uint64_t> m_words;
};

}  // namespace regia
