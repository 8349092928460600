// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/settings.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_list.h"

class QLineEdit;

namespace regia::ui {

class PageContext;
class Pill;
class SettingsRow;

/// What is true of the whole workspace, as far as a person decides it: its name, time zone, currency and country. A change
/// is a step that can be undone.
class WorkspaceCard final : public Card {
    Q_OBJECT
public:
    explicit WorkspaceCard(PageContext& context, QWidget* parent = nullptr);

    /// Whether the workspace is as this card shows it.
    [[nodiscard]] bool isTrue() const;

private:
    [[nodiscard]] QWidget* makeName();
    [[nodiscard]] QWidget* makeTimeZone();
    [[nodiscard]] QWidget* makeCurrency();
    [[nodiscard]] QWidget* makeCountry();
    [[nodiscard]] QWidget* makeFile();
    /// A setting that is chosen from a list; `title` is how a value is shown.
    struct Choosing {
        QString name;
        std::string workspace::Settings::*field;
        std::vector<ChoiceList::Choice> (*choices)();
        QString (*title)(const QString& key);
    };
    [[nodiscard]] Pill* makePill(const Choosing& choosing);
    void addRow(SettingsRow* row);
    void change(const workspace::Settings& settings);

    PageContext& m_context;
    workspace::Settings m_now;
    bool m_mayChange;
    bool m_hasEvents;
};

}  // namespace regia::ui
