// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/dictionary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/segment/evaluator.h"
#include "core/segment/segment.h"
#include "core/segment/sql.h"
#include "core/snapshot/cell.h"
#include "core/workspace/dictionary_rules.h"
#include "import_support.h"

namespace regia::test {
namespace {

using model::AttributeType;
using nlohmann::json;

constexpr const char* kPeople =
    "id,email,first_name,last_name,CAP,Anni\n"
    "1,anna@vivaiorossi.it,Anna,Rossi,55049,34\n"
    "2,luca@vivaiorossi.it,Luca,Bianchi,20121,n/d\n"
    "3,maria@gmail.com,Maria,Verdi,,51\n";
constexpr const char* kMorePeople =
    "id,email,first_name,last_name,CAP,Anni\n"
    "4,piero@acme.it,Piero,Neri,10121,\"27\"\n";

class DictionaryBench : public testing::Test {
protected:
    DictionaryBench()
    {
        m_bench.import("people.csv", kPeople);
        refresh();
    }

    void refresh() { valueOrThrow(m_bench->refresh(m_progress)); }
    void done(const Result<void>& result)
    {
        valueOrThrow(result);
        refresh();
    }
    void undo()
    {
        valueOrThrow(m_bench->undo(m_progress));
        refresh();
    }
    [[nodiscard]] const snapshot::Column* column(const std::string& name)
    {
        m_dataset = m_bench->dataset();
        return m_dataset->snapshot->column(name);
    }
    [[nodiscard]] json cell(const std::string& name, std::size_t row)
    {
        const snapshot::Column* found = column(name);
        return found == nullptr ? json("no such column") : model::toJson(snapshot::cell(*found, row));
    }
    /// How many contacts a condition has; the SQL of it must find the same.
    [[nodiscard]] std::size_t count(const json& document)
    {
        m_dataset = m_bench->dataset();
        const auto condition = valueOrThrow(segment::parseSegmentReference(document, "test"));
        const auto context = segment::contextOf(*m_dataset);
        const std::size_t found = valueOrThrow(segment::evaluate(condition, context, m_progress)).count();
        const std::string sql = valueOrThrow(segment::toSql(condition, context, segment::Dialect::Sqlite));
        EXPECT_EQ(valueOrThrow(m_bench.reader().integer("SELECT count(*) FROM (" + sql + ")")), static_cast<std::int64_t>(found));
        return found;
    }

    NoProgress m_progress;
    ImportBench m_bench;
    std::shared_ptr<const segment::Dataset> m_dataset;
};

TEST_F(DictionaryBench, GivenAnAttribute_WhenRenamed_ThenItsNameStaysAndSegmentsGoOn)
{
    ASSERT_NE(column("postcode"), nullptr);
    done(workbench::renameAttribute(*m_bench, "postcode", "  Codice postale ", m_progress));
    EXPECT_EQ(column("postcode")->attribute.label, "Codice postale");
    EXPECT_EQ(count({{"attr", "postcode"}, {"op", "is"}, {"value", "55049"}}), 1U);
    undo();
    EXPECT_EQ(column("postcode")->attribute.label, "");
}

TEST_F(DictionaryBench, GivenWordsAmongNumbers_WhenTheEffectOfRetypingIsAsked_ThenWhatDoesNotFitIsCounted)
{
    const auto effect = valueOrThrow(dictionary::retypeEffect(m_bench->workspace(), "anni", AttributeType::Number, {}, m_progress));
    EXPECT_EQ(effect.values, 3U);
    EXPECT_EQ(effect.fitting, 2U);
    ASSERT_EQ(effect.unfit.size(), 1U);
    EXPECT_EQ(effect.unfit[0], (dictionary::ValueCount{"n/d", 1}));
    EXPECT_EQ(column("anni")->attribute.type, AttributeType::Text) << "nothing is changed by asking";
}

TEST_F(DictionaryBench, GivenAnAttributeIsRetyped_WhenTheNextFileComes_ThenItIsReadTheSameWay)
{
    done(workbench::retypeAttribute(*m_bench, "anni", AttributeType::Number, "comma", m_progress));
    EXPECT_EQ(cell("anni", 0), 34);
    EXPECT_EQ(cell("anni", 1), nullptr);
    m_bench.import("more.csv", kMorePeople);
    refresh();
    EXPECT_EQ(cell("anni", 3), 27);
    EXPECT_EQ(count({{"attr", "anni"}, {"op", "gte"}, {"value", 30}}), 2U);
    undo();
    undo();
    EXPECT_EQ(cell("anni", 1), "n/d");
}

TEST_F(DictionaryBench, GivenAnAttributeIsMerged_WhenItIsAskedForByItsOldName_ThenItMeansTheOther)
{
    m_bench.import("crm.csv", "id,email,first_name,last_name,Eta cliente\n9,anna@vivaiorossi.it,Anna,Rossi,35\n");
    refresh();
    ASSERT_NE(column("eta_cliente"), nullptr);
    const auto effect = valueOrThrow(dictionary::mergeEffect(*m_bench->dataset()->snapshot, "anni", "eta_cliente", "IT"));
    EXPECT_EQ(effect.from, 3U);
    EXPECT_EQ(effect.gained, 1U);
    EXPECT_EQ(effect.differing, 1U);
    EXPECT_EQ(effect.unfitContacts, 1U);
    done(workbench::mergeAttribute(*m_bench, "anni", "eta_cliente", effect.format, m_progress));
    EXPECT_EQ(column("anni"), column("eta_cliente"));
    EXPECT_EQ(count({{"attr", "anni"}, {"op", "present"}}), 2U);
    m_bench.import("more.csv", kMorePeople);
    refresh();
    EXPECT_EQ(count({{"attr", "eta_cliente"}, {"op", "is"}, {"value", 27}}), 1U);
    done(workbench::separateAttribute(*m_bench, "anni", m_progress));
    EXPECT_EQ(count({{"attr", "anni"}, {"op", "is"}, {"value", "27"}}), 1U);
}

TEST_F(DictionaryBench, GivenWhatTheProgramGoesBy_WhenToBeMergedOrRetyped_ThenItIsRefused)
{
    EXPECT_EQ(workbench::mergeAttribute(*m_bench, "email", "postcode", {}, m_progress).error().code, ErrorCode::Unsupported);
    EXPECT_EQ(workbench::retypeAttribute(*m_bench, "last_name", AttributeType::Number, {}, m_progress).error().code,
              ErrorCode::Unsupported);
    EXPECT_EQ(workbench::mergeAttribute(*m_bench, "anni", "anni", {}, m_progress).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(workbench::hideAttribute(*m_bench, "nothing", true, m_progress).error().code, ErrorCode::UnknownName);
    EXPECT_EQ(workbench::groupAttribute(*m_bench, "anni", "weather", m_progress).error().code, ErrorCode::UnknownName);
}

TEST_F(DictionaryBench, GivenASavedSegment_WhenTheDictionaryIsRead_ThenWhatItNamesSaysSo)
{
    const json where{{"any", {{{"attr", "postcode"}, {"op", "present"}}, {{"attr", "postcode"}, {"op", "is"}, {"value", "20121"}}}}};
    valueOrThrow(m_bench->saveDocument("segment", "Milan", {{"kind", "dynamic"}, {"name", "Milan"}, {"where", where}}));
    EXPECT_THAT(valueOrThrow(workbench::readDictionary(*m_bench, m_progress)).use.attributes.at("postcode"), testing::ElementsAre("Milan"));
    done(workbench::mergeAttribute(*m_bench, "postcode", "anni", {}, m_progress));
    const auto read = valueOrThrow(workbench::readDictionary(*m_bench, m_progress));
    EXPECT_THAT(read.use.attributes.at("anni"), testing::ElementsAre("Milan"));
    EXPECT_EQ(count("Milan"), 3U) << "whoever has a value of either";
}

TEST_F(DictionaryBench, GivenAnAttributeIsHiddenAndGrouped_WhenTheDictionaryIsRead_ThenItSaysSo)
{
    done(workbench::hideAttribute(*m_bench, "anni", true, m_progress));
    done(workbench::groupAttribute(*m_bench, "anni", "demographic", m_progress));
    EXPECT_TRUE(column("anni")->attribute.hidden);
    EXPECT_EQ(column("anni")->attribute.family, "demographic");
    EXPECT_EQ(count({{"attr", "anni"}, {"op", "present"}}), 3U) << "saved segments go on";
}

TEST_F(DictionaryBench, GivenLookupsAreOn_WhenTheNextFileComes_ThenItIsCompletedTooAndUndoneWithIt)
{
    const auto before = valueOrThrow(workbench::readDictionary(*m_bench, m_progress));
    EXPECT_EQ(before.lookups.at("postcode").at(0).filled, 2U);
    EXPECT_EQ(before.lookups.at("email_domain").at(0).filled, 2U);
    done(workbench::switchLookup(*m_bench, "postcode", true, m_progress));
    done(workbench::switchLookup(*m_bench, "email_domain", true, m_progress));
    EXPECT_EQ(cell("province", 0), "LU");
    EXPECT_EQ(cell("company_name", 1), "vivaiorossi.it");
    EXPECT_EQ(cell("company.name", 1), "vivaiorossi.it");
    EXPECT_EQ(count({{"company", {{"attr", "name"}, {"op", "is"}, {"value", "vivaiorossi.it"}}}}), 2U);
    m_bench.import("more.csv", kMorePeople);
    refresh();
    EXPECT_EQ(cell("region", 3), "Piemonte");
    EXPECT_EQ(cell("company_name", 3), "acme.it");
    undo();
    EXPECT_EQ(m_bench.count("company"), 1);
    undo();
    undo();
    EXPECT_EQ(column("province"), nullptr);
    EXPECT_EQ(m_bench.count("company"), 0);
}

TEST_F(DictionaryBench, GivenACompanyOfTheCrm_WhenCompaniesAreRead_ThenColleaguesAreCountedAndItsDomainIsSaid)
{
    m_bench.import("crm.csv", "id,email,first_name,last_name,company\n9,anna@vivaiorossi.it,Anna,Rossi,Vivaio Rossi srl\n");
    done(workbench::switchLookup(*m_bench, "email_domain", true, m_progress));
    const auto read = valueOrThrow(workbench::readDictionary(*m_bench, m_progress));
    ASSERT_EQ(read.companies.size(), 1U);
    EXPECT_EQ(read.companies[0].name, "Vivaio Rossi srl");
    EXPECT_EQ(read.companies[0].contacts, 2U);
    EXPECT_THAT(read.companies[0].domains, testing::ElementsAre("vivaiorossi.it"));
    EXPECT_FALSE(read.companies[0].fromDomain);
    EXPECT_EQ(cell("company_name", 1), "Vivaio Rossi srl");
}

TEST_F(DictionaryBench, GivenAnAttribute_WhenTheDictionaryIsRead_ThenFillDistinctOriginsAndTopAreThoseOfTheContacts)
{
    const auto read = valueOrThrow(workbench::readDictionary(*m_bench, m_progress));
    const auto found = std::find_if(read.attributes.begin(), read.attributes.end(),
                                    [](const auto& profile) { return profile.attribute.name == "postcode"; });
    ASSERT_NE(found, read.attributes.end());
    EXPECT_EQ(found->rows, 3U);
    EXPECT_EQ(found->filled, 2U);
    EXPECT_EQ(found->distinct, 2U);
    ASSERT_EQ(found->top.size(), 2U);
    EXPECT_EQ(found->top[0].n, 1U);
    ASSERT_EQ(found->origins.sources.size(), 1U);
    EXPECT_EQ(found->origins.sources[0].n, 2U);
    EXPECT_EQ(found->origins.kinds[0] + found->origins.kinds[1] + found->origins.kinds[2], 2U);
}

/// Two types of events that mean the same.
class EventDictionary : public DictionaryBench {
protected:
    EventDictionary()
    {
        m_bench.import("visits.csv",
                       "event_id,email,event,timestamp\n"
                       "a,anna@vivaiorossi.it,Visita pagina,2025-01-01T09:00:00Z\n"
                       "b,luca@vivaiorossi.it,page_view,2025-01-02T09:00:00Z\n"
                       "c,luca@vivaiorossi.it,page_view,2025-02-02T09:00:00Z\n");
        refresh();
        for (const auto& type : m_bench->dataset()->snapshot->events().types)
            if (type.name != "page_view")
                m_other = type.name;
    }

    std::string m_other;
};

TEST_F(EventDictionary, GivenATypeIsMerged_WhenAskedForByEitherName_ThenBothAreMeant)
{
    ASSERT_FALSE(m_other.empty());
    ASSERT_EQ(count({{"did", {{"event", "page_view"}}}}), 1U);
    done(workbench::mergeEvent(*m_bench, m_other, "page_view", m_progress));
    EXPECT_EQ(count({{"did", {{"event", "page_view"}}}}), 2U);
    EXPECT_EQ(count({{"did", {{"event", m_other}}}}), 2U);
    undo();
    EXPECT_EQ(count({{"did", {{"event", "page_view"}}}}), 1U);
}

TEST_F(EventDictionary, GivenAType_WhenRenamedHiddenAndGrouped_ThenTheSnapshotSaysSo)
{
    done(workbench::renameEvent(*m_bench, "page_view", "Visita al sito", m_progress));
    done(workbench::hideEvent(*m_bench, "page_view", true, m_progress));
    done(workbench::groupEvent(*m_bench, "page_view", model::EventCategory::Intent, m_progress));
    const auto dataset = m_bench->dataset();
    const auto& type = dataset->snapshot->events().types[*dataset->snapshot->events().typeNamed("page_view")];
    EXPECT_EQ(type.label, "Visita al sito");
    EXPECT_TRUE(type.hidden);
    EXPECT_EQ(type.category, model::EventCategory::Intent);
}

TEST_F(EventDictionary, GivenEvents_WhenTheDictionaryIsRead_ThenMonthsWithoutAnyAreThereToo)
{
    const auto read = valueOrThrow(workbench::readDictionary(*m_bench, m_progress));
    const auto found =
        std::find_if(read.events.begin(), read.events.end(), [](const auto& profile) { return profile.type.name == "page_view"; });
    ASSERT_NE(found, read.events.end());
    EXPECT_EQ(found->n, 2U);
    EXPECT_EQ(found->contacts, 1U);
    ASSERT_EQ(found->months.size(), 2U);
    EXPECT_EQ(found->months[0].n + found->months[1].n, 2U);
}

}  // namespace
}  // namespace regia::test
