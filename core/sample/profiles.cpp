// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/profiles.h"

#include <nlohmann/json.hpp>

#include "core/calendar/date.h"
#include "core/sample/catalogue.h"

namespace regia::sample {

using nlohmann::json;

json fullProfile(const Person& person)
{
    const City& city = cities()[person.city];
    json profile{{"email", person.email},
                 {"first_name", person.firstName},
                 {"last_name", person.lastName},
                 {"gender", person.woman ? "F" : "M"},
                 {"city", city.name},
                 {"province", city.province},
                 {"region", city.region},
                 {"postcode", city.postcode},
                 {"country", "IT"},
                 {"language", "it"},
                 {"source", channelNames()[person.firstChannel]}};
    if (!person.phone.empty())
        profile["phone"] = person.phone;
    if (person.birthday)
        profile["birthday"] = calendar::toIso(*person.birthday);
    for (const std::size_t interest : person.interests)
        profile["interests"].push_back(kInterests[interest]);
    if (person.business) {
        profile["company_name"] = "Vivai " + person.lastName;
        profile["job_title"] = person.number % 2 == 0 ? "Owner" : "Buyer";
    }
    return profile;
}

json profileOf(const Person& person, Tool tool, const json& full)
{
    switch (tool) {
    case Tool::Crm: return full;
    case Tool::Loyalty: return json{{"loyalty_card", cardOf(person)}, {"first_name", person.firstName}, {"last_name", person.lastName}};
    case Tool::Shop:
        return json{{"email", person.email}, {"first_name", person.firstName}, {"last_name", person.lastName}, {"city", full["city"]}};
    case Tool::Web: return json::object();
    default: return json{{"email", person.email}};
    }
}

std::string externalKeyOf(const Person& person, Tool tool)
{
    switch (tool) {
    case Tool::Newsletter: return person.email;
    case Tool::Loyalty: return cardOf(person);
    case Tool::Web: return "a-" + std::to_string(person.number);
    default: return std::to_string(2'010'000'000 + person.number);
    }
}

std::string cardOf(const Person& person) { return "0290" + std::to_string(100'000'000 + person.number); }

std::string orderNumber(const Order& order, std::int64_t id)
{
    return (order.tool == Tool::Loyalty ? "S-" : "OV-") + std::to_string(10'000 + id);
}

std::string propertiesOf(const Event& event)
{
    if (event.what == What::PageView)
        return R"({"page":")" + std::string(pageNames()[event.detail]) + "\"}";
    if (event.score >= 0)
        return R"({"question":"nps","score":)" + std::to_string(event.score) + "}";
    if (event.what == What::CheckoutStart || (event.what == What::Purchase && event.tool == Tool::Shop))
        return event.mobile ? R"({"device":"mobile"})" : R"({"device":"desktop"})";
    return {};
}

std::string_view stateOf(const Decision& decision) { return decision.withdrawn ? "withdrawn" : decision.granted ? "granted" : "denied"; }

}  // namespace regia::sample
