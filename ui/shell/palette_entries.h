// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>
#include <functional>
#include <vector>

#include "ui/shell/fuzzy_match.h"

namespace regia::ui {

class Navigator;
class PageContext;

/// What can be found and run in the command palette.
struct PaletteEntry {
    enum class Group { Segments, Pages, Actions, People };
    QString id;  ///< for "recent first"
    Group group = Group::Pages;
    QString icon;
    QString title;
    QString detail;  ///< lighter, after the title
    QString alias;   ///< other words that find it: the English name
    QKeySequence keys;
    std::function<void()> run;
    FuzzyMatch match;
};

[[nodiscard]] QString titleOf(PaletteEntry::Group group);

/// Which groups a first character asks for: `>` actions, `@` people, `#` segments.
struct PaletteQuery {
    QString text;
    std::vector<PaletteEntry::Group> groups;  ///< empty: all
};
[[nodiscard]] PaletteQuery parsePaletteQuery(const QString& typed);

/// Pages, actions and segments that there are now.
[[nodiscard]] std::vector<PaletteEntry> paletteEntries(PageContext& context, Navigator& navigator);
/// Those that match, best first inside their group, at most `mostPerGroup` of each; groups by their best. `recent` ids win
/// among equals; with nothing typed they come first.
[[nodiscard]] std::vector<PaletteEntry> filterEntries(std::vector<PaletteEntry> entries, const PaletteQuery& query,
                                                      const QStringList& recent, std::size_t mostPerGroup = 6);

}  // namespace regia::ui
