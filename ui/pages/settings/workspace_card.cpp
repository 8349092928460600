// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/workspace_card.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/pages/settings/places.h"
#include "ui/pages/settings/settings_row.h"
#include "ui/shell/page_context.h"
#include "ui/shell/workspace_work.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pill.h"

namespace regia::ui {
namespace {

constexpr int kFieldWidth = 260;

}  // namespace

WorkspaceCard::WorkspaceCard(PageContext& context, QWidget* parent)
    : Card(tr("This workspace"), context.countedAll(), parent),
      m_context(context),
      m_now(context.workbench().workspace().settings()),
      m_mayChange(context.workbench().workspace().access() == workspace::Access::ReadWrite),
      m_hasEvents(context.dataset()->snapshot->events().size() > 0)
{
    setFlush(true);
    body()->setSpacing(0);
    addRow(new SettingsRow(tr("Name"), tr("Shown in the sidebar and on reports"), makeName()));
    addRow(new SettingsRow(tr("Time zone"), tr("In which a day begins and ends"), makeTimeZone()));
    addRow(new SettingsRow(tr("Currency"), m_hasEvents ? tr("The amounts in the file are in it") : tr("Of amounts that name none"),
                           makeCurrency()));
    addRow(new SettingsRow(tr("Country"), tr("For phone numbers without a prefix, in files that are imported from now on"), makeCountry()));
    addRow(new SettingsRow(tr("First day of the week"), tr("In every chart by week"), toldValue(QLocale().dayName(Qt::Monday))));
    addRow(new SettingsRow(tr("File"), QDir::toNativeSeparators(fromPath(context.workbench().workspace().path())), makeFile()));
}

bool WorkspaceCard::isTrue() const
{
    return m_now == m_context.workbench().workspace().settings() && m_hasEvents == (m_context.dataset()->snapshot->events().size() > 0);
}

void WorkspaceCard::addRow(SettingsRow* row)
{
    row->setFirst(body()->isEmpty());
    body()->addWidget(row);
}

QWidget* WorkspaceCard::makeName()
{
    auto* field = new QLineEdit(words::fromUtf8(m_now.name));
    field->setObjectName(QStringLiteral("workspaceName"));
    field->setFixedWidth(kFieldWidth);
    field->setMaxLength(120);
    field->setReadOnly(!m_mayChange);
    connect(field, &QLineEdit::editingFinished, this, [this, field] {
        workspace::Settings settings = m_now;
        settings.name = field->text().simplified().toStdString();
        if (settings.name.empty())
            return field->setText(words::fromUtf8(m_now.name));
        change(settings);
    });
    return field;
}

Pill* WorkspaceCard::makePill(const Choosing& choosing)
{
    auto* pill = new Pill(choosing.name);
    const auto show = [this, pill, choosing] { pill->setWords({{}, choosing.title(words::fromUtf8(m_now.*choosing.field)), {}}); };
    show();
    pill->setEnabled(m_mayChange);
    pill->setPopover([this, choosing, show] {
        auto* list = new ChoiceList(choosing.choices(), words::fromUtf8(m_now.*choosing.field));
        connect(list, &ChoiceList::chosen, this, [this, choosing, show](const QString& key) {
            workspace::Settings settings = m_now;
            settings.*choosing.field = key.toStdString();
            change(settings);
            show();
        });
        return list;
    });
    return pill;
}

QWidget* WorkspaceCard::makeTimeZone()
{
    Pill* pill = makePill({tr("Time zone"), &workspace::Settings::timeZone, places::timeZones,
                           [](const QString& zone) { return QString(zone).replace(u'_', u' '); }});
    pill->setObjectName(QStringLiteral("workspaceTimeZone"));
    return pill;
}

QWidget* WorkspaceCard::makeCurrency()
{
    // Amounts are stored as they are: another currency would only give them another name.
    if (m_hasEvents)
        return toldValue(words::fromUtf8(m_now.currency));
    Pill* pill = makePill({tr("Currency"), &workspace::Settings::currency, places::currencies, [](const QString& code) { return code; }});
    pill->setObjectName(QStringLiteral("workspaceCurrency"));
    return pill;
}

QWidget* WorkspaceCard::makeCountry()
{
    Pill* pill = makePill({tr("Country"), &workspace::Settings::country, places::countries, places::countryName});
    pill->setObjectName(QStringLiteral("workspaceCountry"));
    return pill;
}

QWidget* WorkspaceCard::makeFile()
{
    const QFileInfo file(fromPath(m_context.workbench().workspace().path()));
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(toldValue(format::fileSize(file.size())));
    auto* show = new Button(tr("Show in its folder"), QStringLiteral("folder"), ButtonKind::Secondary);
    connect(show, &QPushButton::clicked, this, [folder = file.absolutePath()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    row->addWidget(show);
    return holder;
}

void WorkspaceCard::change(const workspace::Settings& settings)
{
    if (settings == m_now || !m_mayChange)
        return;
    m_now = settings;
    m_context.tasks().start(
        tr("Changing the settings"), &m_context,
        [bench = m_context.sharedWorkbench(), settings](Progress&) { return bench->changeSettings(settings); },
        [&context = m_context](const Result<void>& changed) {
            if (!changed)
                context.notify(changed.error());
            // After a refusal too: what is shown is what is in the file.
            context.refresh();
        });
}

}  // namespace regia::ui
