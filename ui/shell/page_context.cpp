// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_context.h"

#include <nlohmann/json.hpp>

#include "core/base/bug.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/watched_folder.h"
#include "ui/text/formats.h"
#include "ui/text/own_words.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"

namespace regia::ui {

PageContext::PageContext(Language& language, QObject* parent)
    : QObject(parent),
      m_language(language),
      m_tasks(new TaskList(this)),
      m_actions(new ActionRegistry(this)),
      m_watchedFolder(new WatchedFolder(*this, this))
{}

PageContext::~PageContext()
{
    delete m_watchedFolder;
    // The tasks write through the workbench: they end before it does.
    delete m_tasks;
}

workbench::Workbench& PageContext::workbench() const
{
    REGIA_EXPECT(m_workbench != nullptr);
    return *m_workbench;
}

bool PageContext::isReadOnly() const { return hasWorkspace() && workbench().workspace().access() == workspace::Access::ReadOnly; }

std::shared_ptr<const segment::Dataset> PageContext::dataset() const { return workbench().dataset(); }

std::shared_ptr<workbench::Workbench> PageContext::sharedWorkbench() const
{
    REGIA_EXPECT(m_workbench != nullptr);
    return m_workbench;
}

void PageContext::setWorkbench(std::shared_ptr<workbench::Workbench> workbench)
{
    m_tasks->abandonAll();
    m_workbench = std::move(workbench);
    m_tasks->keepWhileRunning(m_workbench);
    m_filters = {};
    m_firstDayOf = nullptr;
    useOwnWords();
    m_watchedFolder->followWorkspace();
}

void PageContext::refresh(std::function<void()> then)
{
    m_tasks->start(
        tr("Reading the changes"), this, [bench = &workbench()](Progress& progress) { return bench->refresh(progress); },
        [this, then = std::move(then)](const Result<void>& refreshed) {
            if (!refreshed)
                return notify(refreshed.error());
            useOwnWords();
            Q_EMIT dataChanged();
            if (then)
                then();
        });
}

void PageContext::useOwnWords() const
{
    if (m_workbench == nullptr)
        return words::setOwnWords(nullptr);
    auto own = std::make_shared<words::OwnWords>();
    for (const snapshot::Column& column : dataset()->snapshot->columns())
        if (!column.attribute.label.empty())
            own->attributes.emplace(column.attribute.name, column.attribute.label);
    for (const snapshot::EventType& type : dataset()->snapshot->events().types)
        if (!type.label.empty())
            own->events.emplace(type.name, type.label);
    words::setOwnWords(std::move(own));
}

void PageContext::setFilters(const FilterState& filters)
{
    if (filters == m_filters)
        return;
    m_filters = filters;
    Q_EMIT filtersChanged();
}

DayRange PageContext::days() const { return daysOf(m_filters, firstDay(), lastDay()); }
DayRange PageContext::comparedDays() const { return ui::comparedDays(m_filters, days()); }

nlohmann::json PageContext::withFilters(nlohmann::json query) const
{
    applyTo(query, m_filters, days());
    return query;
}

QTimeZone PageContext::timeZone() const { return QTimeZone(QByteArray::fromStdString(dataset()->snapshot->timeZone())); }
QString PageContext::currency() const { return words::fromUtf8(dataset()->snapshot->currency()); }

QDate PageContext::lastDay() const { return format::toDateTime(Instant{dataset()->snapshot->dataThrough().ms - 1}, timeZone()).date(); }

QDate PageContext::firstDay() const
{
    const auto& events = dataset()->snapshot->events().time;
    if (events.empty())
        return lastDay();
    if (m_firstDayOf != dataset().get()) {
        m_firstDay = format::toDateTime(Instant{*std::min_element(events.begin(), events.end())}, timeZone()).date();
        m_firstDayOf = dataset().get();
    }
    return m_firstDay;
}

QString PageContext::countedAll() const
{
    const auto snapshot = dataset()->snapshot;
    const QString dot = QStringLiteral(" · ");
    QString words = sentences::contacts(static_cast<std::int64_t>(snapshot->rows())) + dot +
                    sentences::events(static_cast<std::int64_t>(snapshot->events().size()));
    if (snapshot->events().size() > 0)
        words += dot + tr("up to %1").arg(format::date(lastDay()));
    return words;
}

void PageContext::open(const PageLink& link)
{
    if (m_hooks.open)
        m_hooks.open(link);
}

void PageContext::openContact(ContactId contact)
{
    open({QStringLiteral("customer"), {{QStringLiteral("contact"), static_cast<qlonglong>(contact.value)}}});
}

void PageContext::openContacts(const nlohmann::json& condition, const QString& words)
{
    open({QStringLiteral("contacts"),
          {{QStringLiteral("condition"), QString::fromStdString(condition.dump())}, {QStringLiteral("words"), words}}});
}

void PageContext::back()
{
    if (m_hooks.back)
        m_hooks.back();
}

bool PageContext::canGoBack() const { return m_hooks.canGoBack && m_hooks.canGoBack(); }

bool PageContext::hasPage(const QString& id) const { return m_hooks.hasPage && m_hooks.hasPage(id); }

void PageContext::importFiles(const QStringList& files) { open({QStringLiteral("import"), {{QStringLiteral("files"), files}}}); }

void PageContext::openFiles(const QStringList& files)
{
    if (m_hooks.openFiles)
        m_hooks.openFiles(files);
}

void PageContext::openSample(const QString& page)
{
    if (m_hooks.openSample)
        m_hooks.openSample(page);
}

void PageContext::notify(Notice notice)
{
    if (m_hooks.notify)
        m_hooks.notify(std::move(notice));
}

void PageContext::notify(const Error& error)
{
    if (error.code != ErrorCode::Cancelled)
        notify(Notice{.text = sentences::inOneLine(error), .icon = QStringLiteral("error"), .action = {}, .run = {}});
}

}  // namespace regia::ui
