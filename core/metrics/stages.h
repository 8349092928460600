// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/calendar/bucket_axis.h"
#include "core/metrics/lifecycle.h"
#include "core/metrics/scope.h"

namespace regia::metrics {

/// Where contacts are, how they move and how long they stay (04-lifecycle a).
struct StagesQuery {
    Scope scope;                                       ///< the period is the time of the history; all time: the last 12 months
    std::optional<StageRules> rules;                   ///< else those that the dataset's stages were made with
    std::optional<std::pair<Moment, Moment>> between;  ///< [a, b) of the moves and the matrix; else the period
    std::optional<calendar::PeriodUnit> interval;      ///< of the history; else chosen by its length
    friend bool operator==(const StagesQuery&, const StagesQuery&) = default;
};

/// A stage, or none: before a contact's first instant.
inline constexpr std::size_t kNoStage = model::kStageCount;
using StageCounts = std::array<std::size_t, model::kStageCount + 1>;

/// How long contacts stay, in days of 24 hours. Completed spells alone are too short a measure, because the long stays are
/// still open: the Kaplan-Meier figures count the open ones as censored and are the honest ones.
struct StageDwell {
    std::size_t completedN = 0;
    std::size_t openN = 0;
    std::optional<double> completedMedianDays;
    std::optional<double> medianDays;  ///< Kaplan-Meier; none when half have not yet left
    std::optional<double> medianLoDays, medianHiDays;
    std::optional<double> p25Days, p75Days;  ///< by when a quarter, three quarters, have left
};

struct StageBucket {
    calendar::Bucket bucket;
    StageCounts counts{};                                   ///< at its end, or at as-of when it is not over
    std::array<std::size_t, model::kStageCount> entered{};  ///< spells that began in it
};

struct Stages {
    Instant asOf;
    std::size_t population = 0;
    StageCounts now{};
    segment::TimeRange between;
    std::array<std::array<std::size_t, model::kStageCount>, model::kStageCount> moves{};  ///< [from][to]: spells that ended in `between`
    std::array<StageCounts, model::kStageCount + 1> matrix{};                             ///< [at its start][at its end]: contacts
    std::array<std::size_t, model::kStageCount> entered{};                                ///< spells that began in `between`
    std::array<StageDwell, model::kStageCount> dwell;                                     ///< of all spells up to as-of
    std::vector<StageBucket> history;
    Notes notes;
};

/// Errors: those of `frameOf`; Unsupported without rules and without stages in the dataset; InvalidInput for a history of too
/// many buckets.
[[nodiscard]] Result<Stages> stages(const segment::Dataset& dataset, const StagesQuery& query, Progress& progress,
                                    segment::LeafCache* cache = nullptr);

/// The contacts behind a part: `snapshot.use`, `snapshot.none`, `moves.discovery.exploration`, `snapshot_counts.purchase.nurture`,
/// `entered.purchase`, `dwell.use` (open spells), `history[3].use`, `history[3].entered.use`.
/// Errors: as `stages`; InvalidInput for a path that names nothing.
[[nodiscard]] Result<Bitmap> stagesPeople(const segment::Dataset& dataset, const StagesQuery& query, const std::string& path,
                                          Progress& progress, segment::LeafCache* cache = nullptr);

/// Spells as they look from A: what begins at or after it is not there yet, a timer due exactly at it has not fired.
[[nodiscard]] std::size_t stageAt(std::span<const snapshot::Spell> spells, std::int64_t instant, Instant asOf);
/// Did the spell end before A?
[[nodiscard]] inline bool isCompleted(const snapshot::Spell& spell, Instant asOf) { return spell.to < asOf.ms; }

}  // namespace regia::metrics
