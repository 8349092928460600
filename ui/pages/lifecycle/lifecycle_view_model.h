// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>
#include <string>
#include <vector>

#include "core/metrics/activity.h"
#include "core/metrics/stages.h"
#include "core/segment/condition.h"
#include "ui/jobs/latest_job.h"
#include "ui/shell/page.h"

namespace regia::ui {

/// How many contacts have been in a stage for longer than so many days.
struct LongStay {
    model::Stage stage = model::Stage::Exploration;
    std::int64_t days = 0;
    std::size_t n = 0;
};

struct LifecycleAnswer {
    metrics::Stages stages;      ///< moves, matrix and history of the period
    metrics::Activity activity;  ///< by month, the year up to the data's end
    std::vector<LongStay> longStays;
};

class LifecycleViewModel final : public QObject {
    Q_OBJECT
public:
    explicit LifecycleViewModel(PageContext& context, QObject* parent = nullptr);

    void refresh();
    /// Opens the contacts behind one or several parts of the stages: `snapshot_counts.discovery.exploration`.
    void openPeople(const std::vector<std::string>& paths, const QString& words);
    /// The same of the activity: `intervals[3].new`.
    void openActive(const std::string& path, const QString& words);
    void openLongStay(const LongStay& stay, const QString& words);

    [[nodiscard]] ViewState state() const { return m_state; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] const LifecycleAnswer& answer() const { return m_answer; }
    [[nodiscard]] double seconds() const { return m_seconds; }

Q_SIGNALS:
    void stateChanged();

private:
    [[nodiscard]] metrics::StagesQuery stagesQuery() const;
    [[nodiscard]] metrics::ActivityQuery activityQuery() const;
    template <class Work>
    void open(Work people, const QString& words);
    void setState(ViewState state);

    PageContext& m_context;
    LatestJob m_job;
    LatestJob m_people;
    LifecycleAnswer m_answer;
    ViewState m_state = ViewState::Loading;
    std::optional<Error> m_error;
    double m_seconds = 0;
};

}  // namespace regia::ui
