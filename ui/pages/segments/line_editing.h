// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conditions/event_tokens.h"
#include "ui/pages/segments/line_tokens.h"
#include "ui/text/words.h"

/// What the lines of all kinds of conditions share. For the sources of line tokens alone.
namespace regia::ui::lines {

using Tokens = std::vector<QWidget*>;

/// Members of a leaf that shared code sets.
template <class Leaf>
using OperandOf = segment::Operand Leaf::*;
template <class Leaf>
using NameOf = std::string Leaf::*;

/// The tokens of a line change one value together: what one wrote, the next must not undo.
template <class Leaf>
struct Editing {
    std::shared_ptr<Leaf> leaf;
    LineChanged changed;

    Editing(const Leaf& now, const LineChanged& told) : leaf(std::make_shared<Leaf>(now)), changed(told) {}
    void tell(LineChange how) const { changed(segment::Condition{*leaf}, how); }
    void tell(bool rebuilds) const { tell(rebuilds ? LineChange::Form : LineChange::Field); }
};

inline void append(Tokens& tokens, Tokens more) { tokens.insert(tokens.end(), more.begin(), more.end()); }

/// A token for one member of the leaf that a list of keys stands for.
template <class Leaf, class Set>
Pill* choice(const QString& name, const KeyedTexts& choices, const QString& current, const Editing<Leaf>& editing, Set set)
{
    return choiceToken(name, choices, current, [editing, set](const QString& key) {
        set(*editing.leaf, key);
        editing.tell(LineChange::Form);
    });
}

/// "Comparison", to screen readers.
[[nodiscard]] QString comparisonName();

/// An operator and its value, of an attribute, an aggregate or a score.
template <class Leaf>
Tokens comparison(const Compared& what, const KeyedTexts& operators, OperandOf<Leaf> value, const Editing<Leaf>& editing)
{
    const segment::Operator now = editing.leaf->op;
    Tokens tokens{choice(comparisonName(), operators, words::fromUtf8(toName(now)), editing, [what, value](Leaf& leaf, const QString& key) {
        leaf.op = *segment::operatorFromName(key.toStdString());
        if (changesForm(leaf.op.comparison, leaf.*value, what))
            leaf.*value = startOf(leaf.op.comparison, what);
    })};
    append(tokens, operandTokens(now.comparison, (*editing.leaf).*value, what, [editing, value](segment::Operand next, bool rebuilds) {
               (*editing.leaf).*value = std::move(next);
               editing.tell(rebuilds);
           }));
    return tokens;
}

template <class Leaf>
QWidget* eventOf(const DatasetPointer& data, const Editing<Leaf>& editing, EventSaid said = EventSaid::AsNoun)
{
    return eventToken(data, editing.leaf->events, said, [editing](segment::EventSelector events) {
        editing.leaf->events.types = std::move(events.types);
        editing.tell(LineChange::Form);
    });
}

template <class Leaf>
Tokens whereOf(const DatasetPointer& data, const Editing<Leaf>& editing)
{
    return whereTokens(data, editing.leaf->events, [editing](segment::EventSelector events, bool rebuilds) {
        editing.leaf->events.where = std::move(events.where);
        editing.tell(rebuilds);
    });
}

template <class Leaf>
QWidget* windowOf(const DatasetPointer& data, const Editing<Leaf>& editing)
{
    return windowToken(data, editing.leaf->window, [editing](segment::Window window) {
        editing.leaf->window = window;
        editing.tell(LineChange::Field);
    });
}

/// The tokens of a leaf, one overload a kind; kinds without one are said in words.
[[nodiscard]] Tokens tokensOf(const DatasetPointer& data, const segment::AttributeTest& test, const LineChanged& changed);
[[nodiscard]] Tokens tokensOf(const DatasetPointer& data, const segment::Did& test, const LineChanged& changed);
[[nodiscard]] Tokens tokensOf(const DatasetPointer& data, const segment::Aggregate& test, const LineChanged& changed);
[[nodiscard]] Tokens tokensOf(const DatasetPointer& data, const segment::TimeTest& test, const LineChanged& changed);
[[nodiscard]] Tokens tokensOf(const DatasetPointer& data, const segment::Sequence& test, const LineChanged& changed);
[[nodiscard]] Tokens tokensOf(const DatasetPointer& data, const segment::InStage& test, const LineChanged& changed);
[[nodiscard]] Tokens tokensOf(const DatasetPointer& data, const segment::EnteredStage& test, const LineChanged& changed);
[[nodiscard]] Tokens tokensOf(const DatasetPointer& data, const segment::StageSince& test, const LineChanged& changed);
[[nodiscard]] Tokens tokensOf(const DatasetPointer& data, const segment::ConsentTest& test, const LineChanged& changed);
[[nodiscard]] Tokens tokensOf(const DatasetPointer& data, const segment::ScoreTest& test, const LineChanged& changed);
[[nodiscard]] Tokens tokensOf(const DatasetPointer& data, const segment::InSegment& test, const LineChanged& changed);
[[nodiscard]] Tokens tokensOf(const DatasetPointer& data, const segment::InList& test, const LineChanged& changed);
[[nodiscard]] Tokens tokensOf(const DatasetPointer& data, const segment::SourceTest& test, const LineChanged& changed);

}  // namespace regia::ui::lines
