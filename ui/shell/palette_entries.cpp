// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_entries.h"

#include <QAction>
#include <QCoreApplication>
#include <algorithm>
#include <map>

#include "ui/shell/action_registry.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_context.h"
#include "ui/text/words.h"

namespace regia::ui {
namespace {

/// `file.open_sample` → open sample: English words that find an action in any language.
QString aliasOf(const QString& id)
{
    QString words = id.section(u'.', 1);
    return words.replace(u'_', u' ').replace(u'.', u' ');
}

int recency(const QStringList& recent, const QString& id)
{
    const qsizetype place = recent.indexOf(id);
    return place < 0 ? 0 : static_cast<int>(recent.size() - place);
}

}  // namespace

QString titleOf(PaletteEntry::Group group)
{
    switch (group) {
    case PaletteEntry::Group::Segments: return QCoreApplication::translate("CommandPalette", "Segments");
    case PaletteEntry::Group::Pages: return QCoreApplication::translate("CommandPalette", "Pages");
    case PaletteEntry::Group::Actions: return QCoreApplication::translate("CommandPalette", "Actions");
    case PaletteEntry::Group::People: return QCoreApplication::translate("CommandPalette", "People");
    }
    return {};
}

PaletteQuery parsePaletteQuery(const QString& typed)
{
    const QString text = typed.trimmed();
    if (text.startsWith(u'>'))
        return {text.mid(1).trimmed(), {PaletteEntry::Group::Actions, PaletteEntry::Group::Pages}};
    if (text.startsWith(u'@'))
        return {text.mid(1).trimmed(), {PaletteEntry::Group::People}};
    if (text.startsWith(u'#'))
        return {text.mid(1).trimmed(), {PaletteEntry::Group::Segments}};
    return {text, {}};
}

std::vector<PaletteEntry> paletteEntries(PageContext& context, Navigator& navigator)
{
    std::vector<PaletteEntry> entries;
    const bool open = context.hasWorkspace();
    if (open)
        for (const auto& [name, segment] : context.dataset()->segments) {
            const QString title = words::fromUtf8(name);
            entries.push_back({QStringLiteral("segment.") + title,
                               PaletteEntry::Group::Segments,
                               QStringLiteral("segments"),
                               title,
                               {},
                               {},
                               {},
                               [&context, title] {
                                   context.open({QStringLiteral("contacts"), {{QStringLiteral("segment"), title}}});
                               },
                               {}});
        }
    for (const PageDescriptor& page : navigator.pages()) {
        if (page.section == PageSection::Hidden || (!open && !page.withoutWorkspace))
            continue;
        entries.push_back({QStringLiteral("page.") + page.id,
                           PaletteEntry::Group::Pages,
                           page.icon,
                           page.title(),
                           {},
                           page.id,
                           {},
                           [&context, id = page.id] {
                               context.open({id, {}});
                           },
                           {}});
    }
    for (QAction* action : context.actions().all()) {
        const QString id = ActionRegistry::idOf(action);
        // Pages have entries of their own.
        if (!action->isEnabled() || id.startsWith(QLatin1String("page.")))
            continue;
        QString title = action->text();
        title.remove(u'&');
        entries.push_back(
            {id, PaletteEntry::Group::Actions, {}, title, {}, aliasOf(id), action->shortcut(), [action] { action->trigger(); }, {}});
    }
    return entries;
}

std::vector<PaletteEntry> filterEntries(std::vector<PaletteEntry> entries, const PaletteQuery& query, const QStringList& recent,
                                        std::size_t mostPerGroup)
{
    std::map<PaletteEntry::Group, std::vector<PaletteEntry>> groups;
    for (PaletteEntry& entry : entries) {
        const bool asked = query.groups.empty() || std::find(query.groups.begin(), query.groups.end(), entry.group) != query.groups.end();
        if (!asked)
            continue;
        auto match = fuzzyMatch(query.text, entry.title);
        if (!match) {
            match = fuzzyMatch(query.text, entry.alias);
            if (match)
                match->positions.clear();
        }
        if (!match)
            continue;
        entry.match = std::move(*match);
        groups[entry.group].push_back(std::move(entry));
    }
    std::vector<std::vector<PaletteEntry>> ordered;
    for (auto& [group, found] : groups) {
        std::stable_sort(found.begin(), found.end(), [&](const PaletteEntry& a, const PaletteEntry& b) {
            if (a.match.score != b.match.score)
                return a.match.score > b.match.score;
            return recency(recent, a.id) > recency(recent, b.id);
        });
        found.resize(std::min(found.size(), mostPerGroup));
        ordered.push_back(std::move(found));
    }
    if (!query.text.isEmpty())
        std::stable_sort(ordered.begin(), ordered.end(),
                         [](const auto& a, const auto& b) { return a.front().match.score > b.front().match.score; });
    std::vector<PaletteEntry> result;
    for (auto& group : ordered)
        std::move(group.begin(), group.end(), std::back_inserter(result));
    return result;
}

}  // namespace regia::ui
