// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <nlohmann/json_fwd.hpp>

#include "core/import/infer.h"
#include "core/import/table.h"

namespace regia::import {

struct SniffOptions {
    bool cells = false;    ///< every cell as the file has it
    bool mapping = false;  ///< with the mapping that is proposed, as `import --mapping` takes it
    bool typed = false;    ///< every column's type and values
    InferenceContext context;
};

/// What a file holds, as `regia-cli sniff` prints it: a list with an object a table, of the keys `file kind encoding bom newline delimiter
/// quote escape preamble_lines footer_rows header_rows header rows warnings error columns preset
/// score verdict candidates row_is doubts`, with the options also `cells`, `typed` and `mapping`.
/// A file that cannot be read gives one object with `file` and `error: {code, text}`.
[[nodiscard]] nlohmann::json sniffToJson(const std::filesystem::path& path, const SniffOptions& options, Progress& progress);

/// The same for one table that was found.
[[nodiscard]] Result<nlohmann::json> tableToJson(const TableInfo& info, const SniffOptions& options, Progress& progress);

/// `{code, text}`: code as scripts know it, `password_protected`, `empty_file`, `unsupported_legacy_xls`, else errorCodeName.
[[nodiscard]] nlohmann::json sniffErrorToJson(const Error& error);

}  // namespace regia::import
