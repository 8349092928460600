// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bug.h"

namespace regia {

Bug::Bug(const std::string& what, std::source_location where)
    : std::logic_error(what + " (" + where.file_name() + ":" + std::to_string(where.line()) + ")")
{}

}  // namespace regia
