// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/condition_tree.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/conditions/segment_words.h"
#include "ui/pages/segments/condition_line.h"
#include "ui/pages/segments/line_tokens.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/segmented.h"

namespace regia::ui {
namespace {

using segment::Condition;
using segment::Group;

NodePath childOf(NodePath path, std::size_t part)
{
    path.push_back(part);
    return path;
}

/// Where something would be dropped.
class DropMark final : public QWidget {
public:
    explicit DropMark(QWidget* parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), theme().color(Color::Accent));
    }
};

QString menuText(const QString& text, const QKeySequence& keys) { return text + u'\t' + keys.toString(QKeySequence::NativeText); }

}  // namespace

ConditionTree::ConditionTree(SegmentDraft& draft, QWidget* parent) : QWidget(parent), m_draft(draft), m_dropMark(new DropMark(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    setAcceptDrops(true);
    bindKeys();
}

void ConditionTree::rebuild(const DatasetPointer& dataset)
{
    // A popover of a token edits a copy of its line, which may be another one now.
    for (Popover* popover : window()->findChildren<Popover*>())
        popover->close();
    if (!m_keyboard)
        rememberKeyboard();
    m_data = dataset;
    m_counts.clear();
    m_shown.clear();
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();  // a field of it may be telling of its change right now
    }
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    build(*column, {}, {}, 1);
    column->addSpacing(12);
    column->addWidget(rootButtons());
    layout()->addWidget(m_content);
    m_dropMark->raise();
    restoreKeyboard();
}

void ConditionTree::build(QVBoxLayout& column, const NodePath& path, const std::string& inDocument, int depth)
{
    column.addWidget(groupHead(path, nullptr));
    column.addSpacing(10);
    addParts(column, path, inDocument, depth);
}

QWidget* ConditionTree::groupHead(const NodePath& path, const Part* part)
{
    const auto& group = std::get<Group>(partAt(m_draft.condition(), path).node);
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    if (part)
        row->addWidget(new DragHandle({part->path, {}}, head));
    auto* kind = new Segmented({tr("All of"), tr("Any of")});
    kind->setAccessibleName(tr("How the lines are joined"));
    kind->setCurrent(group.kind == Group::Kind::Any ? 1 : 0);
    connect(kind, &Segmented::currentChanged, this, [this, path](int choice) {
        Group next = std::get<Group>(partAt(m_draft.condition(), path).node);
        next.kind = choice == 1 ? Group::Kind::Any : Group::Kind::All;
        change(replaced(m_draft.condition(), path, Condition{next}), tr("Change of how lines are joined"));
    });
    row->addWidget(kind);
    row->addWidget(new Label(group.kind == Group::Kind::All ? tr("these are true", "after: all of") : tr("these are true", "after: any of"),
                             Type::Body, Color::Text2));
    row->addStretch();
    if (part) {
        row->addWidget(counter(*part));
        row->addWidget(moreButton(*part));
    } else if (!group.parts.empty()) {
        row->addWidget(new Label(tr("Contacts matching each line alone"), Type::Small, Color::Text3));
    }
    return head;
}

ConditionTree::Part ConditionTree::partOf(const NodePath& path, const std::string& inDocument) const
{
    const Condition& condition = partAt(m_draft.condition(), path);
    if (!isNot(condition))
        return {path, path, inDocument, false};
    return {path, childOf(path, 0), segment::childPath(inDocument, std::get<Group>(condition.node), 0), true};
}

void ConditionTree::addParts(QVBoxLayout& column, const NodePath& path, const std::string& inDocument, int depth)
{
    const auto& group = std::get<Group>(partAt(m_draft.condition(), path).node);
    for (std::size_t i = 0; i < group.parts.size(); ++i) {
        const Part part = partOf(childOf(path, i), segment::childPath(inDocument, group, i));
        const bool isException = part.excluded && group.kind == Group::Kind::All && i > 0;
        if (i > 0)
            column.addWidget(joiner(isException ? tr("except") : group.kind == Group::Kind::Any ? tr("or") : tr("and"), isException));
        QWidget* shown = shownGroup(group.parts[i]) ? groupBox(part, depth + 1) : leafRow(part, part.excluded && !isException);
        m_shown.push_back({part.path, shown});
        column.addWidget(shown);
    }
    if (group.parts.empty()) {
        auto* nothing = new Label(tr("No line yet, so everybody is meant. A condition narrows it."), Type::Body, Color::Text2);
        nothing->setWordWrap(true);
        column.addWidget(nothing);
    }
}

QWidget* ConditionTree::groupBox(const Part& part, int depth)
{
    auto* box = new LineFrame(LineFrame::Look::Well);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(9, 7, 9, 7);
    column->setSpacing(0);
    column->addWidget(groupHead(part.inner, &part));
    column->addSpacing(6);
    addParts(*column, part.inner, part.inDocument, depth);
    const bool isAny = std::get<Group>(partAt(m_draft.condition(), part.inner).node).kind == Group::Kind::Any;
    auto* add = linkButton(isAny ? tr("+ Add an alternative") : tr("+ Add a condition"));
    connect(add, &Button::clicked, this, [this, add, group = part.inner] { openKinds(add, group, Adding::Line); });
    column->addSpacing(4);
    column->addWidget(add, 0, Qt::AlignLeft);
    return box;
}

QWidget* ConditionTree::leafRow(const Part& part, bool saysNot)
{
    auto* box = new LineFrame(LineFrame::Look::Line);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(6, 6, 6, 6);
    row->setSpacing(8);
    row->addWidget(new DragHandle({part.path, {}}, box));
    const Condition& leaf = partAt(m_draft.condition(), part.inner);
    row->addWidget(lineIcon(leafIcon(leaf), part.excluded));
    auto* tokens = new TokenFlow;
    if (saysNot)
        tokens->add(new Tag(tr("not"), Tag::Tone::Negative));
    const QString field = QString::fromStdString(part.inDocument);
    for (QWidget* token : lineTokens(m_data, leaf, [this, inner = part.inner, field](Condition next, LineChange how) {
             change(replaced(m_draft.condition(), inner, std::move(next)), tr("Change of a condition"),
                    how == LineChange::Field ? field : QString());
         }))
        tokens->add(token);
    row->addWidget(tokens, 1);
    row->addWidget(counter(part));
    row->addWidget(moreButton(part));
    return box;
}

InlineCount* ConditionTree::counter(const Part& part)
{
    auto* count = new InlineCount(part.excluded);
    m_counts[part.inDocument] = count;
    return count;
}

QWidget* ConditionTree::rootButtons()
{
    auto* host = new QWidget;
    auto* row = new QHBoxLayout(host);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [&](const QString& text, const QString& icon, Adding adding) {
        auto* button = new Button(text, icon);
        button->setControlSize(ControlSize::Small);
        connect(button, &Button::clicked, this, [this, button, adding] { openKinds(button, {}, adding); });
        row->addWidget(button);
        return button;
    };
    add(tr("Condition"), QStringLiteral("plus"), Adding::Line)->setObjectName(QStringLiteral("addCondition"));
    add(tr("Group"), QStringLiteral("segments"), Adding::Group);
    add(tr("Exclude"), QStringLiteral("minus"), Adding::Exception);
    row->addStretch();
    const auto key = [](Qt::Key code, Qt::KeyboardModifier with) { return QKeySequence(with | code).toString(QKeySequence::NativeText); };
    row->addWidget(new Label(tr("%1 new line · %2 move").arg(key(Qt::Key_Enter, Qt::ControlModifier), key(Qt::Key_Up, Qt::AltModifier)),
                             Type::Small, Color::Text3));
    return host;
}

QWidget* ConditionTree::moreButton(const Part& part)
{
    auto* button = iconButton(QStringLiteral("more"), tr("More for this line"));
    button->setControlSize(ControlSize::Small);
    connect(button, &Button::clicked, this, [this, button, part] {
        auto* menu = new QMenu(button);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu, part);
        menu->popup(button->mapToGlobal(QPoint(button->width() - menu->sizeHint().width(), button->height() + 2)));
    });
    return button;
}

void ConditionTree::fillMenu(QMenu& menu, const Part& part)
{
    const NodePath path = part.path;
    menu.addAction(menuText(tr("Duplicate"), Qt::CTRL | Qt::Key_D), this,
                   [this, path] { change(duplicated(m_draft.condition(), path), tr("Duplicate of a line")); });
    menu.addAction(part.excluded ? tr("Include again") : tr("Exclude"), this,
                   [this, path] { change(negated(m_draft.condition(), path), tr("Exclusion of a line")); });
    if (mayWrap(m_draft.condition(), path))
        menu.addAction(menuText(tr("Make a group of it"), Qt::CTRL | Qt::Key_G), this,
                       [this, path] { change(wrapped(m_draft.condition(), path), tr("Group")); });
    menu.addSeparator();
    menu.addAction(menuText(tr("Move up"), Qt::ALT | Qt::Key_Up), this,
                   [this, path] { move(stepped(m_draft.condition(), path, -1), tr("Move of a line")); });
    menu.addAction(menuText(tr("Move down"), Qt::ALT | Qt::Key_Down), this,
                   [this, path] { move(stepped(m_draft.condition(), path, 1), tr("Move of a line")); });
    menu.addSeparator();
    menu.addAction(menuText(tr("Remove"), Qt::CTRL | Qt::Key_Backspace), this,
                   [this, path] { change(removed(m_draft.condition(), path), tr("Removal of a line")); });
}

void ConditionTree::openKinds(QWidget* opener, const NodePath& group, Adding adding)
{
    const std::vector<LeafKind> kinds = leafKinds(*m_data);
    auto* list = new ChoiceList(leafChoices(kinds), {});
    connect(list, &ChoiceList::chosen, this,
            [this, kinds, group, adding](const QString& key) { addTo(group, kinds[key.toULongLong()], adding); });
    Popover::show(opener, list);
}

void ConditionTree::add(const LeafKind& kind) { addTo({}, kind, Adding::Line); }

void ConditionTree::addTo(const NodePath& group, const LeafKind& kind, Adding adding)
{
    const auto& parent = std::get<Group>(partAt(m_draft.condition(), group).node);
    m_keyboard = childOf(group, parent.parts.size());
    m_keyboardToken = 0;
    Condition part = kind.start;
    if (adding == Adding::Group)
        part = segment::anyOf({std::move(part)});
    if (adding == Adding::Exception)
        part = segment::negation(std::move(part));
    change(appended(m_draft.condition(), group, std::move(part)), tr("Added: %1").arg(kind.title));
}

void ConditionTree::showCounts(const SegmentAnswer& answer)
{
    for (const auto& [path, count] : m_counts)
        if (const auto alone = answer.alone.find(path); alone != answer.alone.end())
            count->show(alone->second, answer.universe);
}

void ConditionTree::showTruth(const std::map<std::string, bool>& truth)
{
    for (const auto& [path, count] : m_counts) {
        const auto known = truth.find(path);
        count->setHolds(known == truth.end() ? std::nullopt : std::optional(known->second));
    }
}

void ConditionTree::change(Condition condition, const QString& text, const QString& field)
{
    m_draft.change(std::move(condition), text, field);
    m_keyboard.reset();
}

void ConditionTree::move(Moved next, const QString& text)
{
    m_keyboard = next.path;
    m_keyboardToken = 0;
    change(std::move(next.root), text);
}

}  // namespace regia::ui
