// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/mail_domain.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>
#include <vector>

#include "core/lookup/lines.h"
#include "core/lookup/shared_mail_domains.h"

namespace regia::lookup {
namespace {

struct SharedDomains {
    std::unordered_set<std::string> whole;  ///< gmail.com
    std::unordered_set<std::string> stems;  ///< yahoo: whatever its ending
    std::vector<std::string> endings;       ///< .example
};

const SharedDomains& sharedDomains()
{
    static const SharedDomains known = [] {
        SharedDomains read;
        for (const auto& [name, bytes] : sharedMailDomains())
            for (const std::string_view line : linesOf(bytes))
                if (line.ends_with(".*"))
                    read.stems.emplace(line.substr(0, line.size() - 2));
                else if (line.starts_with('.'))
                    read.endings.emplace_back(line);
                else
                    read.whole.emplace(line);
        return read;
    }();
    return known;
}

/// `it`, `co.uk`, but not `acme.it`.
bool isEnding(std::string_view text)
{
    constexpr std::size_t kLongestSecond = 3;
    const std::size_t dot = text.find('.');
    return dot == std::string_view::npos || dot <= kLongestSecond;
}

}  // namespace

std::string mailDomainOf(std::string_view address)
{
    const std::size_t at = address.find('@');
    std::string domain(at == std::string_view::npos ? std::string_view() : address.substr(at + 1));
    std::transform(domain.begin(), domain.end(), domain.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return domain;
}

bool isSharedMailDomain(std::string_view domain)
{
    const SharedDomains& shared = sharedDomains();
    if (shared.whole.contains(std::string(domain)))
        return true;
    const std::size_t dot = domain.find('.');
    if (dot != std::string_view::npos && isEnding(domain.substr(dot + 1)) && shared.stems.contains(std::string(domain.substr(0, dot))))
        return true;
    for (const std::string& ending : shared.endings)
        if (domain.ends_with(ending))
            return true;
    return false;
}

std::string companyDomainOf(std::string_view domain)
{
    constexpr auto kServices = std::to_array<std::string_view>({"pec.", "mail.", "email.", "posta.", "postacert.", "cert."});
    if (domain.find('.') == std::string_view::npos || isSharedMailDomain(domain))
        return {};
    for (const std::string_view service : kServices)
        if (domain.starts_with(service) && domain.find('.', service.size()) != std::string_view::npos) {
            domain.remove_prefix(service.size());
            break;
        }
    return isSharedMailDomain(domain) ? std::string() : std::string(domain);
}

}  // namespace regia::lookup
