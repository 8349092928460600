// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookup/italian_places.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

#include "core/base/bug.h"
#include "core/lookup/italian_lists.h"
#include "core/lookup/lines.h"
#include "core/text/fold.h"

namespace regia::lookup {
namespace {

constexpr std::size_t kPostcodeDigits = 5;
constexpr std::size_t kShortestPrefix = 2;

/// The lines of a list that say something, by the name of its file.
std::vector<std::string_view> linesOfFile(std::string_view file)
{
    for (const auto& [name, bytes] : italianLists())
        if (name == file)
            return linesOf(bytes);
    throw Bug("a list is missing");
}

std::vector<std::string_view> split(std::string_view text, char sign)
{
    std::vector<std::string_view> parts;
    for (std::size_t end = text.find(sign); end != std::string_view::npos; end = text.find(sign)) {
        parts.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    parts.push_back(text);
    return parts;
}

struct Provinces {
    std::vector<Province> all;
    std::unordered_map<std::string, std::size_t> byKey;  ///< code and name, folded
};

const Provinces& provinces()
{
    static const Provinces known = [] {
        Provinces read;
        for (const std::string_view line : linesOfFile("italian_provinces.txt")) {
            REGIA_EXPECT(line.size() > 3);
            const std::vector<std::string_view> parts = split(line.substr(3), '|');
            REGIA_EXPECT(parts.size() == 2 || parts.size() == 3);
            const std::size_t place = read.all.size();
            read.all.push_back({std::string(line.substr(0, 2)), std::string(parts[0]), std::string(parts[1])});
            read.byKey.emplace(text::textKey(line.substr(0, 2)), place);
            read.byKey.emplace(text::textKey(parts[0]), place);
            for (const std::string_view other : parts.size() == 3 ? split(parts[2], ';') : std::vector<std::string_view>())
                read.byKey.emplace(text::textKey(other), place);
        }
        return read;
    }();
    return known;
}

using Prefixes = std::map<std::string, std::optional<PostcodePlace>, std::less<>>;

std::optional<PostcodePlace> placeSaid(std::string_view said)
{
    if (said == "-")
        return std::nullopt;
    if (said.starts_with("- "))
        return PostcodePlace{{}, std::string(said.substr(2))};
    const Province* province = findProvince(said);
    REGIA_EXPECT(province != nullptr);
    return PostcodePlace{province->code, province->region};
}

const Prefixes& prefixes()
{
    static const Prefixes known = [] {
        Prefixes read;
        for (const std::string_view line : linesOfFile("italian_postcodes.txt")) {
            const std::size_t blank = line.find(' ');
            REGIA_EXPECT(blank != std::string_view::npos);
            read.emplace(std::string(line.substr(0, blank)), placeSaid(line.substr(blank + 1)));
        }
        return read;
    }();
    return known;
}

std::string regionKey(std::string_view region)
{
    // Where two languages are spoken the name stands in both: Trentino-Alto Adige/Südtirol.
    std::string key = text::textKey(region.substr(0, region.find('/')));
    std::replace_if(
        key.begin(), key.end(), [](char c) { return c == '-' || c == '\''; }, ' ');
    return key;
}

}  // namespace

std::optional<PostcodePlace> placeOfPostcode(std::string_view postcode)
{
    std::string_view digits = text::trim(postcode);
    if (digits.starts_with('\''))
        digits.remove_prefix(1);
    const bool isPostcode =
        digits.size() == kPostcodeDigits && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isPostcode)
        return std::nullopt;
    for (std::size_t length = kPostcodeDigits; length >= kShortestPrefix; --length)
        if (const auto found = prefixes().find(digits.substr(0, length)); found != prefixes().end())
            return found->second;
    return std::nullopt;
}

const Province* findProvince(std::string_view text)
{
    const auto found = provinces().byKey.find(text::textKey(text));
    return found == provinces().byKey.end() ? nullptr : &provinces().all[found->second];
}

std::string regionNamed(std::string_view text)
{
    const std::string key = regionKey(text);
    for (const Province& province : provinces().all)
        if (regionKey(province.region) == key)
            return province.region;
    return {};
}

bool isItaly(std::string_view country)
{
    constexpr auto kNames = std::to_array<std::string_view>({"it", "ita", "italia", "italy", "italien", "italie", "repubblica italiana"});
    return std::find(kNames.begin(), kNames.end(), text::textKey(country)) != kNames.end();
}

}  // namespace regia::lookup
