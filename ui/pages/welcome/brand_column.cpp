// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome/brand_column.h"

#include <QAction>
#include <QCoreApplication>
#include <QPainter>
#include <QVBoxLayout>

#include "core/sample/sample.h"
#include "ui/pages/welcome/launch_button.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/page_context.h"
#include "ui/text/language.h"
#include "ui/text/sentences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pill.h"

namespace regia::ui {
namespace {

constexpr int kWidth = 404;
constexpr int kPadding = 44;
constexpr int kCompactWidth = 316;
constexpr int kCompactPadding = 24;
constexpr int kLogo = 70;

class Logo final : public QWidget {
public:
    explicit Logo(QWidget* parent) : QWidget(parent) { setFixedSize(kLogo, kLogo); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.drawPixmap(0, 0, theme().pixmap(QStringLiteral("regia"), theme().color(Color::Text), kLogo, devicePixelRatioF()));
    }
};

QString keysOf(const QAction* action) { return action->shortcut().toString(QKeySequence::NativeText).replace(u'+', u' '); }

QString themeTitle(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::Light: return BrandColumn::tr("Light");
    case ThemeMode::Dark: return BrandColumn::tr("Dark");
    case ThemeMode::System: break;
    }
    return BrandColumn::tr("Follow system");
}

}  // namespace

BrandColumn::BrandColumn(PageContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(new Logo(this));
    column->addSpacing(18);
    column->addWidget(new Label(QStringLiteral("Regia"), Type::Display, Color::Text, this));
    column->addSpacing(6);
    auto* promise = new Label(tr("See every customer, choose who to talk to, show why. Your data never leaves this computer."),
                              Type::Section, Color::Text2, this);
    promise->setType(Type::Section, QFont::Normal);
    promise->setWordWrap(true);
    column->addWidget(promise);
    column->addSpacing(24);
    addWays(column);
    column->addSpacing(26);
    addFirstSteps(column);
    column->addSpacing(16);
    column->addStretch(1);
    addChoices(column);
    setCompact(false);
}

void BrandColumn::setCompact(bool compact)
{
    const int side = compact ? kCompactPadding : kPadding;
    setFixedWidth(qRound((compact ? kCompactWidth : kWidth) * theme().textScale()));
    layout()->setContentsMargins(side, compact ? 24 : 52, side + 1, 22);
}

void BrandColumn::addWays(QVBoxLayout* column)
{
    struct Way {
        LaunchButton::Look look;
        const char* action;
        QString icon, text, hint;
    };
    const ActionRegistry& actions = m_context.actions();
    const auto size = static_cast<std::int64_t>(sample::SampleSize{}.contacts);
    const Way ways[] = {
        {LaunchButton::Look::Primary, "file.new", QStringLiteral("plus"), tr("New workspace"),
         keysOf(actions.find(QStringLiteral("file.new")))},
        {LaunchButton::Look::Outlined, "file.open", QStringLiteral("folder"), tr("Open a workspace"),
         keysOf(actions.find(QStringLiteral("file.open")))},
        {LaunchButton::Look::Outlined, "file.sample", QStringLiteral("play"), tr("Open the sample"), sentences::contacts(size)}};
    for (const Way& way : ways) {
        auto* button = new LaunchButton(way.look, way.icon, way.text, way.hint, this);
        button->setObjectName(QStringLiteral("welcome.") + QLatin1String(way.action));
        connect(button, &QAbstractButton::clicked, actions.find(QLatin1String(way.action)), &QAction::trigger);
        column->addWidget(button);
        column->addSpacing(8);
    }
}

void BrandColumn::addFirstSteps(QVBoxLayout* column)
{
    column->addWidget(new Label(tr("First time here?"), Type::Small, Color::Text3, this));
    column->addSpacing(6);
    const auto add = [&](const QString& icon, const QString& text, std::function<void()> run) {
        auto* line = new LaunchButton(LaunchButton::Look::Line, icon, text, {}, this);
        connect(line, &QAbstractButton::clicked, this, std::move(run));
        column->addWidget(line);
    };
    if (QAction* import = m_context.actions().find(QStringLiteral("file.import")))
        add(QStringLiteral("import"), tr("Bring in your first file"), [import] { import->trigger(); });
    if (m_context.hasPage(QStringLiteral("segments")))
        add(QStringLiteral("segments"), tr("Build a segment without code"), [this] { m_context.openSample(QStringLiteral("segments")); });
    if (m_context.hasPage(QStringLiteral("dashboards")))
        add(QStringLiteral("present"), tr("Present a dashboard"), [this] { m_context.openSample(QStringLiteral("dashboards")); });
    QAction* keys = m_context.actions().find(QStringLiteral("help.shortcuts"));
    add(QStringLiteral("keyboard"), tr("Work without the mouse"), [keys] { keys->trigger(); });
}

void BrandColumn::addChoices(QVBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    // A ghost pill has its icon 4 px inside.
    row->setContentsMargins(-4, 0, 0, 0);
    addLanguage(row);
    addTheme(row);
    row->addStretch(1);
    row->addWidget(new Label(tr("Version %1").arg(QCoreApplication::applicationVersion()), Type::Small, Color::Text3, this));
    column->addLayout(row);
}

void BrandColumn::addLanguage(QLayout* row)
{
    auto* pill = new Pill(tr("Language"), QStringLiteral("web"), this);
    pill->setObjectName(QStringLiteral("languagePill"));
    pill->setGhost(true);
    for (const Language::Choice& choice : Language::choices())
        if (choice.code == m_context.language().code())
            pill->setWords({choice.title, {}, {}});
    pill->setPopover([this] {
        std::vector<ChoiceList::Choice> choices;
        for (const Language::Choice& choice : Language::choices())
            choices.push_back({choice.code, choice.title, {}, {}, {}});
        auto* list = new ChoiceList(std::move(choices), m_context.language().code());
        connect(list, &ChoiceList::chosen, this,
                [this](const QString& code) { m_context.actions().find(QStringLiteral("language.") + code)->trigger(); });
        return list;
    });
    row->addWidget(pill);
}

void BrandColumn::addTheme(QLayout* row)
{
    auto* pill = new Pill(tr("Theme"), QStringLiteral("moon"), this);
    pill->setObjectName(QStringLiteral("themePill"));
    pill->setGhost(true);
    pill->setWords({themeTitle(theme().mode()), {}, {}});
    pill->setPopover([this, pill] {
        std::vector<ChoiceList::Choice> choices;
        for (const ThemeMode mode : {ThemeMode::System, ThemeMode::Light, ThemeMode::Dark})
            choices.push_back({toName(mode), themeTitle(mode), {}, {}, {}});
        auto* list = new ChoiceList(std::move(choices), toName(theme().mode()));
        connect(list, &ChoiceList::chosen, pill, [this, pill](const QString& name) {
            m_context.actions().find(QStringLiteral("theme.") + name)->trigger();
            pill->setWords({themeTitle(theme().mode()), {}, {}});
        });
        return list;
    });
    row->addWidget(pill);
}

void BrandColumn::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Color::Surface));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme().color(Color::Border));
}

}  // namespace regia::ui
