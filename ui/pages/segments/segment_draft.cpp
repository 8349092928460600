// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/segment_draft.h"

#include <QUndoCommand>
#include <utility>

namespace regia::ui {
namespace {

constexpr int kFieldSteps = 1;

}  // namespace

/// Swaps whole values: what was for what is.
class DraftStep final : public QUndoCommand {
public:
    DraftStep(SegmentDraft& draft, segment::Condition after, const QString& text, const QString& field)
        : QUndoCommand(text), m_draft(draft), m_before(draft.condition()), m_after(std::move(after)), m_field(field)
    {}

    void undo() override { m_draft.set(m_before, true); }
    void redo() override
    {
        m_draft.set(m_after, m_again || m_field.isEmpty());
        m_again = true;
    }
    int id() const override { return m_field.isEmpty() ? -1 : kFieldSteps; }
    bool mergeWith(const QUndoCommand* next) override
    {
        const auto* step = static_cast<const DraftStep*>(next);
        if (step->m_field != m_field)
            return false;
        m_after = step->m_after;
        return true;
    }

private:
    SegmentDraft& m_draft;
    segment::Condition m_before, m_after;
    QString m_field;
    bool m_again = false;
};

SegmentDraft::SegmentDraft(QObject* parent) : QObject(parent) {}

void SegmentDraft::load(segment::Condition condition)
{
    m_steps.clear();
    set(std::move(condition), true);
}

void SegmentDraft::change(segment::Condition condition, const QString& text, const QString& field)
{
    if (condition != m_condition)
        m_steps.push(new DraftStep(*this, std::move(condition), text, field));
}

void SegmentDraft::set(segment::Condition condition, bool rebuilt)
{
    m_condition = std::move(condition);
    Q_EMIT changed(rebuilt);
}

}  // namespace regia::ui
