// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/collate.h"

#include <unicode/coll.h>

#include <algorithm>
#include <memory>
#include <numeric>

#include "core/base/bug.h"
#include "core/text/unicode.h"

namespace regia::text {
namespace {

std::unique_ptr<icu::Collator> openCollator(std::string_view locale)
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> collator(icu::Collator::createInstance(icu::Locale(std::string(locale).c_str()), status));
    REGIA_EXPECT(U_SUCCESS(status) && collator != nullptr);  // an unknown locale is no failure but the root order
    collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
    return collator;
}

std::string sortKey(const icu::Collator& collator, const std::string& text)
{
    const icu::UnicodeString unicode = toUnicode(text);
    std::string key(128, '\0');
    for (;;) {
        const std::int32_t needed =
            collator.getSortKey(unicode, reinterpret_cast<std::uint8_t*>(key.data()), static_cast<std::int32_t>(key.size()));
        const bool fits = static_cast<std::size_t>(needed) <= key.size();
        key.resize(static_cast<std::size_t>(needed));
        if (fits)
            return key;
    }
}

}  // namespace

std::vector<std::uint32_t> collationOrder(std::span<const std::string> texts, std::string_view locale)
{
    const std::unique_ptr<icu::Collator> collator = openCollator(locale);
    std::vector<std::string> keys;
    keys.reserve(texts.size());
    for (const std::string& text : texts)
        keys.push_back(sortKey(*collator, text));
    std::vector<std::uint32_t> order(texts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        const int compared = keys[a].compare(keys[b]);
        return compared != 0 ? compared < 0 : texts[a] < texts[b];
    });
    return order;
}

std::vector<std::uint32_t> collationRanks(std::span<const std::string> texts, std::string_view locale)
{
    const std::vector<std::uint32_t> order = collationOrder(texts, locale);
    std::vector<std::uint32_t> ranks(texts.size());
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && texts[order[i]] != texts[order[i - 1]])
            rank = static_cast<std::uint32_t>(i);
        ranks[order[i]] = rank;
    }
    return ranks;
}

}  // namespace regia::text
