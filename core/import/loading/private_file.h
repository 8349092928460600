// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "core/base/result.h"

namespace regia::import {

/// Makes the folder (0700) where files that are nobody else's business lie for a moment. Errors: DiskFull, FileUnreadable.
[[nodiscard]] Result<void> makePrivateFolder(const std::filesystem::path& folder);

/// A name in it that nothing has: `staging-17-42.db`.
[[nodiscard]] std::filesystem::path freshPrivateName(const std::filesystem::path& folder, const std::string& kind);

}  // namespace regia::import
