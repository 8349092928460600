// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/contacts/contacts_view_model.h"
#include "ui/shell/page.h"

class QHBoxLayout;

namespace regia::ui {

class Button;
class ContactFilters;
class ContactTable;
class Label;
class PeekPanel;
class SearchField;
class SelectionBar;

/// Who are they, one by one: a list that searches and sorts a million contacts, filters by stage and segment, and a peek at
/// the one that is chosen.
class ContactsPage final : public Page {
    Q_OBJECT
public:
    explicit ContactsPage(PageContext& context, QWidget* parent = nullptr);

    /// Arguments, all optional: segment, stage, search; condition (JSON) with as_of (UTC ms); query (JSON) with people; created_from
    /// and created_to (UTC ms); words: what the list is of.
    void open(const QVariantMap& arguments) override;
    [[nodiscard]] QVariantMap arguments() const override;
    [[nodiscard]] QWidget* searchWidget() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* buildList();
    [[nodiscard]] QWidget* buildToolbar();
    void buildSelectionBar();
    void buildTable();
    void buildPeek();
    void bindViewModel();
    void sortBy(int column);
    void showSort();
    void showColumns();
    void showState();
    void showSelection();
    void togglePeek(int line);
    void peek(int line);
    void keepPeek();
    void closePeek();
    void openLine(int line);
    void openMenu(const QPoint& place);
    void step(int lines);

    ContactsViewModel m_viewModel;
    Button* m_save = nullptr;
    SearchField* m_search = nullptr;
    Label* m_count = nullptr;
    ContactFilters* m_filters = nullptr;
    SelectionBar* m_selection = nullptr;
    ContactTable* m_table = nullptr;
    StateHost* m_tableHost = nullptr;
    PeekPanel* m_peek = nullptr;
    Row m_peeked = 0;  ///< whom the peek shows, in which dataset
    std::shared_ptr<const segment::Dataset> m_peekedIn;
    QVariantMap m_behind;                                    ///< the arguments that say what the list was opened for
    std::shared_ptr<const std::vector<std::int64_t>> m_ids;  ///< of the lines, made when a contact is opened
};

[[nodiscard]] PageDescriptor contactsPage();

}  // namespace regia::ui
