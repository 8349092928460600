// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/iso_text.h"
#include "mapping_support.h"

namespace regia::import {
namespace {

Instant instant(const char* text) { return calendar::parseIsoInstant(text).value(); }

TEST(MapperEvents, GivenCampaignActivity_WhenMapped_ThenActionsHaveOurNamesAndTheirCampaign)
{
    const TestTable table{"campaign_activity_d2cfd6498a.csv",
                          {"Indirizzo email", "Titolo campagna", "Campaign ID", "Variante", "Azione", "Data e ora", "URL"},
                          {{"a@example.com", "Novità", "486d7aa454", "B", "sent", "2024-10-10 06:30:03", ""},
                           {"a@example.com", "Novità", "486d7aa454", "B", "click", "2024-10-10 08:00:00", "https://shop.example.it/x"},
                           {"a@example.com", "Novità", "486d7aa454", "", "unsubscribe", "2024-10-10 09:00:00", ""},
                           {"not an address", "Novità", "486d7aa454", "", "open", "2024-10-10 09:00:00", ""},
                           {"b@example.com", "Novità", "486d7aa454", "", "open", "yesterday", ""}}};
    const auto facts = factsOf(table);
    ASSERT_EQ(facts.size(), 5U);
    EXPECT_EQ(facts[0].events[0].type, "email_sent");
    EXPECT_EQ(facts[0].events[0].at, instant("2024-10-10T06:30:03Z"));
    EXPECT_EQ(facts[0].events[0].channel, "email");
    EXPECT_EQ(facts[0].events[0].campaignKey, "486d7aa454");
    EXPECT_EQ(facts[0].events[0].campaignName, "Novità");
    EXPECT_EQ(facts[0].events[0].properties["variant"], "B");
    EXPECT_EQ(facts[1].events[0].properties["url"], "https://shop.example.it/x");
    EXPECT_EQ(facts[2].events[0].type, "unsubscribe");
    EXPECT_TRUE(facts[3].setAside);
    EXPECT_TRUE(hasProblem(facts[3], "invalid_email"));
    EXPECT_TRUE(facts[4].setAside);
    EXPECT_TRUE(hasProblem(facts[4], "invalid_date"));
}

TEST(MapperEvents, GivenOneUnsubscribeInListAndLog_WhenBothAreMapped_ThenItHasOneKey)
{
    const TestTable log{"activity.csv",
                        {"Email Address", "Action", "Timestamp", "Campaign ID"},
                        {{"erossetti@example.com", "unsubscribe", "2024-10-10 17:39:42", "486d7aa454"}}};
    const TestTable list{"unsubscribed_members_export_d2cf.csv",
                         {"Email Address", "OPTIN_TIME", "LEID", "UNSUB_TIME", "UNSUB_CAMPAIGN_TITLE"},
                         {{"Erossetti@Example.Com", "2024-09-14 13:58:01", "88143155", "2024-10-10 17:39:42", "Novità"}}};
    const auto inLog = eventsOf(factsOf(log), "unsubscribe");
    const auto inList = eventsOf(factsOf(list), "unsubscribe");
    ASSERT_EQ(inLog.size(), 1U);
    ASSERT_EQ(inList.size(), 1U);
    EXPECT_FALSE(inLog[0].key.empty());
    EXPECT_EQ(inLog[0].key, inList[0].key);
    EXPECT_EQ(inList[0].channel, "email");
}

TestTable web(std::vector<std::vector<std::string>> rows)
{
    return {"web_events.ndjson",
            {"type", "event", "messageId", "anonymousId", "userId", "timestamp", "properties.url", "properties.sku", "properties.total",
             "properties.order_id", "traits.email", "context.campaign.source", "context.campaign.medium", "context.campaign.name"},
            std::move(rows)};
}

TEST(MapperEvents, GivenAWebStream_WhenMapped_ThenEventsHaveOurNamesAndIdentifyJoins)
{
    const auto facts = factsOf(web(
        {{"page", "", "m1", "an-1", "", "2024-10-01T08:13:20.346Z", "https://shop.example.it/", "", "", "", "", "google", "cpc", "331d"},
         {"track", "Product Viewed", "m2", "an-1", "c705", "2024-10-01T08:14:18.505Z", "", "BAG-002", "", "", "", "", "", ""},
         {"identify", "", "m3", "an-1", "c705", "2024-10-01T08:17:40.664Z", "", "", "", "", "g@example.net", "", "", ""},
         {"track", "Order Completed", "m4", "an-1", "c705", "2024-10-01T08:17:50.502Z", "", "", "15.3", "#1001", "", "", "", ""},
         {"track", "Guida Scaricata", "m5", "an-1", "c705", "2024-10-01T08:18:50.502Z", "", "", "", "", "", "", "", ""}}));
    EXPECT_EQ(facts[0].events[0].type, "page_view");
    EXPECT_EQ(facts[0].events[0].channel, "google / cpc");
    EXPECT_EQ(facts[0].events[0].campaignKey, "331d");
    EXPECT_EQ(facts[0].events[0].key, "m1");
    EXPECT_EQ(facts[0].person->externalKey, "an-1");
    EXPECT_EQ(facts[1].events[0].type, "product_view");
    EXPECT_EQ(facts[1].events[0].sku, "BAG-002");
    EXPECT_TRUE(facts[2].events.empty());
    EXPECT_FALSE(facts[2].setAside);
    EXPECT_TRUE(hasKey(facts[2], "email", "g@example.net"));
    EXPECT_TRUE(hasKey(facts[2], "user", "c705"));
    EXPECT_TRUE(hasKey(facts[2], "anonymous", "an-1"));
    EXPECT_EQ(facts[3].events[0].type, "order_completed");
    EXPECT_EQ(facts[3].events[0].amount, 1530);
    EXPECT_TRUE(facts[3].orders.empty());
    EXPECT_EQ(facts[4].events[0].type, "guida_scaricata");
}

TEST(MapperEvents, GivenAnotherCurrency_WhenMapped_ThenItIsNoAmountOfTheWorkspace)
{
    TestTable table{"segment.ndjson",
                    {"type", "event", "messageId", "anonymousId", "timestamp", "properties.revenue", "properties.currency"},
                    {{"track", "Order Completed", "m1", "an-1", "2024-10-01T08:13:20Z", "20.50", "usd"},
                     {"track", "Order Completed", "m2", "an-1", "2024-10-01T08:14:20Z", "20.50", "EUR"}}};
    const auto facts = factsOf(table);
    EXPECT_FALSE(facts[0].events[0].amount);
    EXPECT_EQ(facts[0].events[0].properties["amount"], 20.5);
    EXPECT_EQ(facts[1].events[0].amount, 2050);
}

TEST(MapperEvents, GivenPlannedActivities_WhenMapped_ThenOnlyThoseThatHappenedAreTouchpoints)
{
    const TestTable table{
        "activities.csv",
        {"Activity - Subject", "Activity - Type", "Activity - Due date", "Activity - Due time", "Activity - Done", "Person - Email"},
        {{"Chiamata", "Call", "2024-05-02", "14:30", "Done", "a@example.com"},
         {"Visita", "Meeting", "2024-05-03", "09:00", "To do", "b@example.com"}}};
    const auto facts = factsOf(table);
    EXPECT_EQ(facts[0].events[0].type, "call");
    EXPECT_EQ(facts[0].events[0].at, instant("2024-05-02T14:30:00+02:00"));
    EXPECT_FALSE(facts[0].events[0].dateOnly);
    EXPECT_TRUE(facts[1].setAside);
    EXPECT_TRUE(hasProblem(facts[1], "not_done"));
}

TEST(MapperSurveys, GivenResponses_WhenMapped_ThenScoresChoicesAndWordsAreAnswers)
{
    TestTable table{"typeform_nps.xlsx",
                    {"#", "Da 0 a 10, quanto consiglieresti Officina Verde a un amico?", "Qual è il motivo del tuo voto?", "Orto",
                     "La tua e-mail", "campagna", "Start Date (UTC)", "Submit Date (UTC)", "Network ID"},
                    {}};
    const std::vector<std::string> reasons{"Ottimi prodotti", "Piante sane", "Caro", "Lento", "Gentili", "Mah"};
    for (int i = 0; i < 12; ++i)
        table.rows.push_back({"r" + std::to_string(i), std::to_string(i % 11), i < 6 ? reasons[static_cast<std::size_t>(i)] : "",
                              i % 2 == 0 ? "Orto" : "", i % 3 == 0 ? "" : "P" + std::to_string(i) + "@Example.net", "nps_202511",
                              "2025-11-10T08:23:56", "2025-11-10T08:30:56", "4c71"});
    const auto facts = factsOf(table);
    EXPECT_EQ(facts[1].person->externalKey, "r1");
    EXPECT_TRUE(hasKey(facts[1], "email", "p1@example.net"));
    EXPECT_TRUE(facts[0].person->keys.empty() || !hasKey(facts[0], "email", ""));
    ASSERT_EQ(facts[4].events.size(), 1U);
    EXPECT_EQ(facts[4].events[0].type, "survey_response");
    EXPECT_EQ(facts[4].events[0].at, instant("2025-11-10T08:30:56Z"));
    EXPECT_EQ(facts[4].events[0].campaignKey, "nps_202511");
    EXPECT_EQ(facts[4].events[0].properties["nps"], 4);
    ASSERT_EQ(facts[4].answers.size(), 3U);
    EXPECT_EQ(facts[4].answers[0].kind, "nps");
    EXPECT_EQ(facts[4].answers[0].score, 4);
    EXPECT_EQ(facts[4].answers[1].kind, "text");
    EXPECT_EQ(facts[4].answers[1].text, "Gentili");
    EXPECT_EQ(facts[4].answers[2].kind, "choice");
    EXPECT_EQ(facts[4].answers[0].survey, "typeform_nps");
}

TEST(MapperTickets, GivenRequests_WhenMapped_ThenTheTicketAndItsEventsAreTold)
{
    const TestTable table{"zendesk_tickets.csv",
                          {"Id", "Requester", "Requester id", "Requester email", "Subject", "Tags", "Status", "Via", "Created at",
                           "Solved at", "Satisfaction Score", "First reply time in minutes", "Categoria [list]"},
                          {{"4001", "Martina Caruso", "36001085", "m@example.com", "Ordine #1006", "ritardo online", "Closed", "Web form",
                            "2024-10-04 04:51", "2024-10-05 04:01", "Bad", "153", "ritardo_consegna"},
                           {"4004", "ssalvi", "36021119", "ssalvi@example.com", "Domanda", "", "Open", "Mail", "2024-10-16 00:43", "-",
                            "Offered", "", "info"}}};
    const auto facts = factsOf(table);
    ASSERT_EQ(facts[0].tickets.size(), 1U);
    EXPECT_EQ(facts[0].person->externalKey, "4001");
    EXPECT_TRUE(hasKey(facts[0], "user", "zendesk:36001085"));
    EXPECT_EQ(facts[0].tickets[0].createdAt, instant("2024-10-04T04:51:00+02:00"));
    EXPECT_EQ(facts[0].tickets[0].details["categoria"], "ritardo_consegna");
    EXPECT_EQ(facts[0].tickets[0].details["tag"], (nlohmann::json{"ritardo", "online"}));
    EXPECT_EQ(facts[0].tickets[0].details["first_reply_minutes"], 153);
    EXPECT_EQ(facts[0].tickets[0].details["satisfaction"], "bad");
    ASSERT_EQ(facts[0].events.size(), 2U);
    EXPECT_EQ(facts[0].events[0].type, "ticket_opened");
    EXPECT_EQ(facts[0].events[0].channel, "Web form");
    EXPECT_EQ(facts[0].events[1].type, "ticket_solved");
    ASSERT_EQ(facts[1].events.size(), 1U);
    EXPECT_FALSE(facts[1].tickets[0].details.contains("satisfaction"));
    EXPECT_EQ(textAttribute(facts[1], "full_name"), "");
    EXPECT_EQ(textAttribute(facts[0], "last_name"), "Caruso");
}

TEST(MapperMetrics, GivenAReportAboutNobody_WhenMapped_ThenNoPersonIsAskedFor)
{
    const TestTable table{"report.csv",
                          {"Session source / medium", "Date", "Sessions", "Total users"},
                          {{"google / cpc", "20250101", "12", "10"}, {"direct / none", "20250102", "5", "5"}}};
    const auto facts = factsOf(table);
    ASSERT_EQ(facts.size(), 2U);
    EXPECT_FALSE(facts[0].setAside);
    EXPECT_FALSE(facts[0].person);
}

}  // namespace
}  // namespace regia::import
