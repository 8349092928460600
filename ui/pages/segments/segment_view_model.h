// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/metrics/breakdown.h"
#include "core/segment/evaluator.h"
#include "core/segment/segment.h"
#include "core/workbench/contact_list.h"
#include "ui/jobs/latest_job.h"
#include "ui/pages/segments/segment_draft.h"
#include "ui/shell/page.h"

namespace regia::ui {

/// What a draft comes to.
struct SegmentAnswer {
    std::shared_ptr<const segment::Dataset> dataset;
    std::shared_ptr<const workbench::ContactFacts> facts;
    std::size_t n = 0;
    std::size_t universe = 0;
    std::map<std::string, std::size_t> alone;   ///< of each leaf and each group, by its path in the document
    std::vector<segment::Narrowing> narrowing;  ///< of the root's parts, one after the other
    std::vector<metrics::BreakdownGroup> groups;
    std::vector<Row> sample;  ///< some of the members: those who spent most in twelve months
};

/// Counts the draft again 150 ms after the last change, off the window's thread; only what changed is worked out anew.
class SegmentViewModel final : public QObject {
    Q_OBJECT
public:
    explicit SegmentViewModel(PageContext& context, QObject* parent = nullptr);

    [[nodiscard]] SegmentDraft& draft() { return m_draft; }
    /// Under which it is saved; empty: not yet.
    [[nodiscard]] const std::string& name() const { return m_name; }
    /// Whether there is something that is not saved.
    [[nodiscard]] bool isDirty() const { return m_draft.isDirty(); }
    /// Opens a saved segment; an empty name is a new one.
    void load(const std::string& name);
    /// Starts a new segment with that condition.
    void start(segment::Condition condition);
    using Done = std::function<void(Result<void>)>;
    /// Saves the draft under a name; `done` is told what came of it.
    void save(const std::string& name, Done done);
    /// Gives the saved segment another name at once.
    void rename(const std::string& name, Done done);
    void refresh();

    /// By what the members are broken down; a null grouping is the stage.
    void setGrouping(metrics::Grouping grouping);
    [[nodiscard]] const metrics::Grouping& grouping() const { return m_grouping; }

    /// Why one person is in the draft's set or not; again with each change until `forgetPerson`.
    void explain(ContactId person);
    void forgetPerson();
    [[nodiscard]] const std::optional<ContactId>& person() const { return m_person; }
    [[nodiscard]] const std::optional<segment::Reason>& reason() const { return m_reason; }

    [[nodiscard]] ViewState state() const { return m_state; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] const SegmentAnswer& answer() const { return m_answer; }
    [[nodiscard]] double seconds() const { return m_seconds; }

Q_SIGNALS:
    void stateChanged();
    void reasonChanged();
    void nameChanged();

private:
    void setState(ViewState state);
    void finish(Result<SegmentAnswer> answer);

    PageContext& m_context;
    SegmentDraft m_draft;
    std::string m_name;
    metrics::Grouping m_grouping = metrics::ByStage{};
    std::shared_ptr<segment::LeafCache> m_leaves = std::make_shared<segment::LeafCache>();
    QTimer m_delay;
    LatestJob m_job;
    LatestJob m_saving;
    LatestJob m_explaining;
    SegmentAnswer m_answer;
    std::optional<ContactId> m_person;
    std::optional<segment::Reason> m_reason;
    ViewState m_state = ViewState::Loading;
    std::optional<Error> m_error;
    double m_seconds = 0;
};

}  // namespace regia::ui
