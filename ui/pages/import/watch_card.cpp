// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/watch_card.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/pages/import/receipt_words.h"
#include "ui/shell/file_questions.h"
#include "ui/shell/watched_folder.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

namespace regia::ui {
namespace {

constexpr qsizetype kMostNames = 3;

QString namesOf(const QStringList& files)
{
    QStringList names;
    for (const QString& file : files.mid(0, kMostNames))
        names << QFileInfo(file).fileName();
    return names.join(QStringLiteral(" · ")) + (files.size() > kMostNames ? QStringLiteral(" …") : QString());
}

}  // namespace

WatchCard::WatchCard(WatchedFolder& watched, bool isReadOnly, QWidget* parent)
    : QWidget(parent),
      m_watched(watched),
      m_isReadOnly(isReadOnly),
      m_words(new Label({}, Type::Small, Color::Text2)),
      m_news(new Label({}, Type::Small)),
      m_import(new Button(tr("Look at them"), ButtonKind::Primary)),
      m_leaveOut(new Button(tr("Leave them out"))),
      m_choose(linkButton(QString())),
      m_stop(linkButton(tr("Stop watching")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Watched folder"));
    column->addWidget(card);
    card->body()->setSpacing(8);
    for (Label* label : {m_words, m_news}) {
        label->setWordWrap(true);
        card->body()->addWidget(label);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (Button* button : {m_import, m_leaveOut}) {
        button->setControlSize(ControlSize::Small);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    card->body()->addLayout(buttons);
    auto* links = new QHBoxLayout;
    links->setSpacing(14);
    links->addWidget(m_choose);
    links->addWidget(m_stop);
    links->addStretch();
    card->body()->addLayout(links);
    m_import->setObjectName(QStringLiteral("importWatched"));
    m_leaveOut->setObjectName(QStringLiteral("leaveOutWatched"));
    m_choose->setObjectName(QStringLiteral("chooseWatched"));
    m_stop->setObjectName(QStringLiteral("stopWatching"));
    connect(m_import, &Button::clicked, this, [this] { Q_EMIT importRequested(m_watched.newFiles()); });
    connect(m_leaveOut, &Button::clicked, this, [this] { m_watched.leaveOut(QStringList(m_watched.newFiles())); });
    connect(m_choose, &Button::clicked, this, &WatchCard::choose);
    connect(m_stop, &Button::clicked, this, [this] { m_watched.setFolder({}); });
    connect(&watched, &WatchedFolder::changed, this, &WatchCard::show);
    show();
}

void WatchCard::show()
{
    const QString folder = m_watched.folder();
    const QStringList& files = m_watched.newFiles();
    const bool watches = !folder.isEmpty();
    if (!watches)
        m_words->setText(tr("Exports that are put into a folder are told of as soon as they are there. Nothing is imported by itself."));
    else if (m_watched.isMissing())
        m_words->setText(tr("%1 is not there now.").arg(QDir::toNativeSeparators(folder)));
    else
        m_words->setText(QDir::toNativeSeparators(folder));
    m_words->setToolTip(folder);
    const bool hasNews = watches && !files.isEmpty();
    m_news->setVisible(watches && !m_watched.isMissing());
    m_news->setText(hasNews ? tr("%n new file(s): %1", nullptr, static_cast<int>(files.size())).arg(namesOf(files))
                            : tr("Nothing new in it."));
    m_import->setVisible(hasNews);
    m_leaveOut->setVisible(hasNews);
    m_choose->setText(watches ? tr("Choose another folder") : tr("Choose a folder to watch"));
    m_choose->setEnabled(!m_isReadOnly);
    m_choose->setToolTip(m_isReadOnly ? words::readOnly() : QString());
    m_stop->setVisible(watches);
}

void WatchCard::choose()
{
    ask::forFolder(this, tr("Watch a folder"), [this](const QString& folder) { m_watched.setFolder(folder); });
}

}  // namespace regia::ui
