// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/column_meaning.h"

#include <algorithm>
#include <array>

#include "core/import/survey_question.h"
#include "core/import/transform.h"
#include "core/import/vocabulary.h"
#include "core/text/fold.h"

namespace regia::import {
namespace {

constexpr std::array<std::string_view, 5> kRepeating{"email", "phone", "mobile", "tag", "social"};

/// Fields of a person that people add to a known export as own columns under their usual names.
constexpr std::array<std::string_view, 15> kOwnContactFields{"email",    "phone",        "mobile",   "birthday", "gender",
                                                             "language", "loyalty_card", "tax_code", "city",     "province",
                                                             "region",   "postcode",     "country",  "street",   "job_title"};
constexpr std::array<std::string_view, 4> kOwnEventFields{"campaign", "campaign_id", "source", "medium"};

template <std::size_t N>
bool isOneOf(std::string_view field, const std::array<std::string_view, N>& fields)
{
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

std::vector<Entity> entitiesOf(RowKind kind)
{
    switch (kind) {
    case RowKind::Contact: return {Entity::Contact, Entity::Consent};
    case RowKind::Company: return {Entity::Company};
    case RowKind::Event: return {Entity::Event, Entity::Contact, Entity::OrderLine};
    case RowKind::Order:
    case RowKind::OrderLine: return {Entity::Order, Entity::OrderLine, Entity::Contact, Entity::Consent};
    case RowKind::Survey: return {Entity::Survey, Entity::Contact, Entity::Event};
    case RowKind::Ticket: return {Entity::Ticket, Entity::Contact};
    case RowKind::Deal: return {Entity::Contact};
    case RowKind::Metric: return {};
    }
    return {};
}

bool isNumeric(CellType type)
{
    return type == CellType::Integer || type == CellType::Number || type == CellType::Money || type == CellType::Percent;
}
bool isTime(CellType type) { return type == CellType::Date || type == CellType::DateTime; }

bool allMeanConsent(const std::vector<std::string>& samples)
{
    const Transform usualWords{TransformKind::Consent, {}, {}};
    return std::all_of(samples.begin(), samples.end(),
                       [&](const std::string& sample) { return consentState(usualWords, sample).has_value(); });
}

std::size_t digitsOf(const std::string& text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }));
}

FieldType typeOf(const Target& target)
{
    const FieldInfo* info = Vocabulary::builtin().find(target.entity, target.field);
    return info == nullptr ? FieldType::Text : info->type;
}

std::string consentPurpose(const std::string& key)
{
    const auto has = [&](std::string_view word) { return key.find(word) != std::string::npos; };
    if (has("profil"))
        return "profiling";
    if (has("privacy") || has("gdpr") || has("informativa"))
        return "privacy";
    if (has("sms"))
        return "sms_marketing";
    if (has("whatsapp"))
        return "whatsapp_marketing";
    if (has("telefon") || has("phone") || has("chiamat"))
        return "phone_marketing";
    if (has("cartace") || (has("posta") && !has("elettronica")))
        return "post_marketing";
    return "email_marketing";
}

bool speaksOfConsent(const std::string& key)
{
    constexpr std::array<std::string_view, 10> kWords{"consen", "newsletter", "opt in",         "opt-in",           "optin",
                                                      "opted",  "marketing",  "tieni informat", "keep me informed", "privacy"};
    return std::any_of(kWords.begin(), kWords.end(), [&](std::string_view word) { return key.find(word) != std::string::npos; });
}

/// `Status` is a consent where its words can mean nothing else: somebody who unsubscribed is no customer in a state of that name.
bool tellsOfSubscriptions(const std::string& key, const std::vector<std::string>& samples)
{
    constexpr std::array<std::string_view, 6> kNames{"status",           "stato",         "subscription status",
                                                     "stato iscrizione", "member status", "email status"};
    constexpr std::array<std::string_view, 11> kWords{"subscribed", "unsubscribed", "iscritto",  "iscritta",   "disiscritto", "disiscritta",
                                                      "opted out",  "opted in",     "abonniert", "abgemeldet", "cleaned"};
    return isOneOf(key, kNames) && std::any_of(samples.begin(), samples.end(), [&](const std::string& sample) {
               return isOneOf(std::string_view(text::textKey(sample)), kWords);
           });
}

const ColumnProfile* profileAt(std::span<const ColumnProfile> profiles, std::size_t i)
{
    return i < profiles.size() ? &profiles[i] : nullptr;
}

}  // namespace

bool fitsValues(const Target& target, const ColumnProfile* profile)
{
    if (profile == nullptr || profile->samples.empty())
        return true;
    const std::vector<std::string>& samples = profile->samples;
    const CellType type = profile->type.type;
    switch (typeOf(target)) {
    case FieldType::Email:
        return type == CellType::Email || type == CellType::EmailList ||
               std::any_of(samples.begin(), samples.end(), [](const std::string& s) { return s.find('@') != std::string::npos; });
    case FieldType::Phone: return std::any_of(samples.begin(), samples.end(), [](const std::string& s) { return digitsOf(s) >= 6; });
    case FieldType::Date:
    case FieldType::Instant:
        return isTime(type) ||
               (target.entity != Entity::Consent && type == CellType::Text && profile->unread == 0 && digitsOf(samples.front()) >= 4);
    case FieldType::Number:
    case FieldType::Money: return isNumeric(type) || type == CellType::Boolean || digitsOf(samples.front()) > 0;
    case FieldType::Consent: return !isTime(type) && allMeanConsent(samples);
    case FieldType::Boolean: return type == CellType::Boolean || type == CellType::Integer;
    default: return true;
    }
}

RowKind guessRowKind(std::span<const std::string> header, std::span<const ColumnProfile> profiles)
{
    std::set<std::string> possible;
    std::size_t questions = 0;
    for (std::size_t i = 0; i < header.size(); ++i) {
        for (const Target& target : Vocabulary::builtin().targetsNamed(header[i]))
            if (fitsValues(target, profileAt(profiles, i)))
                possible.insert(toText(target));
        questions += text::trim(header[i]).ends_with('?') || asksRecommendation(header[i]);
    }
    const auto has = [&](std::string_view target) { return possible.contains(std::string(target)); };
    const bool money =
        has("order.total") || has("order_line.total") || has("order_line.price") || has("order.status") || has("order_line.sku");
    if (has("order.number") && has("order.at") && money)
        return RowKind::OrderLine;
    if (has("ticket.id") && has("ticket.status") && has("ticket.created_at"))
        return RowKind::Ticket;
    if (questions > 0 && has("survey.at"))
        return RowKind::Survey;
    const bool person = has("contact.first_name") || has("contact.last_name") || has("contact.city") || has("contact.birthday");
    if (has("event.at") && has("event.name") && !person)
        return RowKind::Event;
    return RowKind::Contact;
}

void ColumnMeaning::take(const Target& target)
{
    if (target.name.empty() && !(target.entity == Entity::Contact && isOneOf(target.field, kRepeating)))
        m_taken.insert(toText(target));
}

bool ColumnMeaning::allows(const Target& target) const
{
    const std::vector<Entity> entities = entitiesOf(m_rowIs);
    if (m_taken.contains(toText(target)) || std::find(entities.begin(), entities.end(), target.entity) == entities.end())
        return false;
    if (m_rowIs == RowKind::Survey && target.entity == Entity::Event)
        return isOneOf(target.field, kOwnEventFields);
    if (m_broad)
        return m_rowIs != RowKind::Survey || target.entity != Entity::Contact || isOneOf(target.field, kOwnContactFields) ||
               target.field.ends_with("_name");
    return target.entity == Entity::Consent || (target.entity == Entity::Contact && isOneOf(target.field, kOwnContactFields));
}

std::optional<Target> ColumnMeaning::consentOf(const std::string& header, const ColumnProfile* profile) const
{
    const std::string key = text::textKey(header);
    if (profile == nullptr || profile->samples.empty() || !(speaksOfConsent(key) || tellsOfSubscriptions(key, profile->samples)))
        return std::nullopt;
    if (isTime(profile->type.type))
        return Target{Entity::Consent, "at", {}};
    return allMeanConsent(profile->samples) ? std::optional(Target{Entity::Consent, consentPurpose(key), {}}) : std::nullopt;
}

std::optional<Target> ColumnMeaning::byValue(const ColumnProfile* profile) const
{
    if (profile == nullptr)
        return std::nullopt;
    if (profile->type.type == CellType::Email || profile->type.type == CellType::EmailList)
        return Target{Entity::Contact, "email", {}};
    if (profile->type.type == CellType::Phone)
        return Target{Entity::Contact, "phone", {}};
    return std::nullopt;
}

std::optional<Target> ColumnMeaning::meaningOf(const std::string& header, const ColumnProfile* profile) const
{
    const std::vector<Target> named = Vocabulary::builtin().targetsNamed(header);
    for (const Entity entity : entitiesOf(m_rowIs))
        for (const Target& target : named)
            if (target.entity == entity && allows(target) && fitsValues(target, profile))
                return target;
    if (const auto consent = consentOf(header, profile); consent && allows(*consent))
        return consent;
    const auto value = byValue(profile);
    return value && allows(*value) ? value : std::nullopt;
}

}  // namespace regia::import
