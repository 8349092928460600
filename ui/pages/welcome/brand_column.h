// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace regia::ui {

class LaunchButton;
class PageContext;

/// The left column of the welcome page: what this is, the three ways in, first steps, language, look and version.
class BrandColumn final : public QWidget {
    Q_OBJECT
public:
    explicit BrandColumn(PageContext& context, QWidget* parent = nullptr);

    /// Narrower, for a small window.
    void setCompact(bool compact);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addWays(QVBoxLayout* column);
    void addFirstSteps(QVBoxLayout* column);
    void addChoices(QVBoxLayout* column);
    void addLanguage(QLayout* row);
    void addTheme(QLayout* row);

    PageContext& m_context;
};

}  // namespace regia::ui
