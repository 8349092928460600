// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/phone.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "support/case_file.h"

namespace regia::text {
namespace {

using Numbers = std::vector<std::string>;

Numbers numbersOf(std::string_view cell)
{
    Numbers numbers;
    for (const Phone& phone : parsePhones(cell, "IT"))
        numbers.push_back(phone.e164);
    return numbers;
}

nlohmann::json textOrNull(const std::string& text) { return text.empty() ? nlohmann::json(nullptr) : nlohmann::json(text); }

}  // namespace

TEST(ReadablePhone, GivenNumbersAsFilesHaveThem_WhenRead_ThenPrefixAndGroups)
{
    EXPECT_EQ(readablePhone("+393331234567", "IT"), "+39 333 123 4567");
    EXPECT_EQ(readablePhone("00393331234567", "IT"), "+39 333 123 4567");
    EXPECT_EQ(readablePhone("333-1234567", "IT"), "+39 333 123 4567");
    EXPECT_EQ(readablePhone("0583 441122 int. 12", "IT"), "+39 0583 441122 #12");
    EXPECT_EQ(readablePhone("020 7946 0018", "GB"), "+44 20 7946 0018");
}

TEST(ReadablePhone, GivenWhatIsNoNumber_WhenRead_ThenItStaysAsItIs)
{
    EXPECT_EQ(readablePhone("ask Carla", "IT"), "ask Carla");
    EXPECT_EQ(readablePhone("", "IT"), "");
}

TEST(ParsePhone, GivenWorkedExamples_WhenParsed_ThenNumberExtensionAndCountryAgree)
{
    const auto file = tests::CaseFile::load("17-identity");
    const tests::Case& wanted = file.at("identity.phone");
    auto got = nlohmann::json::array();
    for (const auto& asked : wanted.inputs["texts"]) {
        const auto phone = parsePhone(asked[0].get<std::string>(), asked[1].get<std::string>()).value_or(Phone{});
        got.push_back({{"text", asked[0]},
                       {"default", asked[1]},
                       {"e164", textOrNull(phone.e164)},
                       {"ext", textOrNull(phone.extension)},
                       {"country", textOrNull(phone.country)}});
    }
    EXPECT_TRUE(matches(wanted, got));
}

TEST(ParsePhones, GivenTrickyCells_WhenParsed_ThenNumbersAreThoseOfTheFormatsCollection)
{
    EXPECT_EQ(numbersOf("+39 319 555 0101"), Numbers{"+393195550101"});
    EXPECT_EQ(numbersOf("0039 319 5550102"), Numbers{"+393195550102"});
    EXPECT_EQ(numbersOf("319-555-0103"), Numbers{"+393195550103"});
    EXPECT_EQ(numbersOf("3,19555E+09"), Numbers{});
    EXPECT_EQ(numbersOf("3.195550104E+09"), Numbers{"+393195550104"});
    EXPECT_EQ(numbersOf("'+39 319 555 0105"), Numbers{"+393195550105"});
    EXPECT_EQ(numbersOf("=\"+393195550106\""), Numbers{"+393195550106"});
    EXPECT_EQ(numbersOf("+39 06 0000 0107"), Numbers{"+390600000107"});
    EXPECT_EQ(numbersOf("06/00000108"), Numbers{"+390600000108"});
    EXPECT_EQ(numbersOf("393195550109"), Numbers{"+393195550109"});
    EXPECT_EQ(numbersOf("(+39) 319.555.0110"), Numbers{"+393195550110"});
    EXPECT_EQ(numbersOf("319 5550111 / 06 00000112"), (Numbers{"+393195550111", "+390600000112"}));
    EXPECT_EQ(numbersOf("tel:+39-319-555-0113"), Numbers{"+393195550113"});
    EXPECT_EQ(numbersOf("3195550115.0"), Numbers{"+393195550115"});
    EXPECT_EQ(numbersOf("n.d."), Numbers{});
    EXPECT_EQ(numbersOf(""), Numbers{});
}

TEST(ParsePhone, GivenExtensions_WhenParsed_ThenTheyStandApart)
{
    for (const std::string_view text :
         {"02 1234567 int. 12", "02 1234567 interno 12", "02 1234567 ext 12", "02 1234567x12", "02 1234567 #12"})
        EXPECT_EQ(parsePhone(text, "IT"), (Phone{"+39021234567", "12", "IT"})) << text;
}

TEST(ParsePhone, GivenLettersOrPlaceholders_WhenParsed_ThenTheyAreNoNumber)
{
    for (const std::string_view text :
         {"1-800-FLOWERS", "chiedere a Anna", "000000", "0000000000", "+39 000 0000", "+39", "+", "---", "numero 02 1234567 bis"})
        EXPECT_FALSE(toE164(text, "IT")) << text;
}

TEST(ParsePhone, GivenUnknownCountryCode_WhenOf8To15Digits_ThenItIsKept)
{
    EXPECT_EQ(toE164("+999 1234 5678", "IT"), "+99912345678");
    EXPECT_FALSE(toE164("+999 123", "IT"));
    EXPECT_FALSE(toE164("+999 1234 5678 9012 3456", "IT"));
}

TEST(ParsePhone, GivenInternationalPrefixes_WhenParsed_ThenTheHomeCountryDoesNotMatter)
{
    EXPECT_EQ(toE164("011 39 02 1234567", "US"), "+39021234567");
    EXPECT_EQ(toE164("0039 02 1234567", "US"), "+39021234567");
    EXPECT_EQ(toE164("011 1234567", "IT"), "+390111234567") << "011 is Turin";
}

TEST(ParsePhone, GivenDigitsOfOtherScripts_WhenParsed_ThenTheyAreDigits)
{
    EXPECT_EQ(toE164("＋３９ ０２ １２３４５６７", "IT"), "+39021234567");
}

TEST(LostDigits, GivenRoundedNumber_WhenAsked_ThenItIsToldFromAWholeOne)
{
    EXPECT_TRUE(lostDigits("3,19555E+09"));
    EXPECT_FALSE(lostDigits("3.195550104E+09"));
    EXPECT_FALSE(lostDigits("02 1234567"));
}

RC_GTEST_PROP(PhoneProperties, ANumberInE164IsItsOwnNormalForm, ())
{
    const auto digits = *rc::gen::container<std::string>(10, rc::gen::inRange('0', static_cast<char>('9' + 1)));
    const auto number = toE164("3" + digits.substr(1), "IT");
    RC_ASSERT(number.has_value());
    RC_ASSERT(toE164(*number, "FR") == number);
}

}  // namespace regia::text
