// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <filesystem>
#include <string>

#include "core/base/result.h"

namespace regia::import {

/// SHA-256 (FIPS 180-4) of a whole file, as 64 hexadecimal digits: by which a batch knows the file that it came from. Nothing
/// is kept secret by it. Errors: FileNotFound, FileUnreadable, Cancelled (once `stop` is true).
[[nodiscard]] Result<std::string> sha256Of(const std::filesystem::path& path, const std::atomic<bool>& stop);

}  // namespace regia::import
