// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/email.h"

#include <gtest/gtest.h>

#include "support/case_file.h"

namespace regia::text {
namespace {

std::vector<std::string> keysOf(std::string_view cell)
{
    std::vector<std::string> keys;
    for (const Email& email : parseEmails(cell))
        keys.push_back(email.key);
    return keys;
}

using Keys = std::vector<std::string>;

}  // namespace

TEST(ParseEmail, GivenWorkedExamples_WhenParsed_ThenKeysAndRolesAgree)
{
    const auto file = tests::CaseFile::load("17-identity");
    const tests::Case& wanted = file.at("identity.email");
    auto got = nlohmann::json::array();
    for (const auto& text : wanted.inputs["texts"]) {
        const auto email = parseEmail(text.get<std::string>());
        got.push_back({{"text", text},
                       {"email", email ? nlohmann::json(email->key) : nullptr},
                       {"key", email ? nlohmann::json(email->matchKey) : nullptr},
                       {"role", email && isRoleAddress(email->key)}});
    }
    EXPECT_TRUE(matches(wanted, got));
}

TEST(ParseEmail, GivenTrickyCells_WhenParsed_ThenKeysAreThoseOfTheFormatsCollection)
{
    EXPECT_EQ(keysOf("Anna.Neri@Example.IT"), Keys{"anna.neri@example.it"});
    EXPECT_EQ(keysOf("anna.neri+orto@example.it"), Keys{"anna.neri+orto@example.it"});
    EXPECT_EQ(keysOf(" spazio@example.com "), Keys{"spazio@example.com"});
    EXPECT_EQ(keysOf("mailto:bruno@example.it"), Keys{"bruno@example.it"});
    EXPECT_EQ(keysOf("Carla Riva <carla.riva@example.it>"), Keys{"carla.riva@example.it"});
    EXPECT_EQ(keysOf("due@example.it; tre@example.com"), (Keys{"due@example.it", "tre@example.com"}));
    EXPECT_EQ(keysOf("giulia@città.example"), Keys{"giulia@xn--citt-3na.example"});
    EXPECT_EQ(keysOf("test.o'neil@example.com"), Keys{"test.o'neil@example.com"});
    EXPECT_EQ(keysOf("senza-chiocciola.example.it"), Keys{});
    EXPECT_EQ(keysOf("doppia@@example.it"), Keys{});
    EXPECT_EQ(keysOf("invisibile@example.it\u200B"), Keys{"invisibile@example.it"});
    EXPECT_EQ(keysOf("nonbreak@example.it\u00A0"), Keys{"nonbreak@example.it"});
    EXPECT_EQ(keysOf("punto.@example.it"), Keys{});
    EXPECT_EQ(keysOf("\"con spazio\"@example.it"), Keys{"\"con spazio\"@example.it"});
    EXPECT_EQ(keysOf("a@b"), Keys{});
    EXPECT_EQ(keysOf(""), Keys{});
}

TEST(ParseEmail, GivenAddressAsWritten_WhenParsed_ThenItsCaseAndScriptStay)
{
    const auto email = parseEmail("  Mario.Rossi@Città.Example ");
    ASSERT_TRUE(email);
    EXPECT_EQ(email->address, "Mario.Rossi@Città.Example");
    EXPECT_EQ(email->key, "mario.rossi@xn--citt-3na.example");
}

TEST(ParseEmail, GivenMailLinkWithSubject_WhenParsed_ThenOnlyTheAddressIsLeft)
{
    EXPECT_EQ(parseEmail("MAILTO:anna@b.it?subject=Ciao")->key, "anna@b.it");
}

TEST(ParseEmail, GivenLengthsAtTheLimits_WhenParsed_ThenOneMoreIsRefused)
{
    const std::string local(64, 'a');
    EXPECT_TRUE(parseEmail(local + "@b.it"));
    EXPECT_FALSE(parseEmail(local + "a@b.it"));
    const std::string label(63, 'b');
    EXPECT_TRUE(parseEmail("a@" + label + ".it"));
    EXPECT_FALSE(parseEmail("a@" + label + "b.it"));
    EXPECT_FALSE(parseEmail(local + '@' + label + '.' + label + '.' + label + ".it"));
}

TEST(ParseEmail, GivenDomainsThatNoMailReaches_WhenParsed_ThenTheyAreRefused)
{
    for (const std::string_view domain : {"-acme.it", "acme-.it", "acme..it", "acme.i", "acme.123", "ac_me.it", "192.168.0.1", ".it"})
        EXPECT_FALSE(parseEmail("a@" + std::string(domain))) << domain;
    EXPECT_TRUE(parseEmail("a@acme.xn--p1ai"));
}

TEST(ParseEmail, GivenTagsAndDots_WhenOnlyTheyDiffer_ThenMatchKeysAreEqualAndKeysAreNot)
{
    const auto plain = parseEmail("m.rossi@acme.it");
    const auto tagged = parseEmail("m.rossi+shop@acme.it");
    EXPECT_EQ(plain->matchKey, tagged->matchKey);
    EXPECT_NE(plain->key, tagged->key);
    EXPECT_NE(parseEmail("mrossi@acme.it")->matchKey, plain->matchKey) << "dots count outside gmail";
    EXPECT_EQ(parseEmail("m.rossi@googlemail.com")->matchKey, parseEmail("mrossi+x@gmail.com")->matchKey);
}

TEST(ParseEmails, GivenNamesAndAddressesTogether_WhenParsed_ThenEachAddressComesOnce)
{
    EXPECT_EQ(keysOf("Riva, Carla <carla@x.it>, Bruno <bruno@y.it>; CARLA@x.it"), (Keys{"carla@x.it", "bruno@y.it"}));
    EXPECT_EQ(keysOf("a@x.it b@y.it\nc@z.it"), (Keys{"a@x.it", "b@y.it", "c@z.it"}));
}

TEST(RoleAddress, GivenOfficesAndPeople_WhenAsked_ThenOnlyOfficesAreRoles)
{
    for (const std::string_view office : {"info@acme.it", "amministrazione@acme.it", "noreply@acme.it", "sales+it@acme.it"})
        EXPECT_TRUE(isRoleAddress(office)) << office;
    for (const std::string_view person : {"infante@acme.it", "anna@acme.it", "salesi@acme.it"})
        EXPECT_FALSE(isRoleAddress(person)) << person;
    EXPECT_EQ(domainOf("anna@acme.it"), "acme.it");
    EXPECT_EQ(domainOf("anna"), "");
}

}  // namespace regia::text
