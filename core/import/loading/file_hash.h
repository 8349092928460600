// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace regia::import {

/// SHA-256 (FIPS 180-4) of bytes that come in pieces: by which a batch knows the file that it came from. Nothing is kept
/// secret by it.
class Sha256 {
public:
    void add(std::string_view bytes);
    /// 64 hexadecimal digits. Once, at the end.
    [[nodiscard]] std::string hex();

private:
    void block(const unsigned char* bytes);

    std::array<std::uint32_t, 8> m_state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<unsigned char, 64> m_pending{};
    std::uint64_t m_length = 0;  ///< bytes
};

/// Of a whole file. Errors: FileNotFound, FileUnreadable, Cancelled (once `stop` is true).
[[nodiscard]] Result<std::string> sha256Of(const std::filesystem::path& path, const std::atomic<bool>& stop);

}  // namespace regia::import
