// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segment/words.h"

#include <algorithm>

#include "core/segment/tongue.h"

namespace regia::segment {
namespace {

std::unique_ptr<Tongue> make(Language language, const Naming& naming)
{
    return language == Language::Italian ? makeItalian(naming) : makeEnglish(naming);
}

class Writer {
public:
    explicit Writer(const Tongue& tongue) : m_tongue(tongue) {}

    void root(const Condition& condition)
    {
        const auto* group = std::get_if<Group>(&condition.node);
        if (group != nullptr && group->kind != Group::Kind::Not && group->parts.empty()) {
            span({}, [&] { m_sentence.text += group->kind == Group::Kind::All ? m_tongue.everybody(true) : m_tongue.nobody(true); });
            return;
        }
        m_sentence.text += m_tongue.subject();
        node(condition, {}, false);
    }

    Sentence take()
    {
        std::stable_sort(m_sentence.spans.begin(), m_sentence.spans.end(),
                         [](const Span& a, const Span& b) { return a.offset != b.offset ? a.offset < b.offset : a.length > b.length; });
        return std::move(m_sentence);
    }

private:
    template <class Write>
    void span(const std::string& path, Write&& write)
    {
        const std::size_t offset = m_sentence.text.size();
        write();
        m_sentence.spans.push_back({offset, m_sentence.text.size() - offset, path});
    }

    void node(const Condition& condition, const std::string& path, bool bracketed)
    {
        span(path, [&] {
            if (const auto* group = std::get_if<Group>(&condition.node))
                write(*group, path, bracketed);
            else
                m_sentence.text += std::visit([&](const auto& leaf) { return m_tongue.say(leaf); }, condition.node);
        });
    }

    void write(const Group& group, const std::string& path, bool bracketed)
    {
        if (group.parts.empty()) {
            m_sentence.text += group.kind == Group::Kind::All ? m_tongue.everybody(false) : m_tongue.nobody(false);
            return;
        }
        if (group.kind == Group::Kind::Not) {
            m_sentence.text += m_tongue.negation() + "(";
            node(group.parts.front(), childPath(path, group, 0), false);
            m_sentence.text += ")";
            return;
        }
        const bool brackets = bracketed && group.parts.size() > 1;
        m_sentence.text += brackets ? "(" : "";
        const std::size_t exceptions = exceptionsFrom(group);
        for (std::size_t i = 0; i < group.parts.size(); ++i) {
            const std::string part = childPath(path, group, i);
            if (i >= exceptions) {
                except(std::get<Group>(group.parts[i].node), part);
                continue;
            }
            m_sentence.text += i == 0 ? "" : m_tongue.conjunction(group.kind);
            node(group.parts[i], part, group.parts.size() > 1 || bracketed);
        }
        m_sentence.text += brackets ? ")" : "";
    }

    /// From which part on an `all` holds nothing but negations: those are said last and in plain words, which would be
    /// ambiguous before something else. Never the first part.
    static std::size_t exceptionsFrom(const Group& group)
    {
        std::size_t from = group.parts.size();
        if (group.kind != Group::Kind::All)
            return from;
        const auto isNot = [](const Condition& part) {
            const auto* inner = std::get_if<Group>(&part.node);
            return inner != nullptr && inner->kind == Group::Kind::Not;
        };
        while (from > 1 && isNot(group.parts[from - 1]))
            --from;
        return from;
    }

    void except(const Group& negation, const std::string& path)
    {
        m_sentence.text += m_tongue.except();
        span(path, [&] { node(negation.parts.front(), childPath(path, negation, 0), true); });
    }

    const Tongue& m_tongue;
    Sentence m_sentence;
};

}  // namespace

Sentence sentenceOf(const Condition& condition, Language language, const Naming& naming)
{
    const auto tongue = make(language, naming);
    Writer writer(*tongue);
    writer.root(condition);
    return writer.take();
}

std::string wordsOf(const EventSelector& selector, Language language, const Naming& naming)
{
    return make(language, naming)->events(selector);
}

std::string wordsOf(const Window& window, Language language) { return make(language, {})->window(window); }

}  // namespace regia::segment
