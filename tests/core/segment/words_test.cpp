// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segment/words.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <map>

#include "condition_helpers.h"
#include "support/world/world_generators.h"

namespace regia::segment {
namespace {

struct Said {
    const char* condition;
    const char* english;
    const char* italian;
};

class Sentences : public ::testing::TestWithParam<Said> {};

TEST_P(Sentences, GivenCondition_WhenSaid_ThenExactlyInBothLanguages)
{
    const Condition condition = tests::condition(GetParam().condition);
    EXPECT_EQ(sentenceOf(condition, Language::English).text, GetParam().english);
    EXPECT_EQ(sentenceOf(condition, Language::Italian).text, GetParam().italian);
}

INSTANTIATE_TEST_SUITE_P(
    Words, Sentences,
    ::testing::Values(
        Said{"{'all':[]}", "all contacts", "tutti i contatti"}, Said{"{'any':[]}", "no contact", "nessun contatto"},
        Said{"{'attr':'city','op':'is','value':'Forlì'}", "contacts whose city is “Forlì”",
             "contatti con il campo «city» uguale a «Forlì»"},
        Said{"{'attr':'city','op':'is_not','value':'Forlì'}", "contacts whose city is not “Forlì”, or is missing",
             "contatti con il campo «city» diverso da «Forlì», o mancante"},
        Said{"{'attr':'country','op':'is_any_of','value':['IT','FR','DE']}", "contacts whose country is “IT”, “FR” or “DE”",
             "contatti con il campo «country» uguale a «IT», «FR» o «DE»"},
        Said{"{'attr':'age','op':'between','value':[18,41]}", "contacts whose age is from 18 to 41",
             "contatti con il campo «age» compreso tra 18 e 41"},
        Said{"{'attr':'income','op':'gte','value':12345.5}", "contacts whose income is at least 12,345.5",
             "contatti con il campo «income» maggiore o uguale a 12.345,5"},
        Said{"{'attr':'joined','op':'before','value':'2025-03-01'}", "contacts whose joined is before 1 March 2025",
             "contatti con il campo «joined» precedente al giorno 1º marzo 2025"},
        Said{"{'attr':'joined','op':'in_last','value':[1,'weeks']}", "contacts whose joined lies in the last week",
             "contatti con il campo «joined» che cade nell'ultima settimana"},
        Said{"{'attr':'birth','op':'anniversary_in_next_days','value':7}", "contacts whose birth has its anniversary in the next 7 days",
             "contatti con l'anniversario del campo «birth» nei prossimi 7 giorni"},
        Said{"{'attr':'vip','op':'is_not','value':true}", "contacts whose vip is not true, or is missing",
             "contatti con il campo «vip» non vero, o mancante"},
        Said{"{'attr':'tags','op':'has_none','value':['tea','garden']}", "contacts whose tags has none of “tea” or “garden”, or is missing",
             "contatti con il campo «tags» che non comprende nessuna di queste voci: «tea», «garden», o mancante"},
        Said{"{'did':{'event':'purchase','where':[{'prop':'amount','op':'gte','value':5000}],'count':['at_least',2],'window':{'last':[90,'"
             "days']}}}",
             "contacts with at least 2 events “purchase” where the amount is at least 50.00 EUR in the last 90 days",
             "contatti con almeno 2 eventi «purchase» in cui l'importo è maggiore o uguale a 50,00 EUR negli ultimi 90 giorni"},
        Said{"{'did':{'event':'email_open','count':['exactly',0],'window':{'calendar':[1,'months']}}}",
             "contacts with no event “email_open” in the last complete month",
             "contatti con nessun evento «email_open» nell'ultimo mese completo"},
        Said{"{'agg':{'event':'purchase','prop':'amount','fn':'sum','op':'not_gt','value':50000}}",
             "contacts for whom the sum of the amount over events “purchase” is not above 500.00 EUR, or is missing",
             "contatti per i quali la somma dell'importo degli eventi «purchase» non è maggiore di 500,00 EUR, o mancante"},
        Said{"{'time':{'which':'last','event':'any','op':'before_last','days':10}}",
             "contacts whose last event of any type was more than 10 days ago",
             "contatti con l'ultimo evento di qualsiasi tipo avvenuto più di 10 giorni fa"},
        Said{"{'seq':{'first':{'event':'visit'},'then':{'event':'order'},'within_days':7,'negate':true}}",
             "contacts with an event “visit” that was not followed by an event “order” within 7 days, that time being over",
             "contatti con un evento «visit» non seguito da un evento «order» entro 7 giorni, a termine scaduto"},
        Said{"{'contact':[17,18]}", "contacts with the number 17, 18", "contatti con il numero 17, 18"},
        Said{"{'contact':[1,2,3,4,5,6,7,8,9,10,11]}", "contacts of a list of 11 contacts", "contatti di un elenco di 11 contatti"},
        Said{"{'in_stage':'questions'}", "contacts now in the stage Asking", "contatti che sono ora nella fase Domande"},
        Said{"{'consent':{'purpose':'email_marketing','state':'granted'}}", "contacts whose consent to “email_marketing” is given",
             "contatti con il consenso a «email_marketing» dato"},
        Said{"{'all':[{'source':'web'},{'any':[{'in_list':'Fair'},{'not':{'in_segment':'VIP'}}]}]}",
             "contacts known to the source “web” and (on the list “Fair” or not (in the segment “VIP”))",
             "contatti noti alla fonte «web» e (che sono nella lista «Fair» o non (che sono nel segmento «VIP»))"}));

TEST(Words, GivenNames_WhenSaid_ThenTheTitlesAndTheCurrencyOfTheWorkspace)
{
    Naming naming;
    naming.attribute = [](const std::string& name) { return name == "city" ? std::string("Town") : std::string(); };
    naming.currency = "JPY";
    EXPECT_EQ(sentenceOf(tests::condition("{'attr':'city','op':'present'}"), Language::English, naming).text,
              "contacts whose Town is present");
    EXPECT_EQ(wordsOf(EventSelector{{"order"}, {{"amount", Operator(Comparison::LessThan), Scalar(5000.0)}}}, Language::English, naming),
              "“order” where the amount is below 5,000 JPY");
}

TEST(Words, GivenSentence_WhenSpansAreAsked_ThenEachPartsWordsAndItsPath)
{
    const Sentence sentence = sentenceOf(tests::condition("{'all':[{'source':'web'},{'not':{'in_list':'Fair'}}]}"), Language::English);
    std::map<std::string, std::string> words;
    for (const Span& span : sentence.spans)
        words[span.path] = sentence.text.substr(span.offset, span.length);
    EXPECT_EQ(words["all[0]"], "known to the source “web”");
    EXPECT_EQ(words["all[1]"], "on the list “Fair”");
    EXPECT_EQ(words["all[1].not"], "on the list “Fair”");
    EXPECT_EQ(words[""], "known to the source “web”, except those on the list “Fair”");
}

TEST(Words, GivenNegationBeforeOtherParts_WhenSaid_ThenItKeepsItsBrackets)
{
    const Condition condition = tests::condition("{'all':[{'source':'web'},{'not':{'in_list':'Fair'}},{'in_segment':'VIP'}]}");
    EXPECT_EQ(sentenceOf(condition, Language::English).text,
              "contacts known to the source “web” and not (on the list “Fair”) and in the segment “VIP”");
}

TEST(Words, GivenGroupAsException_WhenSaid_ThenTheGroupStandsInBrackets)
{
    const Condition condition = tests::condition("{'all':[{'source':'web'},{'not':{'any':[{'in_list':'Fair'},{'in_segment':'VIP'}]}}]}");
    EXPECT_EQ(sentenceOf(condition, Language::English).text,
              "contacts known to the source “web”, except those (on the list “Fair” or in the segment “VIP”)");
    EXPECT_EQ(sentenceOf(condition, Language::Italian).text,
              "contatti noti alla fonte «web», tranne quelli (che sono nella lista «Fair» o che sono nel segmento «VIP»)");
}

struct Deed {
    const char* did;
    const char* english;
    const char* italian;
};

class Deeds : public ::testing::TestWithParam<Deed> {};

TEST_P(Deeds, GivenWordsForWhatWasDone_WhenSaid_ThenAVerbAndHowOften)
{
    const auto lookup = [](std::string purchase, std::string review) {
        return [=](const std::string& type) { return type == "purchase" ? purchase : type == "review" ? review : std::string(); };
    };
    Naming english, italian;
    english.did = lookup("purchased", "wrote a review");
    english.event = lookup("Order", "Review");
    italian.did = lookup("acquistato", "scritto una recensione");
    italian.event = lookup("Ordine", "Recensione");
    const Condition condition = tests::condition(GetParam().did);
    EXPECT_EQ(sentenceOf(condition, Language::English, english).text, GetParam().english);
    EXPECT_EQ(sentenceOf(condition, Language::Italian, italian).text, GetParam().italian);
}

INSTANTIATE_TEST_SUITE_P(
    Words, Deeds,
    ::testing::Values(
        Deed{"{'did':{'event':'purchase'}}", "contacts who purchased", "contatti che hanno acquistato"},
        Deed{"{'did':{'event':'purchase','count':['at_least',2],'window':{'last':[90,'days']}}}",
             "contacts who purchased at least 2 times in the last 90 days",
             "contatti che hanno acquistato almeno 2 volte negli ultimi 90 giorni"},
        Deed{"{'did':{'event':'purchase','count':['exactly',0],'window':{'last':[1,'months']}}}",
             "contacts who never purchased in the last month", "contatti che non hanno mai acquistato nell'ultimo mese"},
        Deed{"{'did':{'event':'purchase','count':['exactly',1]}}", "contacts who purchased exactly 1 time",
             "contatti che hanno acquistato esattamente 1 volta"},
        Deed{"{'did':{'event':'purchase','count':['at_most',2]}}", "contacts who purchased at most 2 times (or never)",
             "contatti che hanno acquistato al massimo 2 volte (o mai)"},
        Deed{"{'did':{'event':'purchase','count':['between',2,4]}}", "contacts who purchased 2 to 4 times",
             "contatti che hanno acquistato da 2 a 4 volte"},
        Deed{"{'did':{'event':['purchase','review']}}", "contacts who purchased or wrote a review",
             "contatti che hanno acquistato o scritto una recensione"},
        Deed{"{'did':{'event':'purchase','where':[{'prop':'amount','op':'gte','value':5000}],'count':['at_least',2]}}",
             "contacts who purchased (the amount is at least 50.00 EUR) at least 2 times",
             "contatti che hanno acquistato (l'importo è maggiore o uguale a 50,00 EUR) almeno 2 volte"},
        Deed{"{'did':{'event':['purchase','open'],'count':['at_least',3]}}", "contacts with at least 3 events “Order” or “open”",
             "contatti con almeno 3 eventi «Ordine» o «open»"},
        Deed{"{'time':{'which':'first','event':'purchase','op':'in_last','days':60}}", "contacts who first purchased in the last 60 days",
             "contatti che hanno acquistato per la prima volta negli ultimi 60 giorni"},
        Deed{"{'time':{'which':'last','event':'purchase','op':'before_last','days':60}}",
             "contacts who last purchased more than 60 days ago", "contatti che hanno acquistato per l'ultima volta più di 60 giorni fa"},
        Deed{"{'seq':{'first':{'event':'purchase'},'then':{'event':'review'},'within_days':7}}",
             "contacts who purchased and then wrote a review within 7 days",
             "contatti che hanno acquistato e poi scritto una recensione entro 7 giorni"},
        Deed{"{'seq':{'first':{'event':'purchase'},'then':{'event':'review'},'within_days':7,'negate':true}}",
             "contacts who purchased and then never wrote a review within 7 days, that time being over",
             "contatti che hanno acquistato e poi non hanno mai scritto una recensione entro 7 giorni, a termine scaduto"},
        Deed{"{'seq':{'first':{'event':'open'},'then':{'event':'review'},'within_days':7}}",
             "contacts with an event “open” followed by an event “Review” within 7 days",
             "contatti con un evento «open» seguito da un evento «Recensione» entro 7 giorni"},
        Deed{"{'did':{'event':'any'}}", "contacts with at least 1 event of any type", "contatti con almeno 1 evento di qualsiasi tipo"}));

TEST(Words, GivenWhatWasDoneToSomebody_WhenNever_ThenTheVerbStaysWhole)
{
    Naming naming;
    naming.did = [](const std::string&) { return std::string("were sent an SMS"); };
    EXPECT_EQ(sentenceOf(tests::condition("{'did':{'event':'sms_sent','count':['exactly',0]}}"), Language::English, naming).text,
              "contacts who were never sent an SMS");
}

RC_GTEST_PROP(WordsProperties, EveryNodeHasWordsInBothLanguages, ())
{
    const Condition condition = *tests::documents(3);
    std::size_t nodes = 0;
    forEachNode(condition, [&](const std::string&, const Condition&) { ++nodes; });
    for (const Language language : {Language::English, Language::Italian}) {
        const Sentence sentence = sentenceOf(condition, language);
        RC_ASSERT(sentence.spans.size() == nodes);
        for (const Span& span : sentence.spans) {
            RC_ASSERT(span.length > 0U);
            RC_ASSERT(span.offset + span.length <= sentence.text.size());
        }
    }
}

}  // namespace
}  // namespace regia::segment
