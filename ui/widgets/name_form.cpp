// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/name_form.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include "ui/widgets/button.h"

namespace regia::ui {

void askName(QWidget* opener, const NameQuestion& question, Popover::Side side, std::function<void(QString)> named)
{
    auto* form = new QWidget;
    auto* row = new QHBoxLayout(form);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(8);
    auto* field = new QLineEdit(question.current);
    field->setObjectName(QStringLiteral("nameField"));
    field->setPlaceholderText(question.field);
    field->setAccessibleName(question.field);
    field->setMinimumWidth(260);
    field->selectAll();
    auto* done = new Button(question.action, ButtonKind::Primary);
    done->setEnabled(!question.current.trimmed().isEmpty());
    row->addWidget(field, 1);
    row->addWidget(done);
    form->setFocusProxy(field);
    QObject::connect(field, &QLineEdit::textChanged, done, [done](const QString& text) { done->setEnabled(!text.trimmed().isEmpty()); });
    QObject::connect(field, &QLineEdit::returnPressed, done, &Button::click);
    QObject::connect(done, &Button::clicked, form, [form, field, named = std::move(named)] {
        const QString name = field->text().trimmed();
        if (Popover* popover = Popover::around(form))
            popover->close();
        named(name);
    });
    Popover::show(opener, form, side);
}

}  // namespace regia::ui
