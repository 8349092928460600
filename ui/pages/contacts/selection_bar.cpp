// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/selection_bar.h"

#include <QHBoxLayout>

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace regia::ui {

SelectionBar::SelectionBar(QWidget* parent) : QWidget(parent), m_count(new Label({}, Type::Strong))
{
    setAccessibleName(tr("Selected contacts"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 14, 8);
    row->setSpacing(8);
    row->addWidget(m_count);
    auto* copy = new Button(tr("Copy e-mail addresses"), QStringLiteral("copy"));
    auto* all = new Button(tr("All in the list"), ButtonKind::Ghost);
    auto* none = new Button(tr("Clear selection"), ButtonKind::Ghost);
    for (Button* button : {copy, all, none}) {
        button->setControlSize(ControlSize::Small);
        row->addWidget(button);
    }
    row->addStretch();
    connect(copy, &Button::clicked, this, &SelectionBar::copyWanted);
    connect(all, &Button::clicked, this, &SelectionBar::allWanted);
    connect(none, &Button::clicked, this, &SelectionBar::noneWanted);
}

void SelectionBar::setCount(std::size_t count) { m_count->setText(tr("%n selected", nullptr, static_cast<int>(count))); }

}  // namespace regia::ui
