// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <map>
#include <string>

#include "ui/pages/segments/condition_edit.h"
#include "ui/pages/segments/leaf_editor.h"
#include "ui/pages/segments/segment_draft.h"
#include "ui/pages/segments/segment_view_model.h"

class QVBoxLayout;
class QMenu;

namespace regia::ui {

class InlineCount;

/// The condition as lines and groups: and, or, except. Every line has its fields, how many match it alone, and a menu to
/// duplicate, negate, move, group and remove it, by mouse and by keys.
class ConditionTree final : public QWidget {
    Q_OBJECT
public:
    ConditionTree(SegmentDraft& draft, QWidget* parent = nullptr);

    /// Makes the lines anew for the data that their choices come from.
    void rebuild(const DatasetPointer& dataset);
    /// Writes the counts beside the lines.
    void showCounts(const SegmentAnswer& answer);
    void addMenu(QMenu& menu, const NodePath& group);

private:
    void build(QVBoxLayout& column, const NodePath& path, const std::string& documentPath, int depth);
    [[nodiscard]] QWidget* groupBox(const NodePath& path, const std::string& documentPath, int depth);
    [[nodiscard]] QWidget* leafRow(const NodePath& path, const std::string& documentPath, bool excluded);
    [[nodiscard]] QWidget* lineMenu(const NodePath& path);
    void change(segment::Condition condition, const QString& text, const QString& field = {});

    SegmentDraft& m_draft;
    DatasetPointer m_data;
    QWidget* m_content = nullptr;
    std::map<std::string, InlineCount*> m_counts;  ///< by the leaf's path in the document
};

}  // namespace regia::ui
