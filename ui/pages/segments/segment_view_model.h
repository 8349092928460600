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
#include "ui/jobs/latest_job.h"
#include "ui/pages/segments/segment_draft.h"
#include "ui/shell/page.h"

namespace regia::ui {

/// What a draft comes to.
struct SegmentAnswer {
    std::shared_ptr<const segment::Dataset> dataset;
    std::size_t n = 0;
    std::size_t universe = 0;
    std::map<std::string, std::size_t> alone;   ///< of each leaf, by its path in the document
    std::vector<segment::Narrowing> narrowing;  ///< of the root's parts, one after the other
    std::vector<metrics::BreakdownGroup> stages;
    std::vector<Row> sample;  ///< some of the members
};

/// Counts the draft again 150 ms after the last change, off the window's thread; only what changed is worked out anew.
class SegmentViewModel final : public QObject {
    Q_OBJECT
public:
    explicit SegmentViewModel(PageContext& context, QObject* parent = nullptr);

    [[nodiscard]] SegmentDraft& draft() { return m_draft; }
    [[nodiscard]] const std::string& name() const { return m_name; }
    /// Opens a saved segment; an empty name is a new one.
    void load(const std::string& name);
    /// Saves the draft; `done` is told what came of it.
    void save(const std::string& name, std::function<void(Result<void>)> done);
    void refresh();

    [[nodiscard]] ViewState state() const { return m_state; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] const SegmentAnswer& answer() const { return m_answer; }
    [[nodiscard]] double seconds() const { return m_seconds; }

Q_SIGNALS:
    void stateChanged();

private:
    void setState(ViewState state);

    PageContext& m_context;
    SegmentDraft m_draft;
    std::string m_name;
    std::shared_ptr<segment::LeafCache> m_leaves = std::make_shared<segment::LeafCache>();
    QTimer m_delay;
    LatestJob m_job;
    LatestJob m_saving;
    SegmentAnswer m_answer;
    ViewState m_state = ViewState::Loading;
    std::optional<Error> m_error;
    double m_seconds = 0;
};

}  // namespace regia::ui
