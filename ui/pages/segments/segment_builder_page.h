// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "ui/pages/segments/segment_view_model.h"
#include "ui/shell/page.h"

namespace regia::ui {

class BarList;
class Button;
class Card;
class ConditionPalette;
class ConditionTree;
class Label;
class SegmentPanel;
class SentenceView;
class Tag;

/// Whom do we mean: conditions by hand, the sentence that says the same, and how many they are, at once.
class SegmentBuilderPage final : public Page {
    Q_OBJECT
public:
    explicit SegmentBuilderPage(PageContext& context, QWidget* parent = nullptr);

    /// `segment`: the name of a saved one; `condition`: JSON that a new one starts with; neither: a new one.
    void open(const QVariantMap& arguments) override;
    [[nodiscard]] QVariantMap arguments() const override;
    [[nodiscard]] QUndoStack* undoStack() override;
    [[nodiscard]] QWidget* searchWidget() override;
    [[nodiscard]] QString draft() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHeader();
    void buildMenu();
    [[nodiscard]] QWidget* buildMiddle();
    [[nodiscard]] Card* buildSentence();
    [[nodiscard]] Card* buildNarrowing();
    void bindViewModel();
    void bindPanel();
    void showName();
    void showDraft(bool rebuilt);
    void showState();
    void becomeReady(int turns);
    void showNarrowing();
    void showReason();
    void save();
    void saveAs(const QString& name);
    /// Asks for a name beside `opener`.
    void askName(QWidget* opener, const QString& action, std::function<void(QString)> named);
    void rename(const QString& name);
    void discard();
    /// Another segment is opened over an unsaved draft: says so, with a way back to it.
    void putAside();
    void copyAsJson();
    void pasteJson();

    SegmentViewModel m_viewModel;
    bool m_opened = false;
    Button* m_rename = nullptr;
    Tag* m_unsaved = nullptr;
    Button* m_save = nullptr;
    ConditionPalette* m_palette = nullptr;
    SentenceView* m_sentence = nullptr;
    Label* m_problem = nullptr;
    ConditionTree* m_tree = nullptr;
    Card* m_narrows = nullptr;
    BarList* m_narrowing = nullptr;
    SegmentPanel* m_panel = nullptr;
};

[[nodiscard]] PageDescriptor segmentBuilderPage();

}  // namespace regia::ui
