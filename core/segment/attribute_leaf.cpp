// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <bit>

#include "core/calendar/date.h"
#include "core/segment/json_object.h"
#include "core/segment/leaf_plan.h"
#include "core/segment/verdicts.h"

namespace regia::segment {
namespace {

using namespace snapshot;

/// The rows that have a value and for which the positive test holds.
struct PositiveRows {
    const TypedTest& test;
    std::size_t rows;
    const calendar::TimeZone& zone;

    Bitmap operator()(const TextColumn& column) const
    {
        const auto verdicts = verdictsOf(test, *column.dictionary);
        return rowsWhere(rows, [&](std::size_t row) { return column.codes[row] != kNoCode && verdicts[column.codes[row]] != 0; });
    }
    Bitmap operator()(const NumberColumn& column) const
    {
        if (test.op.comparison == Comparison::Present)
            return column.present;
        Bitmap members = test.op.comparison == Comparison::IsAnyOf
                             ? rowsWhere(rows, [&](std::size_t row) { return test.holdsNumber(column.values[row]); })
                             : rowsWhere(rows, [&, low = test.low, high = test.high](std::size_t row) {
                                   return (low <= column.values[row]) & (column.values[row] <= high);
                               });
        members &= column.present;
        return members;
    }
    Bitmap operator()(const BooleanColumn& column) const
    {
        Bitmap members = column.present;
        if (test.op.comparison == Comparison::Present)
            return members;
        if (test.truth)
            members &= column.values;
        else
            members -= column.values;
        return members;
    }
    Bitmap operator()(const DateColumn& column) const
    {
        return times(column.days, column.present, [](std::int32_t days) { return LocalDate{days}; });
    }
    Bitmap operator()(const InstantColumn& column) const
    {
        return times(column.ms, column.present, [this](std::int64_t ms) { return zone.localDayOf(Instant{ms}); });
    }

    template <class Time, class ToDate>
    Bitmap times(const std::vector<Time>& values, const Bitmap& present, ToDate&& toDate) const
    {
        if (test.op.comparison == Comparison::Present)
            return present;
        Bitmap members =
            test.op.comparison == Comparison::AnniversaryInNextDays
                ? rowsWhere(rows, [&](std::size_t row) { return present.test(row) && test.holdsAnniversary(toDate(values[row])); })
                : rowsWhere(rows, [&](std::size_t row) { return test.holdsTime(values[row]); });
        members &= present;
        return members;
    }

    Bitmap operator()(const SetColumn& column) const
    {
        if (test.op.comparison == Comparison::Present)
            return rowsWhere(rows, [&](std::size_t row) { return column.offsets[row] != column.offsets[row + 1]; });
        if (test.op.comparison == Comparison::CountAtLeast)
            return rowsWhere(rows, [&](std::size_t row) {
                const std::size_t n = column.offsets[row + 1] - column.offsets[row];
                return n > 0 && n >= test.count;
            });
        return membersWith(column, wantedBits(*column.dictionary));
    }

    /// For each text of the dictionary the bit of the wanted member that it is; 0 for none.
    [[nodiscard]] std::vector<std::uint64_t> wantedBits(const Dictionary& dictionary) const
    {
        std::vector<std::uint64_t> bits(dictionary.size());
        for (std::uint32_t code = 0; code < bits.size(); ++code) {
            const std::string key = test.match == TextMatch::Folded ? dictionary.key(code) : keyOf(dictionary.text(code), test.match);
            const auto found = std::lower_bound(test.texts.begin(), test.texts.end(), key);
            if (found != test.texts.end() && *found == key)
                bits[code] = std::uint64_t{1} << (found - test.texts.begin());
        }
        return bits;
    }

    [[nodiscard]] Bitmap membersWith(const SetColumn& column, const std::vector<std::uint64_t>& bits) const
    {
        const int wanted = test.op.comparison == Comparison::HasAll ? static_cast<int>(test.texts.size()) : 1;
        return rowsWhere(rows, [&](std::size_t row) {
            std::uint64_t found = 0;
            for (std::uint32_t i = column.offsets[row]; i < column.offsets[row + 1]; ++i)
                found |= bits[column.codes[i]];
            return std::popcount(found) >= wanted;
        });
    }
};

/// A negative operator is the complement, so it lets in those without a value, and says how many.
LeafResult signedResult(Bitmap members, bool negated, std::size_t missing)
{
    LeafResult result;
    result.members = std::move(members);
    if (negated) {
        result.members.flip();
        result.missingIncluded = missing;
    }
    return result;
}

LeafResult runOnColumn(const TypedTest& test, const ColumnData& data, std::size_t missing, const Frame& frame)
{
    const bool aboutMissing = test.op.comparison == Comparison::Present;
    return signedResult(std::visit(PositiveRows{test, frame.rows(), frame.zone}, data), test.op.negated, aboutMissing ? 0 : missing);
}

}  // namespace

std::string pathOf(const AttributeTest& test, const std::string& path)
{
    return test.of == AttributeTest::Of::Company ? joinPath(path, "company") : path;
}

Result<const Column*> columnOf(const AttributeTest& test, const Snapshot& snapshot, const std::string& path)
{
    const bool ofCompany = test.of == AttributeTest::Of::Company;
    constexpr std::string_view kPrefix = "company.";
    if (const Column* column = snapshot.column(ofCompany ? std::string(kPrefix) + test.attribute : test.attribute))
        return column;
    std::vector<std::string> names;
    for (const Column& column : snapshot.columns()) {
        const std::string& name = column.attribute.name;
        if (!ofCompany)
            names.push_back(name);
        else if (name.starts_with(kPrefix))
            names.push_back(name.substr(kPrefix.size()));
    }
    return fail(ErrorCode::UnknownName, joinPath(pathOf(test, path), "attr"),
                unknownNameDetail(ofCompany ? "attribute of companies" : "attribute", test.attribute, names));
}

Result<Plan> planAttribute(const AttributeTest& test, const Frame& frame, const std::string& path)
{
    REGIA_TRY(const Column* column, columnOf(test, frame.snapshot, path));
    REGIA_TRY(auto typed, typeTest(test.op, test.value, test.match, column->attribute.type, frame.asOf, frame.zone, pathOf(test, path)));
    return Plan([typed = std::move(typed), column, &frame] {
        const std::size_t missing = typed.op.negated ? frame.rows() - presentCount(*column) : 0;
        return runOnColumn(typed, column->data, missing, frame);
    });
}

Result<Plan> planScore(const ScoreTest& test, const Frame& frame, const std::string& path)
{
    const std::string where = joinPath(path, "score");
    const auto found = frame.dataset.scores.find(test.name);
    if (found == frame.dataset.scores.end()) {
        std::vector<std::string> names;
        for (const auto& [name, column] : frame.dataset.scores)
            names.push_back(name);
        return fail(ErrorCode::UnknownName, joinPath(where, "name"), unknownNameDetail("score", test.name, names));
    }
    REGIA_TRY(auto typed, typeTest(test.op, test.value, TextMatch::Folded, model::AttributeType::Number, frame.asOf, frame.zone, where));
    return Plan([typed = std::move(typed), column = found->second, &frame] {
        return runOnColumn(typed, *column, frame.rows() - column->present.count(), frame);
    });
}

}  // namespace regia::segment
