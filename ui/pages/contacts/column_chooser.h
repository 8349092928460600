// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

#include "ui/pages/contacts/contact_columns.h"

class QCheckBox;

namespace regia::ui {

/// Which columns a list shows, as check boxes; a change shows at once.
class ColumnChooser final : public QWidget {
    Q_OBJECT
public:
    ColumnChooser(const std::vector<ContactColumn>& choices, const QStringList& shown, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void changed(const QStringList& keys);

private:
    void tell();

    std::vector<std::pair<QString, QCheckBox*>> m_boxes;  ///< key and box
    QWidget* m_list;
};

}  // namespace regia::ui
