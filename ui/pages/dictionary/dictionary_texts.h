// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimeZone>
#include <nlohmann/json_fwd.hpp>
#include <string>

#include "core/workbench/dictionary.h"

namespace regia::ui {

/// The three lists of the page.
enum class DictionaryPart { Attributes, Events, Companies };

namespace dictionary_texts {

[[nodiscard]] QString nameOf(const model::Attribute& attribute);
/// A number, day or instant of an attribute as people read it; texts as they are.
[[nodiscard]] QString valueText(const model::Value& value, const QTimeZone& zone);
/// The same of a number of a profile (a quartile, the edge of a bin).
[[nodiscard]] QString measureText(double value, model::AttributeType type, const QTimeZone& zone);
/// What a frequent value of an attribute is called: codes in words.
[[nodiscard]] QString valueName(const model::Attribute& attribute, const std::string& text, const QTimeZone& zone);
/// From the smallest to the largest, or the most frequent values.
[[nodiscard]] QString spread(const dictionary::AttributeProfile& profile, const QTimeZone& zone);
[[nodiscard]] QString sourceName(const workbench::Dictionary& read, const std::string& key);
/// HubSpot, Shopify +2
[[nodiscard]] QString sourceNames(const workbench::Dictionary& read, const std::vector<dictionary::ValueCount>& sources);

/// Conditions of documents.md: contacts with any value, with this one; who did it; who is of it.
[[nodiscard]] nlohmann::json conditionOf(const dictionary::AttributeProfile& profile);
[[nodiscard]] nlohmann::json conditionOf(const dictionary::AttributeProfile& profile, const std::string& value);
[[nodiscard]] nlohmann::json conditionOf(const dictionary::EventProfile& profile);
[[nodiscard]] nlohmann::json conditionOf(const dictionary::CompanyProfile& company, const snapshot::Snapshot& snapshot);

}  // namespace dictionary_texts
}  // namespace regia::ui
