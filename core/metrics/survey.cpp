// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/survey.h"

#include <algorithm>
#include <map>

#include "core/math/multiple_testing.h"
#include "core/math/ratio.h"
#include "core/metrics/path.h"
#include "core/metrics/stages.h"
#include "core/segment/json_object.h"

namespace regia::metrics {
namespace {

using snapshot::ScaleAnswer;

constexpr std::size_t kLeastForScore = 10;
constexpr std::uint16_t kAnyName = 0xFFFF;

/// The answers that count, in the order (contact, time).
struct Chosen {
    std::vector<const ScaleAnswer*> answers;
    std::size_t invalid = 0;
    int scale = 10;
    Answering answering = Answering::Latest;
};

Result<std::uint16_t> codeOf(const std::vector<std::string>& names, const std::string& name, const std::string& what)
{
    if (name.empty())
        return kAnyName;
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return fail(ErrorCode::UnknownName, what, segment::unknownNameDetail(what, name, names));
    return static_cast<std::uint16_t>(found - names.begin());
}

/// The smallest usual scale that holds every answer of the kind: 5, 7 or 10.
int scaleOf(const snapshot::Answers& answers, SurveyKind kind, std::uint16_t question)
{
    if (kind != SurveyKind::Csat)
        return kind == SurveyKind::Nps ? 10 : 7;
    double greatest = 0;
    for (const ScaleAnswer& answer : answers.scales)
        if (answer.kind == static_cast<std::uint8_t>(kind) && (question == kAnyName || answer.question == question) && answer.score <= 10)
            greatest = std::max(greatest, answer.score);
    return greatest <= 5 ? 5 : greatest <= 7 ? 7 : 10;
}

bool isValid(double score, SurveyKind kind, int scale)
{
    return kind == SurveyKind::Nps ? classifyNps(score) != AnswerClass::Invalid : score >= 1 && score <= scale;
}

/// Of one contact's answers, in the order of time, the last one of each survey.
void keepLatest(std::vector<const ScaleAnswer*>& answers, std::size_t first)
{
    std::map<std::uint16_t, const ScaleAnswer*> latest;
    for (std::size_t i = first; i < answers.size(); ++i)
        latest[answers[i]->survey] = answers[i];
    std::erase_if(answers, [&, i = std::size_t{0}](const ScaleAnswer* answer) mutable {
        return i++ >= first && latest.at(answer->survey) != answer;
    });
}

Result<Chosen> choose(const Frame& frame, const SurveyQuery& query)
{
    const snapshot::Answers& all = frame.snapshot().answers();
    REGIA_TRY(const std::uint16_t question, codeOf(all.questions, query.question, "question"));
    REGIA_TRY(const std::uint16_t survey, codeOf(all.surveys, query.survey, "survey"));
    Chosen chosen;
    chosen.scale = scaleOf(all, query.kind, question);
    chosen.answering = query.answering.value_or(frame.wholeHistory ? Answering::All : Answering::Latest);
    std::size_t firstOfRow = 0;
    const auto endRow = [&] {
        if (chosen.answering == Answering::Latest && chosen.answers.size() > firstOfRow + 1)
            keepLatest(chosen.answers, firstOfRow);
        firstOfRow = chosen.answers.size();
    };
    std::uint32_t row = 0;
    for (const ScaleAnswer& answer : all.scales) {
        if (answer.row != row)
            endRow();
        row = answer.row;
        const bool isMeant = answer.kind == static_cast<std::uint8_t>(query.kind) && frame.range.contains(answer.at) &&
                             frame.has(answer.row) && (question == kAnyName || answer.question == question) &&
                             (survey == kAnyName || answer.survey == survey);
        if (!isMeant)
            continue;
        if (isValid(answer.score, query.kind, chosen.scale))
            chosen.answers.push_back(&answer);
        else
            ++chosen.invalid;
    }
    endRow();
    return chosen;
}

Nps npsOfAnswers(const std::vector<const ScaleAnswer*>& answers)
{
    std::size_t counts[4] = {};
    for (const ScaleAnswer* answer : answers)
        ++counts[static_cast<std::size_t>(classifyNps(answer->score))];
    return npsOf(counts[3], counts[2], counts[1]);
}

std::size_t contactsOf(const std::vector<const ScaleAnswer*>& answers)
{
    std::size_t contacts = 0;
    for (std::size_t i = 0; i < answers.size(); ++i)
        contacts += i == 0 || answers[i]->row != answers[i - 1]->row;
    return contacts;
}

/// Where contacts repeat, their answers are not independent: the interval is that of a ratio over contacts.
template <class Score>
std::optional<math::Limits> clusteredLimits(const std::vector<const ScaleAnswer*>& answers, math::Limits possible, Score&& score)
{
    std::vector<math::ClusterPart> parts;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (i == 0 || answers[i]->row != answers[i - 1]->row)
            parts.push_back({});
        parts.back().numerator += score(answers[i]->score);
        parts.back().denominator += 1;
    }
    const auto ratio = math::clusteredRatio(parts, possible);
    return ratio ? ratio->limits : std::nullopt;
}

std::vector<double> scoresOf(const std::vector<const ScaleAnswer*>& answers)
{
    std::vector<double> scores;
    for (const ScaleAnswer* answer : answers)
        scores.push_back(answer->score);
    return scores;
}

void setScores(Nps& nps, BoxScore& boxes, const std::vector<const ScaleAnswer*>& answers, SurveyKind kind, int scale)
{
    const bool repeats = contactsOf(answers) < answers.size();
    if (kind != SurveyKind::Nps) {
        boxes = boxScoreOf(scoresOf(answers), kind, scale);
        if (repeats) {
            const auto isTop = [&](double score) { return static_cast<double>(boxScoreOf({score}, kind, scale).top.n); };
            boxes.top.limits = clusteredLimits(answers, {0, 1}, isTop);
            boxes.meanLimits = clusteredLimits(answers, {1, static_cast<double>(scale)}, [](double score) { return score; });
        }
        return;
    }
    nps = npsOfAnswers(answers);
    if (!repeats)
        return;
    const auto sign = [](double score) {
        const AnswerClass own = classifyNps(score);
        return own == AnswerClass::Promoter ? 1.0 : own == AnswerClass::Detractor ? -1.0 : 0.0;
    };
    nps.limits = clusteredLimits(answers, {-1, 1}, sign);
    if (nps.limits)
        nps.limits = math::Limits{100 * nps.limits->lo, 100 * nps.limits->hi};
}

/// The groups of answers, by place in `chosen.answers`.
Result<ContactGroups> answerGroups(const Chosen& chosen, const Frame& frame, const Grouping& by, segment::LeafCache* cache,
                                   Progress& progress)
{
    ContactGroups groups;
    if (const auto* property = std::get_if<ByProperty>(&by)) {
        const bool bySurvey = property->property == "survey";
        if (!bySurvey && property->property != "question")
            return fail(ErrorCode::Unsupported, "by.prop", "answers have the properties survey and question");
        groups.keys = bySurvey ? frame.snapshot().answers().surveys : frame.snapshot().answers().questions;
        for (const ScaleAnswer* answer : chosen.answers)
            groups.codes.push_back(bySurvey ? answer->survey : answer->question);
        return groups;
    }
    if (std::holds_alternative<ByStage>(by)) {
        if (frame.dataset.stages == nullptr)
            return fail(ErrorCode::Unsupported, "by.stage", "the lifecycle of this data has not been computed");
        for (const model::Stage stage : model::kStages)
            groups.keys.emplace_back(model::toName(stage));
        for (const ScaleAnswer* answer : chosen.answers) {
            const std::size_t stage = stageAt(frame.dataset.stages->of(answer->row), answer->at - 1, frame.asOf);
            groups.codes.push_back(stage == kNoStage ? kNoGroup : static_cast<GroupCode>(stage));
        }
        return groups;
    }
    REGIA_TRY(const ContactGroups contacts, contactGroups(frame, by, cache, progress));
    groups.keys = contacts.keys;
    groups.overlap = true;
    groups.offsets.push_back(0);
    for (const ScaleAnswer* answer : chosen.answers) {
        const auto own = contacts.of(answer->row);
        groups.members.insert(groups.members.end(), own.begin(), own.end());
        groups.offsets.push_back(static_cast<std::uint32_t>(groups.members.size()));
    }
    return groups;
}

struct GroupedAnswers {
    std::vector<std::string> keys;
    std::vector<std::vector<const ScaleAnswer*>> in;
    std::vector<std::vector<const ScaleAnswer*>> rest;
};

Result<GroupedAnswers> groupAnswers(const Chosen& chosen, const Frame& frame, const Grouping& by, segment::LeafCache* cache,
                                    Progress& progress)
{
    REGIA_TRY(const ContactGroups groups, answerGroups(chosen, frame, by, cache, progress));
    std::vector<std::size_t> sizes(groups.keys.size(), 0);
    std::size_t withoutValue = 0;
    for (std::size_t i = 0; i < chosen.answers.size(); ++i) {
        withoutValue += groups.of(i).empty();
        for (const GroupCode code : groups.of(i))
            ++sizes[code];
    }
    const GroupLayout layout = layoutOf(groups.keys, sizes, withoutValue, !std::holds_alternative<BySegments>(by));
    GroupedAnswers grouped{layout.keys, {}, {}};
    grouped.in.resize(layout.keys.size());
    grouped.rest.resize(layout.keys.size());
    for (std::size_t i = 0; i < chosen.answers.size(); ++i) {
        std::vector<bool> isIn(layout.keys.size(), false);
        layout.forEachPlace(groups.of(i), [&](std::size_t place) { isIn[place] = true; });
        for (std::size_t place = 0; place < isIn.size(); ++place)
            (isIn[place] ? grouped.in : grouped.rest)[place].push_back(chosen.answers[i]);
    }
    return grouped;
}

std::vector<SurveyGroup> groupResults(const GroupedAnswers& grouped, SurveyKind kind, int scale)
{
    std::vector<SurveyGroup> results;
    std::vector<double> p;
    for (std::size_t place = 0; place < grouped.keys.size(); ++place) {
        SurveyGroup group;
        group.key = grouped.keys[place];
        setScores(group.nps, group.boxes, grouped.in[place], kind, scale);
        if (kind == SurveyKind::Nps && std::min(grouped.in[place].size(), grouped.rest[place].size()) >= kLeastForScore) {
            group.fromRest = compareNps(npsOfAnswers(grouped.rest[place]), group.nps);
            p.push_back(group.fromRest->p);
        }
        results.push_back(std::move(group));
    }
    const std::vector<double> q = math::benjaminiHochberg(p);
    std::size_t next = 0;
    for (SurveyGroup& group : results)
        if (group.fromRest)
            group.q = q[next++];
    return results;
}

}  // namespace

Result<Survey> survey(const segment::Dataset& dataset, const SurveyQuery& query, Progress& progress, segment::LeafCache* cache)
{
    REGIA_TRY(const Frame frame, frameOf(dataset, query.scope, cache, progress));
    REGIA_TRY(const Chosen chosen, choose(frame, query));
    Survey result;
    result.asOf = frame.asOf;
    result.kind = query.kind;
    result.answering = chosen.answering;
    result.n = chosen.answers.size();
    result.contacts = contactsOf(chosen.answers);
    result.invalid = chosen.invalid;
    result.scale = chosen.scale;
    result.notes = frame.notes;
    setScores(result.nps, result.boxes, chosen.answers, query.kind, chosen.scale);
    if (query.by) {
        REGIA_TRY(const GroupedAnswers grouped, groupAnswers(chosen, frame, *query.by, cache, progress));
        result.groups = groupResults(grouped, query.kind, chosen.scale);
    }
    if (result.n < kLeastForScore)
        result.notes.push_back({NoteCode::TinyN, static_cast<std::int64_t>(result.n), {}});
    else if (result.n < 30)
        result.notes.push_back({NoteCode::SmallN, static_cast<std::int64_t>(result.n), {}});
    if (result.invalid > 0)
        result.notes.push_back({NoteCode::InvalidAnswers, static_cast<std::int64_t>(result.invalid), {}});
    return result;
}

Result<Bitmap> surveyPeople(const segment::Dataset& dataset, const SurveyQuery& query, const std::string& path, Progress& progress,
                            segment::LeafCache* cache)
{
    REGIA_TRY(const Frame frame, frameOf(dataset, query.scope, cache, progress));
    REGIA_TRY(const Chosen chosen, choose(frame, query));
    Bitmap people(frame.rows());
    if (const auto group = Path(path).only("groups"); group && query.by) {
        REGIA_TRY(const GroupedAnswers grouped, groupAnswers(chosen, frame, *query.by, cache, progress));
        if (*group >= grouped.keys.size())
            return fail(ErrorCode::InvalidInput, path, "there are " + std::to_string(grouped.keys.size()) + " groups");
        for (const ScaleAnswer* answer : grouped.in[*group])
            people.set(answer->row);
        return people;
    }
    static const std::map<std::string, AnswerClass, std::less<>> kClasses{
        {"promoters", AnswerClass::Promoter}, {"passives", AnswerClass::Passive}, {"detractors", AnswerClass::Detractor}};
    const auto wanted = kClasses.find(path);
    const bool isNps = query.kind == SurveyKind::Nps;
    if (path != "n" && (isNps ? wanted == kClasses.end() : path != "top"))
        return fail(ErrorCode::InvalidInput, path, "no such part of the answer: n, promoters, passives, detractors, top, groups[0]");
    for (const ScaleAnswer* answer : chosen.answers)
        if (path == "n" ||
            (isNps ? classifyNps(answer->score) == wanted->second : boxScoreOf({answer->score}, query.kind, chosen.scale).top.n > 0))
            people.set(answer->row);
    return people;
}

}  // namespace regia::metrics
