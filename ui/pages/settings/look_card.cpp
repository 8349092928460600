// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/look_card.h"

#include <QAction>
#include <QVBoxLayout>
#include <array>

#include "ui/pages/settings/settings_row.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/page_context.h"
#include "ui/text/formats.h"
#include "ui/text/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/toggle.h"

namespace regia::ui {
namespace {

constexpr std::array kScales{1.0, 1.1, 1.25, kLargestText};
constexpr std::array kModes{ThemeMode::System, ThemeMode::Light, ThemeMode::Dark};

int nearestScale(double scale)
{
    const auto closer = [scale](double a, double b) { return std::abs(a - scale) < std::abs(b - scale); };
    return static_cast<int>(std::min_element(kScales.begin(), kScales.end(), closer) - kScales.begin());
}

}  // namespace

LookCard::LookCard(PageContext& context, QWidget* parent) : Card(tr("Language and look"), {}, parent), m_context(context)
{
    setFlush(true);
    body()->setSpacing(0);
    addRow(new SettingsRow(tr("Language"), tr("Words, numbers and dates"), makeLanguage()));
    addRow(new SettingsRow(tr("Theme"), tr("Follow system changes with the desktop"), makeTheme()));
    addRow(new SettingsRow(tr("Size of text"), tr("Also of the buttons and rows that hold it"), makeTextSize()));
    addRow(new SettingsRow(tr("Reduce motion"), tr("Charts and panels change without moving"), makeMotion()));
}

void LookCard::addRow(SettingsRow* row)
{
    row->setFirst(body()->isEmpty());
    body()->addWidget(row);
}

Pill* LookCard::makeLanguage()
{
    auto* pill = new Pill(tr("Language"), QStringLiteral("web"));
    pill->setObjectName(QStringLiteral("settingsLanguage"));
    for (const Language::Choice& choice : Language::choices())
        if (choice.code == m_context.language().code())
            pill->setWords({{}, choice.title, {}});
    pill->setPopover([this] {
        std::vector<ChoiceList::Choice> choices;
        for (const Language::Choice& choice : Language::choices())
            choices.push_back({choice.code, choice.title, {}, {}, {}});
        auto* list = new ChoiceList(std::move(choices), m_context.language().code());
        connect(list, &ChoiceList::chosen, this,
                [this](const QString& code) { m_context.actions().find(QStringLiteral("language.") + code)->trigger(); });
        return list;
    });
    return pill;
}

Segmented* LookCard::makeTheme()
{
    auto* modes = new Segmented({tr("Follow system"), tr("Light"), tr("Dark")});
    modes->setObjectName(QStringLiteral("settingsTheme"));
    modes->setSmall(false);
    modes->setCurrent(static_cast<int>(std::find(kModes.begin(), kModes.end(), theme().mode()) - kModes.begin()));
    connect(modes, &Segmented::currentChanged, this, [this](int index) {
        m_context.actions().find(QStringLiteral("theme.") + toName(kModes.at(static_cast<std::size_t>(index))))->trigger();
    });
    return modes;
}

Segmented* LookCard::makeTextSize()
{
    QStringList titles;
    for (const double scale : kScales)
        titles << format::percent(scale, 0);
    auto* sizes = new Segmented(titles);
    sizes->setObjectName(QStringLiteral("settingsTextSize"));
    sizes->setSmall(false);
    sizes->setCurrent(nearestScale(theme().textScale()));
    connect(sizes, &Segmented::currentChanged, this, [this](int index) {
        const double scale = kScales.at(static_cast<std::size_t>(index));
        m_settings.setTextScale(scale);
        theme().setTextScale(scale);
    });
    return sizes;
}

Toggle* LookCard::makeMotion()
{
    auto* toggle = new Toggle(tr("Reduce motion"));
    toggle->setObjectName(QStringLiteral("settingsMotion"));
    toggle->setChecked(theme().reducesMotion());
    connect(toggle, &QAbstractButton::toggled, this, [this](bool reduce) {
        m_settings.setReduceMotion(reduce);
        theme().setReduceMotion(reduce);
    });
    return toggle;
}

}  // namespace regia::ui
