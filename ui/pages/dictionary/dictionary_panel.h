// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>
#include <functional>

#include "ui/pages/dictionary/dictionary_decisions.h"
#include "ui/pages/dictionary/dictionary_texts.h"

namespace regia::ui {

class PageContext;

/// What the panel beside the list is made of, for the entry that is chosen.
struct PanelSources {
    PageContext& context;
    DictionaryDecisions& decisions;
    std::shared_ptr<const workbench::Dictionary> read;
};

[[nodiscard]] QWidget* attributePanel(const PanelSources& sources, const dictionary::AttributeProfile& profile);
[[nodiscard]] QWidget* eventPanel(const PanelSources& sources, const dictionary::EventProfile& profile);
[[nodiscard]] QWidget* companyPanel(const PanelSources& sources, const dictionary::CompanyProfile& company);

}  // namespace regia::ui
