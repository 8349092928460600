// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace regia::ui {

/// Draws a line of the command palette: icon, title with what was typed in accent, detail, keys; or a group's heading.
class PaletteDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role { IndexRole = Qt::UserRole, IconRole, DetailRole, KeysRole, MatchRole };  ///< no index: a heading

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace regia::ui
