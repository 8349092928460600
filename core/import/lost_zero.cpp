// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/lost_zero.h"

#include <algorithm>

namespace regia::import {

bool hasLostZero(std::string_view phone, std::string_view country)
{
    constexpr std::size_t kShortest = 8, kLongest = 10;
    constexpr std::string_view kNoMobile = "245679";
    const bool isWhole = std::all_of(phone.begin(), phone.end(), [](char c) { return c >= '0' && c <= '9'; });
    return country == "IT" && isWhole && phone.size() >= kShortest && phone.size() <= kLongest &&
           kNoMobile.find(phone.front()) != std::string_view::npos;
}

}  // namespace regia::import
