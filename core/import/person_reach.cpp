// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/base/random.h"
#include "core/calendar/date.h"
#include "core/import/lost_zero.h"
#include "core/import/person_found.h"
#include "core/text/fold.h"

/// How a person is reached: addresses and telephones, and what is wrong with them.
namespace regia::import {
const std::optional<text::Email>& PersonReader::parsedEmail(std::string_view text)
{
    CachedEmail& cached = m_emails[fnv1a64(text) % m_emails.size()];
    if (cached.text != text || text.empty()) {
        cached.text = text;
        cached.email = text::parseEmail(text);
    }
    return cached.email;
}

void PersonReader::tellApart(PersonFact& person)
{
    const bool isByReach = m_usedKey != nullptr && m_usedKey->entity == Entity::Contact &&
                           (m_usedKey->field == "email" || m_usedKey->field == "phone" || m_usedKey->field == "mobile");
    if (!isByReach)
        return;
    std::string name;
    std::optional<LocalDate> birthday;
    for (const AttributeFact& attribute : person.attributes) {
        if (attribute.name == "first_name" && std::holds_alternative<std::string>(attribute.value))
            name = text::textKey(std::get<std::string>(attribute.value));
        if (attribute.name == "birthday" && std::holds_alternative<LocalDate>(attribute.value))
            birthday = std::get<LocalDate>(attribute.value);
    }
    if (name.empty() || !birthday)
        return;
    const Who who{fnv1a64(name), birthday->days};
    const Who& first = m_firstAt.emplace(fnv1a64(person.externalKey), who).first->second;
    if (first.name != who.name && first.birthday != who.birthday)
        person.externalKey += " · " + name + " · " + calendar::toIso(*birthday);
}

void PersonReader::readEmails(const Slot& slot, const RawRow& row, Found& found, std::vector<Problem>& problems)
{
    const std::string_view cell = slot.column->cell(row);
    const auto add = [&](const text::Email& email) {
        const bool known =
            std::any_of(found.emails.begin(), found.emails.end(), [&](const text::Email& other) { return other.key == email.key; });
        if (!known)
            found.emails.push_back(email);
        if (found.emailColumn == nullptr)
            found.emailColumn = &slot.column->mapped;
    };
    for (const std::string& item : slot.column->reader.items(cell)) {
        if (const auto& email = parsedEmail(item)) {
            add(*email);
            continue;
        }
        const std::vector<text::Email> several = text::parseEmails(item);
        for (const text::Email& email : several)
            add(email);
        if (several.empty() && !isNullLookalike(item))
            addProblem(problems, *slot.column, row, "invalid_email");
    }
}

void PersonReader::readPhones(const Slot& slot, const RawRow& row, Found& found, PersonFact& person, std::vector<Problem>& problems)
{
    const bool mobile = slot.column->mapped.target.field == "mobile";
    const auto add = [&](const std::string& shown, const std::string& key) {
        if (std::find(found.phoneKeys.begin(), found.phoneKeys.end(), key) != found.phoneKeys.end())
            return;
        found.phoneKeys.push_back(key);
        if (mobile && !hasAttribute(person, "mobile"))
            person.attributes.push_back(attributeFact(slot.column->mapped, "mobile", shown));
        else if (!mobile && !hasAttribute(person, "phone"))
            person.attributes.push_back(attributeFact(slot.column->mapped, "phone", shown));
        else
            found.phones.push_back(shown);
    };
    for (const std::string& item : slot.column->reader.items(slot.column->cell(row))) {
        if (isNullLookalike(item))
            continue;
        if (hasLostZero(item, m_country)) {
            addProblem(problems, *slot.column, row, "phone_lost_zero");
            add(item, item);
            continue;
        }
        if (const auto e164 = text::toE164(item, m_country)) {
            addKey(person, "phone", *e164);
            add(item, *e164);
            continue;
        }
        const std::vector<text::Phone> several = text::parsePhones(item, m_country);
        for (const text::Phone& phone : several) {
            addKey(person, "phone", phone.e164);
            add(phone.e164, phone.e164);
        }
        if (several.empty())
            addProblem(problems, *slot.column, row, text::lostDigits(item) ? "scientific_notation_lossy" : "invalid_phone");
    }
}

}  // namespace regia::import
