// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/cell.h"

#include <algorithm>

#include "core/text/collate.h"

namespace regia::snapshot {
namespace {

constexpr std::uint32_t kLast = 0xFFFFFFFF;

std::vector<std::uint32_t> dictionaryRanks(const Dictionary& dictionary, const char* locale)
{
    std::vector<std::string> texts;
    texts.reserve(dictionary.size());
    for (std::uint32_t code = 0; code < dictionary.size(); ++code)
        texts.push_back(dictionary.text(code));
    return text::collationRanks(texts, locale);
}

/// Places of values that compare by themselves.
template <class Values>
std::vector<std::uint32_t> valueRanks(const Values& values, const Bitmap& present)
{
    std::vector<typename Values::value_type> sorted;
    present.forEach([&](std::size_t i) { sorted.push_back(values[i]); });
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    std::vector<std::uint32_t> ranks(values.size(), kLast);
    present.forEach([&](std::size_t i) {
        ranks[i] = static_cast<std::uint32_t>(std::lower_bound(sorted.begin(), sorted.end(), values[i]) - sorted.begin());
    });
    return ranks;
}

struct CellAt {
    std::size_t row;

    model::Value operator()(const TextColumn& column) const
    {
        return column.codes[row] == kNoCode ? model::Value() : model::Value(column.dictionary->text(column.codes[row]));
    }
    model::Value operator()(const NumberColumn& column) const
    {
        return column.present.test(row) ? model::Value(column.values[row]) : model::Value();
    }
    model::Value operator()(const BooleanColumn& column) const
    {
        return column.present.test(row) ? model::Value(column.values.test(row)) : model::Value();
    }
    model::Value operator()(const DateColumn& column) const
    {
        return column.present.test(row) ? model::Value(LocalDate{column.days[row]}) : model::Value();
    }
    model::Value operator()(const InstantColumn& column) const
    {
        return column.present.test(row) ? model::Value(Instant{column.ms[row]}) : model::Value();
    }
    model::Value operator()(const SetColumn& column) const
    {
        std::vector<std::string> texts;
        for (std::uint32_t i = column.offsets[row]; i < column.offsets[row + 1]; ++i)
            texts.push_back(column.dictionary->text(column.codes[i]));
        return texts.empty() ? model::Value() : model::Value(std::move(texts));
    }
};

struct RanksOf {
    const char* locale;

    std::vector<std::uint32_t> operator()(const TextColumn& column) const
    {
        const std::vector<std::uint32_t> byCode = dictionaryRanks(*column.dictionary, locale);
        std::vector<std::uint32_t> ranks(column.codes.size(), kLast);
        for (std::size_t row = 0; row < ranks.size(); ++row)
            if (column.codes[row] != kNoCode)
                ranks[row] = byCode[column.codes[row]];
        return ranks;
    }
    std::vector<std::uint32_t> operator()(const NumberColumn& column) const { return valueRanks(column.values, column.present); }
    std::vector<std::uint32_t> operator()(const DateColumn& column) const { return valueRanks(column.days, column.present); }
    std::vector<std::uint32_t> operator()(const InstantColumn& column) const { return valueRanks(column.ms, column.present); }
    std::vector<std::uint32_t> operator()(const BooleanColumn& column) const
    {
        std::vector<std::uint32_t> ranks(column.present.size(), kLast);
        column.present.forEach([&](std::size_t row) { ranks[row] = column.values.test(row) ? 1 : 0; });
        return ranks;
    }
    std::vector<std::uint32_t> operator()(const SetColumn& column) const
    {
        const std::vector<std::uint32_t> byCode = dictionaryRanks(*column.dictionary, locale);
        std::vector<std::uint32_t> ranks(column.offsets.size() - 1, kLast);
        for (std::size_t row = 0; row < ranks.size(); ++row)
            for (std::uint32_t i = column.offsets[row]; i < column.offsets[row + 1]; ++i)
                ranks[row] = std::min(ranks[row], byCode[column.codes[i]]);
        return ranks;
    }
};

}  // namespace

model::Value cell(const Column& column, std::size_t row) { return std::visit(CellAt{row}, column.data); }

std::vector<std::uint32_t> sortRanks(const Column& column, const char* locale) { return std::visit(RanksOf{locale}, column.data); }

}  // namespace regia::snapshot
