// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <string_view>

namespace regia::import {

/// Numbers of binary formats, at a place of some bytes; 0 where the bytes end before.
[[nodiscard]] inline std::uint64_t littleEndian(std::string_view bytes, std::size_t at, std::size_t size)
{
    if (at > bytes.size() || bytes.size() - at < size)
        return 0;
    std::uint64_t value = 0;
    for (std::size_t i = size; i-- > 0;)
        value = (value << 8) | static_cast<unsigned char>(bytes[at + i]);
    return value;
}
[[nodiscard]] inline std::uint8_t littleEndian8(std::string_view bytes, std::size_t at)
{
    return static_cast<std::uint8_t>(littleEndian(bytes, at, 1));
}
[[nodiscard]] inline std::uint16_t littleEndian16(std::string_view bytes, std::size_t at)
{
    return static_cast<std::uint16_t>(littleEndian(bytes, at, 2));
}
[[nodiscard]] inline std::uint32_t littleEndian32(std::string_view bytes, std::size_t at)
{
    return static_cast<std::uint32_t>(littleEndian(bytes, at, 4));
}
[[nodiscard]] inline double littleEndianDouble(std::string_view bytes, std::size_t at)
{
    return std::bit_cast<double>(littleEndian(bytes, at, 8));
}

}  // namespace regia::import
