// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <charconv>
#include <numeric>
#include <tuple>

#include "core/base/parallel.h"
#include "core/snapshot/load_events.h"

namespace regia::snapshot {
namespace {

using model::AttributeType;
using Order = std::vector<const RawEvent*>;

auto sortKey(const RawEvent* event) { return std::tuple(event->at, event->batch, event->number); }

/// One counting pass; the events of a record come sorted, so only contacts of several records may need more.
Order sortedEvents(const std::vector<RawChunk>& chunks, Events& events, std::size_t rows)
{
    events.offsets.assign(rows + 1, 0);
    for (const RawChunk& chunk : chunks)
        for (const auto& block : chunk.blocks)
            for (const RawEvent& event : block)
                ++events.offsets[event.row + 1];
    std::partial_sum(events.offsets.begin(), events.offsets.end(), events.offsets.begin());
    Order order(events.offsets.back());
    std::vector<std::uint32_t> next(events.offsets.begin(), events.offsets.end() - 1);
    for (const RawChunk& chunk : chunks)
        for (const auto& block : chunk.blocks)
            for (const RawEvent& event : block)
                order[next[event.row]++] = &event;
    parallelFor((rows + kBlockSize - 1) / kBlockSize, [&](std::size_t block) {
        const auto byTime = [](const RawEvent* a, const RawEvent* b) { return sortKey(a) < sortKey(b); };
        for (std::size_t row = block * kBlockSize; row < std::min(rows, (block + 1) * kBlockSize); ++row) {
            const auto first = order.begin() + events.offsets[row];
            const auto last = order.begin() + events.offsets[row + 1];
            if (!std::is_sorted(first, last, byTime))
                std::stable_sort(first, last, byTime);
        }
    });
    return order;
}

void fillColumns(const Order& order, Events& events)
{
    const std::size_t size = order.size();
    events.time.resize(size);
    events.type.resize(size);
    events.channel.resize(size);
    events.source.resize(size);
    events.campaign.resize(size);
    events.product.resize(size);
    events.amount.resize(size);
    events.dateOnly = Bitmap(size);
    parallelFor((size + kBlockSize - 1) / kBlockSize, [&](std::size_t block) {
        for (std::size_t i = block * kBlockSize; i < std::min(size, (block + 1) * kBlockSize); ++i) {
            const RawEvent& event = *order[i];
            events.time[i] = event.at;
            events.type[i] = event.type;
            events.channel[i] = event.channel;
            events.source[i] = event.source;
            events.campaign[i] = event.campaign;
            events.product[i] = event.product;
            events.amount[i] = event.amount;
            if (event.dateOnly)
                events.dateOnly.set(i);
        }
    });
}

/// As JSON writes it: 5, 5.5, 5.0, true.
std::string textOf(const RawProperty& property)
{
    if (property.kind == RawProperty::Kind::Truth)
        return property.truth ? "true" : "false";
    char buffer[32];
    if (property.kind == RawProperty::Kind::Whole)
        return {buffer, std::to_chars(buffer, buffer + sizeof buffer, property.whole).ptr};
    std::string text(buffer, std::to_chars(buffer, buffer + sizeof buffer, property.real).ptr);
    return text.find_first_of(".en") == std::string::npos ? text + ".0" : text;
}

double numberOf(const RawProperty& property)
{
    switch (property.kind) {
    case RawProperty::Kind::Whole: return static_cast<double>(property.whole);
    case RawProperty::Kind::Real: return property.real;
    case RawProperty::Kind::Truth: return property.truth ? 1 : 0;
    case RawProperty::Kind::Text: break;
    }
    return 0;
}

/// The properties of all chunks under one list of names, each with the one type that holds all its values.
class PropertyColumns {
public:
    PropertyColumns(const std::vector<RawChunk>& chunks, Events& events) : m_chunks(chunks), m_events(events)
    {
        Dictionary names;
        for (const RawChunk& chunk : chunks) {
            std::vector<std::uint32_t>& places = m_places.emplace_back();
            for (const std::string& name : chunk.names)
                places.push_back(names.add(name));
        }
        for (std::uint32_t i = 0; i < names.size(); ++i)
            m_events.properties.push_back({names.text(i), AttributeType::Text, {}, {}, {}, std::make_shared<Dictionary>()});
        chooseTypes();
    }

    void add(std::uint32_t number, const RawEvent& event)
    {
        const RawChunk& chunk = m_chunks[event.chunk];
        for (std::uint32_t i = 0; i < event.properties; ++i) {
            const RawProperty& raw = chunk.properties[event.firstProperty + i];
            EventProperty& property = m_events.properties[m_places[event.chunk][raw.name]];
            if (!property.events.empty() && property.events.back() == number)
                continue;  // a name said twice in one object: the first counts
            property.events.push_back(number);
            if (property.type != AttributeType::Text)
                property.numbers.push_back(numberOf(raw));
            else if (raw.kind == RawProperty::Kind::Text)
                property.codes.push_back(property.dictionary->add(chunk.texts.text(raw.text)));
            else
                property.codes.push_back(property.dictionary->add(textOf(raw)));
        }
    }

private:
    void chooseTypes()
    {
        struct Seen {
            bool text = false, number = false, truth = false;
        };
        std::vector<Seen> seen(m_events.properties.size());
        for (std::size_t c = 0; c < m_chunks.size(); ++c) {
            for (const RawProperty& raw : m_chunks[c].properties) {
                Seen& kinds = seen[m_places[c][raw.name]];
                kinds.text |= raw.kind == RawProperty::Kind::Text;
                kinds.truth |= raw.kind == RawProperty::Kind::Truth;
                kinds.number |= raw.kind == RawProperty::Kind::Whole || raw.kind == RawProperty::Kind::Real;
            }
        }
        for (std::size_t i = 0; i < seen.size(); ++i) {
            const bool mixed = seen[i].text || seen[i].number == seen[i].truth;
            m_events.properties[i].type = mixed ? AttributeType::Text : seen[i].number ? AttributeType::Number : AttributeType::Boolean;
        }
    }

    const std::vector<RawChunk>& m_chunks;
    Events& m_events;
    std::vector<std::vector<std::uint32_t>> m_places;  ///< by chunk and its name: the property
};

}  // namespace

void assembleEvents(const std::vector<RawChunk>& chunks, std::size_t rows, Events& events)
{
    const Order order = sortedEvents(chunks, events, rows);
    fillColumns(order, events);
    PropertyColumns properties(chunks, events);
    if (events.properties.empty())
        return;
    for (std::size_t i = 0; i < order.size(); ++i)
        if (order[i]->properties > 0)
            properties.add(static_cast<std::uint32_t>(i), *order[i]);
}

}  // namespace regia::snapshot
