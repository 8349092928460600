// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/segment/condition.h"
#include "core/workbench/changes.h"
#include "ui/shell/page.h"

namespace regia::ui {

class PageContext;

/// Where the figures of the overview lead: the lists of contacts behind them, for the filters of the window.
class OverviewLinks {
public:
    explicit OverviewLinks(const PageContext& context) : m_context(context) {}

    /// Those who did one of the events (none named: anything) in these days, if need be through a channel.
    [[nodiscard]] PageLink did(const std::string& event, const DayRange& days, const QString& words, const std::string& channel = {}) const;
    /// Those who did anything themselves in these days.
    [[nodiscard]] PageLink active(const DayRange& days, const QString& words) const;
    [[nodiscard]] PageLink newContacts(const QString& words) const;
    [[nodiscard]] PageLink firstPurchases(const QString& words) const;
    [[nodiscard]] PageLink inStage(model::Stage stage) const;
    /// A part of a query's answer (see query::people).
    [[nodiscard]] PageLink part(const std::string& query, const std::string& path, const QString& words) const;
    /// What a finding is about; none for a figure that is nobody's.
    [[nodiscard]] std::optional<PageLink> of(const workbench::Finding& finding, const QString& words) const;

private:
    /// At the end of the period, which may be before the end of the data.
    [[nodiscard]] PageLink atTheEnd(segment::Condition condition, const QString& words) const;
    [[nodiscard]] PageLink list(segment::Condition condition, const QString& words) const;
    [[nodiscard]] QString withPeriod(const QString& words) const;

    const PageContext& m_context;
};

}  // namespace regia::ui
