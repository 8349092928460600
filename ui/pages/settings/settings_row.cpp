// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settings_row.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

namespace regia::ui {
namespace {

constexpr int kSide = 14;

}  // namespace

SettingsRow::SettingsRow(const QString& title, const QString& hint, QWidget* control, QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kSide, 10, kSide, 10);
    row->setSpacing(24);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    auto* name = new Label(title, Type::Body, Color::Text, this);
    name->setType(Type::Body, QFont::Medium);
    name->setBuddy(control);
    words->addWidget(name);
    if (!hint.isEmpty()) {
        auto* detail = new Label(hint, Type::Small, Color::Text3, this);
        detail->setWordWrap(true);
        words->addWidget(detail);
    }
    row->addLayout(words, 1);
    row->addWidget(control, 0, Qt::AlignVCenter | Qt::AlignRight);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(title);
    control->setAccessibleDescription(hint);
}

void SettingsRow::paintEvent(QPaintEvent*)
{
    if (!m_isFirst)
        QPainter(this).fillRect(QRect(0, 0, width(), 1), theme().color(Color::BorderSoft));
}

Label* toldValue(const QString& text)
{
    auto* label = new Label(text, Type::Body, Color::Text2);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}  // namespace regia::ui
