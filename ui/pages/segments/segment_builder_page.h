// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/segments/segment_view_model.h"
#include "ui/shell/page.h"

class QLineEdit;
class QStandardItemModel;
class QVBoxLayout;

namespace regia::ui {

class Button;
class ConditionTree;
class DataTable;
class Label;
class SegmentPanel;
class SentenceView;
class Tag;

/// Whom do we mean: conditions by hand, the sentence that says the same, and how many they are, at once.
class SegmentBuilderPage final : public Page {
    Q_OBJECT
public:
    explicit SegmentBuilderPage(PageContext& context, QWidget* parent = nullptr);

    void open(const QVariantMap& arguments) override;
    [[nodiscard]] QUndoStack* undoStack() override;

private:
    void buildHeader();
    [[nodiscard]] QWidget* buildPalette();
    [[nodiscard]] QWidget* buildMiddle();
    void bindViewModel();
    void fillPalette();
    void showDraft(bool rebuilt);
    void showState();
    void showNarrowing();
    void save();
    void copyAsJson();
    void pasteJson();

    SegmentViewModel m_viewModel;
    QLineEdit* m_name = nullptr;
    Tag* m_unsaved = nullptr;
    Button* m_save = nullptr;
    QVBoxLayout* m_palette = nullptr;
    SentenceView* m_sentence = nullptr;
    Label* m_problem = nullptr;
    ConditionTree* m_tree = nullptr;
    DataTable* m_narrowing = nullptr;
    QStandardItemModel* m_narrowingModel = nullptr;
    SegmentPanel* m_panel = nullptr;
};

[[nodiscard]] PageDescriptor segmentBuilderPage();

}  // namespace regia::ui
