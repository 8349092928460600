// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/window_settings.h"
#include "ui/widgets/card.h"

namespace regia::ui {

class PageContext;
class Pill;
class Segmented;
class SettingsRow;
class Toggle;

/// How the window looks: language, theme, size of text, motion. Each choice holds at once and is remembered.
class LookCard final : public Card {
    Q_OBJECT
public:
    explicit LookCard(PageContext& context, QWidget* parent = nullptr);

private:
    [[nodiscard]] Pill* makeLanguage();
    [[nodiscard]] Segmented* makeTheme();
    [[nodiscard]] Segmented* makeTextSize();
    [[nodiscard]] Toggle* makeMotion();
    void addRow(SettingsRow* row);

    PageContext& m_context;
    WindowSettings m_settings;
};

}  // namespace regia::ui
