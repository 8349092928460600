// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace regia::test {

/// The segment that is saved in the sample: contacts in Milano.
inline const std::string kSavedSegment = "People in Milano";

/// Officina Verde with 1,000 contacts and one saved segment; written once a process and closed. Copy it before use.
[[nodiscard]] const std::filesystem::path& sampleFile();

}  // namespace regia::test
