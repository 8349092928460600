// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "core/segment/condition.h"

namespace regia::segment {

enum class Language { English, Italian };

/// A stretch of the sentence (bytes of UTF-8) and the node that it is about. Spans of parts lie inside those of groups.
struct Span {
    std::size_t offset = 0;
    std::size_t length = 0;
    std::string path;
};

struct Sentence {
    std::string text;
    std::vector<Span> spans;
};

/// How names of the data are said: `city` → `City`. A lookup that is not given, or answers with an empty text, keeps the
/// name as it is.
struct Naming {
    std::function<std::string(const std::string& attribute)> attribute;
    std::function<std::string(const std::string& property)> property;
    std::function<std::string(const std::string& purpose)> purpose;
    std::function<std::string(const std::string& source)> source;
    std::function<std::string(const std::string& type)> event;  ///< a noun: `Order`
    /// What people did, as it goes after "who" (English: `placed an order`) or "che hanno" (Italian: `effettuato un ordine`).
    /// Where it is empty for one of the types of an event, the noun is said.
    std::function<std::string(const std::string& type)> did;
    std::string currency = "EUR";  ///< of amounts, which conditions give in minor units
    /// The type of an attribute, which says how its values are written; Text when it is not known.
    std::function<model::AttributeType(const std::string& attribute)> type;
};

/// The condition as an exact sentence: everything that it says and nothing that it does not.
/// `contacts whose city is "Forlì" and who made a purchase at least twice in the last 30 days`.
[[nodiscard]] Sentence sentenceOf(const Condition& condition, Language language, const Naming& naming = {});
/// The words for an event selector, without a subject: `purchase where amount is at least 50.00 EUR`.
[[nodiscard]] std::string wordsOf(const EventSelector& selector, Language language, const Naming& naming = {});
[[nodiscard]] std::string wordsOf(const Window& window, Language language);

}  // namespace regia::segment
