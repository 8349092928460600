// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/import/encoding.h"
#include "core/import/readers/entry.h"
#include "core/import/readers/notes.h"

namespace regia::import {

inline constexpr std::size_t kDialectHead = 256 * 1024;

/// What one pass over the bytes of a text tells.
struct TextProbe {
    EncodingGuess guess;
    std::vector<std::string> stretches;  ///< in UTF-8, from a line's start: pieces from further in than kDialectHead
};

/// Reads all bytes once. Errors: FileTooLarge (a line of more than `longestLine` bytes), those of reading, Cancelled.
[[nodiscard]] Result<TextProbe> probeText(const Entry& entry, Progress& progress,
                                          std::uint64_t longestLine = std::numeric_limits<std::uint64_t>::max());

/// Writes the guess down in `info` and `notes`. Errors: FileBinary.
[[nodiscard]] Result<void> describeEncoding(const EncodingGuess& guess, const Entry& entry, TableInfo& info, Notes& notes);

}  // namespace regia::import
