// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bitmap.h"

#include "core/base/bug.h"

namespace regia {

Bitmap::Bitmap(std::size_t size, bool value) : m_size(size), m_words((size + 63) / 64, value ? ~std::uint64_t{0} : 0) { clearTail(); }

void Bitmap::pushBack(bool value)
{
    if ((m_size & 63) == 0)
        m_words.push_back(0);
    ++m_size;
    assign(m_size - 1, value);
}

std::size_t Bitmap::count() const
{
    std::size_t total = 0;
    for (const std::uint64_t word : m_words)
        total += static_cast<std::size_t>(std::popcount(word));
    return total;
}

bool Bitmap::none() const
{
    for (const std::uint64_t word : m_words)
        if (word != 0)
            return false;
    return true;
}

Bitmap& Bitmap::operator&=(const Bitmap& other)
{
    REGIA_EXPECT(m_size == other.m_size);
    for (std::size_t w = 0; w < m_words.size(); ++w)
        m_words[w] &= other.m_words[w];
    return *this;
}

Bitmap& Bitmap::operator|=(const Bitmap& other)
{
    REGIA_EXPECT(m_size == other.m_size);
    for (std::size_t w = 0; w < m_words.size(); ++w)
        m_words[w] |= other.m_words[w];
    return *this;
}

Bitmap& Bitmap::operator-=(const Bitmap& other)
{
    REGIA_EXPECT(m_size == other.m_size);
    for (std::size_t w = 0; w < m_words.size(); ++w)
        m_words[w] &= ~other.m_words[w];
    return *this;
}

Bitmap& Bitmap::flip()
{
    for (std::uint64_t& word : m_words)
        word = ~word;
    clearTail();
    return *this;
}

void Bitmap::clearTail()
{
    if (const std::size_t used = m_size & 63; used != 0)
        m_words.back() &= (std::uint64_t{1} << used) - 1;
}

}  // namespace regia
