// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/base/instant.h"

namespace regia::model {

enum class BatchState : std::uint8_t { Applied, Undone };

/// One import of one table of one file. rows = stored + setAside, always.
struct Batch {
    BatchId id;
    SourceId source;
    std::string file;                 ///< its name, for people
    std::string fileSha256;           ///< hexadecimal
    std::string preset;               ///< id of the preset, empty: none
    nlohmann::json mapping;           ///< what was made of the columns
    std::vector<std::string> header;  ///< the columns of the file
    Instant importedAt;
    std::int64_t rows = 0;
    std::int64_t stored = 0;
    std::int64_t setAside = 0;
    nlohmann::json counts;  ///< contacts added, updated, events, orders …: the rest of the receipt
    double seconds = 0;
    BatchState state = BatchState::Applied;
};

}  // namespace regia::model
