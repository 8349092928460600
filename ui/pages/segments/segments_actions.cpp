// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to a saved segment from the list. Each is one step of the history, with a way back in the toast.
#include <QAction>
#include <nlohmann/json.hpp>

#include "core/segment/parse.h"
#include "core/segment/segment.h"
#include "ui/pages/segments/segments_page.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/page_context.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/name_form.h"

namespace regia::ui {
namespace {

/// "Loyal, copy", "Loyal, copy 2": a name that nobody has.
QString freeName(const QString& name, const segment::Dataset& dataset)
{
    const QString first = SegmentsPage::tr("%1, copy").arg(name);
    QString next = first;
    for (int i = 2; dataset.segments.contains(next.toStdString()); ++i)
        next = first + u' ' + QString::number(i);
    return next;
}

}  // namespace

void SegmentsPage::seeContacts()
{
    if (const QString name = currentName(); !name.isEmpty())
        context().openContacts({{"in_segment", name.toStdString()}}, name);
}

void SegmentsPage::duplicate()
{
    const auto dataset = context().dataset();
    const auto saved = dataset->segments.find(currentName().toStdString());
    if (saved == dataset->segments.end())
        return;
    segment::Segment copy = *saved->second;
    const QString name = freeName(currentName(), *dataset);
    copy.name = name.toStdString();
    change(
        [body = segment::toJson(copy), key = copy.name](workbench::Workbench& bench) { return bench.saveDocument("segment", key, body); },
        tr("Duplicated: %1").arg(name));
}

void SegmentsPage::askNewName()
{
    const QString name = currentName();
    if (name.isEmpty())
        return;
    askName(m_table, {tr("Name of the segment"), name, tr("Rename")}, Popover::Side::Below, [this, name](const QString& next) {
        if (next == name)
            return;
        change([from = name.toStdString(),
                to = next.toStdString()](workbench::Workbench& bench) { return bench.renameDocument("segment", from, to); },
               tr("Renamed: %1").arg(next));
    });
}

void SegmentsPage::remove()
{
    const QString name = currentName();
    if (name.isEmpty())
        return;
    change([key = name.toStdString()](workbench::Workbench& bench) { return bench.removeDocument("segment", key); },
           tr("Deleted: %1").arg(name));
}

void SegmentsPage::change(std::function<Result<void>(workbench::Workbench&)> work, const QString& said)
{
    m_change.start([bench = context().sharedWorkbench(), work = std::move(work)](Progress&) { return work(*bench); },
                   [window = &context(), said](Result<void> changed) {
                       if (!changed)
                           return window->notify(changed.error());
                       window->refresh();
                       // The toast may outlive the page.
                       window->notify(Notice{.text = said, .icon = QStringLiteral("segments"), .action = tr("Undo"), .run = [window] {
                                                 if (QAction* undo = window->actions().find(QStringLiteral("edit.undo")))
                                                     undo->trigger();
                                             }});
                   });
}

}  // namespace regia::ui
