// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUndoStack>

#include "core/segment/condition.h"

namespace regia::ui {

/// The condition that is being edited: one value, and the steps back. Steps of one field that follow each other are one.
class SegmentDraft final : public QObject {
    Q_OBJECT
public:
    explicit SegmentDraft(QObject* parent = nullptr);

    [[nodiscard]] const segment::Condition& condition() const { return m_condition; }
    [[nodiscard]] QUndoStack& steps() { return m_steps; }

    /// Starts anew, without a way back.
    void load(segment::Condition condition);
    /// A step. `text` names it for undo; steps with the same `field` (not empty) in a row are merged.
    void change(segment::Condition condition, const QString& text, const QString& field = {});

    /// Whether there is something that is not saved.
    [[nodiscard]] bool isDirty() const { return !m_steps.isClean(); }
    void markSaved() { m_steps.setClean(); }

Q_SIGNALS:
    /// `rebuilt`: the tree has another form, its widgets are made anew; else one field was typed in.
    void changed(bool rebuilt);

private:
    friend class DraftStep;
    void set(segment::Condition condition, bool rebuilt);

    segment::Condition m_condition;
    QUndoStack m_steps;
};

}  // namespace regia::ui
