// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/plain_phone.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <initializer_list>

#include "core/text/unicode.h"

namespace regia::text {
namespace {

constexpr std::size_t kMostDigits = 15;  // E.164
constexpr std::size_t kMostText = 32;

/// Numbers of a country, without its code, that begin with one of some digits are whole: no prefix of the country's own can be
/// among them. `lengths`: bit n for the possible length n, up to 15. From the metadata of libphonenumber 8.12; a test compares them.
struct Plan {
    std::string_view code;
    char firstFrom;
    char firstTo;
    std::uint16_t lengths;
};

constexpr std::uint16_t lengths(std::initializer_list<int> possible)
{
    std::uint16_t bits = 0;
    for (const int length : possible)
        bits = static_cast<std::uint16_t>(bits | 1U << length);
    return bits;
}

constexpr std::uint16_t between(int from, int to)
{
    std::uint16_t bits = 0;
    for (int length = from; length <= to; ++length)
        bits = static_cast<std::uint16_t>(bits | 1U << length);
    return bits;
}

constexpr std::string_view kItaly = "39";

constexpr std::array kPlans{
    Plan{"1", '2', '9', lengths({10})},     Plan{"27", '2', '9', between(5, 10)},
    Plan{"30", '2', '9', between(10, 12)},  Plan{"31", '2', '9', between(5, 11)},
    Plan{"32", '2', '9', lengths({8, 9})},  Plan{"33", '2', '9', lengths({9})},
    Plan{"34", '2', '9', lengths({9})},     Plan{"351", '2', '9', lengths({9})},
    Plan{"353", '2', '9', between(7, 10)},  Plan{"358", '2', '9', between(5, 12)},
    Plan{"36", '2', '9', lengths({8, 9})},  Plan{"380", '2', '9', lengths({9, 10})},
    Plan{kItaly, '0', '9', between(6, 12)}, Plan{"40", '2', '9', lengths({6, 9})},
    Plan{"41", '2', '9', lengths({9, 12})}, Plan{"420", '2', '9', between(9, 12)},
    Plan{"43", '2', '9', between(4, 13)},   Plan{"44", '2', '9', lengths({7, 9, 10})},
    Plan{"45", '2', '9', lengths({8})},     Plan{"46", '2', '9', lengths({6, 7, 8, 9, 10, 12})},
    Plan{"47", '2', '9', lengths({5, 8})},  Plan{"48", '2', '9', between(6, 10)},
    Plan{"49", '2', '9', between(4, 15)},   Plan{"52", '2', '9', lengths({10, 11})},
    Plan{"55", '2', '8', between(8, 11)},   Plan{"61", '2', '9', lengths({5, 6, 7, 8, 9, 10, 12})},
    Plan{"81", '2', '9', between(8, 15)},   Plan{"82", '2', '9', lengths({5, 6, 8, 9, 10, 11, 12, 13, 14})},
    Plan{"86", '2', '9', between(7, 12)},   Plan{"90", '2', '9', lengths({7, 10, 12, 13})},
    Plan{"91", '2', '9', between(8, 13)},
};

const Plan* planOf(std::string_view digits)
{
    const auto* const found =
        std::find_if(kPlans.begin(), kPlans.end(), [digits](const Plan& plan) { return digits.starts_with(plan.code); });
    return found == kPlans.end() ? nullptr : found;
}

/// `number`: the national one after the code of the plan, in E.164 when it has as many digits as one can have.
PlainPhone judged(const Plan& plan, std::string_view national, std::string number)
{
    const bool isKnown = !national.empty() && national.size() <= kMostDigits && national.front() >= plan.firstFrom &&
                         national.front() <= plan.firstTo && national.find_first_not_of('0') != std::string_view::npos;
    if (!isKnown)
        return {};
    const bool isPossible = (plan.lengths >> national.size() & 1U) != 0;
    return {true, isPossible ? std::optional(std::move(number)) : std::nullopt};
}

/// `+` and digits, or digits, of a text of these and what groups them; empty for any other.
std::string dialledPlainly(std::string_view text)
{
    std::string dialled;
    for (const char c : text) {
        if (isAsciiDigit(c) || (c == '+' && dialled.empty()))
            dialled += c;
        else if (c != ' ' && c != '-')
            return {};
    }
    return dialled;
}

}  // namespace

PlainPhone plainPhone(std::string_view text, std::string_view country)
{
    if (text.size() > kMostText || text.empty() || !isAsciiDigit(text.back()) || !(isAsciiDigit(text.front()) || text.front() == '+'))
        return {};
    std::string number = dialledPlainly(text);
    if (number.empty())
        return {};
    if (number.front() == '+') {
        const Plan* const plan = planOf(std::string_view(number).substr(1));
        const std::string national = plan == nullptr ? std::string() : number.substr(1 + plan->code.size());
        return plan == nullptr ? PlainPhone{} : judged(*plan, national, std::move(number));
    }
    // An Italian number that begins as the country's code does may be one that lacks its plus.
    if (country != "IT" || number.starts_with(kItaly) || number.starts_with("00"))
        return {};
    return judged(*planOf(kItaly), number, '+' + std::string(kItaly) + number);
}

}  // namespace regia::text
