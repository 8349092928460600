// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigator.h"

#include <QStackedWidget>
#include <algorithm>

#include "ui/shell/page_context.h"

namespace regia::ui {
namespace {

constexpr std::size_t kMostSteps = 100;

}  // namespace

Navigator::Navigator(PageContext& context, std::vector<PageDescriptor> pages, QStackedWidget* stack, QObject* parent)
    : QObject(parent), m_context(context), m_pages(std::move(pages)), m_stack(stack)
{
    connect(&m_context, &PageContext::filtersChanged, this, &Navigator::dropHidden);
    connect(&m_context, &PageContext::dataChanged, this, &Navigator::dropHidden);
}

Navigator::~Navigator() = default;

const PageDescriptor* Navigator::descriptor(const QString& id) const
{
    for (const PageDescriptor& page : m_pages)
        if (page.id == id)
            return &page;
    return nullptr;
}

void Navigator::leave()
{
    if (m_current == nullptr)
        return;
    m_steps[m_at].link.arguments = m_current->arguments();
    m_steps[m_at].filters = m_context.filters();
}

bool Navigator::isOffered(const PageDescriptor& page) const { return m_context.hasWorkspace() ? !page.isStart : page.withoutWorkspace; }

QStringList Navigator::drafts() const
{
    QStringList sentences;
    for (const Page* page : m_made)
        if (page->holdsDraft())
            sentences << page->draft();
    return sentences;
}

bool Navigator::open(const PageLink& link)
{
    const PageDescriptor* page = descriptor(link.page);
    if (page == nullptr || !isOffered(*page))
        return false;
    leave();
    if (m_current != nullptr)
        m_steps.resize(m_at + 1);
    m_steps.push_back({link, m_context.filters()});
    if (m_steps.size() > kMostSteps)
        m_steps.erase(m_steps.begin());
    show(m_steps.size() - 1);
    return true;
}

bool Navigator::back()
{
    if (!canGoBack())
        return false;
    leave();
    show(m_at - 1);
    return true;
}

bool Navigator::forward()
{
    if (!canGoForward())
        return false;
    leave();
    show(m_at + 1);
    return true;
}

void Navigator::show(std::size_t step)
{
    m_at = step;
    const Step target = m_steps[step];
    Page*& page = m_made[target.link.page];
    if (page == nullptr) {
        page = descriptor(target.link.page)->create(m_context).release();
        m_stack->addWidget(page);
    }
    m_current = page;
    m_stack->setCurrentWidget(page);
    m_context.setFilters(target.filters);
    page->arrive(target.link.arguments);
    Q_EMIT moved();
}

void Navigator::drop(Page* page)
{
    m_made.remove(m_made.key(page));
    m_stack->removeWidget(page);
    page->hide();
    page->deleteLater();
}

void Navigator::dropHidden()
{
    const QList<Page*> made = m_made.values();
    for (Page* page : made)
        if (page != m_current && !page->holdsDraft())
            drop(page);
}

void Navigator::clear()
{
    m_current = nullptr;
    m_steps.clear();
    m_at = 0;
    // At once, not later: their jobs and models must not outlive the workspace.
    qDeleteAll(m_made);
    m_made.clear();
}

void Navigator::rebuild()
{
    dropHidden();
    if (m_current == nullptr || m_current->holdsDraft())
        return;
    m_steps[m_at].link.arguments = m_current->arguments();
    m_steps[m_at].filters = m_context.filters();
    drop(m_current);
    show(m_at);
}

}  // namespace regia::ui
