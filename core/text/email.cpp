// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/email.h"

#include <unicode/bytestream.h>
#include <unicode/idna.h>

#include <algorithm>
#include <array>
#include <memory>

#include "core/base/bug.h"
#include "core/text/fold.h"
#include "core/text/unicode.h"

namespace regia::text {
namespace {

constexpr std::size_t kMostLocal = 64;
constexpr std::size_t kMostLabel = 63;
constexpr std::size_t kMostAddress = 254;

/// Offices, in Italian and the languages of its trade.
constexpr std::array kRoles = std::to_array<std::string_view>({"abuse",
                                                               "acquisti",
                                                               "admin",
                                                               "administrator",
                                                               "amministrazione",
                                                               "amministratore",
                                                               "assistenza",
                                                               "billing",
                                                               "booking",
                                                               "bookings",
                                                               "bot",
                                                               "careers",
                                                               "clienti",
                                                               "commerciale",
                                                               "compliance",
                                                               "comunicazione",
                                                               "contabilita",
                                                               "contact",
                                                               "contacto",
                                                               "contatti",
                                                               "contatto",
                                                               "customercare",
                                                               "customerservice",
                                                               "direzione",
                                                               "do-not-reply",
                                                               "donotreply",
                                                               "dpo",
                                                               "ecommerce",
                                                               "enquiries",
                                                               "eventi",
                                                               "events",
                                                               "export",
                                                               "fatturazione",
                                                               "fatture",
                                                               "feedback",
                                                               "finance",
                                                               "ftp",
                                                               "hello",
                                                               "help",
                                                               "helpdesk",
                                                               "hostmaster",
                                                               "hr",
                                                               "info",
                                                               "informazioni",
                                                               "inquiries",
                                                               "it",
                                                               "jobs",
                                                               "kontakt",
                                                               "lavoro",
                                                               "legal",
                                                               "logistica",
                                                               "mail",
                                                               "mailer-daemon",
                                                               "magazzino",
                                                               "marketing",
                                                               "media",
                                                               "news",
                                                               "newsletter",
                                                               "no-reply",
                                                               "no_reply",
                                                               "noc",
                                                               "noreply",
                                                               "office",
                                                               "order",
                                                               "orders",
                                                               "ordini",
                                                               "orders-noreply",
                                                               "post",
                                                               "posta",
                                                               "postmaster",
                                                               "prenotazioni",
                                                               "preventivi",
                                                               "press",
                                                               "privacy",
                                                               "protocollo",
                                                               "purchasing",
                                                               "reception",
                                                               "reservations",
                                                               "resi",
                                                               "root",
                                                               "sales",
                                                               "security",
                                                               "segreteria",
                                                               "service",
                                                               "servizioclienti",
                                                               "shop",
                                                               "staff",
                                                               "stampa",
                                                               "store",
                                                               "subscribe",
                                                               "supporto",
                                                               "support",
                                                               "team",
                                                               "tech",
                                                               "ufficio",
                                                               "ufficiostampa",
                                                               "unsubscribe",
                                                               "vendite",
                                                               "verkauf",
                                                               "webmaster"});

/// What exports put around an address: blanks, brackets, quotes, separators.
bool isWrapping(char c) { return isAsciiSpace(c) || std::string_view("<>\"',;").find(c) != std::string_view::npos; }

std::string_view withoutWrapping(std::string_view text)
{
    while (!text.empty() && isWrapping(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && (isWrapping(text.back()) || text.back() == '.'))
        text.remove_suffix(1);
    return text;
}

bool startsWithNoCase(std::string_view text, std::string_view prefix)
{
    return text.size() >= prefix.size() &&
           std::equal(prefix.begin(), prefix.end(), text.begin(), [](char p, char c) { return p == asciiLower(c); });
}

/// `Anna <a@b.it>` → `a@b.it`; `mailto:a@b.it?subject=Ciao` → `a@b.it`. A quoted local part keeps its quotes.
std::string_view bareAddress(std::string_view text)
{
    const std::size_t open = text.find('<');
    if (open != std::string_view::npos && open == text.rfind('<') && text.ends_with('>'))
        text = text.substr(open + 1, text.size() - open - 2);
    if (startsWithNoCase(text, "mailto:")) {
        text.remove_prefix(7);
        text = text.substr(0, text.find('?'));
    }
    if (text.starts_with('"') && text.find("\"@") != std::string_view::npos) {
        while (!text.empty() && text.back() != '"' && (isWrapping(text.back()) || text.back() == '.'))
            text.remove_suffix(1);
        return text;
    }
    return withoutWrapping(text);
}

bool isLocalCharacter(char c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || std::string_view(".!#$%&'*+/=?^_`{|}~-").find(c) != std::string_view::npos;
}

bool isQuoted(std::string_view local) { return local.size() > 2 && local.starts_with('"') && local.ends_with('"'); }

bool isLocalPart(std::string_view local)
{
    if (local.empty() || local.size() > kMostLocal)
        return false;
    if (isQuoted(local)) {
        const std::string_view inside = local.substr(1, local.size() - 2);
        return std::all_of(inside.begin(), inside.end(), [](char c) { return c >= ' ' && c < 0x7F && c != '"' && c != '\\'; });
    }
    return std::all_of(local.begin(), local.end(), isLocalCharacter) && !local.starts_with('.') && !local.ends_with('.') &&
           local.find("..") == std::string_view::npos;
}

bool isLabel(std::string_view label)
{
    return !label.empty() && label.size() <= kMostLabel && !label.starts_with('-') && !label.ends_with('-') &&
           std::all_of(label.begin(), label.end(), [](char c) { return isAsciiLetter(c) || isAsciiDigit(c) || c == '-'; });
}

/// At least two labels, the last one of letters (or punycode).
bool isDomain(std::string_view domain)
{
    const std::size_t lastDot = domain.rfind('.');
    if (lastDot == std::string_view::npos)
        return false;
    const std::string_view last = domain.substr(lastDot + 1);
    if (last.size() < 2 || (!last.starts_with("xn--") && !std::all_of(last.begin(), last.end(), isAsciiLetter)))
        return false;
    for (std::size_t begin = 0; begin <= domain.size();) {
        const std::size_t end = std::min(domain.find('.', begin), domain.size());
        if (!isLabel(domain.substr(begin, end - begin)))
            return false;
        begin = end + 1;
    }
    return true;
}

std::string asciiLowered(std::string_view text)
{
    std::string lowered(text);
    std::transform(lowered.begin(), lowered.end(), lowered.begin(), asciiLower);
    return lowered;
}

const icu::IDNA& idna()
{
    static const std::unique_ptr<icu::IDNA> instance = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::IDNA> made(icu::IDNA::createUTS46Instance(UIDNA_NONTRANSITIONAL_TO_ASCII | UIDNA_CHECK_BIDI, status));
        REGIA_EXPECT(U_SUCCESS(status));
        return made;
    }();
    return *instance;
}

std::optional<std::string> asciiDomain(std::string_view domain)
{
    std::string ascii;
    if (isAscii(domain)) {
        ascii = asciiLowered(domain);
    } else {
        icu::StringByteSink<std::string> sink(&ascii);
        icu::IDNAInfo info;
        UErrorCode status = U_ZERO_ERROR;
        idna().nameToASCII_UTF8(icu::StringPiece(domain.data(), static_cast<std::int32_t>(domain.size())), sink, info, status);
        if (U_FAILURE(status) || info.hasErrors())
            return std::nullopt;
    }
    return isDomain(ascii) ? std::optional(std::move(ascii)) : std::nullopt;
}

std::string matchKeyOf(std::string_view local, std::string_view domain)
{
    if (isQuoted(local))
        return std::string(local) + '@' + std::string(domain);
    // A leading + would leave nothing.
    const std::size_t plus = local.find('+', 1);
    std::string key(local.substr(0, plus));
    const bool gmail = domain == "gmail.com" || domain == "googlemail.com";
    if (gmail)
        std::erase(key, '.');
    return key + '@' + (gmail ? "gmail.com" : std::string(domain));
}

void addNew(std::vector<Email>& found, std::optional<Email> email)
{
    if (email && std::none_of(found.begin(), found.end(), [&](const Email& known) { return known.key == email->key; }))
        found.push_back(std::move(*email));
}

/// Calls take(part) for each part between characters of `separators`.
template <class Take>
void forEachPart(std::string_view text, std::string_view separators, Take&& take)
{
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find_first_of(separators, begin), text.size());
        if (end > begin)
            take(text.substr(begin, end - begin));
        begin = end + 1;
    }
}

}  // namespace

std::optional<Email> parseEmail(std::string_view text)
{
    if (text.find('@') == std::string_view::npos && isAscii(text))
        return std::nullopt;
    const std::string cleaned = nfkc(withoutInvisible(text));
    const std::string_view address = bareAddress(trim(cleaned));
    const std::size_t at = address.rfind('@');
    if (at == std::string_view::npos || !isLocalPart(address.substr(0, at)))
        return std::nullopt;
    const auto domain = asciiDomain(address.substr(at + 1));
    if (!domain)
        return std::nullopt;
    const std::string local = asciiLowered(address.substr(0, at));
    Email email{.address = std::string(address), .key = local + '@' + *domain, .matchKey = matchKeyOf(local, *domain)};
    if (email.key.size() > kMostAddress)
        return std::nullopt;
    return email;
}

std::vector<Email> parseEmails(std::string_view text)
{
    std::vector<Email> found;
    if (auto single = parseEmail(text)) {
        found.push_back(std::move(*single));
        return found;
    }
    forEachPart(text, ";,|\r\n\t", [&](std::string_view part) {
        if (auto email = parseEmail(part))
            addNew(found, std::move(email));
        else
            forEachPart(part, " ", [&](std::string_view word) { addNew(found, parseEmail(word)); });
    });
    return found;
}

bool isRoleAddress(std::string_view key)
{
    const std::string_view local = key.substr(0, key.find('@'));
    return std::find(kRoles.begin(), kRoles.end(), local.substr(0, local.find('+'))) != kRoles.end();
}

std::string_view domainOf(std::string_view key)
{
    const std::size_t at = key.rfind('@');
    return at == std::string_view::npos ? std::string_view{} : key.substr(at + 1);
}

}  // namespace regia::text
