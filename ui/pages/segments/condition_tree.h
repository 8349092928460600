// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "ui/conditions/value_tokens.h"
#include "ui/pages/segments/condition_edit.h"
#include "ui/pages/segments/leaf_kinds.h"
#include "ui/pages/segments/segment_draft.h"
#include "ui/pages/segments/segment_view_model.h"

class QMenu;
class QMimeData;
class QVBoxLayout;

namespace regia::ui {

class InlineCount;

/// The condition as lines and groups: and, or, except. Every line has its tokens, how many match it alone, and a menu. Lines
/// are dragged, or moved by keys: Alt+↑ ↓ move, Ctrl+G groups, Ctrl+Enter adds, Ctrl+D doubles, Ctrl+Backspace removes.
class ConditionTree final : public QWidget {
    Q_OBJECT
public:
    explicit ConditionTree(SegmentDraft& draft, QWidget* parent = nullptr);

    /// Makes the lines anew for the data that their choices come from. The keyboard stays in its line.
    void rebuild(const DatasetPointer& dataset);
    /// Writes the counts beside the lines.
    void showCounts(const SegmentAnswer& answer);
    /// Marks what holds for one person, by the paths of the document; an empty map takes the marks away.
    void showTruth(const std::map<std::string, bool>& truth);
    /// Adds a line at the end of the root, and goes to it.
    void add(const LeafKind& kind);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// A part as it is shown: the part itself, and what stands inside its `not`.
    struct Part {
        NodePath path;   ///< is moved, removed, negated
        NodePath inner;  ///< is edited
        std::string inDocument;
        bool excluded = false;
    };
    enum class Adding { Line, Group, Exception };
    struct Shown {
        NodePath path;
        QWidget* frame;
    };
    struct DropPlace {
        NodePath group;
        std::size_t place = 0;
        QRect mark;
    };

    void bindKeys();
    void build(QVBoxLayout& column, const NodePath& path, const std::string& inDocument, int depth);
    [[nodiscard]] QWidget* groupHead(const NodePath& path, const Part* part);
    void addParts(QVBoxLayout& column, const NodePath& path, const std::string& inDocument, int depth);
    [[nodiscard]] Part partOf(const NodePath& path, const std::string& inDocument) const;
    [[nodiscard]] QWidget* groupBox(const Part& part, int depth);
    [[nodiscard]] QWidget* leafRow(const Part& part, bool saysNot);
    [[nodiscard]] QWidget* rootButtons();
    [[nodiscard]] QWidget* moreButton(const Part& part);
    void fillMenu(QMenu& menu, const Part& part);
    [[nodiscard]] InlineCount* counter(const Part& part);

    void openKinds(QWidget* opener, const NodePath& group, Adding adding);
    void addTo(const NodePath& group, const LeafKind& kind, Adding adding);
    void change(segment::Condition condition, const QString& text, const QString& field = {});
    void move(Moved next, const QString& text);
    [[nodiscard]] const Shown* lineWithKeyboard() const;
    void rememberKeyboard();
    void restoreKeyboard();
    [[nodiscard]] std::optional<DropPlace> dropPlace(QPoint position, const QMimeData& dropped) const;
    void showDropMark(const std::optional<DropPlace>& place);

    SegmentDraft& m_draft;
    DatasetPointer m_data;
    QWidget* m_content = nullptr;
    QWidget* m_dropMark;
    std::vector<Shown> m_shown;
    std::map<std::string, InlineCount*> m_counts;  ///< by the part's path in the document
    std::optional<NodePath> m_keyboard;            ///< the line that gets the keyboard when the lines are made anew
    int m_keyboardToken = 0;
};

}  // namespace regia::ui
