// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/column_chooser.h"

#include <QCheckBox>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace regia::ui {
namespace {

constexpr int kHighest = 420;
constexpr int kWidth = 240;

}  // namespace

ColumnChooser::ColumnChooser(const std::vector<ContactColumn>& choices, const QStringList& shown, QWidget* parent)
    : QWidget(parent), m_list(new QWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 6, 10);
    column->setSpacing(6);
    column->addWidget(sectionLabel(tr("Columns")));
    auto* lines = new QVBoxLayout(m_list);
    lines->setContentsMargins(0, 0, 6, 0);
    lines->setSpacing(2);
    for (const ContactColumn& choice : choices) {
        auto* box = new QCheckBox(choice.title());
        box->setMinimumHeight(24);
        box->setChecked(shown.contains(choice.key()));
        connect(box, &QCheckBox::toggled, this, &ColumnChooser::tell);
        lines->addWidget(box);
        m_boxes.emplace_back(choice.key(), box);
    }
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_list);
    scroll->viewport()->setAutoFillBackground(false);
    m_list->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    Button* reset = linkButton(tr("As at first"));
    connect(reset, &QPushButton::clicked, this, [this] {
        for (const auto& [key, box] : m_boxes) {
            const QSignalBlocker quiet(box);
            box->setChecked(contact_columns::defaults().contains(key));
        }
        tell();
    });
    column->addWidget(reset, 0, Qt::AlignLeft);
    if (!m_boxes.empty())
        setFocusProxy(m_boxes.front().second);
}

QSize ColumnChooser::sizeHint() const { return {kWidth, std::min(kHighest, m_list->sizeHint().height() + 84)}; }

void ColumnChooser::tell()
{
    QStringList keys;
    for (const auto& [key, box] : m_boxes)
        if (box->isChecked())
            keys << key;
    Q_EMIT changed(keys);
}

}  // namespace regia::ui
