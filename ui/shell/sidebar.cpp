// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/shell/navigator.h"
#include "ui/shell/page_context.h"
#include "ui/shell/sidebar_parts.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace regia::ui {
namespace {

constexpr int kHeadingHeight = 33;

QString titleOf(PageSection section)
{
    switch (section) {
    case PageSection::People: return Sidebar::tr("People");
    case PageSection::Analysis: return Sidebar::tr("Analysis");
    case PageSection::Present: return Sidebar::tr("Present");
    case PageSection::Data: return Sidebar::tr("Data");
    default: return {};
    }
}

constexpr PageSection kSections[] = {PageSection::Top, PageSection::People, PageSection::Analysis, PageSection::Present, PageSection::Data};

}  // namespace

Sidebar::Sidebar(PageContext& context, Navigator& navigator, QWidget* parent) : QWidget(parent), m_context(context), m_navigator(navigator)
{
    setObjectName(QStringLiteral("sidebar"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(&m_navigator, &Navigator::moved, this, &Sidebar::refresh);
    connect(&m_context, &PageContext::dataChanged, this, &Sidebar::refresh);
    connect(&theme(), &Theme::changed, this, [this] { setCollapsed(m_collapsed); });
    rebuild();
}

void Sidebar::rebuild()
{
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    delete layout();
    m_items.clear();
    m_headings.clear();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 1, 6);
    column->setSpacing(0);
    buildTop(column);
    buildPages(column);
    buildBottom(column);
    setCollapsed(m_collapsed);
    refresh();
}

void Sidebar::buildTop(QVBoxLayout* column)
{
    m_workspace = new WorkspaceButton(this);
    m_workspace->setObjectName(QStringLiteral("workspaceButton"));
    m_search = new SearchButton(this);
    m_search->setObjectName(QStringLiteral("paletteButton"));
    connect(m_workspace, &QAbstractButton::clicked, this,
            [this] { Q_EMIT workspaceMenuWanted(m_workspace->mapToGlobal(QPoint(8, m_workspace->height()))); });
    connect(m_search, &QAbstractButton::clicked, this, &Sidebar::paletteWanted);
    column->addWidget(m_workspace);
    column->addSpacing(4);
    column->addWidget(m_search);
    column->addSpacing(6);
}

void Sidebar::buildPages(QVBoxLayout* column)
{
    auto* list = new QWidget;
    auto* pages = new QVBoxLayout(list);
    pages->setContentsMargins(0, 0, 0, 0);
    pages->setSpacing(0);
    for (const PageSection section : kSections) {
        bool isFirst = true;
        for (const PageDescriptor& page : m_navigator.pages()) {
            if (page.section != section)
                continue;
            if (isFirst && section != PageSection::Top) {
                Label* heading = sectionLabel(titleOf(section), list);
                heading->setFixedHeight(kHeadingHeight);
                heading->setContentsMargins(16, 6, 0, 0);
                pages->addWidget(heading);
                m_headings.append(heading);
            }
            addPage(page.id, pages);
            isFirst = false;
        }
    }
    pages->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(list);
    scroll->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
}

SidebarItem* Sidebar::addPage(const QString& id, QVBoxLayout* column)
{
    const PageDescriptor* page = m_navigator.descriptor(id);
    auto* item = new SidebarItem(page->icon, page->title(), this);
    item->setObjectName(QStringLiteral("nav.") + id);
    connect(item, &QAbstractButton::clicked, this, [this, id] {
        m_context.open({id, {}});
        refresh();
    });
    column->addWidget(item);
    m_items.insert(id, item);
    return item;
}

void Sidebar::buildBottom(QVBoxLayout* column)
{
    m_foot = new QBoxLayout(QBoxLayout::LeftToRight);
    m_foot->setSpacing(0);
    if (m_navigator.descriptor(QStringLiteral("settings")) != nullptr) {
        auto* holder = new QVBoxLayout;
        addPage(QStringLiteral("settings"), holder);
        m_foot->addLayout(holder, 1);
    } else {
        m_foot->addStretch(1);
    }
    Button* collapse = iconButton(QStringLiteral("sidebar"), m_collapsed ? tr("Widen the sidebar") : tr("Narrow the sidebar"),
                                  QKeySequence(Qt::CTRL | Qt::Key_B), ButtonKind::Ghost, this);
    collapse->setObjectName(QStringLiteral("collapseButton"));
    connect(collapse, &QPushButton::clicked, this, &Sidebar::collapseToggled);
    m_foot->addWidget(collapse, 0, Qt::AlignHCenter);
    column->addLayout(m_foot);
}

void Sidebar::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setFixedWidth(theme().size(collapsed ? Size::SidebarCollapsed : Size::Sidebar));
    m_workspace->setCollapsed(collapsed);
    m_search->setCollapsed(collapsed);
    for (SidebarItem* item : m_items)
        item->setCollapsed(collapsed);
    // A narrow sidebar keeps the gaps between its groups, without their names.
    for (QWidget* heading : m_headings)
        static_cast<Label*>(heading)->setColor(collapsed ? Color::Window : Color::Text3);
    // Side by side there is no room for both at the foot of a narrow one.
    m_foot->setDirection(collapsed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_foot->setContentsMargins(0, 0, collapsed ? 0 : 8, 0);
}

void Sidebar::refresh()
{
    const bool open = m_context.hasWorkspace();
    if (open) {
        const auto& settings = m_context.workbench().workspace().settings();
        m_workspace->setWords(words::fromUtf8(settings.name),
                              sentences::contacts(static_cast<std::int64_t>(m_context.dataset()->snapshot->rows())));
    } else {
        m_workspace->setWords(tr("Regia"), tr("No workspace open"));
    }
    const PageDescriptor* current = m_navigator.descriptor(m_navigator.currentId());
    const QString lit = current == nullptr ? QString() : current->parent.isEmpty() ? current->id : current->parent;
    for (const PageDescriptor& page : m_navigator.pages()) {
        SidebarItem* item = m_items.value(page.id);
        if (item == nullptr)
            continue;
        item->setChecked(page.id == lit);
        item->setEnabled(open || page.withoutWorkspace);
        item->setBadge(open && page.badge ? page.badge(m_context) : QString());
    }
}

void Sidebar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Color::Window));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme().color(Color::Border));
}

}  // namespace regia::ui
