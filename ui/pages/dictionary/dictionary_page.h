// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/dictionary/dictionary_decisions.h"
#include "ui/pages/dictionary/dictionary_model.h"
#include "ui/pages/dictionary/dictionary_view_model.h"
#include "ui/shell/page.h"

namespace regia::ui {

class Button;
class Chip;
class DataTable;
class Label;
class LookupBar;
class PeekPanel;
class SearchField;
class Segmented;

/// What do we know and how well: every attribute and type of events with its values, where they come from, and what people
/// decided about it; the companies of the contacts.
class DictionaryPage final : public Page {
    Q_OBJECT
public:
    explicit DictionaryPage(PageContext& context, QWidget* parent = nullptr);

    /// Arguments, all optional: part (attributes events companies), key: the entry to show.
    void open(const QVariantMap& arguments) override;
    [[nodiscard]] QVariantMap arguments() const override;
    [[nodiscard]] QWidget* searchWidget() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* buildList();
    [[nodiscard]] QWidget* buildToolbar();
    void buildTable();
    void buildPanel();
    void choosePart(DictionaryPart part);
    void sortAsUsual();
    void showState();
    void showPart();
    void fitColumns();
    void spanHeadings();
    void choose(const QString& key);
    void showPanel();
    void closePanel();
    void openContacts();

    DictionaryViewModel m_viewModel;
    DictionaryDecisions m_decisions;
    DictionaryModel m_model;
    DictionaryPart m_part = DictionaryPart::Attributes;
    QString m_key;  ///< the entry that is shown; empty: none
    Segmented* m_parts = nullptr;
    SearchField* m_search = nullptr;
    Chip* m_grouped = nullptr;
    Chip* m_hidden = nullptr;
    Label* m_count = nullptr;
    LookupBar* m_postcode = nullptr;
    LookupBar* m_domain = nullptr;
    DataTable* m_table = nullptr;
    StateHost* m_tableHost = nullptr;
    PeekPanel* m_panel = nullptr;
};

[[nodiscard]] PageDescriptor dictionaryPage();

}  // namespace regia::ui
