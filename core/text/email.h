// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regia::text {

/// An e-mail address in the three forms that Regia uses. Mail goes to `address`; the others only compare.
struct Email {
    std::string address;   ///< as given, cleaned: no display name, `mailto:`, brackets, invisible characters; case kept
    std::string key;       ///< what joins exactly: lower case, domain in punycode (IDNA 2008, UTS #46)
    std::string matchKey;  ///< what suggests the same person: without `+tag`; gmail's dots removed, googlemail = gmail (17)
    friend bool operator==(const Email&, const Email&) = default;
};

/// Reads one address; `Anna <a@b.it>`, `mailto:a@b.it`, quotes and trailing dots are understood. None when it is no address
/// by the rules of 17-identity: local part of 1-64 allowed characters without leading, trailing or double dots (or
/// quoted), labels of letters, digits and inner hyphens, a last label of 2-63 that is not a number, 254 in all.
[[nodiscard]] std::optional<Email> parseEmail(std::string_view text);

/// Every address of a cell that holds several, parted by `;`, `,`, `|` or white space; without repeats, in their order.
[[nodiscard]] std::vector<Email> parseEmails(std::string_view text);

/// `info@`, `amministrazione@`, `noreply@` …: an office, not a person. `key` as in Email.
[[nodiscard]] bool isRoleAddress(std::string_view key);

/// The part after the @, lower case, in punycode: `acme.it`. Empty without an @.
[[nodiscard]] std::string_view domainOf(std::string_view key);

}  // namespace regia::text
