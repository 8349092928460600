// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include "core/base/bitmap.h"
#include "core/workbench/contact_list.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_context.h"
#include "ui/shell/palette_delegate.h"
#include "ui/text/words.h"
#include "ui/theme/look.h"
#include "ui/widgets/key_caps.h"
#include "ui/widgets/label.h"

namespace regia::ui {
namespace {

constexpr int kWidth = 640;
constexpr int kHeight = 594;
constexpr int kTop = 112;
constexpr int kFieldHeight = 54;
constexpr int kFooterHeight = 36;
constexpr int kPeopleDelay = 150;
constexpr std::size_t kMostPeople = 5;
constexpr qsizetype kMostRecent = 20;

struct Person {
    ContactId contact;
    QString name, city;
};

/// The line of keys at the bottom.
class Footer final : public QWidget {
public:
    explicit Footer(QWidget* parent) : QWidget(parent) { setFixedHeight(kFooterHeight); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, 0, width(), 1), theme().color(Color::Border));
        double x = 20;
        painter.setFont(theme().font(Type::Small));
        const auto hint = [&](const QStringList& keys, const QString& words) {
            for (const QString& key : keys) {
                drawKeyCap(painter, QPointF(x, (height() - kKeyCapHeight) / 2.0), key);
                x += keyCapWidth(key) + 4;
            }
            painter.setPen(theme().color(Color::Text3));
            painter.drawText(QRectF(x + 2, 0, 200, height()), Qt::AlignVCenter | Qt::TextSingleLine, words);
            x += QFontMetricsF(painter.font()).horizontalAdvance(words) + 18;
        };
        hint({QStringLiteral("↑"), QStringLiteral("↓")}, CommandPalette::tr("move"));
        hint({QStringLiteral("Enter")}, CommandPalette::tr("open"));
        painter.drawText(QRectF(x, 0, width() - x - 20, height()), Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                         CommandPalette::tr("Type > actions · @ people · # segments"));
    }
};

class Panel final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintBox(painter, QRectF(rect()), theme().radius(Radius::Dialog), theme().color(Color::Raised), theme().color(Color::Border));
        painter.fillRect(QRect(1, kFieldHeight, width() - 2, 1), theme().color(Color::BorderSoft));
    }
};

}  // namespace

CommandPalette::CommandPalette(PageContext& context, Navigator& navigator, QWidget* window)
    : QWidget(window), m_context(context), m_navigator(navigator), m_panel(new Panel(this))
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Command palette"));
    build();
    m_peopleDelay.setSingleShot(true);
    m_peopleDelay.setInterval(kPeopleDelay);
    connect(&m_peopleDelay, &QTimer::timeout, this, [this] { searchPeople(parsePaletteQuery(m_field->text()).text); });
    window->installEventFilter(this);
    hide();
}

void CommandPalette::build()
{
    m_field = new QLineEdit(m_panel);
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setFrame(false);
    m_field->setFont(theme().font(Type::Section, QFont::Normal));
    m_field->setFixedHeight(kFieldHeight);
    m_field->addAction(theme().icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    m_where = new Label({}, Type::Small, Color::Text3, m_panel);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(16, 0, 18, 0);
    top->addWidget(m_field, 1);
    top->addWidget(m_where);
    m_list = new QListWidget(m_panel);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Results"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_list, &QListWidget::itemEntered, m_list, [this](QListWidgetItem* item) {
        if (item->flags() != Qt::NoItemFlags)
            m_list->setCurrentItem(item);
    });
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    auto* lines = new QHBoxLayout;
    lines->setContentsMargins(8, 6, 8, 4);
    lines->addWidget(m_list);
    auto* column = new QVBoxLayout(m_panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addLayout(lines, 1);
    column->addWidget(new Footer(m_panel));
}

QRect CommandPalette::panelRect() const
{
    const int width = std::min(kWidth, this->width() - 32);
    const int top = std::min(kTop, height() / 8);
    return {(this->width() - width) / 2, top, width, std::min(kHeight, height() - 2 * top)};
}

void CommandPalette::place()
{
    setGeometry(parentWidget()->rect());
    m_panel->setGeometry(panelRect());
}

void CommandPalette::open()
{
    m_focusBefore = QApplication::focusWidget();
    m_entries = paletteEntries(m_context, m_navigator);
    m_people.clear();
    m_field->setPlaceholderText(tr("Search or run"));
    m_field->setAccessibleName(tr("Search or run"));
    m_where->setText(m_context.hasWorkspace() ? tr("in %1").arg(words::fromUtf8(m_context.workbench().workspace().settings().name))
                                              : QString());
    m_field->clear();
    place();
    search();
    QWidget::show();
    raise();
    m_field->setFocus();
}

void CommandPalette::close()
{
    m_peopleDelay.stop();
    m_peopleJob.cancel();
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

void CommandPalette::search()
{
    const PaletteQuery query = parsePaletteQuery(m_field->text());
    std::vector<PaletteEntry> entries = m_entries;
    entries.insert(entries.end(), m_people.begin(), m_people.end());
    show(filterEntries(std::move(entries), query, m_recent));
    const bool asksPeople =
        m_context.hasWorkspace() && query.text.size() > 1 && (query.groups.empty() || query.groups.front() == PaletteEntry::Group::People);
    if (asksPeople)
        m_peopleDelay.start();
    else
        m_peopleDelay.stop();
}

void CommandPalette::searchPeople(const QString& typed)
{
    m_peopleJob.start(
        [dataset = m_context.dataset(), text = typed.toStdString()](Progress&) -> Result<std::vector<Person>> {
            std::vector<Person> people;
            const Bitmap found = workbench::searchContacts(*dataset, dataset->snapshot->dataThrough(), text);
            for (std::size_t row = 0; row < dataset->snapshot->rows() && people.size() < kMostPeople; ++row)
                if (found.test(row))
                    people.push_back({dataset->snapshot->contact(row), words::fromUtf8(workbench::displayName(*dataset->snapshot, row)),
                                      words::fromUtf8(workbench::textOf(*dataset->snapshot, "city", row))});
            return people;
        },
        [this, typed](const Result<std::vector<Person>>& people) {
            if (!people || parsePaletteQuery(m_field->text()).text != typed)
                return;
            // The workspace's search knows more than names: what was typed is each one's alias, so that none is filtered out.
            m_people.clear();
            for (const Person& person : *people)
                m_people.push_back({QStringLiteral("contact.%1").arg(person.contact.value),
                                    PaletteEntry::Group::People,
                                    QStringLiteral("user"),
                                    person.name,
                                    person.city,
                                    typed,
                                    {},
                                    [this, contact = person.contact] { m_context.openContact(contact); },
                                    {}});
            std::vector<PaletteEntry> entries = m_entries;
            entries.insert(entries.end(), m_people.begin(), m_people.end());
            show(filterEntries(std::move(entries), parsePaletteQuery(m_field->text()), m_recent));
        });
}

void CommandPalette::show(std::vector<PaletteEntry> entries)
{
    m_shown = std::move(entries);
    m_list->clear();
    std::optional<PaletteEntry::Group> group;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const PaletteEntry& entry = m_shown[i];
        if (entry.group != group) {
            group = entry.group;
            (new QListWidgetItem(titleOf(entry.group), m_list))->setFlags(Qt::NoItemFlags);
        }
        auto* item = new QListWidgetItem(entry.title, m_list);
        item->setData(PaletteDelegate::IndexRole, static_cast<int>(i));
        item->setData(PaletteDelegate::IconRole, entry.icon);
        item->setData(PaletteDelegate::DetailRole, entry.detail);
        item->setData(PaletteDelegate::KeysRole, keyNames(entry.keys));
        QVariantList positions;
        for (const int position : entry.match.positions)
            positions << position;
        item->setData(PaletteDelegate::MatchRole, positions);
    }
    m_list->setCurrentRow(m_shown.empty() ? -1 : 1);
    if (m_shown.empty())
        (new QListWidgetItem(tr("Nothing found"), m_list))->setFlags(Qt::NoItemFlags);
}

void CommandPalette::move(int direction)
{
    for (int row = m_list->currentRow() + direction; row >= 0 && row < m_list->count(); row += direction) {
        if (m_list->item(row)->flags() == Qt::NoItemFlags)
            continue;
        m_list->setCurrentRow(row);
        return;
    }
}

void CommandPalette::run()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr || !item->data(PaletteDelegate::IndexRole).isValid())
        return;
    const PaletteEntry entry = m_shown[static_cast<std::size_t>(item->data(PaletteDelegate::IndexRole).toInt())];
    m_recent.removeAll(entry.id);
    m_recent.prepend(entry.id);
    m_recent = m_recent.mid(0, kMostRecent);
    close();
    entry.run();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: run(); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

void CommandPalette::mousePressEvent(QMouseEvent* event)
{
    if (!panelRect().contains(event->position().toPoint()))
        close();
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Color::Scrim));
    paintShadow(painter, QRectF(panelRect()), theme().radius(Radius::Dialog));
}

}  // namespace regia::ui
