// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/plain_phone.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>

#include "core/text/phone.h"

namespace regia::text {
namespace {

constexpr const char* kCodes[] = {"1",  "27",  "30", "31", "32", "33", "34", "351", "353", "358", "36", "380", "39", "40",
                                  "41", "420", "43", "44", "45", "46", "47", "48",  "49",  "52",  "55", "61",  "81", "82",
                                  "86", "90",  "91", "7",  "54", "62", "65", "378", "77",  "20",  "84", "216", "0",  "999"};

/// What libphonenumber says: a number behind `tel:` is none that is known without it.
std::optional<std::string> fromLibrary(const std::string& text, const char* country)
{
    const auto phone = parsePhone("tel:" + text, country);
    return phone ? std::optional(phone->e164) : std::nullopt;
}

void expectTheSame(const std::string& text, const char* country)
{
    if (const PlainPhone plain = plainPhone(text, country); plain.isKnown) {
        EXPECT_EQ(plain.e164, fromLibrary(text, country)) << text << " in " << country;
    }
}

std::string digits(unsigned seed, std::size_t count)
{
    std::string text;
    for (; text.size() < count; seed = seed * 1664525U + 1013904223U)
        text += static_cast<char>('0' + seed / 65536U % 10U);
    return text;
}

}  // namespace

TEST(PlainPhone, GivenNumbersAsToolsWriteThem_WhenAsked_ThenAnsweredWithoutTheLibrary)
{
    EXPECT_EQ(plainPhone("+39 333 1234567", "IT").e164, "+393331234567");
    EXPECT_EQ(plainPhone("+39 06 1234567", "DE").e164, "+39061234567");
    EXPECT_EQ(plainPhone("333-123-4567", "IT").e164, "+393331234567");
    EXPECT_EQ(plainPhone("+44 20 79460018", "IT").e164, "+442079460018");
    const PlainPhone tooShort = plainPhone("+1 20 1191061", "IT");
    EXPECT_TRUE(tooShort.isKnown && !tooShort.e164);
}

TEST(PlainPhone, GivenNumbersThatNeedKnowledge_WhenAsked_ThenLeftToTheLibrary)
{
    for (const char* text : {"+44 (0)20 79460018", "+440207946001", "0039 333 1234567", "393331234567", "+39 333 1234567 int. 2",
                             "tel:+39333", "3.195550104E+09", "3195550115.0", "+39 000000", "", "+", "+39", "+7 495 1234567"})
        EXPECT_FALSE(plainPhone(text, "IT").isKnown) << text;
    EXPECT_FALSE(plainPhone("333 1234567", "DE").isKnown);
}

TEST(PlainPhone, GivenEveryBeginningOfThreeDigits_WhenOfAnyLength_ThenAsTheLibrary)
{
    unsigned seed = 1;
    for (const std::string code : kCodes)
        for (int beginning = 0; beginning < 1000; ++beginning) {
            const std::size_t rest = seed % 14;
            expectTheSame('+' + code + std::to_string(1000 + beginning).substr(1) + digits(++seed, rest), "IT");
            expectTheSame(std::to_string(1000 + beginning).substr(1) + digits(++seed, rest), "IT");
        }
}

RC_GTEST_PROP(PlainPhone, GivenAnyDigitsAndGroups_WhenAsked_ThenAsTheLibrary, ())
{
    const auto text = *rc::gen::container<std::string>(rc::gen::weightedOneOf<char>(
        {{10, rc::gen::inRange('0', static_cast<char>('9' + 1))}, {2, rc::gen::elementOf(std::string("+ -./()x"))}}));
    const auto code = *rc::gen::elementOf(std::vector<std::string>(std::begin(kCodes), std::end(kCodes)));
    const auto country = *rc::gen::element("IT", "DE", "US", "GB", "JP");
    for (const std::string& each : {text, '+' + code + text, '+' + code + ' ' + text})
        if (const PlainPhone plain = plainPhone(each, country); plain.isKnown)
            RC_ASSERT(plain.e164 == fromLibrary(each, country));
}

}  // namespace regia::text
