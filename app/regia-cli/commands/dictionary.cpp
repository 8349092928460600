// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "app/regia-cli/commands/commands.h"
#include "core/calendar/date.h"
#include "core/calendar/iso_text.h"

namespace regia::cli {
namespace {

using nlohmann::json;
using snapshot::Column;

struct Range {
    json low, high;
};

template <class Values, class Present, class Print>
Range rangeOf(const Values& values, const Present& present, Print&& print)
{
    Range range;
    std::optional<std::size_t> low, high;
    present.forEach([&](std::size_t i) {
        low = !low || values[i] < values[*low] ? i : *low;
        high = !high || values[i] > values[*high] ? i : *high;
    });
    return low ? Range{print(values[*low]), print(values[*high])} : range;
}

/// How many different values, and from where to where for what has an order.
std::pair<std::size_t, Range> spreadOf(const Column& column)
{
    return std::visit(
        [](const auto& data) -> std::pair<std::size_t, Range> {
            using Data = std::decay_t<decltype(data)>;
            const auto distinct = [](const auto& values, const Bitmap& present) {
                std::set<typename std::decay_t<decltype(values)>::value_type> seen;
                present.forEach([&](std::size_t i) { seen.insert(values[i]); });
                return seen.size();
            };
            if constexpr (std::is_same_v<Data, snapshot::NumberColumn>)
                return {distinct(data.values, data.present), rangeOf(data.values, data.present, [](double v) { return json(v); })};
            else if constexpr (std::is_same_v<Data, snapshot::DateColumn>)
                return {distinct(data.days, data.present),
                        rangeOf(data.days, data.present, [](std::int32_t v) { return json(calendar::toIso(LocalDate{v})); })};
            else if constexpr (std::is_same_v<Data, snapshot::InstantColumn>)
                return {distinct(data.ms, data.present),
                        rangeOf(data.ms, data.present, [](std::int64_t v) { return json(calendar::toIso(Instant{v})); })};
            else if constexpr (std::is_same_v<Data, snapshot::BooleanColumn>)
                return {std::size_t{2}, Range{}};
            else
                return {data.dictionary->size(), Range{}};
        },
        column.data);
}

std::string cell(const json& value) { return value.is_null() ? "" : value.is_string() ? value.get<std::string>() : value.dump(); }

class Attributes final : public Command {
public:
    std::string_view name() const override { return "attributes"; }
    std::string_view summary() const override { return "The dictionary of attributes: type, kind, how full, how many values"; }
    void declare(Options& options) override { options.required("workspace", m_path, "The workspace"); }
    Result<Outcome> run(Console& console) override
    {
        REGIA_TRY(const auto bench, workbench::Workbench::open(m_path, workspace::Access::ReadOnly, console.clock(), console.progress()));
        const auto dataset = bench->dataset();
        json list = json::array();
        Table table{{{"Name"}, {"Title"}, {"Type"}, {"Kind"}, {"Filled", true}, {"Distinct", true}, {"From"}, {"To"}}, {}};
        for (const Column& column : dataset->snapshot->columns()) {
            const std::size_t filled = snapshot::presentCount(column);
            const auto [distinct, range] = spreadOf(column);
            const std::string type(model::toName(column.attribute.type)), kind(model::toName(column.attribute.provenance));
            list.push_back({{"name", column.attribute.name},
                            {"title", column.attribute.title},
                            {"type", type},
                            {"kind", kind},
                            {"family", column.attribute.family},
                            {"n", filled},
                            {"fill", dataset->snapshot->rows() == 0
                                         ? json(nullptr)
                                         : json(static_cast<double>(filled) / static_cast<double>(dataset->snapshot->rows()))},
                            {"distinct", distinct},
                            {"min", range.low},
                            {"max", range.high}});
            table.rows.push_back({column.attribute.name, column.attribute.title, type, kind, std::to_string(filled),
                                  std::to_string(distinct), cell(range.low), cell(range.high)});
        }
        console.wantsJson() ? console.print(list) : console.print(table);
        return Outcome::Clean;
    }

private:
    std::string m_path;
};

class Events final : public Command {
public:
    std::string_view name() const override { return "events"; }
    std::string_view summary() const override { return "The dictionary of event types: how many, of how many contacts, from when to when"; }
    void declare(Options& options) override { options.required("workspace", m_path, "The workspace"); }
    Result<Outcome> run(Console& console) override
    {
        REGIA_TRY(const auto bench, workbench::Workbench::open(m_path, workspace::Access::ReadOnly, console.clock(), console.progress()));
        const auto dataset = bench->dataset();
        const snapshot::Events& events = dataset->snapshot->events();
        struct Tally {
            std::size_t n = 0, contacts = 0, lastRow = static_cast<std::size_t>(-1);
            std::int64_t first = std::numeric_limits<std::int64_t>::max(), last = std::numeric_limits<std::int64_t>::min();
        };
        std::vector<Tally> tallies(events.types.size());
        for (std::size_t row = 0; row < dataset->snapshot->rows(); ++row) {
            for (std::uint32_t e = events.offsets[row]; e < events.offsets[row + 1]; ++e) {
                Tally& tally = tallies[events.type[e]];
                ++tally.n;
                tally.contacts += tally.lastRow != row;
                tally.lastRow = row;
                tally.first = std::min(tally.first, events.time[e]);
                tally.last = std::max(tally.last, events.time[e]);
            }
        }
        json list = json::array();
        Table table{{{"Event"}, {"Category"}, {"Events", true}, {"Contacts", true}, {"First"}, {"Last"}}, {}};
        for (std::size_t t = 0; t < tallies.size(); ++t) {
            if (tallies[t].n == 0)
                continue;
            const std::string category(model::toName(events.types[t].category));
            const std::string first = calendar::toIso(Instant{tallies[t].first}), last = calendar::toIso(Instant{tallies[t].last});
            list.push_back({{"name", events.types[t].name},
                            {"category", category},
                            {"n", tallies[t].n},
                            {"contacts", tallies[t].contacts},
                            {"first", first},
                            {"last", last}});
            table.rows.push_back(
                {events.types[t].name, category, std::to_string(tallies[t].n), std::to_string(tallies[t].contacts), first, last});
        }
        console.wantsJson() ? console.print(list) : console.print(table);
        return Outcome::Clean;
    }

private:
    std::string m_path;
};

}  // namespace

std::unique_ptr<Command> attributesCommand() { return std::make_unique<Attributes>(); }
std::unique_ptr<Command> eventsCommand() { return std::make_unique<Events>(); }

}  // namespace regia::cli
