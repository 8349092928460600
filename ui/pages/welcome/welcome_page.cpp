// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome/welcome_page.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/pages/welcome/brand_column.h"
#include "ui/pages/welcome/drop_zone.h"
#include "ui/pages/welcome/recent_list.h"
#include "ui/pages/welcome/sample_card.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/page_context.h"
#include "ui/shell/page_header.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/search_field.h"

namespace regia::ui {
namespace {

constexpr int kSearchWidth = 220;
/// Beyond this a line of the list is longer than an eye follows.
constexpr int kWidest = 1180;
/// Below this the columns have less room around them.
constexpr int kCompact = 1160;

/// A column that scrolls when the window is lower than it.
QScrollArea* scrolling(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

QHBoxLayout* headingRow(const QString& title, const QString& detail)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new Label(title, Type::Section));
    auto* words = new Label(detail, Type::Small, Color::Text3);
    words->setElided(true);
    words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(words, 1);
    return row;
}

class Padlock final : public QWidget {
public:
    explicit Padlock() { setFixedSize(14, 14); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.drawPixmap(0, 0, theme().pixmap(QStringLiteral("lock"), theme().color(Color::Text3), 14, devicePixelRatioF()));
    }
};

}  // namespace

WelcomePage::WelcomePage(PageContext& context, QWidget* parent) : Page(context, parent)
{
    setObjectName(QStringLiteral("welcomePage"));
    header().hide();
    build();
}

void WelcomePage::build()
{
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_brand = new BrandColumn(context());
    m_left = scrolling(m_brand);
    row->addWidget(m_left);
    auto* right = new QWidget;
    right->setMaximumWidth(kWidest);
    m_column = new QVBoxLayout(right);
    m_column->setSpacing(0);
    addRecent(m_column);
    addFiles(m_column);
    addSample(m_column);
    addPromise(m_column);
    m_column->addStretch(1);
    fitWidth();
    auto* holder = new QWidget;
    auto* middle = new QHBoxLayout(holder);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addWidget(right);
    row->addWidget(scrolling(holder), 1);
    setBody(body, Padding::None, false);
}

void WelcomePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitWidth();
}

void WelcomePage::fitWidth()
{
    const bool isCompact = width() < kCompact;
    m_brand->setCompact(isCompact);
    m_left->setFixedWidth(m_brand->width());
    m_column->setContentsMargins(isCompact ? 28 : 48, isCompact ? 24 : 40, isCompact ? 26 : 46, 24);
}

void WelcomePage::addRecent(QVBoxLayout* column)
{
    auto* heading = headingRow(tr("Recent workspaces"), {});
    m_search = new SearchField(tr("Find a workspace"));
    m_search->setObjectName(QStringLiteral("welcomeSearch"));
    m_search->setKeyHint(QStringLiteral("/"));
    m_search->setMinimumWidth(kSearchWidth / 2);
    m_search->setMaximumWidth(kSearchWidth);
    heading->addWidget(m_search, 2);
    column->addLayout(heading);
    column->addSpacing(12);
    m_recent = new RecentList(context());
    m_recent->setObjectName(QStringLiteral("recentList"));
    m_search->setVisible(!m_recent->isEmpty());
    column->addWidget(m_recent);
    column->addSpacing(28);
    connect(m_search, &SearchField::searched, m_recent, &RecentList::search);
    connect(m_recent, &RecentList::changed, this, [this] { m_search->setVisible(!m_recent->isEmpty()); });
}

void WelcomePage::addFiles(QVBoxLayout* column)
{
    if (context().actions().find(QStringLiteral("file.import")) == nullptr)
        return;
    column->addLayout(headingRow(tr("Start from your files"), tr("A new workspace is made around them")));
    column->addSpacing(12);
    column->addWidget(new DropZone(context()), 4);
    column->addSpacing(28);
}

void WelcomePage::addSample(QVBoxLayout* column)
{
    struct Picture {
        const char* page;
        SampleCard::Painter paint;
        QString title, subtitle;
    };
    const Picture pictures[] = {{"lifecycle", thumbnails::stages, tr("Where customers are"), tr("Six lifecycle stages")},
                                {"customer", thumbnails::timeline, tr("One person's story"), tr("Timeline of every touch")},
                                {"segments", thumbnails::segments, tr("Who to talk to"), tr("Segments you can see")},
                                {"retention", thumbnails::retention, tr("Who comes back"), tr("Retention by month")}};
    column->addLayout(headingRow(tr("Inside the sample"), tr("Officina Verde, an invented garden shop. Nothing you do there can break.")));
    column->addSpacing(12);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    for (const Picture& picture : pictures) {
        const QString page = QLatin1String(picture.page);
        if (!context().hasPage(page))
            continue;
        auto* card = new SampleCard(picture.paint, picture.title, picture.subtitle);
        card->setObjectName(QStringLiteral("sample.") + page);
        connect(card, &QAbstractButton::clicked, this, [this, page] { context().openSample(page); });
        row->addWidget(card, 1);
    }
    column->addLayout(row);
}

void WelcomePage::addPromise(QVBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new Padlock);
    auto* words =
        new Label(tr("Files are read on this computer. Regia has no account, no cloud and no tracking."), Type::Small, Color::Text3);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    column->addSpacing(14);
    column->addLayout(row);
}

void WelcomePage::open(const QVariantMap&) { setState(ViewState::Ready); }

QWidget* WelcomePage::searchWidget() { return m_recent->isEmpty() ? nullptr : m_search; }

PageDescriptor welcomePage()
{
    return {.id = QStringLiteral("welcome"),
            .title = [] { return WelcomePage::tr("Welcome"); },
            .icon = QStringLiteral("regia"),
            .section = PageSection::Hidden,
            .create = [](PageContext& context) { return std::make_unique<WelcomePage>(context); },
            .parent = {},
            .badge = {},
            .withoutWorkspace = true,
            .isStart = true};
}

}  // namespace regia::ui
