// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/contacts_peek.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/charts/lanes.h"
#include "ui/pages/contacts/lane_strip.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/theme/look.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stage_dial.h"

namespace regia::ui {
namespace {

using Kind = ContactColumn::Kind;

constexpr int kSide = 16;
constexpr std::int64_t kDays = 90;
constexpr std::size_t kLatest = 5;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(regia::ui::ContactsPage)
};

/// A tinted box around what belongs together.
class Well final : public QWidget {
protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintBox(painter, QRectF(rect()), theme().radius(Radius::Card), theme().color(Color::Sunken));
    }
};

/// One event: what, when, and through what. A hairline above all but the first.
class EventRow final : public QWidget {
public:
    EventRow(const QString& icon, bool isFirst) : m_icon(icon), m_isFirst(isFirst) {}

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        if (!m_isFirst)
            painter.fillRect(QRect(0, 0, width(), 1), theme().color(Color::BorderSoft));
        painter.drawPixmap(QPointF(0, 8), theme().pixmap(m_icon, theme().color(Color::Text2), 14, devicePixelRatioF()));
    }

private:
    QString m_icon;
    bool m_isFirst;
};

class Peek {
public:
    Peek(const ContactsModel& model, int line, const PeekOptions& options)
        : m_model(model),
          m_options(options),
          m_dataset(*model.contents().dataset),
          m_snapshot(*m_dataset.snapshot),
          m_row(model.rowAt(line)),
          m_asOf(model.contents().facts->asOf)
    {}
    [[nodiscard]] QWidget* identity() const;
    [[nodiscard]] QWidget* stage() const;
    [[nodiscard]] QWidget* figures() const;
    [[nodiscard]] QWidget* consents() const;
    [[nodiscard]] QWidget* lately() const;
    [[nodiscard]] QWidget* latest() const;

private:
    [[nodiscard]] QString text(Kind kind, const char* attribute = "") const { return m_model.text(m_row, {kind, attribute}); }
    [[nodiscard]] QString telephone() const
    {
        const QString mobile = text(Kind::Attribute, "mobile");
        return mobile.isEmpty() ? text(Kind::Attribute, "phone") : mobile;
    }
    [[nodiscard]] QString day(std::int64_t at) const { return format::date(format::toDateTime(Instant{at}, m_options.zone).date()); }
    /// The first event that is not visible yet.
    [[nodiscard]] std::uint32_t visibleEnd() const;
    [[nodiscard]] QWidget* eventRow(std::uint32_t event, bool isFirst) const;
    /// Its name, or its code where the workspace knows none.
    [[nodiscard]] QString product(const std::string& code) const
    {
        return words::fromUtf8(workbench::productText(*m_options.products, code));
    }

    const ContactsModel& m_model;
    const PeekOptions& m_options;
    const segment::Dataset& m_dataset;
    const snapshot::Snapshot& m_snapshot;
    Row m_row;
    Instant m_asOf;
};

std::uint32_t Peek::visibleEnd() const
{
    const snapshot::Events& events = m_snapshot.events();
    const auto begin = events.time.begin() + events.offsets[m_row], end = events.time.begin() + events.offsets[m_row + 1];
    return static_cast<std::uint32_t>(std::lower_bound(begin, end, m_asOf.ms) - events.time.begin());
}

QWidget* Peek::identity() const
{
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    const QString name = m_model.name(m_row);
    row->addWidget(new Avatar(name), 0, Qt::AlignTop);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    QStringList place{text(Kind::Attribute, "city"), Words::tr("known since %1").arg(day(m_snapshot.createdAt(m_row).ms))};
    place.removeAll(QString());
    auto* heading = new Label(name, Type::Section);
    heading->setElided(true);
    lines->addWidget(heading);
    for (const QString& words : {text(Kind::Attribute, "email"), telephone(), place.join(QStringLiteral(" · "))}) {
        if (words.isEmpty())
            continue;
        auto* label = new Label(words, Type::Small, Color::Text2);
        label->setElided(true);
        lines->addWidget(label);
    }
    row->addLayout(lines, 1);
    return widget;
}

QWidget* Peek::stage() const
{
    if (!m_dataset.stages)
        return nullptr;
    for (const snapshot::Spell& spell : m_dataset.stages->of(m_row)) {
        if (spell.from >= m_asOf.ms || m_asOf.ms > spell.to)
            continue;
        auto* well = new Well;
        auto* row = new QHBoxLayout(well);
        row->setContentsMargins(12, 10, 12, 10);
        row->setSpacing(12);
        row->addWidget(new StageDial(spell.stage));
        auto* lines = new QVBoxLayout;
        lines->setSpacing(0);
        lines->addWidget(new Label(words::stage(spell.stage), Type::Strong));
        lines->addWidget(new Label(Words::tr("since %1").arg(day(spell.from)), Type::Small, Color::Text2));
        row->addLayout(lines, 1);
        return well;
    }
    return nullptr;
}

QWidget* Peek::figures() const
{
    const workbench::ContactFigures figures = workbench::figuresOf(m_snapshot, m_row, m_asOf);
    const QString none = format::kNoValue;
    struct Figure {
        QString name, value, below;
    };
    const Figure shown[] = {
        {Words::tr("Orders"), figures.orders == 0 ? none : format::integer(static_cast<std::int64_t>(figures.orders)),
         figures.daysBetween.value_or(0) > 0 ? Words::tr("every %n day(s)", nullptr, static_cast<int>(*figures.daysBetween)) : QString()},
        {Words::tr("Spent"), figures.spent == 0 ? none : format::moneyExact(figures.spent, m_options.currency), Words::tr("ever")},
        {QStringLiteral("NPS"), figures.lastNps ? format::number(*figures.lastNps, 0) : none,
         figures.lastNpsAt ? day(figures.lastNpsAt->ms) : Words::tr("never answered")},
    };
    auto* widget = new QWidget;
    auto* grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(0);
    int column = 0;
    for (const Figure& figure : shown) {
        grid->addWidget(new Label(figure.name, Type::Small, Color::Text3), 0, column);
        grid->addWidget(new Label(figure.value, Type::Section), 1, column);
        auto* below = new Label(figure.below, Type::Micro, Color::Text2);
        below->setType(Type::Micro, QFont::Normal);
        grid->addWidget(below, 2, column);
        grid->setColumnStretch(column++, 1);
    }
    return widget;
}

QWidget* Peek::consents() const
{
    auto* widget = new QWidget;
    auto* flow = new FlowLayout(widget, 4, 4);
    for (const ContactsModel::Consent& consent : m_model.consents(m_row)) {
        const bool given = consent.state == model::ConsentState::Granted;
        const bool open = consent.state == model::ConsentState::Unknown || consent.state == model::ConsentState::Never ||
                          consent.state == model::ConsentState::Pending;
        auto* tag = new Tag(consent.purpose, given ? Tag::Tone::Positive : open ? Tag::Tone::Neutral : Tag::Tone::Negative, consent.icon);
        const QString said = consent.purpose + QStringLiteral(": ") + words::consentState(consent.state);
        tag->setToolTip(said.toHtmlEscaped());
        tag->setAccessibleName(said);
        flow->addWidget(tag);
    }
    return widget;
}

QWidget* Peek::lately() const
{
    const snapshot::Events& events = m_snapshot.events();
    const std::int64_t from = m_asOf.ms - kDays * kMsPerDay;
    std::vector<LaneStrip::Dot> dots;
    for (std::uint32_t e = visibleEnd(); e > events.offsets[m_row] && events.time[e - 1] >= from; --e)
        if (!model::isReceived(events.types[events.type[e - 1]].name))
            dots.push_back({workbench::laneOf(events, e - 1),
                            static_cast<double>(events.time[e - 1] - from) / static_cast<double>(kDays * kMsPerDay)});
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* heading = new QHBoxLayout;
    heading->addWidget(new Label(Words::tr("Last 90 days"), Type::Strong), 1);
    const QString count = dots.empty() ? Words::tr("no sign of life") : sentences::events(static_cast<std::int64_t>(dots.size()));
    heading->addWidget(new Label(count, Type::Small, Color::Text2));
    column->addLayout(heading);
    if (dots.empty())
        return widget;
    const auto dayOf = [&](std::int64_t at) { return format::dayMonth(format::toDateTime(Instant{at}, m_options.zone).date()); };
    column->addWidget(new LaneStrip(std::move(dots), dayOf(from), dayOf(m_asOf.ms - 1), Words::tr("Last 90 days") + u' ' + count));
    return widget;
}

QWidget* Peek::eventRow(std::uint32_t event, bool isFirst) const
{
    const snapshot::Events& events = m_snapshot.events();
    auto* widget = new EventRow(laneIcon(workbench::laneOf(events, event)), isFirst);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(24, 5, 0, 5);
    row->setSpacing(8);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    QString what = words::event(events.types[events.type[event]].name);
    if (events.amount[event] != snapshot::kNoAmount)
        what += u' ' + format::moneyExact(events.amount[event], m_options.currency);
    auto* title = new Label(what, Type::Small);
    title->setType(Type::Small, QFont::Medium);
    QStringList below;
    if (events.product[event] != snapshot::kNoCode)
        below << product(std::string(events.products.text(events.product[event])));
    if (events.campaign[event] != snapshot::kNoCode)
        below << words::fromUtf8(events.campaigns.text(events.campaign[event]));
    if (events.channel[event] != snapshot::kNoShortCode)
        below << words::channel(events.channels.text(events.channel[event]));
    auto* detail = new Label(below.join(QStringLiteral(" · ")), Type::Micro, Color::Text2);
    detail->setType(Type::Micro, QFont::Normal);
    for (Label* label : {title, detail}) {
        label->setElided(true);
        lines->addWidget(label);
    }
    if (below.isEmpty())
        detail->hide();
    row->addLayout(lines, 1);
    const QDateTime at = format::toDateTime(Instant{events.time[event]}, m_options.zone);
    row->addWidget(new Label(format::moment(at, !events.dateOnly.test(event)), Type::Small, Color::Text2), 0, Qt::AlignTop);
    return widget;
}

QWidget* Peek::latest() const
{
    const std::uint32_t begin = m_snapshot.events().offsets[m_row], end = visibleEnd();
    if (begin == end)
        return nullptr;
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Label(Words::tr("Latest"), Type::Strong));
    const std::uint32_t shown = std::min<std::uint32_t>(kLatest, end - begin);
    for (std::uint32_t i = 0; i < shown; ++i)
        column->addWidget(eventRow(end - 1 - i, i == 0));
    return widget;
}

}  // namespace

QWidget* contactPeek(const ContactsModel& model, int line, const PeekOptions& options)
{
    const Peek peek(model, line, options);
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(kSide, kSide, kSide, kSide);
    column->setSpacing(16);
    for (QWidget* part : {peek.identity(), peek.stage(), peek.figures(), peek.consents(), peek.lately(), peek.latest()})
        if (part != nullptr)
            column->addWidget(part);
    column->addStretch();
    return widget;
}

}  // namespace regia::ui
