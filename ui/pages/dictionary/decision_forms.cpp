// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dictionary/decision_forms.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/popover.h"

namespace regia::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(regia::ui::DictionaryPage)
};

constexpr int kWidth = 340;
constexpr qsizetype kMostExamples = 6;

Label* wrapped(const QString& text, Type type, Color color)
{
    auto* label = new Label(text, type, color);
    label->setWordWrap(true);
    return label;
}

}  // namespace

void showEffect(QWidget* opener, const EffectWords& words, std::function<void()> apply)
{
    auto* form = new QWidget;
    form->setObjectName(QStringLiteral("dictionaryEffect"));
    form->setAccessibleName(words.title);
    form->setFixedWidth(kWidth);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    column->addWidget(wrapped(words.title, Type::Strong, Color::Text));
    for (const QString& sentence : words.sentences)
        column->addWidget(wrapped(sentence, Type::Small, words.isWarning ? Color::Warning : Color::Text));
    for (qsizetype i = 0; i < std::min(kMostExamples, words.examples.size()); ++i) {
        auto* example = new Label(words.examples[i], Type::Small, Color::Text2);
        example->setElided(true);
        column->addWidget(example);
    }
    if (words.examples.size() > kMostExamples)
        column->addWidget(new Label(Words::tr("and %n more", nullptr, static_cast<int>(words.examples.size() - kMostExamples)), Type::Small,
                                    Color::Text3));
    if (!words.foot.isEmpty())
        column->addWidget(wrapped(words.foot, Type::Small, Color::Text3));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto* cancel = new Button(Words::tr("Cancel"));
    auto* accept = new Button(words.action, ButtonKind::Primary);
    accept->setObjectName(QStringLiteral("dictionaryApply"));
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    column->addLayout(buttons);
    form->setFocusProxy(accept);
    const auto close = [form] {
        if (Popover* popover = Popover::around(form))
            popover->close();
    };
    QObject::connect(cancel, &Button::clicked, form, close);
    QObject::connect(accept, &Button::clicked, form, [close, apply = std::move(apply)] {
        close();
        apply();
    });
    Popover::show(opener, form);
}

}  // namespace regia::ui
