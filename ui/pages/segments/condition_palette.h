// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "ui/pages/segments/leaf_kinds.h"

class QVBoxLayout;

namespace regia::ui {

class SearchField;

/// What can be added to a condition, in groups, with a search: a click or Enter adds it at the end, dragging puts it anywhere.
class ConditionPalette final : public QWidget {
    Q_OBJECT
public:
    explicit ConditionPalette(QWidget* parent = nullptr);

    void setKinds(std::vector<LeafKind> kinds);
    [[nodiscard]] QWidget* searchField() const;

Q_SIGNALS:
    void chosen(const regia::ui::LeafKind& kind);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fill(const QString& search);

    std::vector<LeafKind> m_kinds;
    SearchField* m_search;
    QWidget* m_list = nullptr;
    QVBoxLayout* m_column;
};

}  // namespace regia::ui
