// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/person_facts.h"

#include <algorithm>
#include <unordered_set>

#include "core/base/random.h"
#include "core/import/cell_date.h"
#include "core/import/nobody.h"
#include "core/import/person_found.h"
#include "core/import/vocabulary.h"
#include "core/text/fold.h"
#include "core/text/names.h"

namespace regia::import {
namespace {

constexpr std::size_t kEmailCache = 4096;

using model::AttributeType;

void addUnique(std::vector<std::string>& list, const std::string& item)
{
    if (std::find(list.begin(), list.end(), item) == list.end())
        list.push_back(item);
}

AttributeFact plainAttribute(std::string name, std::string title, AttributeType type, model::Value value)
{
    return {std::move(name), std::move(title), type, model::Provenance::Declared, std::move(value)};
}

/// Repeated columns of one set attribute (two columns of tags) make one set.
void addToSet(PersonFact& person, const MappedColumn& column, const std::string& name, const std::vector<std::string>& items)
{
    for (AttributeFact& attribute : person.attributes)
        if (attribute.name == name && attribute.type == AttributeType::Set) {
            for (const std::string& item : items)
                addUnique(std::get<std::vector<std::string>>(attribute.value), item);
            return;
        }
    std::vector<std::string> set;
    for (const std::string& item : items)
        addUnique(set, item);
    if (!set.empty())
        person.attributes.push_back(attributeFact(column, name, std::move(set)));
}

}  // namespace

AttributeFact attributeFact(const MappedColumn& column, std::string name, model::Value value)
{
    return {std::move(name), column.title, column.attributeType, column.provenance, std::move(value)};
}

PersonReader::PersonReader(RowColumns& columns, const Mapping& mapping, const ReadingContext& context)
    : m_source(mapping.source), m_country(context.country), m_keyTargets(mapping.externalKey), m_emails(kEmailCache)
{
    for (const Target& target : m_keyTargets)
        m_keyColumns.push_back(columns.all(target.entity, target.field));
    m_sharesUsers = columns.first(Entity::Event, "anonymous_id") != nullptr || m_source == "web";
    m_hasSplitNames = columns.first(Entity::Contact, "first_name") != nullptr || columns.first(Entity::Contact, "last_name") != nullptr;
    for (RowColumn* column : columns.of(Entity::Contact))
        addSlot(*column);
    for (RowColumn* column : columns.of(Entity::Company))
        addSlot(*column);
    for (RowColumn* column : columns.all(Entity::Event, "anonymous_id"))
        m_slots.push_back({column, Role::Anonymous, {}});
    if (m_sharesUsers)
        for (RowColumn* column : columns.all(Entity::Event, "user_id"))
            m_slots.push_back({column, Role::User, {}});
    findOnlyOnes();
}

/// Whether the person has a value already is asked for every cell, and costs a look at all values so far.
void PersonReader::findOnlyOnes()
{
    std::unordered_set<std::string_view> names{"company_name"};
    bool mayHaveAddress = false;
    for (Slot& slot : m_slots) {
        slot.isOnlyOne = names.insert(slot.name).second && !mayHaveAddress;
        mayHaveAddress = mayHaveAddress || slot.role == Role::CardAddress;
    }
}

void PersonReader::addSlot(RowColumn& column)
{
    const Target& target = column.mapped.target;
    Slot slot{&column, Role::Attribute, attributeName(target)};
    if (column.reader.finalKind() == TransformKind::VcardN)
        slot.role = Role::CardName;
    else if (column.reader.finalKind() == TransformKind::VcardAdr)
        slot.role = Role::CardAddress;
    else if (target.entity == Entity::Company)
        slot.role = target.field == "name" ? Role::Company : Role::Attribute;
    else if (target.field == "email")
        slot.role = Role::Email;
    else if (target.field == "phone" || target.field == "mobile")
        slot.role = Role::Phone;
    else if (target.field == "full_name")
        slot.role = Role::FullName;
    else if (target.field == "first_name")
        slot.role = Role::FirstName;
    else if (target.field == "last_name")
        slot.role = Role::LastName;
    else if (target.field == "external_id")
        slot.role = Role::ExternalId;
    else if (target.field == "company_name")
        slot.role = Role::Company;
    else if (target.field == "created_at")
        slot.role = Role::CreatedAt;
    else if (target.field == "updated_at")
        slot.role = Role::UpdatedAt;
    else if (target.field == "loyalty_card")
        slot.role = Role::Card;
    else if (target.field == "anonymous_id")
        slot.role = Role::Anonymous;
    else if (target.field == "invalid")
        slot.role = Role::Invalid;
    m_slots.push_back(std::move(slot));
}

std::string PersonReader::keyFrom(RowColumn& column, const RawRow& row)
{
    const std::string_view text = column.text(row);
    if (text.empty())
        return {};
    const Target& target = column.mapped.target;
    if (target.is(Entity::Contact, "email")) {
        const auto& email = parsedEmail(text);
        return email ? email->key : std::string();
    }
    if (target.is(Entity::Contact, "phone") || target.is(Entity::Contact, "mobile"))
        return text::toE164(text, m_country).value_or(std::string());
    return std::string(text);
}

std::string PersonReader::externalKey(const RawRow& row)
{
    for (std::size_t i = 0; i < m_keyColumns.size(); ++i)
        for (RowColumn* column : m_keyColumns[i])
            if (std::string key = keyFrom(*column, row); !key.empty()) {
                m_usedKey = &m_keyTargets[i];
                return key;
            }
    m_usedKey = nullptr;
    return {};
}

std::string PersonReader::keyOfContent(const RawRow& row)
{
    bool named = false;
    for (const Slot& slot : m_slots) {
        const bool name =
            slot.role == Role::FullName || slot.role == Role::FirstName || slot.role == Role::LastName || slot.role == Role::CardName;
        named = named || (name && !slot.column->text(row).empty());
    }
    if (!named)
        return {};
    std::uint64_t hash = fnv1a64({});
    for (const std::string& cell : row.cells)
        hash = fnv1a64(std::string_view("\0", 1), fnv1a64(cell, hash));
    return "row:" + std::to_string(hash);
}

std::uint64_t PersonReader::fingerprint(const RawRow& row) const
{
    std::uint64_t hash = fnv1a64({});
    for (const Slot& slot : m_slots)
        hash = fnv1a64(std::string_view("\0", 1), fnv1a64(slot.column->cell(row), hash));
    return hash;
}

void PersonReader::read(const RawRow& row, PersonFact& person, std::vector<Problem>& problems)
{
    Found found;
    person.attributes.reserve(m_slots.size() + 2);
    for (const Slot& slot : m_slots)
        readSlot(slot, row, found, person, problems);
    finish(found, person);
}

void PersonReader::readSlot(const Slot& slot, const RawRow& row, Found& found, PersonFact& person, std::vector<Problem>& problems)
{
    const std::string_view cell = slot.column->cell(row);
    if (cell.empty())
        return;
    switch (slot.role) {
    case Role::Email: return readEmails(slot, row, found, problems);
    case Role::Phone: return readPhones(slot, row, found, person, problems);
    case Role::FullName:
    case Role::FirstName:
    case Role::LastName:
    case Role::CardName: return readName(slot, row, found, person);
    case Role::ExternalId:
        // Where the record has another key, the id still says that two records are one person's.
        if (m_usedKey == nullptr || !m_usedKey->is(Entity::Contact, "external_id"))
            if (const std::string_view id = slot.column->text(row); !id.empty())
                addKey(person, "user", m_source + ':' + std::string(id));
        return;
    case Role::User: return addKey(person, "user", std::string(slot.column->text(row)));
    case Role::Anonymous: return addKey(person, "anonymous", std::string(slot.column->text(row)));
    case Role::Card: addKey(person, "card", std::string(slot.column->text(row))); return readAttribute(slot, row, person, problems);
    case Role::Company:
        if (const std::string_view name = slot.column->text(row); person.companyName.empty())
            person.companyName = name;
        if (!hasAttribute(person, "company_name") && !person.companyName.empty())
            person.attributes.push_back(attributeFact(slot.column->mapped, "company_name", person.companyName));
        return;
    case Role::CardAddress: {
        const CardAddress address = parseCardAddress(slot.column->text(row));
        for (const auto& [name, value] :
             {std::pair("street", address.street), std::pair("city", address.city), std::pair("region", address.region),
              std::pair("postcode", address.postcode), std::pair("country", address.country)})
            if (!value.empty() && !hasAttribute(person, name))
                person.attributes.push_back(plainAttribute(name, name, AttributeType::Text, value));
        return;
    }
    case Role::CreatedAt:
    case Role::UpdatedAt: {
        const auto moment = slot.column->reader.moment(cell);
        if (moment && slot.role == Role::CreatedAt)
            person.createdAt = person.createdAt ? std::min(*person.createdAt, moment->at) : moment->at;
        if (moment && slot.role == Role::UpdatedAt)
            person.seenAt = moment->at;
        return readAttribute(slot, row, person, problems);
    }
    case Role::Invalid:
    case Role::Attribute: return readAttribute(slot, row, person, problems);
    }
}

void PersonReader::readName(const Slot& slot, const RawRow& row, Found& found, PersonFact& person)
{
    const std::string_view name = slot.column->text(row);
    if (name.empty())
        return;
    if (slot.role == Role::CardName) {
        const CardName card = parseCardName(name);
        found.firstName = card.first;
        found.lastName = card.last;
        for (const auto& [attribute, value] :
             {std::pair("middle_name", card.middle), std::pair("prefix", card.prefix), std::pair("suffix", card.suffix)})
            if (!value.empty())
                person.attributes.push_back(plainAttribute(attribute, attribute, AttributeType::Text, value));
        return;
    }
    std::string& place = slot.role == Role::FullName ? found.fullName : slot.role == Role::FirstName ? found.firstName : found.lastName;
    if (!place.empty())
        return;
    place = name;
    if (slot.role == Role::FullName)
        found.fullNameColumn = &slot.column->mapped;
}

void PersonReader::readAttribute(const Slot& slot, const RawRow& row, PersonFact& person, std::vector<Problem>& problems)
{
    RowColumn& column = *slot.column;
    const std::string_view cell = column.cell(row);
    if (column.mapped.attributeType == AttributeType::Set)
        return addToSet(person, column.mapped, slot.name, column.reader.items(cell));
    const std::string_view text = column.text(row);
    if (text.empty() || (!slot.isOnlyOne && hasAttribute(person, slot.name)))
        return;

    model::Value value;
    switch (column.mapped.attributeType) {
    case AttributeType::Number:
        if (const auto number = column.reader.number(cell))
            value = *number;
        break;
    case AttributeType::Boolean:
        if (const auto truth = column.reader.boolean(cell))
            value = *truth;
        break;
    case AttributeType::Date:
        if (const auto moment = column.reader.moment(cell))
            value = moment->day;
        break;
    case AttributeType::Instant:
        if (const auto moment = column.reader.moment(cell))
            value = moment->at;
        break;
    default: value = std::string(text); break;
    }
    if (!std::holds_alternative<std::monostate>(value))
        person.attributes.push_back(attributeFact(column.mapped, slot.name, std::move(value)));
    else if (!isNullLookalike(text)) {
        const bool date = column.mapped.attributeType == AttributeType::Date || column.mapped.attributeType == AttributeType::Instant;
        if (date && isNoDay(text))
            return;
        addProblem(problems, column, row,
                   date                                                   ? "invalid_date"
                   : column.mapped.attributeType == AttributeType::Number ? "invalid_number"
                                                                          : "invalid_boolean");
    }
}

void PersonReader::finish(Found& found, PersonFact& person)
{
    for (const text::Email& email : found.emails)
        addKey(person, "email", email.key);
    if (!found.emails.empty())
        person.attributes.push_back(attributeFact(*found.emailColumn, "email", found.emails.front().address));
    if (found.emails.size() > 1) {
        std::vector<std::string> others;
        for (std::size_t i = 1; i < found.emails.size(); ++i)
            others.push_back(found.emails[i].address);
        person.attributes.push_back(plainAttribute("other_emails", "Other e-mails", AttributeType::Set, std::move(others)));
    }
    if (!found.phones.empty())
        person.attributes.push_back(plainAttribute("other_phones", "Other phones", AttributeType::Set, found.phones));

    // Help desks and newsletters show the part before the @ where they know no name.
    const bool noName = !found.emails.empty() && found.emails.front().key.starts_with(text::lowerCase(found.fullName) + '@');
    if (!found.fullName.empty() && !noName) {
        person.attributes.push_back(attributeFact(*found.fullNameColumn, "full_name", found.fullName));
        const bool surnameFirst =
            !found.fullNameColumn->transforms.empty() && found.fullNameColumn->transforms.back().kind == TransformKind::SurnameFirst;
        if (!m_hasSplitNames || (found.firstName.empty() && found.lastName.empty()))
            if (const auto split = surnameFirst ? text::splitSurnameFirst(found.fullName) : text::splitFirstNameFirst(found.fullName)) {
                found.firstName = split->first;
                found.lastName = split->last;
            }
    }
    if (!found.firstName.empty())
        person.attributes.push_back(plainAttribute("first_name", "First name", AttributeType::Text, found.firstName));
    if (!found.lastName.empty())
        person.attributes.push_back(plainAttribute("last_name", "Last name", AttributeType::Text, found.lastName));

    const std::string whole = found.fullName.empty() ? found.firstName + ' ' + found.lastName : found.fullName;
    if (isNobodyName(whole)) {
        person.nobody = true;
        person.keys.clear();
    }
}

}  // namespace regia::import
