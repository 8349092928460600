// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <charconv>

#include "core/import/transform.h"
#include "core/text/fold.h"

namespace regia::import {
namespace {

using model::ConsentState;

/// How tools and forms word a decision, as text keys.
constexpr std::pair<std::string_view, ConsentState> kConsentWords[] = {
    {"yes", ConsentState::Granted},
    {"y", ConsentState::Granted},
    {"si", ConsentState::Granted},
    {"s", ConsentState::Granted},
    {"true", ConsentState::Granted},
    {"vero", ConsentState::Granted},
    {"1", ConsentState::Granted},
    {"x", ConsentState::Granted},
    {"ok", ConsentState::Granted},
    {"on", ConsentState::Granted},
    {"granted", ConsentState::Granted},
    {"given", ConsentState::Granted},
    {"accepted", ConsentState::Granted},
    {"accettato", ConsentState::Granted},
    {"subscribed", ConsentState::Granted},
    {"iscritto", ConsentState::Granted},
    {"iscritta", ConsentState::Granted},
    {"active", ConsentState::Granted},
    {"attivo", ConsentState::Granted},
    {"confirmed", ConsentState::Granted},
    {"opted in", ConsentState::Granted},
    {"opt-in", ConsentState::Granted},
    {"opted-in", ConsentState::Granted},
    {"opted_in", ConsentState::Granted},
    {"no", ConsentState::Denied},
    {"n", ConsentState::Denied},
    {"false", ConsentState::Denied},
    {"falso", ConsentState::Denied},
    {"0", ConsentState::Denied},
    {"off", ConsentState::Denied},
    {"denied", ConsentState::Denied},
    {"refused", ConsentState::Denied},
    {"negato", ConsentState::Denied},
    {"rifiutato", ConsentState::Denied},
    {"withdrawn", ConsentState::Withdrawn},
    {"revocato", ConsentState::Withdrawn},
    {"unsubscribed", ConsentState::Withdrawn},
    {"disiscritto", ConsentState::Withdrawn},
    {"disiscritta", ConsentState::Withdrawn},
    {"opted out", ConsentState::Withdrawn},
    {"opt-out", ConsentState::Withdrawn},
    {"opted-out", ConsentState::Withdrawn},
    {"opted_out", ConsentState::Withdrawn},
    {"never", ConsentState::Never},
    {"never_subscribed", ConsentState::Never},
    {"never subscribed", ConsentState::Never},
    {"nonsubscribed", ConsentState::Never},
    {"non-subscribed", ConsentState::Never},
    {"transactional", ConsentState::Never},
    {"no_consent", ConsentState::Never},
    {"pending", ConsentState::Pending},
    {"unconfirmed", ConsentState::Pending},
    {"in attesa", ConsentState::Pending},
    {"cleaned", ConsentState::Undeliverable},
    {"bounced", ConsentState::Undeliverable},
    {"undeliverable", ConsentState::Undeliverable},
    {"invalid", ConsentState::Undeliverable},
    {"suppressed", ConsentState::Undeliverable},
    {"ja", ConsentState::Granted},
    {"oui", ConsentState::Granted},
    {"sim", ConsentState::Granted},
    {"abonniert", ConsentState::Granted},
    {"angemeldet", ConsentState::Granted},
    {"abonne", ConsentState::Granted},
    {"inscrit", ConsentState::Granted},
    {"suscrito", ConsentState::Granted},
    {"wahr", ConsentState::Granted},
    {"vrai", ConsentState::Granted},
    {"nein", ConsentState::Denied},
    {"non", ConsentState::Denied},
    {"nao", ConsentState::Denied},
    {"nee", ConsentState::Denied},
    {"falsch", ConsentState::Denied},
    {"faux", ConsentState::Denied},
    {"abgemeldet", ConsentState::Withdrawn},
    {"desabonne", ConsentState::Withdrawn},
    {"desinscrit", ConsentState::Withdrawn},
    {"dado de baja", ConsentState::Withdrawn},
    {"unknown", ConsentState::Unknown},
    {"sconosciuto", ConsentState::Unknown},
};

std::optional<double> leadingNumber(std::string_view& text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc())
        return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

std::optional<int> digitsAt(std::string_view& text)
{
    int number = 0;
    std::size_t count = 0;
    while (count < text.size() && count < 9 && text[count] >= '0' && text[count] <= '9')
        number = number * 10 + (text[count++] - '0');
    if (count == 0)
        return std::nullopt;
    text.remove_prefix(count);
    return number;
}

bool takeOneOf(std::string_view& text, std::string_view characters)
{
    if (text.empty() || characters.find(text.front()) == std::string_view::npos)
        return false;
    text.remove_prefix(1);
    return true;
}

std::vector<std::string_view> partsOf(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    while (true) {
        std::size_t at = 0;
        while (at < text.size() && (text[at] != separator || (at > 0 && text[at - 1] == '\\')))
            ++at;
        parts.push_back(text::trim(text.substr(0, at)));
        if (at == text.size())
            return parts;
        text.remove_prefix(at + 1);
    }
}

/// `2× `, `2x `, `2 x ` at the start of a product.
NamedQuantity parseProduct(std::string_view text)
{
    std::string_view rest = text;
    const auto count = leadingNumber(rest);
    rest = text::trim(rest);
    for (const std::string_view sign : {std::string_view("×"), std::string_view("x "), std::string_view("X "), std::string_view("* ")})
        if (count && *count > 0 && rest.starts_with(sign))
            return {*count, std::string(text::trim(rest.substr(sign.size())))};
    return {1, std::string(text)};
}

/// A comma parts two products only before a count; product names have commas too (`Vaso, 20 cm`).
bool startsProduct(std::string_view text) { return parseProduct(text::trim(text)).name.size() < text::trim(text).size(); }

}  // namespace

std::optional<ConsentState> consentState(const Transform& transform, std::string_view word)
{
    const std::string key = text::textKey(word);
    if (key.empty())
        return ConsentState::Unknown;
    for (const auto& [known, state] : transform.table)
        if (known == key)
            return model::consentStateFromName(state);
    for (const auto& [known, state] : kConsentWords)
        if (known == key)
            return state;
    // HubSpot's legal bases: only a consent is one.
    if (key.find("freely given consent") != std::string::npos || key.find("consenso liber") != std::string::npos)
        return ConsentState::Granted;
    if (key.find("legitimate interest") != std::string::npos || key.find("legittimo interesse") != std::string::npos ||
        key.find("not applicable") != std::string::npos || key.find("non applicabile") != std::string::npos)
        return ConsentState::Unknown;
    return std::nullopt;
}

std::string domainOfAddress(std::string_view text)
{
    text = text::trim(text);
    if (const std::size_t scheme = text.find("://"); scheme != std::string_view::npos)
        text.remove_prefix(scheme + 3);
    text = text.substr(0, text.find_first_of("/?#"));
    if (const std::size_t at = text.rfind('@'); at != std::string_view::npos)
        text.remove_prefix(at + 1);
    text = text.substr(0, text.find(':'));
    std::string domain = text::lowerCase(text);
    if (domain.starts_with("www."))
        domain.erase(0, 4);
    while (domain.ends_with('.'))
        domain.pop_back();
    return domain.find('.') == std::string::npos || domain.find(' ') != std::string::npos ? std::string() : domain;
}

std::vector<NamedQuantity> parseProducts(std::string_view text)
{
    std::vector<NamedQuantity> products;
    std::size_t start = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const bool parts = i == text.size() || text[i] == ';' || text[i] == '\n' || (text[i] == ',' && startsProduct(text.substr(i + 1)));
        if (!parts)
            continue;
        if (const std::string_view product = text::trim(text.substr(start, i - start)); !product.empty())
            products.push_back(parseProduct(product));
        start = i + 1;
    }
    return products;
}

std::optional<double> parseDurationMinutes(std::string_view text)
{
    text = text::trim(text);
    double days = 0;
    std::string_view rest = text;
    if (const auto count = digitsAt(rest); count && takeOneOf(rest, "dg")) {
        days = *count;
        text = text::trim(rest);
    }
    std::array<double, 3> parts{};
    std::size_t count = 0;
    while (count < parts.size()) {
        const auto number = digitsAt(text);
        if (!number)
            return std::nullopt;
        parts[count++] = *number;
        if (!takeOneOf(text, ":"))
            break;
    }
    if (!text.empty() || count < 2)
        return std::nullopt;
    return days * 1440 + parts[0] * 60 + parts[1] + parts[2] / 60;
}

std::optional<double> parseFraction(std::string_view text)
{
    text = text::trim(text);
    const auto numerator = leadingNumber(text);
    text = text::trim(text);
    if (!numerator || !takeOneOf(text, "/"))
        return std::nullopt;
    text = text::trim(text);
    const auto denominator = leadingNumber(text);
    if (!denominator || *denominator == 0 || !text::trim(text).empty())
        return std::nullopt;
    return *numerator / *denominator;
}

CardName parseCardName(std::string_view text)
{
    std::vector<std::string_view> parts = partsOf(text, ';');
    parts.resize(5);
    return {std::string(parts[0]), std::string(parts[1]), std::string(parts[2]), std::string(parts[3]), std::string(parts[4])};
}

CardAddress parseCardAddress(std::string_view text)
{
    std::vector<std::string_view> parts = partsOf(text, ';');
    parts.resize(7);
    return {std::string(parts[2]), std::string(parts[3]), std::string(parts[4]), std::string(parts[5]), std::string(parts[6])};
}

}  // namespace regia::import
