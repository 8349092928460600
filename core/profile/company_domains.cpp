// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/company_domains.h"

#include <map>
#include <unordered_map>

#include "core/lookup/mail_domain.h"
#include "core/profile/text_member.h"
#include "core/text/fold.h"
#include "core/workspace/columns.h"

namespace regia::profile {
namespace {

/// How many contacts with an address there are of which company.
struct Votes {
    std::unordered_map<std::int64_t, std::size_t> companies;
    Domains domains;  ///< as addresses have them: acme.it, mail.acme.it
};

struct Known {
    std::int64_t company = 0;
    bool made = false;
};
using DomainMap = std::map<std::string, Known, std::less<>>;

/// By contact: the company that its newest record names.
std::unordered_map<std::int64_t, std::int64_t> companiesSaid(const sqlite::Database& database)
{
    std::unordered_map<std::int64_t, std::int64_t> said;
    SQLite::Statement rows(
        database.connection(),
        "SELECT contact_id, company_id FROM record WHERE company_id IS NOT NULL AND contact_id IS NOT NULL ORDER BY seen_at, id");
    while (rows.executeStep())
        said[rows.getColumn(0).getInt64()] = rows.getColumn(1).getInt64();
    return said;
}

Result<std::map<std::string, Votes>> votesOf(const sqlite::Database& database, Progress& progress)
{
    constexpr std::size_t kAskEvery = 16384;
    const auto said = companiesSaid(database);
    std::map<std::string, Votes> votes;
    std::unordered_map<std::string, std::string> companyDomains;  // most addresses share a few domains
    SQLite::Statement rows(database.connection(), "SELECT id, profile FROM contact");
    for (std::size_t i = 0; rows.executeStep(); ++i) {
        if (i % kAskEvery == 0 && progress.cancelled())
            return fail(ErrorCode::Cancelled);
        const auto address = textMember(rows.getColumn(1).getText(), "email");
        if (!address)
            continue;
        const std::string domain = lookup::mailDomainOf(*address);
        const auto [known, isNew] = companyDomains.try_emplace(domain);
        if (isNew)
            known->second = lookup::companyDomainOf(domain);
        if (known->second.empty())
            continue;
        Votes& of = votes[known->second];
        of.domains.insert(domain);
        if (const auto company = said.find(rows.getColumn(0).getInt64()); company != said.end())
            ++of.companies[company->second];
    }
    return votes;
}

DomainMap knownDomains(const sqlite::Database& database)
{
    DomainMap known;
    SQLite::Statement rows(database.connection(), "SELECT domain, company_id, made FROM company_domain");
    while (rows.executeStep())
        known.emplace(rows.getColumn(0).getString(), Known{rows.getColumn(1).getInt64(), rows.getColumn(2).getInt() != 0});
    return known;
}

/// The company that only its domain names.
Known madeFor(sqlite::Database& database, const std::string& domain)
{
    const std::string key = text::textKey(domain);
    SQLite::Statement find(database.connection(),
                           "SELECT p.id, EXISTS (SELECT 1 FROM record WHERE company_id = p.id) FROM company p WHERE p.key = ?");
    find.bind(1, key);
    if (find.executeStep())
        return {find.getColumn(0).getInt64(), find.getColumn(1).getInt() == 0};
    SQLite::Statement add(database.connection(), "INSERT INTO company (name, key) VALUES (?, ?) RETURNING id");
    add.bind(1, domain);
    add.bind(2, key);
    add.executeStep();
    return {add.getColumn(0).getInt64(), true};
}

/// With the most votes; of equal ones the older.
std::int64_t elected(const Votes& votes)
{
    std::int64_t best = 0;
    std::size_t most = 0;
    for (const auto& [company, count] : votes.companies)
        if (count > most || (count == most && company < best)) {
            best = company;
            most = count;
        }
    return best;
}

DomainMap wantedDomains(sqlite::Database& database, const std::map<std::string, Votes>& votes)
{
    DomainMap wanted;
    for (const auto& [companyDomain, of] : votes) {
        const std::int64_t best = elected(of);
        const Known company = best != 0 ? Known{best, false} : madeFor(database, companyDomain);
        for (const std::string& domain : of.domains)
            wanted.emplace(domain, company);
    }
    return wanted;
}

void store(sqlite::Database& database, const std::string& domain, const Known& company)
{
    SQLite::Statement put(database.connection(),
                          "INSERT INTO company_domain (domain, company_id, made) VALUES (?, ?, ?) ON CONFLICT (domain) DO UPDATE SET "
                          "company_id = excluded.company_id, made = excluded.made");
    put.bind(1, domain);
    put.bind(2, company.company);
    put.bind(3, company.made ? 1 : 0);
    put.exec();
}

void removeCompany(sqlite::Database& database, std::int64_t company)
{
    SQLite::Statement statement(database.connection(),
                                "DELETE FROM company WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM company_domain WHERE company_id = ?1) AND "
                                "NOT EXISTS (SELECT 1 FROM record WHERE company_id = ?1)");
    statement.bind(1, company);
    statement.exec();
}

/// Writes the difference. Companies that were made for a domain and have none any more go.
Domains replaceAll(sqlite::Database& database, const DomainMap& before, const DomainMap& now)
{
    Domains changed;
    SQLite::Statement forget(database.connection(), "DELETE FROM company_domain WHERE domain = ?");
    for (const auto& [domain, company] : before)
        if (!now.contains(domain)) {
            forget.bind(1, domain);
            forget.exec();
            forget.reset();
            changed.insert(domain);
        }
    for (const auto& [domain, company] : now) {
        const auto known = before.find(domain);
        if (known != before.end() && known->second.company == company.company && known->second.made == company.made)
            continue;
        store(database, domain, company);
        if (known == before.end() || known->second.company != company.company)
            changed.insert(domain);
    }
    for (const auto& [domain, company] : before)
        if (company.made && changed.contains(domain))
            removeCompany(database, company.company);
    return changed;
}

}  // namespace

Result<Domains> findCompanyDomains(sqlite::Database& database, Progress& progress)
{
    return sqlite::guarded([&]() -> Result<Domains> {
        REGIA_TRY(const auto votes, votesOf(database, progress));
        const DomainMap before = knownDomains(database);
        return replaceAll(database, before, wantedDomains(database, votes));
    });
}

Result<Domains> forgetCompanyDomains(sqlite::Database& database)
{
    return sqlite::guarded([&] { return replaceAll(database, knownDomains(database), {}); });
}

}  // namespace regia::profile
