// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QHBoxLayout;
class QMenu;

namespace regia::ui {

class Button;
class FilterBar;
class Label;
class PageContext;

/// The 52 px above a page: back arrow, title, what the page puts beside it, the shared filter pills; actions on the right.
class PageHeader final : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(PageContext& context, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    [[nodiscard]] QString title() const;
    /// Shows an arrow before the title that goes back one step.
    void setHasBack(bool hasBack);

    enum Pill { NoPill = 0, PeriodPill = 1, ComparePill = 2, SegmentPill = 4, AllPills = 7 };
    Q_DECLARE_FLAGS(Pills, Pill)
    /// The shared filters that this page follows.
    void setPills(Pills pills);

    /// After the title (and pills), left to right: tags, steps, page-only pills. Owned.
    void addWidget(QWidget* widget);
    /// On the right, left to right. Owned. The primary button last.
    void addAction(QWidget* action);
    /// The ⋯ menu, made at the first call; it stands where it was first asked for.
    [[nodiscard]] QMenu* moreMenu();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PageContext& m_context;
    Button* m_back;
    Label* m_title;
    FilterBar* m_filters = nullptr;
    QHBoxLayout* m_left;
    QHBoxLayout* m_right;
    QMenu* m_more = nullptr;
};

}  // namespace regia::ui
Q_DECLARE_OPERATORS_FOR_FLAGS(regia::ui::PageHeader::Pills)
