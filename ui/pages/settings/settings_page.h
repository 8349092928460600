// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QVBoxLayout;

namespace regia::ui {

class WorkspaceCard;

/// How the window looks and what is true of the workspace. Opens without a workspace too.
class SettingsPage final : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(PageContext& context, QWidget* parent = nullptr);

    void open(const QVariantMap& arguments) override;

private:
    void build();
    void showWorkspace();
    [[nodiscard]] QWidget* makeAbout();

    QVBoxLayout* m_column = nullptr;
    WorkspaceCard* m_workspace = nullptr;
};

[[nodiscard]] PageDescriptor settingsPage();

}  // namespace regia::ui
