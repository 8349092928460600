// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/repair.h"

#include <algorithm>
#include <array>

#include "core/text/email.h"
#include "core/text/fold.h"
#include "core/text/nearest.h"

namespace regia::import {
namespace {

/// Where most private addresses of the country and its neighbours are; a business is not guessed.
constexpr auto kKnownDomains = std::to_array<std::string_view>(
    {"gmail.com",    "hotmail.it", "hotmail.com", "libero.it",      "yahoo.it", "yahoo.com",  "outlook.it",     "outlook.com",
     "live.it",      "live.com",   "virgilio.it", "alice.it",       "tin.it",   "tiscali.it", "icloud.com",     "email.it",
     "inwind.it",    "iol.it",     "msn.com",     "fastwebnet.it",  "me.com",   "teletu.it",  "protonmail.com", "proton.me",
     "legalmail.it", "pec.it",     "aruba.it",    "googlemail.com", "gmx.com",  "gmx.de",     "orange.fr",      "web.de"});

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// Repeats until nothing changes: `@@@`, `....`.
void collapse(std::string& text, std::string_view twice)
{
    for (std::size_t at = text.find(twice); at != std::string::npos; at = text.find(twice))
        text.erase(at, 1);
}

/// What is wrong with an address in a way that leaves no doubt about what was meant.
std::string tidied(std::string_view address)
{
    std::string text = text::lowerCase(text::withoutInvisible(text::trim(address)));
    for (const std::string_view at : {"(at)", "[at]", "{at}", "<at>", " at ", "(chiocciola)", "[chiocciola]"})
        replaceAll(text, at, "@");
    for (const std::string_view dot : {"(dot)", "[dot]", " dot ", "(punto)"})
        replaceAll(text, dot, ".");
    std::erase_if(text, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
    replaceAll(text, "\xC2\xA0", "");
    collapse(text, "@@");
    const std::size_t at = text.find('@');
    if (at == std::string::npos)
        return text;
    std::replace(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), ',', '.');
    collapse(text, "..");
    replaceAll(text, "@.", "@");
    while (text.ends_with('.') || text.ends_with(';') || text.ends_with('>'))
        text.pop_back();
    return text;
}

std::string withoutDots(std::string_view text)
{
    std::string bare(text);
    std::erase(bare, '.');
    return bare;
}

/// `gmailcom`, `gmail.con`, `liber.oit`: a well-known domain with a dot out of place or one letter wrong.
std::string_view knownDomainLike(std::string_view domain)
{
    for (const std::string_view known : kKnownDomains)
        if (withoutDots(known) == withoutDots(domain))
            return known;
    for (const std::string_view known : kKnownDomains)
        if (text::editDistance(known, domain, 1) <= 1)
            return known;
    return {};
}

SuggestedRepair repairAddress(std::string_view text)
{
    std::string address = tidied(text);
    if (std::count(address.begin(), address.end(), '@') != 1)
        return {};
    if (text::parseEmail(address))
        return {RepairAdvice::Rewrite, std::move(address)};
    const std::size_t at = address.find('@');
    const std::string_view domain = knownDomainLike(std::string_view(address).substr(at + 1));
    if (domain.empty())
        return {};
    address.replace(at + 1, std::string::npos, domain);
    return text::parseEmail(address) ? SuggestedRepair{RepairAdvice::Guess, std::move(address)} : SuggestedRepair{};
}

}  // namespace

SuggestedRepair suggestRepair(std::string_view code, std::string_view text)
{
    if (code == "invalid_email")
        return repairAddress(text);
    if (code == "invalid_date" || code == "invalid_number" || code == "invalid_score" || code == "invalid_boolean")
        return {RepairAdvice::LeaveEmpty, {}};
    return {};
}

}  // namespace regia::import
