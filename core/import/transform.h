// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/model/consent.h"

namespace regia::import {

/// What can be done to the text of a cell, in the order that a mapping names it (formats/README, "Transforms").
enum class TransformKind : std::uint8_t {
    Text,
    Email,
    Phone,
    Number,
    Cents,
    Percent,
    Fraction,
    Date,
    DateTime,
    Time,
    Epoch,
    Duration,
    Bool,
    Consent,
    Enum,
    Split,
    SplitQuoted,
    DropPrefix,
    StripApostrophe,
    StripUntil,
    Domain,
    Upper,
    HtmlText,
    HtmlEntities,
    SurnameFirst,
    ProductsText,
    VcardN,
    VcardAdr,
    KeyValueList,
    Object,
};

struct Transform {
    TransformKind kind = TransformKind::Text;
    std::string argument;                                    ///< `date(MM/dd)`: MM/dd; `split(comma)`: the separator itself
    std::vector<std::pair<std::string, std::string>> table;  ///< `enum(SNT=email_sent)`, `consent(yes=granted)`: keys as compared
    friend bool operator==(const Transform&, const Transform&) = default;
};

/// Reads `split(semicolon)`, `consent(yes=granted,no=denied)`, … Errors: InvalidDocument at `where`, for an unknown transform, a
/// consent state that does not exist, an argument that is missing or not understood.
[[nodiscard]] Result<Transform> parseTransform(std::string_view text, const std::string& where);
[[nodiscard]] std::string toText(const Transform& transform);

/// Whether the transform makes text of text; the others say what kind of value the text is, and come last.
[[nodiscard]] bool isTextual(TransformKind kind);

/// Applies a textual transform to the items of a cell (one item unless it was split). `Bool` gives "true" and "false".
void applyTextual(const Transform& transform, std::vector<std::string>& items);

/// The state that a word means: the transform's own table first, then the usual words (yes, iscritto, never_subscribed, …).
/// Unknown for a blank; none for a word without a meaning.
[[nodiscard]] std::optional<model::ConsentState> consentState(const Transform& transform, std::string_view word);

/// Text of a piece of HTML: tags out, entities resolved, blanks tidied. Marks of paragraphs become line breaks.
[[nodiscard]] std::string htmlToText(std::string_view html);
[[nodiscard]] std::string htmlEntitiesToText(std::string_view text);

/// The host of an address: `https://www.acme.it/x` → acme.it, `anna@acme.it` → acme.it. Empty when there is none.
[[nodiscard]] std::string domainOfAddress(std::string_view text);

/// `2× Vaso, 1× Semi` → {2, Vaso}, {1, Semi}; without a count it is 1.
struct NamedQuantity {
    double quantity = 1;
    std::string name;
};
[[nodiscard]] std::vector<NamedQuantity> parseProducts(std::string_view text);

/// `1:30:00`, `00:45`, `2d 03:00:00` in minutes.
[[nodiscard]] std::optional<double> parseDurationMinutes(std::string_view text);

/// `7 / 10` → 0.7.
[[nodiscard]] std::optional<double> parseFraction(std::string_view text);

/// `family;given;middle;prefix;suffix` of a contact card; missing parts are empty.
struct CardName {
    std::string last, first, middle, prefix, suffix;
};
[[nodiscard]] CardName parseCardName(std::string_view text);
/// `box;extra;street;city;region;postcode;country`.
struct CardAddress {
    std::string street, city, region, postcode, country;
};
[[nodiscard]] CardAddress parseCardAddress(std::string_view text);

}  // namespace regia::import
