// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <optional>
#include <string>

#include "core/metrics/breakdown.h"
#include "core/metrics/stages.h"
#include "core/metrics/survey.h"
#include "core/metrics/trend.h"
#include "core/workbench/changes.h"
#include "ui/jobs/latest_job.h"
#include "ui/shell/page.h"

namespace regia::ui {

/// What the figures of one period are asked about.
struct OverviewSpan {
    LocalDate from, to;
    std::string segment;
    bool sells = false;  ///< the data has purchases: without them there is no revenue to ask for

    [[nodiscard]] metrics::Scope scope() const;
    bool operator==(const OverviewSpan&) const = default;
};

/// The figures of one period.
struct OverviewFigures {
    metrics::Stages stages;
    metrics::Trend trend;   ///< by week: revenue, orders, active contacts
    metrics::Trend totals;  ///< the same over the whole period, one bucket each
    metrics::Survey nps;
    metrics::Breakdown channels;  ///< revenue by the channel of the order
    metrics::Breakdown orders;    ///< orders by the channel of the order
    std::size_t firstPurchases = 0;

    [[nodiscard]] std::size_t newContacts() const;
    [[nodiscard]] std::optional<double> total(std::size_t series) const;
    enum Series : std::size_t { Revenue, Orders, Active };
};

struct OverviewAnswer {
    OverviewFigures now;
    std::optional<OverviewFigures> before;
    std::optional<workbench::Changes> changes;  ///< with `before`: what can be told from chance
    std::vector<workbench::Finding> worth;      ///< of the changes: those that deserve a look
    std::size_t defined = 0;                    ///< how many deserved it but for the segment that is defined by them
};

class OverviewViewModel final : public QObject {
    Q_OBJECT
public:
    explicit OverviewViewModel(PageContext& context, QObject* parent = nullptr);

    /// Asks, unless the answer to the same question is already there.
    void refresh();

    [[nodiscard]] ViewState state() const { return m_state; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] const OverviewAnswer& answer() const { return m_answer; }
    [[nodiscard]] double seconds() const { return m_seconds; }

Q_SIGNALS:
    void stateChanged();

private:
    struct Question {
        std::shared_ptr<const segment::Dataset> dataset;
        OverviewSpan now;
        std::optional<OverviewSpan> before;
        bool operator==(const Question&) const = default;
    };
    void setState(ViewState state);

    PageContext& m_context;
    LatestJob m_job;
    OverviewAnswer m_answer;
    std::optional<Question> m_answered;
    ViewState m_state = ViewState::Loading;
    std::optional<Error> m_error;
    double m_seconds = 0;
};

}  // namespace regia::ui
