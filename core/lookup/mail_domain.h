// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace regia::lookup {

/// What stands behind the first @ of an address, its ASCII letters in lower case; empty without one.
[[nodiscard]] std::string mailDomainOf(std::string_view address);

/// Whether anybody may have an address there: free mail, access providers, certified mail, domains kept for examples
/// (resources/lists/shared_mail_domains.txt).
[[nodiscard]] bool isSharedMailDomain(std::string_view domain);

/// The domain by which the company of an address is known: `pec.acme.it` and `mail.acme.it` are `acme.it`. Empty for a domain
/// that is shared or no domain at all.
[[nodiscard]] std::string companyDomainOf(std::string_view domain);

}  // namespace regia::lookup
