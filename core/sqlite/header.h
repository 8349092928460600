// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

#include "core/base/result.h"

namespace regia::sqlite {

/// The first hundred bytes of a file (sqlite.org/fileformat.html, 1.3), read through SQLite's own file layer: opening and
/// closing the file in any other way would drop the locks that this process holds on it.
struct Header {
    std::int64_t fileSize = 0;
    std::uint32_t pageSize = 0;
    std::uint32_t pages = 0;          ///< as the header says
    std::uint32_t changeCounter = 0;  ///< rises with every transaction
    std::uint32_t userVersion = 0;
    std::uint32_t applicationId = 0;
};

/// None: the file is shorter than a header or not SQLite's. Errors: FileNotFound, FileUnreadable, DiskFailure.
[[nodiscard]] Result<std::optional<Header>> readHeader(const std::filesystem::path& path);

}  // namespace regia::sqlite
