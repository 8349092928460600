// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/import/readers/byte_source.h"

namespace regia::import {

/// How bytes become text.
struct TextDecoding {
    std::string encoding = "UTF-8";
    std::string repairEncoding;  ///< UTF-8: lines with a wrong byte are read as this; empty: U+FFFD stands for it
};

/// The text of `bytes` as UTF-8: byte-order mark and NUL bytes removed. Valid UTF-8 goes through untouched. Errors: UnknownName.
[[nodiscard]] Result<ByteSourcePtr> decodeText(ByteSourcePtr bytes, const TextDecoding& decoding);

}  // namespace regia::import
