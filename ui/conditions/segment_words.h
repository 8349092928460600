// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/calendar/duration.h"
#include "core/segment/dataset.h"
#include "core/segment/words.h"

namespace regia::ui {

/// The context of translation that the parts of a condition's lines share.
class SegmentWords {
    Q_DECLARE_TR_FUNCTIONS(regia::ui::SegmentWords)
};

/// The language of the interface, for sentences that core makes.
[[nodiscard]] segment::Language languageOfSentences();
/// How the interface calls the attributes, events, purposes and sources of a dataset, which has to outlive it.
[[nodiscard]] segment::Naming namingOf(const segment::Dataset& dataset);
/// The condition as the interface says it, with a capital at its beginning.
[[nodiscard]] segment::Sentence sentenceOf(const segment::Condition& condition, const segment::Dataset& dataset);
/// What the sentence says of the part at `path`; empty when there is no such part.
[[nodiscard]] QString phraseOf(const segment::Sentence& sentence, const std::string& path);

/// `is at least`; for a negative operator `is not at least` and the like.
[[nodiscard]] QString comparisonWords(segment::Operator op);
/// days, weeks … for that many.
[[nodiscard]] QString unitWords(calendar::DurationUnit unit, std::int64_t count);

}  // namespace regia::ui
