// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/profile/company_domains.h"
#include "core/profile/derive.h"
#include "core/profile/settle.h"
#include "core/workbench/dictionary.h"
#include "core/workspace/dictionary_rules.h"
#include "import_support.h"

namespace regia::test {
namespace {

using model::AttributeType;

/// People do to a dictionary what they like, between imports, in any order, and take it back.
class Busy {
public:
    explicit Busy(std::uint64_t seed) : m_random(seed) { import(); }

    void step()
    {
        // What is refused (an attribute that is not there, nothing to undo) is no step.
        [[maybe_unused]] const bool taken = tryStep(m_random.below(9));
        valueOrThrow(m_bench->refresh(m_progress));
    }

    /// What is derived, and the same derived anew from the records.
    void expectDerivedIsWhatRecordsSay(std::uint64_t seed)
    {
        const std::string before = derived();
        valueOrThrow(m_bench->workspace().transaction([&](sqlite::Database& database) -> Result<workspace::Outcome> {
            REGIA_TRY(const auto lookups, workspace::listLookups(database));
            if (lookups.contains(workspace::kEmailDomainLookup)) {
                REGIA_TRY(const auto changed, profile::findCompanyDomains(database, m_progress));
                EXPECT_TRUE(changed.empty()) << "seed " << seed;
            }
            std::vector<ContactId> all;
            SQLite::Statement rows(database.connection(), "SELECT id FROM contact");
            while (rows.executeStep())
                all.push_back(ContactId{rows.getColumn(0).getInt64()});
            REGIA_CHECK(profile::deriveContacts(database, all, m_progress));
            return workspace::Outcome::Changed;
        }));
        EXPECT_EQ(derived(), before) << "seed " << seed;
    }

private:
    bool tryStep(std::uint64_t what)
    {
        switch (what) {
        case 0:
        case 1: import(); return true;
        case 2:
            return workbench::retypeAttribute(
                       *m_bench, attribute(),
                       pick<std::optional<AttributeType>>({AttributeType::Number, AttributeType::Text, std::nullopt}), "comma", m_progress)
                .has_value();
        case 3: return workbench::mergeAttribute(*m_bench, attribute(), attribute(), "comma", m_progress).has_value();
        case 4: return workbench::separateAttribute(*m_bench, attribute(), m_progress).has_value();
        case 5:
        case 6:
            return workbench::switchLookup(*m_bench, pick<std::string>({"postcode", "email_domain"}), m_random.below(3) > 0, m_progress)
                .has_value();
        case 7: return m_bench->undo(m_progress).has_value();
        default: return m_bench->redo(m_progress).has_value();
        }
    }

    template <class Value>
    Value pick(std::vector<Value> values)
    {
        return values[m_random.below(values.size())];
    }
    std::string attribute() { return pick<std::string>({"eta", "anni", "postcode", "province", "region", "city", "company_name"}); }

    void import()
    {
        std::string text = "id,email,first_name,last_name,CAP,Provincia,Eta,Anni,company\n";
        for (int row = 0; row < 6; ++row) {
            const std::string id = std::to_string(m_random.below(12));
            text += id + ",u" + id + "@" + pick<std::string>({"acme.it", "rossi.it", "pec.rossi.it", "gmail.com"}) + ",Anna,Rossi" + id +
                    "," + pick<std::string>({"55049", "20121", "08030", ""}) + "," + pick<std::string>({"", "LU", "MI"}) + "," +
                    pick<std::string>({"31", "n/d", ""}) + "," + pick<std::string>({"32", "", "1.200,5"}) + "," +
                    pick<std::string>({"", "Rossi srl", "Acme"}) + "\n";
        }
        const std::string source = pick<std::string>({"crm.csv", "cards.csv"});
        m_bench.import(source, text);
        valueOrThrow(m_bench->refresh(m_progress));
    }

    std::string derived()
    {
        const sqlite::Database reader = m_bench.reader();
        std::string text;
        for (const char* sql :
             {"SELECT id || profile FROM contact ORDER BY id",
              "SELECT d.domain || p.name FROM company_domain d JOIN company p ON p.id = d.company_id ORDER BY d.domain"}) {
            SQLite::Statement rows(reader.connection(), sql);
            while (rows.executeStep())
                text += rows.getColumn(0).getString() + "\n";
        }
        return text;
    }

    RandomStream m_random;
    NoProgress m_progress;
    ImportBench m_bench;
};

TEST(DictionaryProperties, GivenAnyDecisionsImportsAndUndos_WhenAllHaveBeenDone_ThenWhatIsDerivedIsWhatTheRecordsSay)
{
    constexpr std::uint64_t kRuns = 20;
    constexpr int kSteps = 14;
    for (std::uint64_t seed = 1; seed <= kRuns; ++seed) {
        Busy busy(seed);
        for (int i = 0; i < kSteps; ++i)
            busy.step();
        busy.expectDerivedIsWhatRecordsSay(seed);
    }
}

}  // namespace
}  // namespace regia::test
