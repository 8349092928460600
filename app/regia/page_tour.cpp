// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/regia/page_tour.h"

#include <algorithm>

#include "ui/shell/main_window.h"
#include "ui/shell/navigator.h"
#include "ui/text/sentences.h"

namespace regia::app {
namespace {

/// A page that has no answer by then will have none.
constexpr int kLimit = 180'000;
constexpr int kTurns = 8;

}  // namespace

PageTour::PageTour(ui::MainWindow& window, Options options, Draw draw, QObject* parent)
    : QObject(parent), m_window(window), m_options(std::move(options)), m_draw(std::move(draw))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(kLimit);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_failures << QStringLiteral("%1: not ready in time").arg(m_page);
        next();
    });
}

void PageTour::start()
{
    m_window.setFixedSize(m_options.size);
    m_window.show();
    if (m_options.workspace.isEmpty() || m_window.context().hasWorkspace()) {
        choosePages();
        return next();
    }
    connect(&m_window, &ui::MainWindow::workspaceOpened, this, [this] {
        choosePages();
        next();
    });
    connect(&m_window, &ui::MainWindow::workspaceFailed, this,
            [this](const Error& error) { Q_EMIT finished({ui::sentences::inOneLine(error)}); });
    m_window.openWorkspace(m_options.workspace);
}

void PageTour::choosePages()
{
    m_pages = m_options.pages;
    if (m_pages.isEmpty())
        for (const ui::PageDescriptor& page : m_window.navigator().pages())
            if (page.withoutWorkspace || m_window.context().hasWorkspace())
                m_pages << page.id;
    // The workspace is closed for them, and not opened again.
    std::stable_partition(m_pages.begin(), m_pages.end(), [this](const QString& id) {
        const ui::PageDescriptor* page = m_window.navigator().descriptor(id);
        return page == nullptr || !page->isStart;
    });
}

QVariantMap PageTour::argumentsFor(const ui::PageDescriptor& page) const
{
    if (!m_options.arguments.isEmpty() || !page.example || !m_window.context().hasWorkspace())
        return m_options.arguments;
    return page.example(m_window.context());
}

void PageTour::next()
{
    m_limit.stop();
    if (m_pages.isEmpty()) {
        m_window.navigator().clear();  // quitting closes the window, and nobody is there to be asked about drafts
        Q_EMIT finished(m_failures);
        return;
    }
    m_page = m_pages.takeFirst();
    const ui::PageDescriptor* page = m_window.navigator().descriptor(m_page);
    if (page != nullptr && page->isStart) {
        m_window.navigator().clear();  // the examples' drafts: nobody is there to be asked about them
        m_window.closeWorkspace();
    }
    if (page == nullptr || !m_window.navigator().open({m_page, argumentsFor(*page)})) {
        m_failures << QStringLiteral("%1: no such page, or it needs a workspace").arg(m_page);
        QMetaObject::invokeMethod(this, &PageTour::next, Qt::QueuedConnection);
        return;
    }
    m_limit.start();
    watch();
}

bool PageTour::isQuiet() const
{
    const ui::Page* page = m_window.navigator().current();
    return page != nullptr && page->state() != ui::ViewState::Loading && m_window.context().tasks().running() == 0;
}

void PageTour::watch()
{
    const ui::Page* page = m_window.navigator().current();
    connect(page, &ui::Page::stateChanged, this, &PageTour::settle, Qt::UniqueConnection);
    connect(&m_window.context().tasks(), &ui::TaskList::changed, this, &PageTour::settle, Qt::UniqueConnection);
    settle();
}

void PageTour::settle()
{
    if (m_settling || !isQuiet())
        return;
    m_settling = true;
    drawAfter(kTurns);
}

/// Layouts, tables inside of them and queued answers (the count of a segment) are some turns of the loop behind the state.
void PageTour::drawAfter(int turns)
{
    QTimer::singleShot(0, this, [this, turns] {
        if (turns > 1)
            return drawAfter(turns - 1);
        m_settling = false;
        if (isQuiet())
            draw();
    });
}

void PageTour::draw()
{
    const ui::Page* page = m_window.navigator().current();
    disconnect(page, &ui::Page::stateChanged, this, &PageTour::settle);
    disconnect(&m_window.context().tasks(), &ui::TaskList::changed, this, &PageTour::settle);
    if (page->state() == ui::ViewState::Failed)
        m_failures << QStringLiteral("%1: failed").arg(m_page);
    if (const QString failure = m_draw(*page, m_page); !failure.isEmpty())
        m_failures << failure;
    next();
}

}  // namespace regia::app
