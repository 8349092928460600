// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <optional>

#include "core/metrics/funnel.h"
#include "ui/jobs/latest_job.h"
#include "ui/shell/page.h"

namespace regia::ui {

/// A funnel and, where the filters ask for it, the same of the period before.
struct FunnelAnswer {
    std::shared_ptr<const segment::Dataset> dataset;
    metrics::Funnel now;
    std::optional<metrics::Funnel> before;
    std::optional<metrics::FunnelDifference> difference;
};

/// Asks for a funnel again whenever its steps, the shared filters or the data change.
class FunnelViewModel final : public QObject {
    Q_OBJECT
public:
    explicit FunnelViewModel(PageContext& context, QObject* parent = nullptr);

    [[nodiscard]] const metrics::FunnelQuery& query() const { return m_query; }
    void setQuery(metrics::FunnelQuery query);
    void refresh();
    /// Who got to a step (from 0), or who dropped on the way there: opens the list of them.
    void openPeople(std::size_t step, bool dropped, const QString& words);

    [[nodiscard]] ViewState state() const { return m_state; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] const FunnelAnswer& answer() const { return m_answer; }
    [[nodiscard]] double seconds() const { return m_seconds; }

    /// Visit to purchase, of the event types that the data has.
    [[nodiscard]] static std::vector<metrics::FunnelStep> usualSteps(const segment::Dataset& dataset);

Q_SIGNALS:
    void stateChanged();

private:
    void setState(ViewState state);

    PageContext& m_context;
    metrics::FunnelQuery m_query;
    LatestJob m_job;
    LatestJob m_people;
    FunnelAnswer m_answer;
    ViewState m_state = ViewState::Loading;
    std::optional<Error> m_error;
    double m_seconds = 0;
};

}  // namespace regia::ui
