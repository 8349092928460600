// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/shared_source.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "import_support.h"

namespace regia::workbench {
namespace {

using test::ImportBench;

/// An own tool's tables, as a database gives them.
std::string people(int from, int to, const std::string& domain = "example.com")
{
    std::string text = "contact_id,email,first_name,last_name\n";
    for (int i = from; i <= to; ++i)
        text += std::to_string(i) + ",p" + std::to_string(i) + '@' + domain + ",Anna,Rossi\n";
    return text;
}
std::string events(int from, int to, const std::string& type = "page_view")
{
    std::string text = "event_id,contact_id,ts,type\n";
    for (int i = from; i <= to; ++i)
        text += std::to_string(i - from + 1) + ',' + std::to_string(i) + ",2025-01-10 10:00:00," + type + '\n';
    return text;
}
std::string orders(int from, int to, const std::string& number = "order_id", const std::string& domain = {})
{
    std::string text = number + ",contact_id,ordered_at,total" + (domain.empty() ? "\n" : ",email\n");
    for (int i = from; i <= to; ++i)
        text += std::to_string(i) + ',' + std::to_string(i) + ",2025-01-11 09:00:00,20.00" +
                (domain.empty() ? "" : ",p" + std::to_string(i) + '@' + domain) + '\n';
    return text;
}

class SharedSource : public testing::Test {
protected:
    ImportPlan plan(const std::string& name, const std::string& bytes) const
    {
        std::filesystem::create_directories((m_bench.folder() / name).parent_path());
        return m_bench.plan(name, bytes);
    }
    void share(std::vector<ImportPlan>& plans) const
    {
        NoProgress progress;
        test::valueOrThrow(shareSources(plans, m_bench.reader(), progress));
    }
    std::vector<ImportPlan> drop(std::vector<ImportPlan> plans) const
    {
        sortForImport(plans);
        share(plans);
        for (const ImportPlan& each : plans)
            m_bench.import(each);
        return plans;
    }

    ImportBench m_bench;
};

TEST_F(SharedSource, GivenFilesOfOneUnknownTool_WhenDropped_ThenEventsAndOrdersBelongToThePeople)
{
    const auto plans = drop({plan("events.csv", events(5, 40)), plan("contacts.csv", people(1, 50)), plan("orders.csv", orders(1, 20))});
    EXPECT_EQ(m_bench.count("contact"), 50);
    EXPECT_EQ(m_bench.count("source"), 1);
    EXPECT_EQ(plans[0].sameIdsAs, "");
    EXPECT_EQ(plans[1].sameIdsAs, "contacts.csv");
    EXPECT_EQ(plans[2].sameIdsAs, "contacts.csv");
    EXPECT_EQ(plans[2].mapping.source, "contacts");
}

TEST_F(SharedSource, GivenTwoFilesOfEventsWithTheSameIdsOfEvents_WhenTheyShareASource_ThenNoEventIsTakenForKnown)
{
    drop({plan("contacts.csv", people(1, 50)), plan("visits.csv", events(1, 30)), plan("calls.csv", events(1, 30, "call"))});
    EXPECT_EQ(m_bench.count("source"), 1);
    EXPECT_EQ(m_bench.count("event"), 60);
}

TEST_F(SharedSource, GivenNoListOfPeople_WhenDropped_ThenTheFileWithMostIdsNamesTheSource)
{
    const auto plans = drop({plan("orders.csv", orders(1, 20)), plan("events.csv", events(1, 40))});
    EXPECT_EQ(m_bench.count("contact"), 40);
    EXPECT_EQ(plans[0].mapping.source, "events");
}

TEST_F(SharedSource, GivenIdsThatDoNotMeet_WhenDropped_ThenTheyStayApart)
{
    drop({plan("contacts.csv", people(1, 50)), plan("events.csv", events(40, 80))});
    EXPECT_EQ(m_bench.count("source"), 2);
}

TEST_F(SharedSource, GivenAnotherNameOfTheColumn_WhenDropped_ThenTheyStayApart)
{
    std::string other = events(1, 40);
    other.replace(other.find("contact_id"), 10, "user_id");
    drop({plan("contacts.csv", people(1, 50)), plan("events.csv", other)});
    EXPECT_EQ(m_bench.count("source"), 2);
}

TEST_F(SharedSource, GivenAnotherFolder_WhenDropped_ThenEachFolderIsAToolOfItsOwn)
{
    drop({plan("a/contacts.csv", people(1, 50)), plan("b/members.csv", people(1, 50, "other.example")), plan("a/orders.csv", orders(1, 20)),
          plan("b/events.csv", events(1, 30))});
    EXPECT_EQ(m_bench.count("contact"), 100);
    EXPECT_EQ(m_bench.count("source"), 2);
}

TEST_F(SharedSource, GivenTwoListsOfOtherPeopleWithTheSameIds_WhenDropped_ThenTheyStayApart)
{
    drop({plan("one.csv", people(1, 50)), plan("two.csv", people(1, 50, "other.example"))});
    EXPECT_EQ(m_bench.count("source"), 2);
    EXPECT_EQ(m_bench.count("contact"), 100);
}

TEST_F(SharedSource, GivenOrdersWithTheAddressesOfOthers_WhenDropped_ThenTheyStayApart)
{
    drop({plan("contacts.csv", people(1, 50)), plan("orders.csv", orders(1, 20, "order_id", "other.example"))});
    EXPECT_EQ(m_bench.count("source"), 2);
    EXPECT_EQ(m_bench.count("contact"), 70);
}

TEST_F(SharedSource, GivenOrdersWithTheAddressesOfThePeople_WhenDropped_ThenTheyShareTheSource)
{
    drop({plan("contacts.csv", people(1, 50)), plan("orders.csv", orders(1, 20, "order_id", "example.com"))});
    EXPECT_EQ(m_bench.count("source"), 1);
}

TEST_F(SharedSource, GivenInvoicesThatAreNumberedLikeTheOrders_WhenDropped_ThenNeitherOverwritesTheOther)
{
    drop({plan("contacts.csv", people(1, 50)), plan("orders.csv", orders(1, 20)), plan("invoices.csv", orders(1, 20, "invoice_number"))});
    EXPECT_EQ(m_bench.count("purchase_order"), 40);
}

TEST_F(SharedSource, GivenALaterDropOfEventsAlone_WhenItsIdsMeetThoseOfTheWorkspace_ThenItTakesTheirSource)
{
    drop({plan("contacts.csv", people(1, 50)), plan("orders.csv", orders(1, 20))});
    const auto plans = drop({plan("later/visits.csv", events(1, 40))});
    EXPECT_EQ(plans[0].sameIdsAs, "contacts");
    EXPECT_EQ(m_bench.count("contact"), 50);
    EXPECT_EQ(m_bench.count("source"), 1);
}

TEST_F(SharedSource, GivenTheSameFileAMonthLater_WhenMostOfItsIdsAreNew_ThenItGoesWhereItWentBefore)
{
    drop({plan("contacts.csv", people(1, 50)), plan("events.csv", events(1, 40))});
    const auto plans = drop({plan("february/events.csv", events(41, 90))});
    EXPECT_EQ(plans[0].mapping.source, "contacts");
    EXPECT_EQ(m_bench.count("source"), 1);
}

TEST_F(SharedSource, GivenEventsThatCameFirst_WhenThePeopleFollow_ThenTheyTakeTheSourceOfTheEvents)
{
    drop({plan("events.csv", events(1, 40))});
    const auto plans = drop({plan("contacts.csv", people(1, 50)), plan("events.csv", events(1, 40))});
    EXPECT_EQ(plans[0].mapping.source, "events");
    EXPECT_EQ(m_bench.count("contact"), 50);
    EXPECT_EQ(m_bench.count("event"), 40);
}

TEST_F(SharedSource, GivenALaterDropThatMeetsTwoSources_WhenDropped_ThenItStaysAlone)
{
    drop({plan("a/contacts.csv", people(1, 50))});
    drop({plan("b/members.csv", people(1, 50, "other.example"))});
    const auto plans = drop({plan("c/events.csv", events(1, 40))});
    EXPECT_EQ(plans[0].sameIdsAs, "");
    EXPECT_EQ(m_bench.count("source"), 3);
}

TEST_F(SharedSource, GivenMoreIdsThanASampleHolds_WhenFewOfThemHaveEvents_ThenTheyStillMeet)
{
    std::vector<ImportPlan> plans{plan("contacts.csv", people(1, 120'000)), plan("events.csv", events(1000, 2000))};
    share(plans);
    EXPECT_EQ(plans[1].sameIdsAs, "contacts.csv");
}

}  // namespace
}  // namespace regia::workbench
