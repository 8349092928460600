// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/dictionary_use.h"

#include "core/segment/condition.h"
#include "core/segment/segment.h"

namespace regia::workbench {
namespace {

/// Notes what the leaves of one segment name.
class Uses {
public:
    Uses(const snapshot::Snapshot& snapshot, const std::string& segment, DictionaryUse& use)
        : m_snapshot(snapshot), m_segment(segment), m_use(use)
    {}

    void operator()(const segment::AttributeTest& test)
    {
        const bool ofCompany = test.of == segment::AttributeTest::Of::Company;
        const snapshot::Column* column = m_snapshot.column(ofCompany ? "company." + test.attribute : test.attribute);
        if (column != nullptr)
            note(m_use.attributes[column->attribute.name]);
    }
    void operator()(const segment::Did& test) { add(test.events); }
    void operator()(const segment::Aggregate& test) { add(test.events); }
    void operator()(const segment::TimeTest& test) { add(test.events); }
    void operator()(const segment::Sequence& test)
    {
        add(test.first.events);
        add(test.then.events);
    }
    template <class Other>
    void operator()(const Other&)
    {}

private:
    void add(const segment::EventSelector& events)
    {
        for (const std::string& type : events.types)
            if (const auto code = m_snapshot.events().typeNamed(type))
                note(m_use.events[m_snapshot.events().types[*code].name]);
    }

    void note(std::vector<std::string>& segments) const
    {
        if (segments.empty() || segments.back() != m_segment)
            segments.push_back(m_segment);
    }

    const snapshot::Snapshot& m_snapshot;
    const std::string& m_segment;
    DictionaryUse& m_use;
};

}  // namespace

DictionaryUse useIn(const segment::Dataset& dataset)
{
    DictionaryUse use;
    for (const auto& [name, saved] : dataset.segments) {
        Uses uses(*dataset.snapshot, name, use);
        segment::forEachNode(saved->where, [&](const std::string&, const segment::Condition& node) { std::visit(uses, node.node); });
    }
    return use;
}

}  // namespace regia::workbench
