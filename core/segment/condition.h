// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/ids.h"
#include "core/model/consent.h"
#include "core/model/import_part.h"
#include "core/model/stage.h"
#include "core/segment/event_selector.h"
#include "core/segment/operator.h"
#include "core/segment/window.h"

/// A condition on contacts as a value: what the window edits, what is saved (documents, "Conditions on contacts"), what
/// the evaluator and the SQL compiler read. Values hold what the document says and know nothing of a workspace: names
/// are looked up, and types checked, by `validate` and by every evaluation.
namespace regia::segment {

struct Condition;

/// `all` of none is everybody, `any` of none is nobody; `not` has exactly one part.
struct Group {
    enum class Kind : std::uint8_t { All, Any, Not };
    Kind kind = Kind::All;
    std::vector<Condition> parts;
    friend bool operator==(const Group&, const Group&);
};

/// A test of one attribute of the contact, or of the company that the contact belongs to.
struct AttributeTest {
    enum class Of : std::uint8_t { Contact, Company };
    Of of = Of::Contact;
    std::string attribute;
    Operator op;
    Operand value;
    TextMatch match = TextMatch::Folded;
    friend bool operator==(const AttributeTest&, const AttributeTest&) = default;
};

struct CountTest {
    enum class Kind : std::uint8_t { AtLeast, AtMost, Exactly, Between };
    Kind kind = Kind::AtLeast;
    std::int64_t first = 1;
    std::int64_t second = 1;  ///< of Between, included
    friend bool operator==(const CountTest&, const CountTest&) = default;
    [[nodiscard]] bool holds(std::int64_t n) const;
};

/// Did such events so many times in the window. "Did not" is exactly 0; at most n includes zero times.
struct Did {
    EventSelector events;
    CountTest count;
    Window window;
    friend bool operator==(const Did&, const Did&) = default;
};

/// Sum and distinct over no value are 0; average, least and greatest of no value are missing.
struct Aggregate {
    enum class Function : std::uint8_t { Sum, Average, Minimum, Maximum, Distinct };
    EventSelector events;
    std::string property;  ///< or `day`, of Distinct: the local day of the event
    Function function = Function::Sum;
    Operator op{Comparison::GreaterOrEqual};
    Operand value;
    Window window;
    friend bool operator==(const Aggregate&, const Aggregate&) = default;
};

/// When the first or the last such event of the whole history was.
struct TimeTest {
    enum class Which : std::uint8_t { First, Last };
    enum class Kind : std::uint8_t { InLast, BeforeLast, Between };
    Which which = Which::First;
    EventSelector events;
    Kind kind = Kind::InLast;
    calendar::Duration length;  ///< of InLast and BeforeLast
    LocalDate from, to;         ///< of Between: [from, to) in the workspace's time zone
    friend bool operator==(const TimeTest&, const TimeTest&) = default;
};

struct SequenceStep {
    EventSelector events;
    Window window;
    friend bool operator==(const SequenceStep&, const SequenceStep&) = default;
};

/// An event of `first` with one of `then` after it, at most `within` later; negated: one of `first` whose time is over
/// and that none of `then` followed.
struct Sequence {
    SequenceStep first;
    SequenceStep then;
    calendar::Duration within{7, calendar::DurationUnit::Days};  ///< minutes to weeks
    bool negated = false;
    friend bool operator==(const Sequence&, const Sequence&) = default;
};

struct InStage {
    model::Stage stage = model::Stage::Discovery;
    friend bool operator==(const InStage&, const InStage&) = default;
};
struct EnteredStage {
    model::Stage stage = model::Stage::Discovery;
    Window window;
    friend bool operator==(const EnteredStage&, const EnteredStage&) = default;
};
/// How many days of 24 hours the contact has been in its present stage; false of one that has none.
struct StageSince {
    Operator op{Comparison::GreaterThan};
    Operand days;
    friend bool operator==(const StageSince&, const StageSince&) = default;
};

struct ConsentTest {
    std::string purpose;
    model::ConsentState state = model::ConsentState::Granted;
    friend bool operator==(const ConsentTest&, const ConsentTest&) = default;
};
struct ScoreTest {
    std::string name;
    Operator op{Comparison::GreaterOrEqual};
    Operand value;
    friend bool operator==(const ScoreTest&, const ScoreTest&) = default;
};
struct InSegment {
    std::string name;
    friend bool operator==(const InSegment&, const InSegment&) = default;
};
struct InList {
    std::string name;
    friend bool operator==(const InList&, const InList&) = default;
};
/// Known to a source: `shopify`.
struct SourceTest {
    std::string source;
    friend bool operator==(const SourceTest&, const SourceTest&) = default;
};
/// Touched by an import, or one part of those.
struct BatchTest {
    BatchId batch;
    model::ImportPart part = model::ImportPart::Touched;
    friend bool operator==(const BatchTest&, const BatchTest&) = default;
};
struct ContactTest {
    std::vector<ContactId> contacts;
    friend bool operator==(const ContactTest&, const ContactTest&) = default;
};

using Node = std::variant<Group, AttributeTest, Did, Aggregate, TimeTest, Sequence, InStage, EnteredStage, StageSince, ConsentTest,
                          ScoreTest, InSegment, InList, SourceTest, BatchTest, ContactTest>;

/// One node of the tree. A default one is `all` of nothing: everybody.
struct Condition {
    Node node;
    friend bool operator==(const Condition&, const Condition&) = default;
};
inline bool operator==(const Group& a, const Group& b) { return a.kind == b.kind && a.parts == b.parts; }

[[nodiscard]] inline Condition everybody() { return {}; }
[[nodiscard]] Condition allOf(std::vector<Condition> parts);
[[nodiscard]] Condition anyOf(std::vector<Condition> parts);
[[nodiscard]] Condition negation(Condition part);

/// How the path of a part continues that of its group: `all[2]`, `any[0]`, `not`. The root's path is empty; deeper paths
/// join with a dot (`all[1].not`). The same paths are in errors, explanations and the spans of a sentence.
[[nodiscard]] std::string childPath(std::string_view path, const Group& group, std::size_t part);
/// The node at a path of groups; none when there is none.
[[nodiscard]] const Condition* nodeAt(const Condition& root, std::string_view path);

/// Calls visit(path, condition) for the node and, under groups, for all below it, parents first.
template <class Visit>
void forEachNode(const Condition& condition, Visit&& visit, const std::string& path = {})
{
    visit(path, condition);
    if (const auto* group = std::get_if<Group>(&condition.node))
        for (std::size_t i = 0; i < group->parts.size(); ++i)
            forEachNode(group->parts[i], visit, childPath(path, *group, i));
}

/// The segmentation families (02-segment) that a condition's leaves use, each once, in the order of that list. `families`
/// gives an attribute's tag.
[[nodiscard]] std::vector<std::string> familiesOf(const Condition& condition,
                                                  const std::function<std::string(std::string_view)>& familyOfAttribute);

}  // namespace regia::segment
