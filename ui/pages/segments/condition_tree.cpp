// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/condition_tree.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/text/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented.h"

namespace regia::ui {
namespace {

using segment::Condition;
using segment::Group;

constexpr int kDeepest = 3;

/// A tinted well for a group, a hairline box for a line.
class Box final : public QWidget {
public:
    explicit Box(bool well) : m_well(well) {}

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme().color(Color::Border));
        painter.setBrush(theme().color(m_well ? Color::Sunken : Color::Surface));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme().radius(Radius::Card), theme().radius(Radius::Card));
    }

private:
    bool m_well;
};

NodePath childOf(NodePath path, std::size_t part)
{
    path.push_back(part);
    return path;
}

}  // namespace

/// How many match a line by itself: a bar against everybody, and the number.
class InlineCount final : public QWidget {
public:
    InlineCount() { setFixedSize(108, 24); }
    void show(std::size_t n, std::size_t universe)
    {
        m_text = format::integer(static_cast<std::int64_t>(n));
        m_share = universe == 0 ? 0 : static_cast<double>(n) / static_cast<double>(universe);
        setAccessibleName(ConditionTree::tr("%1 contacts match this line alone").arg(m_text));
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const QRectF bar(0, height() / 2.0 - 3, 32, 6);
        painter.setBrush(theme().color(Color::BorderSoft));
        painter.drawRoundedRect(bar, 3, 3);
        painter.setBrush(theme().color(Color::Accent));
        if (m_share > 0)
            painter.drawRoundedRect(QRectF(bar.topLeft(), QSizeF(std::max(3.0, bar.width() * m_share), bar.height())), 3, 3);
        painter.setFont(theme().font(Type::Strong));
        painter.setPen(theme().color(Color::Text));
        painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, m_text);
    }

private:
    QString m_text = QString(format::kNoValue);
    double m_share = 0;
};

ConditionTree::ConditionTree(SegmentDraft& draft, QWidget* parent) : QWidget(parent), m_draft(draft)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void ConditionTree::rebuild(const DatasetPointer& dataset)
{
    m_data = dataset;
    m_counts.clear();
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();  // a field of it may be telling of its change right now
    }
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    build(*column, {}, {}, 0);
    layout()->addWidget(m_content);
}

void ConditionTree::build(QVBoxLayout& column, const NodePath& path, const std::string& documentPath, int depth)
{
    const auto& group = std::get<Group>(partAt(m_draft.condition(), path).node);
    auto* head = new QHBoxLayout;
    auto* kind = new Segmented({tr("All of"), tr("Any of")});
    kind->setAccessibleName(tr("How the lines are joined"));
    kind->setCurrent(group.kind == Group::Kind::Any ? 1 : 0);
    connect(kind, &Segmented::currentChanged, this, [this, path](int choice) {
        Group next = std::get<Group>(partAt(m_draft.condition(), path).node);
        next.kind = choice == 1 ? Group::Kind::Any : Group::Kind::All;
        change(replaced(m_draft.condition(), path, Condition{next}), tr("Change of how lines are joined"));
    });
    head->addWidget(kind);
    head->addWidget(new Label(depth == 0 ? tr("these are true") : tr("of these is true"), Type::Body, Color::Text2));
    head->addStretch();
    if (depth > 0)
        head->addWidget(lineMenu(path));
    else
        head->addWidget(new Label(tr("Contacts matching each line alone"), Type::Small, Color::Text3));
    column.addLayout(head);
    if (group.parts.empty())
        column.addWidget(
            new Label(tr("No line yet: everybody is meant. Add one from the left, or with the button below."), Type::Body, Color::Text2));
    for (std::size_t i = 0; i < group.parts.size(); ++i) {
        const NodePath child = childOf(path, i);
        const std::string inDocument = segment::childPath(documentPath, group, i);
        const Condition& part = group.parts[i];
        const bool excluded = isNot(part);
        if (i > 0)
            column.addWidget(new Tag(excluded && group.kind == Group::Kind::All ? tr("except")
                                     : group.kind == Group::Kind::Any           ? tr("or")
                                                                                : tr("and"),
                                     excluded ? Tag::Tone::Negative : Tag::Tone::Neutral),
                             0, Qt::AlignLeft);
        const auto* nested = std::get_if<Group>(&part.node);
        if (nested && nested->kind != Group::Kind::Not)
            column.addWidget(groupBox(child, inDocument, depth + 1));
        else
            column.addWidget(leafRow(child, inDocument, excluded));
    }
    auto* add = new Button(depth == 0 ? tr("Condition") : tr("Add an alternative"), QStringLiteral("plus"),
                           depth == 0 ? ButtonKind::Secondary : ButtonKind::Ghost);
    auto* menu = new QMenu(add);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, path] {
        menu->clear();
        addMenu(*menu, path);
    });
    add->setMenu(menu);
    column.addWidget(add, 0, Qt::AlignLeft);
}

QWidget* ConditionTree::groupBox(const NodePath& path, const std::string& documentPath, int depth)
{
    auto* box = new Box(true);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(4);
    build(*column, path, documentPath, depth);
    return box;
}

QWidget* ConditionTree::leafRow(const NodePath& path, const std::string& documentPath, bool excluded)
{
    // The line shows what is inside a "not"; changing it changes the inside.
    const NodePath inner = excluded ? childOf(path, 0) : path;
    const auto& not_ = partAt(m_draft.condition(), path);
    const std::string innerPath = excluded ? segment::childPath(documentPath, std::get<Group>(not_.node), 0) : documentPath;
    auto* box = new Box(false);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(10, 6, 8, 6);
    row->setSpacing(8);
    const Condition& leaf = partAt(m_draft.condition(), inner);
    auto* icon = new QLabel;
    icon->setPixmap(theme().pixmap(leafIcon(leaf), theme().color(excluded ? Color::Negative : Color::Accent), 16, devicePixelRatioF()));
    row->addWidget(icon, 0, Qt::AlignVCenter);
    const QString field = QString::fromStdString(innerPath);
    row->addWidget(leafEditor(m_data, leaf,
                              [this, inner, field](Condition next, LeafChange how) {
                                  change(replaced(m_draft.condition(), inner, std::move(next)), tr("Change of a condition"),
                                         how == LeafChange::Field ? field : QString());
                              }),
                   1);
    auto* count = new InlineCount;
    m_counts[innerPath] = count;
    row->addWidget(count);
    row->addWidget(lineMenu(path));
    return box;
}

QWidget* ConditionTree::lineMenu(const NodePath& path)
{
    auto* button = iconButton(QStringLiteral("more"), tr("More for this line"));
    auto* menu = new QMenu(button);
    const auto add = [&](const QString& text, const QKeySequence& keys, auto edit) {
        QAction* action = menu->addAction(text, this, [this, edit, text] { change(edit(m_draft.condition()), text); });
        action->setShortcut(keys);
    };
    add(tr("Duplicate"), {}, [path](const Condition& root) { return duplicated(root, path); });
    add(tr("Negate"), {}, [path](const Condition& root) { return negated(root, path); });
    if (path.size() < kDeepest)
        add(tr("Make a group of it"), {}, [path](const Condition& root) { return wrapped(root, path); });
    add(tr("Move up"), {}, [path](const Condition& root) { return shifted(root, path, -1); });
    add(tr("Move down"), {}, [path](const Condition& root) { return shifted(root, path, 1); });
    menu->addSeparator();
    add(tr("Remove"), {}, [path](const Condition& root) { return removed(root, path); });
    button->setMenu(menu);
    return button;
}

void ConditionTree::addMenu(QMenu& menu, const NodePath& group)
{
    QString heading;
    for (const LeafKind& kind : leafKinds(*m_data)) {
        if (kind.group != heading)
            menu.addSection(heading = kind.group);
        menu.addAction(theme().icon(kind.icon), kind.title, this, [this, group, start = kind.start, title = kind.title] {
            change(appended(m_draft.condition(), group, start), tr("Added: %1").arg(title));
        });
    }
}

void ConditionTree::showCounts(const SegmentAnswer& answer)
{
    for (const auto& [path, count] : m_counts)
        if (const auto alone = answer.alone.find(path); alone != answer.alone.end())
            count->show(alone->second, answer.universe);
}

void ConditionTree::change(Condition condition, const QString& text, const QString& field)
{
    m_draft.change(std::move(condition), text, field);
}

}  // namespace regia::ui
