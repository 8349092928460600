// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/custom_period.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/popover.h"

namespace regia::ui {
namespace {

QDateEdit* dateField(QDate date, QDate firstDay, QDate lastDay, const QString& name, QWidget* parent)
{
    auto* field = new QDateEdit(date, parent);
    field->setDateRange(firstDay, lastDay);
    field->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    field->setAccessibleName(name);
    field->setMinimumWidth(130);
    field->setCalendarPopup(true);
    // Whoever types begins with the day.
    field->setSelectedSection(QDateTimeEdit::DaySection);
    return field;
}

}  // namespace

CustomPeriod::CustomPeriod(QDate first, QDate last, QDate firstDay, QDate lastDay, QWidget* parent)
    : QWidget(parent),
      m_first(dateField(first, firstDay, lastDay, tr("First day"), this)),
      m_last(dateField(last, firstDay, lastDay, tr("Last day"), this)),
      m_use(new Button(tr("Use this period"), ButtonKind::Primary, this))
{
    auto* fields = new QHBoxLayout;
    fields->setSpacing(12);
    for (const auto& [name, field] : {std::pair{tr("First day"), m_first}, std::pair{tr("Last day"), m_last}}) {
        auto* column = new QVBoxLayout;
        column->setSpacing(4);
        auto* label = new Label(name, Type::Small, Color::Text3, this);
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field);
        fields->addLayout(column);
        connect(field, &QDateEdit::dateChanged, this, &CustomPeriod::check);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(12);
    column->addLayout(fields);
    column->addWidget(m_use, 0, Qt::AlignRight);
    setFocusProxy(m_first);
    connect(m_use, &QPushButton::clicked, this, [this] {
        const QDate from = m_first->date();
        const QDate to = m_last->date();
        if (Popover* popover = Popover::around(this))
            popover->close();
        Q_EMIT chosen(from, to);
    });
    check();
}

void CustomPeriod::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return m_use->click();
    QWidget::keyPressEvent(event);
}

void CustomPeriod::check()
{
    const bool valid = m_first->date() <= m_last->date();
    setInvalid(*m_last, !valid);
    m_last->setToolTip(valid ? QString() : tr("The last day is before the first"));
    m_use->setEnabled(valid);
}

}  // namespace regia::ui
