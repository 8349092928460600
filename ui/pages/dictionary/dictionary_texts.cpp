// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dictionary/dictionary_texts.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "ui/text/formats.h"
#include "ui/text/words.h"

namespace regia::ui::dictionary_texts {
namespace {

using dictionary::AttributeProfile;
using nlohmann::json;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(regia::ui::DictionaryPage)
};

constexpr std::size_t kSpreadValues = 3;
constexpr std::size_t kNamedSources = 2;
constexpr std::string_view kCompanyPrefix = "company.";
const QString kComma = QStringLiteral(", ");

QString numberText(double value) { return QLocale().toString(value, 'g', 8); }

QString dayText(LocalDate day) { return format::date(format::toDate(day)); }

QString instantText(Instant at, const QTimeZone& zone) { return format::date(format::toDateTime(at, zone).date()); }

/// The key and place of a test: of the contact or of its company.
json test(const AttributeProfile& profile, const char* op, const json& value = {})
{
    json said{{"attr", profile.ofCompany ? profile.attribute.name.substr(kCompanyPrefix.size()) : profile.attribute.name}, {"op", op}};
    if (!value.is_null())
        said["value"] = value;
    return profile.ofCompany ? json{{"company", said}} : said;
}

}  // namespace

QString nameOf(const model::Attribute& attribute)
{
    const std::string_view name = attribute.name;
    return name.starts_with(kCompanyPrefix) ? Words::tr("Company: %1").arg(words::attribute(name.substr(kCompanyPrefix.size())))
                                            : words::attribute(name, attribute.title);
}

QString valueText(const model::Value& value, const QTimeZone& zone)
{
    if (const auto* text = std::get_if<std::string>(&value))
        return words::fromUtf8(*text);
    if (const auto* number = std::get_if<double>(&value))
        return numberText(*number);
    if (const auto* day = std::get_if<LocalDate>(&value))
        return dayText(*day);
    if (const auto* at = std::get_if<Instant>(&value))
        return instantText(*at, zone);
    return {};
}

QString measureText(double value, model::AttributeType type, const QTimeZone& zone)
{
    if (type == model::AttributeType::Date)
        return dayText(LocalDate{static_cast<std::int32_t>(value)});
    if (type == model::AttributeType::Instant)
        return instantText(Instant{static_cast<std::int64_t>(value)}, zone);
    return QLocale().toString(value, 'g', 4);
}

QString valueName(const model::Attribute& attribute, const std::string& text, const QTimeZone& zone)
{
    switch (attribute.type) {
    case model::AttributeType::Boolean: return text == "true" ? Words::tr("Yes") : Words::tr("No");
    case model::AttributeType::Text:
    case model::AttributeType::Set: return words::value(attribute.name, text);
    default: return valueText(model::valueFromJson(json::parse(text, nullptr, false), attribute.type), zone);
    }
}

QString spread(const AttributeProfile& profile, const QTimeZone& zone)
{
    if (profile.least.index() != 0)
        return profile.least == profile.most ? valueText(profile.least, zone)
                                             : valueText(profile.least, zone) + QStringLiteral(" – ") + valueText(profile.most, zone);
    QStringList names;
    for (std::size_t i = 0; i < std::min(kSpreadValues, profile.top.size()); ++i)
        names << valueName(profile.attribute, profile.top[i].text, zone);
    return names.join(kComma);
}

QString sourceName(const workbench::Dictionary& read, const std::string& key)
{
    const auto title = read.sourceTitles.find(key);
    return title == read.sourceTitles.end() ? words::readable(key) : words::fromUtf8(title->second);
}

QString sourceNames(const workbench::Dictionary& read, const std::vector<dictionary::ValueCount>& sources)
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(kNamedSources, sources.size()); ++i)
        names << sourceName(read, sources[i].text);
    const QString said = names.join(kComma);
    return sources.size() > kNamedSources ? QStringLiteral("%1 +%2").arg(said).arg(sources.size() - kNamedSources) : said;
}

json conditionOf(const AttributeProfile& profile) { return test(profile, "present"); }

json conditionOf(const AttributeProfile& profile, const std::string& value)
{
    switch (profile.attribute.type) {
    case model::AttributeType::Text: {
        // As it is written: other spellings are values of their own here.
        json said = test(profile, "is", value);
        (profile.ofCompany ? said["company"] : said)["match"] = "exact";
        return said;
    }
    case model::AttributeType::Set: {
        json said = test(profile, "has_any", json::array({value}));
        (profile.ofCompany ? said["company"] : said)["match"] = "exact";
        return said;
    }
    case model::AttributeType::Boolean: return test(profile, "is", value == "true");
    case model::AttributeType::Number: return test(profile, "is", json::parse(value, nullptr, false));
    case model::AttributeType::Date:
    case model::AttributeType::Instant: break;
    }
    return test(profile, "on", json::parse(value, nullptr, false));
}

json conditionOf(const dictionary::EventProfile& profile) { return {{"did", {{"event", profile.type.name}}}}; }

json conditionOf(const dictionary::CompanyProfile& company, const snapshot::Snapshot& snapshot)
{
    json any = json::array();
    if (snapshot.column("company.name") != nullptr)
        any.push_back({{"company", {{"attr", "name"}, {"op", "is"}, {"value", company.name}}}});
    if (snapshot.column("company_name") != nullptr)
        any.push_back({{"attr", "company_name"}, {"op", "is"}, {"value", company.name}});
    return any.size() == 1 ? any[0] : json{{"any", any}};
}

}  // namespace regia::ui::dictionary_texts
