// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstddef>

#include "ui/pages/import/import_cards.h"
#include "ui/widgets/chip.h"

namespace regia::ui {

/// The last word on a column in the table of matches.
struct ColumnVerdict {
    enum class Kind { Waiting, Good, Skipped, KeptAsIs, Doubtful, Bad };
    Kind kind = Kind::Waiting;
    QString text;
    QString why;  ///< for the tooltip; may be empty
};

/// What the check found in a column: until it is through, what reading the file told.
[[nodiscard]] ColumnVerdict verdictOf(const ImportCard& card, std::size_t column);

[[nodiscard]] Tag::Tone toneOf(ColumnVerdict::Kind kind);
[[nodiscard]] QString iconOf(ColumnVerdict::Kind kind);

}  // namespace regia::ui
