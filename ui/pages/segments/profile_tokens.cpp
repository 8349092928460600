// SPDX-License-Identifier: GPL-3.0-or-later
// Lines about what contacts are: attributes, stages, consent, scores, and the sets that they belong to.
#include <QHBoxLayout>

#include "ui/conditions/segment_words.h"
#include "ui/pages/segments/line_editing.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stage_dial.h"

namespace regia::ui::lines {
namespace {

/// The mark with its word: one token, so that a line that wraps does not part them.
QWidget* provenanceSign(model::Provenance provenance)
{
    auto* sign = new QWidget;
    auto* row = new QHBoxLayout(sign);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(new ProvenanceMark(provenance));
    row->addWidget(new Label(words::provenance(provenance).toLower(), Type::Small, Color::Text3));
    sign->setToolTip(words::provenance(provenance));
    return sign;
}

KeyedTexts stageChoices()
{
    KeyedTexts stages;
    for (const model::Stage stage : model::kStages)
        stages.emplace_back(words::fromUtf8(model::toName(stage)), words::stage(stage));
    return stages;
}

/// A saved segment, a list or a source, chosen by name.
template <class Leaf>
Tokens named(const QString& before, const QString& what, NameOf<Leaf> name, const Leaf& test, const KeyedTexts& names,
             const LineChanged& changed)
{
    const Editing<Leaf> editing(test, changed);
    return {between(before), choice(what, names, words::fromUtf8(test.*name), editing,
                                    [name](Leaf& leaf, const QString& key) { leaf.*name = key.toStdString(); })};
}

KeyedTexts segmentChoices(const segment::Dataset& data)
{
    KeyedTexts names;
    for (const auto& [name, saved] : data.segments)
        names.emplace_back(words::fromUtf8(name), words::fromUtf8(name));
    return names;
}

}  // namespace

QString comparisonName() { return SegmentWords::tr("Comparison"); }

Tokens tokensOf(const DatasetPointer& data, const segment::AttributeTest& test, const LineChanged& changed)
{
    const Editing<segment::AttributeTest> editing(test, changed);
    KeyedTexts attributes;
    // A segment that was saved before its attribute was hidden or merged goes on, and says which one it means now.
    const snapshot::Column* meant = data->snapshot->column(test.attribute);
    for (const snapshot::Column& column : data->snapshot->columns())
        if (!column.attribute.hidden || &column == meant)
            attributes.emplace_back(words::fromUtf8(column.attribute.name),
                                    words::attribute(column.attribute.name, column.attribute.title));
    Tokens tokens;
    if (test.of == segment::AttributeTest::Of::Company)
        tokens.push_back(between(SegmentWords::tr("company’s")));
    tokens.push_back(choice(SegmentWords::tr("Attribute"), attributes,
                            words::fromUtf8(meant != nullptr ? meant->attribute.name : test.attribute), editing,
                            [data](segment::AttributeTest& leaf, const QString& key) {
                                const Compared what = comparedAttribute(*data, key.toStdString());
                                leaf.attribute = key.toStdString();
                                leaf.op = segment::Operator(segment::comparisonsOf(what.type).front());
                                leaf.value = startOf(leaf.op.comparison, what);
                            }));
    const Compared what = comparedAttribute(*data, test.attribute);
    append(tokens, comparison(what, operatorChoices(what), &segment::AttributeTest::value, editing));
    if (const snapshot::Column* column = data->snapshot->column(test.attribute)) {
        tokens.push_back(provenanceSign(column->attribute.provenance));
    }
    return tokens;
}

Tokens tokensOf(const DatasetPointer&, const segment::InStage& test, const LineChanged& changed)
{
    const Editing<segment::InStage> editing(test, changed);
    return {between(SegmentWords::tr("is in the stage")),
            choice(SegmentWords::tr("Stage"), stageChoices(), words::fromUtf8(model::toName(test.stage)), editing,
                   [](segment::InStage& leaf, const QString& key) { leaf.stage = *model::stageFromName(key.toStdString()); })};
}

Tokens tokensOf(const DatasetPointer& data, const segment::EnteredStage& test, const LineChanged& changed)
{
    const Editing<segment::EnteredStage> editing(test, changed);
    return {between(SegmentWords::tr("entered the stage")),
            choice(SegmentWords::tr("Stage"), stageChoices(), words::fromUtf8(model::toName(test.stage)), editing,
                   [](segment::EnteredStage& leaf, const QString& key) { leaf.stage = *model::stageFromName(key.toStdString()); }),
            windowOf(data, editing)};
}

Tokens tokensOf(const DatasetPointer&, const segment::StageSince& test, const LineChanged& changed)
{
    const Editing<segment::StageSince> editing(test, changed);
    const Compared what = comparedNumber(SegmentWords::tr("Days"));
    Tokens tokens{between(SegmentWords::tr("days in the present stage"))};
    append(tokens, comparison(what, operatorChoices(what), &segment::StageSince::days, editing));
    return tokens;
}

Tokens tokensOf(const DatasetPointer& data, const segment::ConsentTest& test, const LineChanged& changed)
{
    const Editing<segment::ConsentTest> editing(test, changed);
    KeyedTexts purposes, states;
    for (const std::string& purpose : data->snapshot->consents().purposes)
        purposes.emplace_back(words::fromUtf8(purpose), words::purpose(purpose));
    for (const model::ConsentState state : {model::ConsentState::Granted, model::ConsentState::Withdrawn, model::ConsentState::Denied,
                                            model::ConsentState::Pending, model::ConsentState::Never})
        states.emplace_back(words::fromUtf8(model::toName(state)), words::consentState(state));
    return {between(SegmentWords::tr("consent for")),
            choice(SegmentWords::tr("Purpose"), purposes, words::fromUtf8(test.purpose), editing,
                   [](segment::ConsentTest& leaf, const QString& key) { leaf.purpose = key.toStdString(); }),
            between(SegmentWords::tr("is", "consent for e-mail is given")),
            choice(SegmentWords::tr("State"), states, words::fromUtf8(model::toName(test.state)), editing,
                   [](segment::ConsentTest& leaf, const QString& key) { leaf.state = *model::consentStateFromName(key.toStdString()); })};
}

Tokens tokensOf(const DatasetPointer& data, const segment::ScoreTest& test, const LineChanged& changed)
{
    const Editing<segment::ScoreTest> editing(test, changed);
    KeyedTexts names;
    for (const auto& [name, column] : data->scores)
        names.emplace_back(words::fromUtf8(name), words::fromUtf8(name));
    const Compared what = comparedNumber(SegmentWords::tr("Score"));
    Tokens tokens{choice(SegmentWords::tr("Score"), names, words::fromUtf8(test.name), editing,
                         [](segment::ScoreTest& leaf, const QString& key) { leaf.name = key.toStdString(); })};
    append(tokens, comparison(what, operatorChoices(what), &segment::ScoreTest::value, editing));
    return tokens;
}

Tokens tokensOf(const DatasetPointer& data, const segment::InSegment& test, const LineChanged& changed)
{
    return named(SegmentWords::tr("is in the segment"), SegmentWords::tr("Segment"), &segment::InSegment::name, test, segmentChoices(*data),
                 changed);
}

Tokens tokensOf(const DatasetPointer& data, const segment::InList& test, const LineChanged& changed)
{
    return named(SegmentWords::tr("is on the list"), SegmentWords::tr("List"), &segment::InList::name, test, segmentChoices(*data),
                 changed);
}

Tokens tokensOf(const DatasetPointer& data, const segment::SourceTest& test, const LineChanged& changed)
{
    KeyedTexts sources;
    for (const std::string& source : data->snapshot->sources())
        sources.emplace_back(words::fromUtf8(source), words::readable(source));
    return named(SegmentWords::tr("is known to"), SegmentWords::tr("Source"), &segment::SourceTest::source, test, sources, changed);
}

}  // namespace regia::ui::lines
