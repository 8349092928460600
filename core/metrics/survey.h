// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/metrics/grouping.h"
#include "core/metrics/rate.h"
#include "core/metrics/scope.h"

/// Scores of surveys (14-surveys): NPS, satisfaction, effort.
namespace regia::metrics {

enum class SurveyKind : std::uint8_t { Nps, Csat, Ces };
/// One contact may answer many times. Latest: the last answer in the period, by contact and survey. All: every answer, with
/// intervals clustered by contact where contacts repeat.
enum class Answering : std::uint8_t { Latest, All };

struct SurveyQuery {
    Scope scope;
    SurveyKind kind = SurveyKind::Nps;
    std::string question;  ///< empty: all of the kind
    std::string survey;    ///< empty: all
    /// Else the latest in a period with bounds, and every answer when the period is all time: an unbounded "latest" would
    /// throw away every earlier wave of a survey without anybody having asked for it.
    std::optional<Answering> answering;
    std::optional<Grouping> by;  ///< contacts, their stage when they answered, or the property `survey` or `question`
    friend bool operator==(const SurveyQuery&, const SurveyQuery&) = default;
};

/// In points, -100 … 100. The interval is the adjusted Wald one (Rocks 2016): 3/4 of an answer is added to promoters and to
/// detractors, 3 to n; the point stays as it is.
struct Nps {
    std::size_t n = 0, promoters = 0, passives = 0, detractors = 0;
    std::optional<double> value;  ///< none without answers
    std::optional<math::Limits> limits;
    std::optional<double> waldHalfWidth;  ///< the plain one, which other tools show
};
[[nodiscard]] Nps npsOf(std::size_t promoters, std::size_t passives, std::size_t detractors);

struct NpsDifference {
    double difference = 0;  ///< of the points, b - a
    double adjusted = 0;    ///< of the adjusted ones, which the interval is about
    math::Limits limits;
    double z = 0;
    double p = 1;
};
/// b - a. None when either has no answers.
[[nodiscard]] std::optional<NpsDifference> compareNps(const Nps& a, const Nps& b);

/// CSAT, CES: the share of the best boxes and the mean, in the units of the scale.
struct BoxScore {
    Rate top;
    std::optional<double> mean;
    std::optional<math::Limits> meanLimits;
};
/// `scale`: the greatest value, 5, 7 or 10. CSAT: 4-5 of 5, 6-7 of 7, 8-10 of 10. CES: 5-7 of 7.
[[nodiscard]] BoxScore boxScoreOf(const std::vector<double>& scores, SurveyKind kind, int scale);

/// An answer by its kind and scale: outside the scale it is no answer at all.
enum class AnswerClass : std::uint8_t { Invalid, Detractor, Passive, Promoter };
[[nodiscard]] AnswerClass classifyNps(double score);

struct SurveyGroup {
    std::string key;
    Nps nps;                                ///< of Nps
    BoxScore boxes;                         ///< of Csat and Ces
    std::optional<NpsDifference> fromRest;  ///< this group minus everybody else, with at least 10 answers on both sides
    std::optional<double> q;                ///< Benjamini-Hochberg over the groups that were compared
};
struct Survey {
    Instant asOf;
    SurveyKind kind = SurveyKind::Nps;
    Answering answering = Answering::Latest;
    std::size_t n = 0;         ///< answers
    std::size_t contacts = 0;  ///< that answered
    std::size_t invalid = 0;   ///< outside the scale
    int scale = 10;
    Nps nps;
    BoxScore boxes;
    std::vector<SurveyGroup> groups;
    Notes notes;
};

/// Errors: those of `frameOf` and contactGroups; UnknownName (a question or survey that nobody was asked).
[[nodiscard]] Result<Survey> survey(const segment::Dataset& dataset, const SurveyQuery& query, Progress& progress,
                                    segment::LeafCache* cache = nullptr);

/// The contacts behind `promoters`, `passives`, `detractors`, `n`, `top` (of CSAT and CES), `groups[0]`.
/// Errors: as `survey`; InvalidInput for a path that names nothing.
[[nodiscard]] Result<Bitmap> surveyPeople(const segment::Dataset& dataset, const SurveyQuery& query, const std::string& path,
                                          Progress& progress, segment::LeafCache* cache = nullptr);

}  // namespace regia::metrics
