// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace regia::import {

/// Values as bytes, small numbers short: how facts wait in the staging file and rows are kept in a workspace.
class WireWriter {
public:
    explicit WireWriter(std::string& out) : m_out(out) {}

    /// 7 bits a byte, the lowest first.
    void number(std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7)
            m_out += static_cast<char>(value | 0x80);
        m_out += static_cast<char>(value);
    }
    /// Small in absolute value is short: 0 -1 1 -2 …
    void integer(std::int64_t value) { number((static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63)); }
    void real(double value) { ordered(std::bit_cast<std::uint64_t>(value)); }
    void text(std::string_view value)
    {
        number(value.size());
        m_out += value;
    }
    void optional(const std::optional<std::int64_t>& value)
    {
        number(value ? 1 : 0);
        if (value)
            integer(*value);
    }
    /// Eight bytes that compare as the number does.
    void ordered(std::uint64_t value)
    {
        for (int shift = 56; shift >= 0; shift -= 8)
            m_out += static_cast<char>(value >> shift);
    }

private:
    std::string& m_out;
};

/// Reads what a WireWriter wrote. Beyond the end, and of bytes that no writer writes, it answers zeros and is no longer good.
class WireReader {
public:
    explicit WireReader(std::string_view bytes) : m_rest(bytes) {}

    [[nodiscard]] bool isGood() const { return m_isGood; }
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

    std::uint64_t number()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64 && !m_rest.empty(); shift += 7) {
            const auto byte = static_cast<unsigned char>(m_rest.front());
            m_rest.remove_prefix(1);
            value |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
            if ((byte & 0x80) == 0)
                return value;
        }
        return spoil();
    }
    std::int64_t integer()
    {
        const std::uint64_t value = number();
        return static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
    }
    double real() { return std::bit_cast<double>(ordered()); }
    std::string_view text() { return bytes(number()); }
    std::optional<std::int64_t> optional() { return number() == 1 ? std::optional(integer()) : std::nullopt; }
    std::uint64_t ordered()
    {
        std::uint64_t value = 0;
        for (const char byte : bytes(8))
            value = value << 8 | static_cast<unsigned char>(byte);
        return value;
    }
    std::string_view bytes(std::uint64_t count)
    {
        if (count > m_rest.size()) {
            spoil();
            return {};
        }
        const std::string_view taken = m_rest.substr(0, count);
        m_rest.remove_prefix(count);
        return taken;
    }

private:
    std::uint64_t spoil()
    {
        m_isGood = false;
        m_rest = {};
        return 0;
    }

    std::string_view m_rest;
    bool m_isGood = true;
};

/// A signed number as one that compares the same without a sign.
[[nodiscard]] constexpr std::uint64_t biased(std::int64_t value) { return static_cast<std::uint64_t>(value) ^ (std::uint64_t{1} << 63); }
[[nodiscard]] constexpr std::int64_t unbiased(std::uint64_t value) { return static_cast<std::int64_t>(value ^ (std::uint64_t{1} << 63)); }

}  // namespace regia::import
