// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome/recent_list.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/pages/welcome/recent_row.h"
#include "ui/shell/file_questions.h"
#include "ui/shell/page_context.h"
#include "ui/theme/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace regia::ui {
namespace {

constexpr std::size_t kShown = 4;

QWidget* sentenceRow(const QString& text, QWidget* parent)
{
    auto* holder = new QWidget(parent);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(16, 18, 16, 18);
    auto* label = new Label(text, Type::Body, Color::Text2, holder);
    label->setWordWrap(true);
    row->addWidget(label);
    return holder;
}

}  // namespace

RecentList::RecentList(PageContext& context, QWidget* parent)
    : QFrame(parent), m_context(context), m_workspaces(m_settings.recentWorkspaces()), m_rows(new QVBoxLayout(this))
{
    setAccessibleName(tr("Recent workspaces"));
    m_rows->setContentsMargins(1, 1, 1, 1);
    m_rows->setSpacing(0);
    fill();
}

void RecentList::search(const QString& text)
{
    m_search = text.trimmed();
    fill();
}

void RecentList::fill()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            // A row may be what asks for this.
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    std::size_t shown = 0;
    bool isCut = false;
    for (const RecentWorkspace& workspace : m_workspaces) {
        const bool found = m_search.isEmpty() || workspace.name.contains(m_search, Qt::CaseInsensitive) ||
                           workspace.path.contains(m_search, Qt::CaseInsensitive);
        isCut = isCut || (found && m_search.isEmpty() && !m_showsAll && shown == kShown);
        if (found && !isCut)
            addRow(workspace, shown++ == 0);
    }
    if (isCut)
        addMore();
    if (m_workspaces.empty())
        m_rows->addWidget(sentenceRow(tr("None yet. Every workspace that you open is found here again."), this));
    else if (shown == 0)
        m_rows->addWidget(sentenceRow(tr("No workspace is called “%1”.").arg(m_search), this));
}

void RecentList::addRow(const RecentWorkspace& workspace, bool isFirst)
{
    auto* row = new RecentRow(workspace, this);
    row->setFirst(isFirst);
    connect(row, &RecentRow::openWanted, this, [this](const QString& path) { m_context.openFiles({path}); });
    connect(row, &RecentRow::locateWanted, this, &RecentList::locate);
    connect(row, &RecentRow::removeWanted, this, &RecentList::remove);
    m_rows->addWidget(row);
}

void RecentList::addMore()
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(16, 5, 16, 5);
    Button* all = linkButton(tr("Show all %n", nullptr, static_cast<int>(m_workspaces.size())), line);
    connect(all, &QPushButton::clicked, this, [this] {
        m_showsAll = true;
        fill();
    });
    row->addWidget(all);
    row->addStretch(1);
    m_rows->addWidget(line);
}

void RecentList::locate(const QString& path)
{
    ask::forWorkspace(this, [this, path](const QString& found) {
        m_settings.removeRecent(path);
        m_context.openFiles({found});
    });
}

void RecentList::remove(const QString& path)
{
    const auto removed =
        std::find_if(m_workspaces.begin(), m_workspaces.end(), [&](const RecentWorkspace& known) { return known.path == path; });
    if (removed == m_workspaces.end())
        return;
    m_settings.removeRecent(path);
    m_workspaces.erase(removed);
    fill();
    Q_EMIT changed();
}

void RecentList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, QRectF(rect()), theme().radius(Radius::Card), theme().color(Color::Surface), theme().color(Color::Border));
}

}  // namespace regia::ui
