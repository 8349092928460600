// SPDX-License-Identifier: GPL-3.0-or-later
// The condition tree under the hand: keys, where the keyboard is, and dropping.
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <algorithm>
#include <limits>

#include "ui/pages/segments/condition_line.h"
#include "ui/pages/segments/condition_tree.h"

namespace regia::ui {
namespace {

/// The tokens of a line that the keyboard can be in, in their order.
QList<QWidget*> tokensOf(const QWidget* line)
{
    QList<QWidget*> tokens;
    for (QWidget* widget : line->findChildren<QWidget*>())
        if (widget->focusPolicy() & Qt::TabFocus)
            tokens << widget;
    return tokens;
}

void scrollTo(QWidget& widget)
{
    for (QWidget* above = widget.parentWidget(); above != nullptr; above = above->parentWidget())
        if (auto* scroll = qobject_cast<QScrollArea*>(above))
            return scroll->ensureWidgetVisible(&widget);
}

}  // namespace

void ConditionTree::bindKeys()
{
    const auto bind = [this](const QKeySequence& keys, auto run) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, run] {
            if (const Shown* line = lineWithKeyboard())
                run(NodePath(line->path));  // a copy: the lines are made anew meanwhile
        });
    };
    bind(Qt::ALT | Qt::Key_Up, [this](const NodePath& path) { move(stepped(m_draft.condition(), path, -1), tr("Move of a line")); });
    bind(Qt::ALT | Qt::Key_Down, [this](const NodePath& path) { move(stepped(m_draft.condition(), path, 1), tr("Move of a line")); });
    bind(Qt::CTRL | Qt::Key_D, [this](const NodePath& path) { change(duplicated(m_draft.condition(), path), tr("Duplicate of a line")); });
    bind(Qt::CTRL | Qt::Key_G, [this](const NodePath& path) {
        if (mayWrap(m_draft.condition(), path))
            change(wrapped(m_draft.condition(), path), tr("Group"));
    });
    bind(Qt::CTRL | Qt::Key_Backspace,
         [this](const NodePath& path) { change(removed(m_draft.condition(), path), tr("Removal of a line")); });
    // Of the whole window, as Save: a tree without lines has nothing that the keyboard could be in.
    auto* add = new QShortcut(this);
    add->setKeys({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    connect(add, &QShortcut::activated, this, [this] {
        const Shown* line = lineWithKeyboard();
        const NodePath group = line ? NodePath(line->path.begin(), line->path.end() - 1) : NodePath();
        openKinds(line ? line->frame : findChild<QWidget*>(QStringLiteral("addCondition")), group, Adding::Line);
    });
}

const ConditionTree::Shown* ConditionTree::lineWithKeyboard() const
{
    const QWidget* focus = QApplication::focusWidget();
    const Shown* found = nullptr;
    for (const Shown& shown : m_shown)
        if (focus && shown.frame->isAncestorOf(focus) && (!found || shown.path.size() > found->path.size()))
            found = &shown;
    return found;
}

void ConditionTree::rememberKeyboard()
{
    const Shown* line = lineWithKeyboard();
    if (line == nullptr)
        return;
    m_keyboard = line->path;
    m_keyboardToken = static_cast<int>(tokensOf(line->frame).indexOf(QApplication::focusWidget()));
}

void ConditionTree::restoreKeyboard()
{
    if (!m_keyboard)
        return;
    for (const Shown& shown : m_shown) {
        if (shown.path != *m_keyboard)
            continue;
        const QList<QWidget*> tokens = tokensOf(shown.frame);
        if (tokens.isEmpty())
            continue;
        QWidget* token = tokens[std::clamp(m_keyboardToken, 0, static_cast<int>(tokens.size()) - 1)];
        token->setFocus(Qt::OtherFocusReason);
        QTimer::singleShot(0, token, [token] { scrollTo(*token); });  // once the new lines have their places
    }
    m_keyboard.reset();
}

std::optional<ConditionTree::DropPlace> ConditionTree::dropPlace(QPoint position, const QMimeData& dropped) const
{
    const DraggedPart dragged = draggedPart(dropped);
    if (!dragged.path && !dragged.kind)
        return std::nullopt;
    constexpr int kMark = 3;
    std::optional<DropPlace> best;
    int nearest = std::numeric_limits<int>::max();
    for (const Shown& shown : m_shown) {
        const QRect rect(shown.frame->mapTo(this, QPoint()), shown.frame->size());
        const NodePath group(shown.path.begin(), shown.path.end() - 1);
        if (dragged.path && !mayMove(m_draft.condition(), *dragged.path, group))
            continue;
        for (const bool after : {false, true}) {
            const int y = after ? rect.bottom() + 2 : rect.top() - 2;
            const int distance = std::abs(position.y() - y);
            if (distance > nearest)
                continue;
            nearest = distance;
            best = DropPlace{group, shown.path.back() + (after ? 1 : 0), QRect(rect.left(), y - 1, rect.width(), kMark)};
        }
    }
    if (!best && m_shown.empty() && dragged.kind)
        best = DropPlace{{}, 0, QRect(0, height() / 2, width(), kMark)};
    return best;
}

void ConditionTree::showDropMark(const std::optional<DropPlace>& place)
{
    m_dropMark->setVisible(place.has_value());
    if (place)
        m_dropMark->setGeometry(place->mark);
    m_dropMark->raise();
}

void ConditionTree::dragEnterEvent(QDragEnterEvent* event)
{
    const DraggedPart part = draggedPart(*event->mimeData());
    if (part.path || part.kind)
        event->acceptProposedAction();
}

void ConditionTree::dragMoveEvent(QDragMoveEvent* event)
{
    const auto place = dropPlace(event->position().toPoint(), *event->mimeData());
    showDropMark(place);
    event->setAccepted(place.has_value());
}

void ConditionTree::dragLeaveEvent(QDragLeaveEvent*) { showDropMark(std::nullopt); }

void ConditionTree::dropEvent(QDropEvent* event)
{
    showDropMark(std::nullopt);
    const auto place = dropPlace(event->position().toPoint(), *event->mimeData());
    if (!place)
        return;
    event->acceptProposedAction();
    const DraggedPart part = draggedPart(*event->mimeData());
    if (part.path)
        return move(moved(m_draft.condition(), *part.path, place->group, place->place), tr("Move of a line"));
    const std::vector<LeafKind> kinds = leafKinds(*m_data);
    if (*part.kind >= kinds.size())
        return;
    const LeafKind& kind = kinds[*part.kind];
    NodePath path = place->group;
    path.push_back(place->place);
    move({inserted(m_draft.condition(), place->group, place->place, kind.start), path}, tr("Added: %1").arg(kind.title));
}

}  // namespace regia::ui
