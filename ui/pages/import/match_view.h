// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;

namespace regia::ui {

class Button;
class Card;
class FileList;
class ImportViewModel;
class MatchTable;
class PreviewTable;
class Segmented;
struct ImportCard;

/// Files on the left with what they were taken for and how they are read; what their columns mean, and the rows that cannot
/// be used, on the right.
class MatchView final : public QWidget {
    Q_OBJECT
public:
    explicit MatchView(ImportViewModel& viewModel, QWidget* parent = nullptr);

Q_SIGNALS:
    void addFilesRequested();

private:
    [[nodiscard]] QWidget* buildSide();
    [[nodiscard]] QWidget* buildMain();
    void show();
    void showInstead(const ImportCard& card);

    ImportViewModel& m_viewModel;
    FileList* m_files = nullptr;
    Button* m_add = nullptr;
    Card* m_matchCard = nullptr;
    Segmented* m_view = nullptr;
    MatchTable* m_table = nullptr;
    PreviewTable* m_rows = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_instead = nullptr;
    int m_insteadOf = 0;  ///< the card that it tells of
};

}  // namespace regia::ui
