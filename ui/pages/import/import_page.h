// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "ui/pages/import/import_view_model.h"
#include "ui/pages/import/receipt_view_model.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace regia::ui {

class Button;
class ReceiptView;
class StepBar;

/// Brings files in, in four steps: files, what their columns mean, the check of all rows, and what came of it.
/// Arguments: `files` (paths to add) or `batches` (imports to tell of).
class ImportPage final : public Page {
    Q_OBJECT
public:
    explicit ImportPage(PageContext& context, QWidget* parent = nullptr);

    void open(const QVariantMap& arguments) override;
    [[nodiscard]] QVariantMap arguments() const override;
    [[nodiscard]] QString draft() const override;

private:
    enum class Stage { Files, Match, Done };

    void buildHeader();
    void buildBody();
    void bindViewModels();
    [[nodiscard]] QWidget* viewOf(Stage stage);
    [[nodiscard]] QWidget* makeStart();
    [[nodiscard]] QWidget* makeMatch();
    [[nodiscard]] QWidget* makeReceipt();
    void setStage(Stage stage);
    void show();
    void showHeader();
    [[nodiscard]] int currentStep();
    [[nodiscard]] ViewState viewState() const;
    [[nodiscard]] QString matchStatus() const;

    void addFiles(const QStringList& files);
    void chooseFiles();
    void chooseFolder();
    void paste();
    void putAside();
    void takeImported(const std::vector<BatchId>& batches, bool cancelled);
    void openReceipt(BatchId batch);

    ImportViewModel m_viewModel;
    ReceiptViewModel m_receipts;
    Stage m_stage = Stage::Files;
    StepBar* m_steps = nullptr;
    Button* m_cancel = nullptr;
    Button* m_import = nullptr;
    Button* m_more = nullptr;
    QStackedWidget* m_stack = nullptr;
    std::array<QWidget*, 3> m_views{};  ///< by stage, those that were shown
    ReceiptView* m_receipt = nullptr;
};

[[nodiscard]] PageDescriptor importPage();

}  // namespace regia::ui
