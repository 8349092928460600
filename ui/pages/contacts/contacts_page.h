// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/contacts/contacts_view_model.h"
#include "ui/shell/page.h"

class QHBoxLayout;

namespace regia::ui {

class Chip;
class DataTable;
class Label;
class PeekPanel;
class SearchField;

/// Who they are, one by one: search, segments as chips, sorting, and a peek at the one that is selected.
class ContactsPage final : public Page {
    Q_OBJECT
public:
    explicit ContactsPage(PageContext& context, QWidget* parent = nullptr);

    void open(const QVariantMap& arguments) override;
    [[nodiscard]] QWidget* searchWidget() override;

private:
    [[nodiscard]] QWidget* buildList();
    [[nodiscard]] QWidget* buildToolbar();
    void buildTable();
    void buildPeek();
    void fillChips();
    void addChip(const QString& text, const std::string& segment);
    void choose(const std::string& segment);
    void sortBy(int column);
    void bindViewModel();
    void showState();
    void peek(int line);
    void openLine(int line);

    ContactsViewModel m_viewModel;
    SearchField* m_search = nullptr;
    Label* m_count = nullptr;
    QHBoxLayout* m_chips = nullptr;
    DataTable* m_table = nullptr;
    PeekPanel* m_peek = nullptr;
    QString m_words;  ///< who is listed, when a number was opened
};

[[nodiscard]] PageDescriptor contactsPage();

}  // namespace regia::ui
