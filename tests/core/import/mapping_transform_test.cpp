// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/import/header_name.h"
#include "core/import/nobody.h"
#include "core/import/survey_question.h"
#include "core/import/transform.h"

namespace regia::import {
namespace {

std::vector<std::string> applied(const std::string& transform, const std::string& cell)
{
    std::vector<std::string> items{cell};
    applyTextual(parseTransform(transform, "test").value(), items);
    return items;
}

using Items = std::vector<std::string>;

TEST(Transform, GivenListsInACell_WhenSplit_ThenItemsAreTrimmedAndEmptyOnesGone)
{
    EXPECT_EQ(applied("split(semicolon)", "orto; balcone ;;casa"), (Items{"orto", "balcone", "casa"}));
    EXPECT_EQ(applied("split(triple_colon)", "a@b.it ::: c@d.it"), (Items{"a@b.it", "c@d.it"}));
    EXPECT_EQ(applied("split(pipe)", "a|b"), (Items{"a", "b"}));
    EXPECT_EQ(applied("split_quoted(comma)", R"("Clienti","Toscana, costa")"), (Items{"Clienti", "Toscana, costa"}));
}

TEST(Transform, GivenTextsThatToolsDecorate_WhenApplied_ThenOnlyTheTextIsLeft)
{
    EXPECT_EQ(applied("strip_apostrophe", "'+393195057527"), Items{"+393195057527"});
    EXPECT_EQ(applied("strip_apostrophe", "’56121"), Items{"56121"});
    EXPECT_EQ(applied("drop_prefix(zcrm_)", "zcrm_3000000012345"), Items{"3000000012345"});
    EXPECT_EQ(applied("drop_prefix(*)", "* myContacts"), Items{"myContacts"});
    EXPECT_EQ(applied("strip_until(::::)", "Accounts::::Vivaio Rossi"), Items{"Vivaio Rossi"});
    EXPECT_EQ(applied("domain", "https://www.Acme.it/chi-siamo?x=1"), Items{"acme.it"});
    EXPECT_EQ(applied("domain", "not a domain"), Items{});
    EXPECT_EQ(applied("upper", "eur"), Items{"EUR"});
}

TEST(Transform, GivenEnum_WhenValueIsListed_ThenItIsNamedAndOthersStay)
{
    EXPECT_EQ(applied("enum(SNT=email_sent,OPN=email_open)", "opn"), Items{"email_open"});
    EXPECT_EQ(applied("enum(SNT=email_sent)", "Forwarded"), Items{"Forwarded"});
    EXPECT_EQ(applied("enum(Offered=none,Good=good)", "Offered"), Items{});
}

TEST(Transform, GivenHtml_WhenMadeText_ThenTagsAndEntitiesAreRead)
{
    EXPECT_EQ(htmlToText("<p>Perch&eacute; no?</p><div>2 &lt; 3 &amp;&#x20;4</div>"), "Perché no?\n2 < 3 & 4");
    EXPECT_EQ(htmlToText("a < b and 3<4"), "a < b and 3<4");
    EXPECT_EQ(htmlEntitiesToText("L&#039;orto &unknown; & via"), "L'orto &unknown; & via");
}

TEST(Transform, GivenUnknownNameOrArgument_WhenParsed_ThenTheErrorNamesThePlace)
{
    for (const std::string text :
         {"tidy", "split(hash)", "split", "consent(yes=maybe)", "enum()", "epoch(minutes)", "text(x)", "date(hello)"}) {
        const auto parsed = parseTransform(text, "shop.json:columns[3].transform");
        ASSERT_FALSE(parsed) << text;
        EXPECT_EQ(parsed.error().code, ErrorCode::InvalidDocument) << text;
        EXPECT_EQ(parsed.error().where, "shop.json:columns[3].transform") << text;
    }
}

TEST(Transform, GivenAnyTransform_WhenWrittenAndRead_ThenItIsTheSame)
{
    for (const std::string text : {"text", "split(semicolon)", "split_quoted(comma)", "date(MM/dd)", "epoch(us)",
                                   "consent(yes=granted,no=denied)", "drop_prefix(p:)"}) {
        const Transform transform = parseTransform(text, "test").value();
        EXPECT_EQ(toText(transform), text);
    }
}

TEST(ConsentWords, GivenWordsOfTools_WhenRead_ThenABlankIsUnknownAndANonsenseIsNothing)
{
    using model::ConsentState;
    const Transform usual{TransformKind::Consent, {}, {}};
    EXPECT_EQ(consentState(usual, "Sì"), ConsentState::Granted);
    EXPECT_EQ(consentState(usual, "NEVER_SUBSCRIBED"), ConsentState::Never);
    EXPECT_EQ(consentState(usual, "Disiscritto"), ConsentState::Withdrawn);
    EXPECT_EQ(consentState(usual, "Bounced"), ConsentState::Undeliverable);
    EXPECT_EQ(consentState(usual, "  "), ConsentState::Unknown);
    EXPECT_EQ(consentState(usual, "Freely given consent from contact"), ConsentState::Granted);
    EXPECT_FALSE(consentState(usual, "violet"));
    const Transform optOut = parseTransform("consent(true=withdrawn,false=unknown)", "test").value();
    EXPECT_EQ(consentState(optOut, "true"), ConsentState::Withdrawn);
    EXPECT_EQ(consentState(optOut, "false"), ConsentState::Unknown);
}

TEST(Products, GivenProductsInOneCell_WhenParsed_ThenACommaInANamePartsNothing)
{
    const auto products = parseProducts("2× Vaso, 20 cm, 1× Semi zucchina; Terriccio");
    ASSERT_EQ(products.size(), 3U);
    EXPECT_EQ(products[0].quantity, 2);
    EXPECT_EQ(products[0].name, "Vaso, 20 cm");
    EXPECT_EQ(products[1].name, "Semi zucchina");
    EXPECT_EQ(products[2].quantity, 1);
    EXPECT_EQ(products[2].name, "Terriccio");
}

TEST(Durations, GivenHoursAndDays_WhenParsed_ThenMinutesComeOut)
{
    EXPECT_DOUBLE_EQ(parseDurationMinutes("01:30:30").value(), 90.5);
    EXPECT_DOUBLE_EQ(parseDurationMinutes("2d 03:00:00").value(), 2 * 1440 + 180);
    EXPECT_FALSE(parseDurationMinutes("90"));
    EXPECT_DOUBLE_EQ(parseFraction("7 / 10").value(), 0.7);
    EXPECT_FALSE(parseFraction("7 / 0"));
}

TEST(Names, GivenHeaders_WhenCompared_ThenCaseBlanksApostrophesAndMarksDoNotCount)
{
    EXPECT_EQ(headerKey("  Data  dell’ultima modifica: "), "data dell'ultima modifica");
    EXPECT_EQ(headerKey("Email*"), "email");
    EXPECT_NE(headerKey("Citta"), headerKey("Città"));
    EXPECT_EQ(snakeName("Data di nascita"), "data_di_nascita");
    EXPECT_EQ(snakeName("anonymousId"), "anonymous_id");
    EXPECT_EQ(snakeName("Categoria [list]"), "categoria");
    EXPECT_EQ(snakeName("???"), "column");
}

TEST(Nobody, GivenNames_WhenTheyMeanNobody_ThenOnlyThoseAre)
{
    EXPECT_TRUE(isNobodyName("TESSERA GENERICA CASSA"));
    EXPECT_TRUE(isNobodyName("Prova Prova"));
    EXPECT_TRUE(isNobodyName("Test Negozio"));
    EXPECT_TRUE(isNobodyName("Cliente Generico 2"));
    EXPECT_FALSE(isNobodyName("Giulia Test"));
    EXPECT_FALSE(isNobodyName("Test"));
    EXPECT_FALSE(isNobodyName("Carla Cassa"));
    EXPECT_FALSE(isNobodyName("Cliente Negozio"));
    EXPECT_FALSE(isNobodyName(""));
}

TEST(Nobody, GivenOneCardWithHundredsOfReceipts_WhenNobodyIsNamedOnIt_ThenItIsTheTillsOwn)
{
    ReceiptCounts counts;
    for (int card = 0; card < 300; ++card)
        for (int receipt = 0; receipt < 1 + card % 19; ++receipt)
            counts.add("card" + std::to_string(card), false);
    for (int receipt = 0; receipt < 250; ++receipt) {
        counts.add("till", false);
        counts.add("heavy but known", true);
    }
    EXPECT_EQ(counts.genericCards(), (std::vector<std::string>{"till"}));
}

TEST(Nobody, GivenABarWhereManyComeDaily_WhenCounted_ThenTheRegularsArePeople)
{
    ReceiptCounts counts;
    for (int card = 0; card < 20; ++card)
        for (int receipt = 0; receipt < 200 + card; ++receipt)
            counts.add("card" + std::to_string(card), false);
    EXPECT_TRUE(counts.genericCards().empty());
}

ColumnProfile answers(CellType type, std::vector<std::string> samples, std::int64_t rows = 100)
{
    ColumnProfile profile;
    profile.type.type = type;
    profile.rows = rows;
    profile.samples = std::move(samples);
    return profile;
}

TEST(SurveyQuestion, GivenWordingAndAnswers_WhenBothFit_ThenTheScaleIsKnown)
{
    EXPECT_EQ(
        questionKind("Da 0 a 10, quanto consiglieresti Officina Verde a un amico?", answers(CellType::Integer, {"9", "8", "10", "0"})),
        "nps");
    EXPECT_EQ(questionKind("How likely are you to recommend us?", answers(CellType::Integer, {"9", "55"})), "number");
    EXPECT_EQ(questionKind("Quanto sei soddisfatto?", answers(CellType::Integer, {"4", "5"})), "csat");
    EXPECT_EQ(questionKind("Quanto è stato facile ordinare?", answers(CellType::Integer, {"7", "1"})), "ces");
    EXPECT_EQ(questionKind("Quanti figli hai?", answers(CellType::Integer, {"2", "0"})), "number");
    EXPECT_EQ(questionKind("Dove acquisti di solito?", answers(CellType::Text, {"Online", "In negozio", "Entrambi"})), "choice");
    EXPECT_EQ(questionKind("Qual è il motivo del tuo voto?", answers(CellType::Text, {"a", "b", "c", "d", "e"})), "text");
}

}  // namespace
}  // namespace regia::import
