// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/progress_line.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace regia::ui {

ProgressLine::ProgressLine(QWidget* parent)
    : QWidget(parent), m_title(new Label({}, Type::Small)), m_bar(new QProgressBar), m_words(new Label({}, Type::Small, Color::Text2))
{
    m_title->setType(Type::Small, QFont::Medium);
    m_bar->setTextVisible(false);
    auto* cancel = new Button(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelImportWork"));
    cancel->setControlSize(ControlSize::Small);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(13, 9, 13, 9);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addWidget(m_bar, 1);
    row->addWidget(m_words);
    row->addWidget(cancel);
    connect(cancel, &Button::clicked, this, &ProgressLine::cancelled);
}

void ProgressLine::setProgress(const QString& title, double share, const QString& words)
{
    constexpr int kSteps = 1000;
    m_title->setText(title);
    m_words->setText(words);
    m_bar->setAccessibleName(title);
    m_bar->setRange(0, share < 0 ? 0 : kSteps);
    m_bar->setValue(share < 0 ? 0 : static_cast<int>(share * kSteps));
}

void ProgressLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), theme().color(Color::BorderSoft));
}

}  // namespace regia::ui
