// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string_view>

#include "core/model/attribute.h"
#include "core/model/consent.h"
#include "core/model/stage.h"

/// The words of the field in the user's language. Names that come from a file and are not ours are made readable, not
/// translated: `hs_lead_status` → Hs lead status.
namespace regia::ui::words {

[[nodiscard]] QString stage(model::Stage stage);
[[nodiscard]] QString provenance(model::Provenance provenance);
[[nodiscard]] QString consentState(model::ConsentState state);
[[nodiscard]] QString attributeType(model::AttributeType type);

/// `email_marketing` → E-mail
[[nodiscard]] QString purpose(std::string_view name);
/// What happened, in the past tense: `email_open` → Opened an e-mail
[[nodiscard]] QString event(std::string_view type);
/// The kind of event, as a noun for lists and menus: `email_open` → E-mail opened
[[nodiscard]] QString eventType(std::string_view type);
/// What people did, as it goes after "who" (`purchase` → placed an order) or, in Italian, after "che hanno" (fatto un ordine).
/// Empty where the words do not fit such a sentence, and for types that we do not know.
[[nodiscard]] QString deed(std::string_view type);
/// The same without a subject, of one person: placed an order, ha fatto un ordine, an e-mail bounced. Empty for types that we do
/// not know.
[[nodiscard]] QString happened(std::string_view type);
/// `organic_search` → Organic search
[[nodiscard]] QString channel(std::string_view name);
/// `postcode` → Postcode; `title` is what the file called it, used for attributes that we do not know.
[[nodiscard]] QString attribute(std::string_view name, std::string_view title = {});
/// A value of an attribute whose values are codes of ours or of a norm: country `IT` → Italy, language `it` → Italian, source
/// `organic_search` → Organic search. All else as it is.
[[nodiscard]] QString value(std::string_view attribute, std::string_view text);
/// `IT` → Italy
[[nodiscard]] QString country(std::string_view code);
/// Where a lookup completed a value from: `lookup:postcode` → From the postcode
[[nodiscard]] QString lookup(std::string_view source);
/// A family of segmentation: `geographic` → Geographic; empty: No family
[[nodiscard]] QString family(std::string_view name);
/// What an event means to the lifecycle: `order` → Purchase; empty: No meaning
[[nodiscard]] QString eventCategory(std::string_view name);
/// A property of events: `first_reply_minutes` → Minutes to the first reply
[[nodiscard]] QString property(std::string_view name);
[[nodiscard]] QString rfmGroup(std::string_view name);

/// `hs_lead_status` → Hs lead status
[[nodiscard]] QString readable(std::string_view name);

[[nodiscard]] inline QString fromUtf8(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

}  // namespace regia::ui::words
