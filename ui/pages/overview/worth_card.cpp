// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/worth_card.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "core/model/lane.h"
#include "ui/charts/lanes.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

namespace regia::ui {
namespace {

using workbench::Change;
using workbench::Finding;

constexpr int kSide = 14;
constexpr QChar kWordJoiner(0x2060);  ///< a minus stays with its number

/// One finding: a sign, what changed, how sure it is, and a link.
class WorthRow final : public QWidget {
public:
    WorthRow(const WorthCard::Entry& entry, bool isFirst, QWidget* parent)
        : QWidget(parent), m_icon(entry.line.icon), m_tone(entry.line.tone), m_isFirst(isFirst)
    {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(kSide + 24, 7, 12, 9);
        row->setSpacing(6);
        auto* column = new QVBoxLayout;
        column->setSpacing(1);
        column->setContentsMargins(0, 2, 0, 0);
        auto* title = new Label(entry.line.title, Type::Body);
        title->setType(Type::Body, QFont::Medium);
        auto* text = new Label(entry.line.text, Type::Small, Color::Text2);
        for (Label* label : {title, text}) {
            label->setWordWrap(true);
            column->addWidget(label);
        }
        row->addLayout(column, 1);
        if (!entry.open)
            return;
        Button* link = linkButton(WorthCard::tr("See them"));
        link->setAccessibleName(WorthCard::tr("See them: %1").arg(entry.line.title));
        connect(link, &QPushButton::clicked, this, entry.open);
        row->addWidget(link, 0, Qt::AlignTop);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        if (!m_isFirst)
            painter.fillRect(QRect(0, 0, width(), 1), theme().color(Color::BorderSoft));
        const Color ink = m_tone == WorthLine::Tone::Bad ? Color::Warning : m_tone == WorthLine::Tone::Good ? Color::Positive : Color::Info;
        painter.drawPixmap(QPointF(kSide, 11), theme().pixmap(m_icon, theme().color(ink), 16, devicePixelRatioF()));
    }

private:
    QString m_icon;
    WorthLine::Tone m_tone;
    bool m_isFirst;
};

bool isBadWhenMore(std::string_view event)
{
    constexpr std::string_view kBad[] = {"unsubscribe", "complaint", "refund", "ticket_opened", "bounce", "cart_abandoned"};
    return std::find(std::begin(kBad), std::end(kBad), event) != std::end(kBad);
}

QString iconOf(const Finding& finding)
{
    switch (finding.kind) {
    case Finding::Kind::Stage: return QStringLiteral("lifecycle");
    case Finding::Kind::Segment: return QStringLiteral("segments");
    case Finding::Kind::Event: return laneIcon(model::laneOf(finding.key, {}));
    case Finding::Kind::Channel: return QStringLiteral("channels");
    case Finding::Kind::Buyers:
    case Finding::Kind::FirstPurchases:
    case Finding::Kind::AverageOrder: return QStringLiteral("cart");
    case Finding::Kind::ActiveContacts: return QStringLiteral("contacts");
    case Finding::Kind::NewContacts: return QStringLiteral("user");
    case Finding::Kind::Revenue: return QStringLiteral("value");
    case Finding::Kind::Nps: return QStringLiteral("surveys");
    }
    return {};
}

QString valueText(const Finding& finding, double value, const QString& currency)
{
    switch (finding.kind) {
    case Finding::Kind::Channel: return format::percent(value);
    case Finding::Kind::Revenue: return format::money(std::llround(value), currency);
    case Finding::Kind::AverageOrder: return format::moneyAverage(value, currency);
    default: return format::integer(std::llround(value));
    }
}

QString signedText(const Finding& finding, double value, const QString& currency)
{
    const QString sign = value > 0 ? QStringLiteral("+") : value < 0 ? QString(format::kMinus) + kWordJoiner : QString();
    const double size = std::abs(value);
    switch (finding.kind) {
    case Finding::Kind::Channel: return sign + format::points(size);
    case Finding::Kind::Nps: return sign + format::number(size, 1);
    default: return sign + valueText(finding, size, currency);
    }
}

QString titleOf(const Finding& finding)
{
    const Change& change = finding.change;
    const QString name = findingName(finding);
    const bool up = change.difference > 0;
    if (finding.kind == Finding::Kind::Channel)
        return (up ? WorthCard::tr("%1 brings more of the buyers: %2") : WorthCard::tr("%1 brings fewer of the buyers: %2"))
            .arg(name, format::percent(change.now));
    const auto relative = change.relative();
    const QString size = finding.kind == Finding::Kind::Nps ? format::number(std::abs(change.difference), 0)
                         : relative                         ? format::percent(std::abs(*relative))
                                                            : format::integer(std::llround(std::abs(change.difference)));
    return (up ? WorthCard::tr("%1 up %2") : WorthCard::tr("%1 down %2")).arg(name, size);
}

}  // namespace

QString findingName(const Finding& finding)
{
    switch (finding.kind) {
    case Finding::Kind::Stage: return words::stage(*model::stageFromName(finding.key));
    case Finding::Kind::Segment: return words::fromUtf8(finding.key);
    case Finding::Kind::Event: return words::eventType(finding.key);
    case Finding::Kind::Channel: return words::channel(finding.key);
    case Finding::Kind::Buyers: return WorthCard::tr("Buyers");
    case Finding::Kind::ActiveContacts: return WorthCard::tr("Active contacts");
    case Finding::Kind::NewContacts: return WorthCard::tr("New contacts");
    case Finding::Kind::FirstPurchases: return WorthCard::tr("First purchases");
    case Finding::Kind::Revenue: return WorthCard::tr("Revenue");
    case Finding::Kind::AverageOrder: return WorthCard::tr("Average order");
    case Finding::Kind::Nps: return QStringLiteral("NPS");
    }
    return {};
}

WorthLine worthLine(const Finding& finding, const QString& currency)
{
    const Change& change = finding.change;
    WorthLine line;
    line.icon = iconOf(finding);
    line.title = titleOf(finding);
    const QString now = valueText(finding, change.now, currency), before = valueText(finding, change.before, currency);
    const QString low = signedText(finding, change.limits.lo, currency), high = signedText(finding, change.limits.hi, currency);
    const bool people = finding.kind == Finding::Kind::Event;
    line.text = (people ? WorthCard::tr("%1 contacts, before %2. Change %3 to %4 (95% interval).")
                        : WorthCard::tr("%1, before %2. Change %3 to %4 (95% interval)."))
                    .arg(now, before, low, high);
    const bool neutral =
        finding.kind == Finding::Kind::Stage || finding.kind == Finding::Kind::Segment || finding.kind == Finding::Kind::Channel;
    const bool good = (change.difference > 0) != (finding.kind == Finding::Kind::Event && isBadWhenMore(finding.key));
    line.tone = neutral ? WorthLine::Tone::Neutral : good ? WorthLine::Tone::Good : WorthLine::Tone::Bad;
    return line;
}

WorthCard::WorthCard(QWidget* parent) : QWidget(parent), m_card(new Card(tr("Worth a look")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_card->setFlush(true);
    setAccessibleName(tr("Worth a look"));
}

void WorthCard::clear()
{
    delete m_list;
    m_list = new QWidget;
    m_lines = new QVBoxLayout(m_list);
    m_lines->setContentsMargins(0, 0, 0, 6);
    m_lines->setSpacing(0);
    m_card->body()->addWidget(m_list, 1);
}

void WorthCard::addWords(const QString& words)
{
    auto* label = new Label(words, Type::Small, Color::Text2);
    label->setWordWrap(true);
    label->setContentsMargins(kSide, 4, kSide, 4);
    m_lines->addWidget(label);
}

void WorthCard::addEntry(const Entry& entry, bool isFirst) { m_lines->addWidget(new WorthRow(entry, isFirst, m_list)); }

void WorthCard::showEntries(const std::vector<Entry>& entries, const QString& against, std::size_t compared)
{
    clear();
    m_card->setSubtitle(entries.empty() ? QString()
                                        : tr("%n change(s) against %1", nullptr, static_cast<int>(entries.size())).arg(against));
    if (entries.empty())
        addWords(
            tr("Nothing moved beyond chance against %1: %n figure(s) were compared.", nullptr, static_cast<int>(compared)).arg(against));
    for (std::size_t i = 0; i < entries.size(); ++i)
        addEntry(entries[i], i == 0);
    m_lines->addStretch(1);
}

void WorthCard::addDefined(std::size_t count)
{
    addWords(tr("%n change(s) left out: the segment itself is defined by them.", nullptr, static_cast<int>(count)));
}

void WorthCard::showNotCompared()
{
    clear();
    m_card->setSubtitle({});
    addWords(tr("Choose a period to compare with, and what changed most stands here."));
    m_lines->addStretch(1);
}

}  // namespace regia::ui
