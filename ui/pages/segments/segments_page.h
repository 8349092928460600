// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/workbench/workbench.h"
#include "ui/jobs/latest_job.h"
#include "ui/shell/page.h"

class QMenu;
class QStandardItemModel;

namespace regia::ui {

class Card;
class DataTable;

/// The saved segments: what each means in words, how many it is now, where it is used. Opened, doubled, renamed, deleted.
class SegmentsPage final : public Page {
    Q_OBJECT
public:
    explicit SegmentsPage(PageContext& context, QWidget* parent = nullptr);

    void open(const QVariantMap& arguments) override;

    /// One line of the list.
    struct Line {
        std::string name, sentence, problem;
        std::size_t n = 0;
        std::vector<std::string> usedBy;
        Instant changedAt;
    };

private:
    void buildHeader();
    void buildTable();
    void bindKeys();
    void refresh();
    void show(const std::vector<Line>& lines, std::size_t everybody);
    void showNothingYet();
    void showTemplates(QWidget* opener);
    void showSelected();
    void fillMenu(QMenu& menu);
    /// The name in the current row; empty: none.
    [[nodiscard]] QString currentName() const;
    void openBuilder(const QVariantMap& arguments);
    void seeContacts();
    void duplicate();
    void askNewName();
    void remove();
    /// Does something to the saved segments in the background; then says it, with a way back.
    void change(std::function<Result<void>(workbench::Workbench&)> work, const QString& said);

    LatestJob m_job;
    LatestJob m_change;
    Card* m_card;
    DataTable* m_table;
    QStandardItemModel* m_model;
};

[[nodiscard]] PageDescriptor segmentsPage();

}  // namespace regia::ui
