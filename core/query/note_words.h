// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/metrics/note.h"
#include "core/segment/words.h"

namespace regia::query {

/// A warning as a sentence.
[[nodiscard]] std::string wordsOf(const metrics::Note& note, segment::Language language);

}  // namespace regia::query
