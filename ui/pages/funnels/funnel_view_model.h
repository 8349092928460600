// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <optional>

#include "core/metrics/funnel.h"
#include "core/workbench/contact_list.h"
#include "ui/jobs/latest_job.h"
#include "ui/shell/page.h"

namespace regia::ui {

/// A funnel and, where the filters ask for it, the same of the period before.
struct FunnelAnswer {
    std::shared_ptr<const segment::Dataset> dataset;
    metrics::Funnel now;
    std::optional<metrics::Funnel> before;
    /// Of entries whose window is over, in both periods: who entered yesterday cannot have converted yet.
    std::optional<metrics::FunnelDifference> difference;
};

/// The contacts behind one part of a funnel.
struct FunnelPart {
    std::size_t step = 0;  ///< from 0
    bool dropped = false;  ///< else: got there
    std::shared_ptr<const segment::Dataset> dataset;
    std::shared_ptr<const workbench::ContactFacts> facts;
    std::vector<ContactId> people;
    std::size_t allowEmail = 0;
    std::vector<Row> sample;  ///< those who were active last
    /// Of those who dropped: what goes with not converting, the strongest first.
    std::vector<metrics::Association> factors;
};

/// Asks for a funnel again whenever its steps, the shared filters or the data change.
class FunnelViewModel final : public QObject {
    Q_OBJECT
public:
    explicit FunnelViewModel(PageContext& context, QObject* parent = nullptr);

    [[nodiscard]] const metrics::FunnelQuery& query() const { return m_query; }
    void setQuery(metrics::FunnelQuery query);
    /// Under which it is saved; empty: not yet.
    [[nodiscard]] const std::string& name() const { return m_name; }
    using Done = std::function<void(Result<void>)>;
    void save(const std::string& name, Done done);
    /// Opens a saved one. Errors: NotFound, InvalidDocument.
    void load(const std::string& name, Done done);
    void refresh();

    /// Who got to a step (from 0), or who dropped on the way there.
    void choose(std::size_t step, bool dropped);
    void chooseNothing();
    [[nodiscard]] const std::optional<FunnelPart>& part() const { return m_part; }
    /// Saves the people of the part as a list.
    void saveList(const std::string& name, Done done);

    [[nodiscard]] ViewState state() const { return m_state; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] const FunnelAnswer& answer() const { return m_answer; }
    [[nodiscard]] double seconds() const { return m_seconds; }

    /// Goes on with what was left, saved under a name or not (empty).
    void restore(metrics::FunnelQuery query, std::string name);
    /// Starts one that is not saved yet.
    void start(metrics::FunnelQuery query) { restore(std::move(query), {}); }

    /// Visit to purchase, of the event types that the data has.
    [[nodiscard]] static std::vector<metrics::FunnelStep> usualSteps(const segment::Dataset& dataset);
    /// By the first channel of the person where it is known of half of them, else by the channel of the entry.
    [[nodiscard]] static metrics::Grouping usualGrouping(const segment::Dataset& dataset);

Q_SIGNALS:
    void stateChanged();
    void partChanged();
    void nameChanged();

private:
    void setState(ViewState state);

    PageContext& m_context;
    metrics::FunnelQuery m_query;
    std::string m_name;
    LatestJob m_job;
    LatestJob m_people;
    LatestJob m_saving;
    FunnelAnswer m_answer;
    std::optional<FunnelPart> m_part;
    ViewState m_state = ViewState::Loading;
    std::optional<Error> m_error;
    double m_seconds = 0;
};

}  // namespace regia::ui
