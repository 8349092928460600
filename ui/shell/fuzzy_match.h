// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace regia::ui {

/// Where and how well what was typed is found in a text.
struct FuzzyMatch {
    int score = 0;               ///< higher is better; comparable among texts for one query
    std::vector<int> positions;  ///< of the characters found
};

/// The characters of `typed` in their order, any case and accent, with anything between. Beginnings of words and runs count
/// more, gaps less. Nothing typed matches all with score 0.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(const QString& typed, const QString& text);

}  // namespace regia::ui
