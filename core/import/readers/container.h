// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/import/readers/entry.h"

namespace regia::import {

/// What the bytes of an entry are, whatever its name says.
struct Container {
    std::string kind;  ///< csv xlsx xls ods html xml json ndjson vcard zip gzip, or empty: `refusal` says why not
    Error refusal;     ///< FileEmpty FileBinary FileEncrypted FileUnsupported
};

/// Looks at the first bytes, and into a zip at its list of members (formats, reading order 1). Text that is nothing else is `csv`.
/// Errors: those of reading.
[[nodiscard]] Result<Container> detectContainer(const Entry& entry);

/// Whether a file of this name may be of that kind: `.xls` and html do not agree.
[[nodiscard]] bool extensionAgrees(const std::string& name, std::string_view kind);

}  // namespace regia::import
