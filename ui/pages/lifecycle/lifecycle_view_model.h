// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>

#include "core/metrics/activity.h"
#include "core/metrics/stages.h"
#include "ui/jobs/latest_job.h"
#include "ui/shell/page.h"

namespace regia::ui {

struct LifecycleAnswer {
    metrics::Stages stages;      ///< moves and matrix of the period
    metrics::Activity activity;  ///< by month, the year up to the data's end
};

class LifecycleViewModel final : public QObject {
    Q_OBJECT
public:
    explicit LifecycleViewModel(PageContext& context, QObject* parent = nullptr);

    void refresh();
    /// Opens the contacts behind a part: `snapshot_counts.discovery.exploration`.
    void openPeople(const std::string& path, const QString& words);

    [[nodiscard]] ViewState state() const { return m_state; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] const LifecycleAnswer& answer() const { return m_answer; }
    [[nodiscard]] double seconds() const { return m_seconds; }

Q_SIGNALS:
    void stateChanged();

private:
    [[nodiscard]] metrics::StagesQuery stagesQuery() const;
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
