// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome/drop_zone.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QSet>
#include <QVBoxLayout>

#include "core/import/preset.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/page_context.h"
#include "ui/text/words.h"
#include "ui/theme/look.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

namespace regia::ui {
namespace {

constexpr int kDisc = 56;
constexpr int kHighest = 220;

class Disc final : public QWidget {
public:
    explicit Disc(QWidget* parent) : QWidget(parent) { setFixedSize(kDisc, kDisc); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintBox(painter, QRectF(rect()), kDisc / 2.0, theme().color(Color::AccentSoft));
        painter.drawPixmap(QPointF(16, 16),
                           theme().pixmap(QStringLiteral("import"), theme().color(Color::AccentText), 24, devicePixelRatioF()));
    }
};

/// Words in a sentence that can be pressed, as large as the sentence.
class PressableWords final : public QAbstractButton {
public:
    PressableWords(const QString& text, QWidget* parent) : QAbstractButton(parent)
    {
        setText(text);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setFont(theme().font(Type::Section));
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 4, std::max(fontMetrics().height(), theme().lineHeight(Type::Section))};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        QFont font = theme().font(Type::Section);
        font.setUnderline(underMouse());
        painter.setFont(font);
        painter.setPen(theme().color(Color::AccentText));
        painter.drawText(QRectF(rect()).adjusted(2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
        if (hasFocus())
            paintFocus(painter, QRectF(rect()), 3);
    }
};

/// The best known of the tools whose exports are recognised, as far as there are presets for them, and how many others.
struct Products {
    QStringList named;
    int others = 0;
};

Products products()
{
    // The part of a preset's id before the dot is the tool: `shopify.orders`.
    constexpr std::pair<const char*, const char*> kBest[] = {{"hubspot", "HubSpot"},         {"salesforce", "Salesforce"},
                                                             {"mailchimp", "Mailchimp"},     {"shopify", "Shopify"},
                                                             {"woocommerce", "WooCommerce"}, {"ga4", "GA4"}};
    QSet<QString> tools;
    for (const import::Preset& preset : import::PresetLibrary::builtin().presets())
        tools << words::fromUtf8(preset.id).section(u'.', 0, 0);
    tools.remove(QStringLiteral("generic"));
    Products found;
    for (const auto& [tool, name] : kBest)
        if (tools.remove(QLatin1String(tool)))
            found.named << QLatin1String(name);
    found.others = static_cast<int>(tools.size());
    return found;
}

}  // namespace

DropZone::DropZone(PageContext& context, QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("dropZone"));
    setAccessibleName(tr("Start from your files"));
    setMaximumHeight(qRound(kHighest * theme().textScale()));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 28, 24, 28);
    row->setSpacing(24);
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    column->addStretch(1);
    addInvitation(column, context);
    addKinds(column);
    addProducts(column);
    column->addStretch(1);
    row->addStretch(1);
    row->addWidget(new Disc(this), 0, Qt::AlignVCenter);
    row->addLayout(column, 6);
    row->addStretch(1);
}

void DropZone::addInvitation(QVBoxLayout* column, PageContext& context)
{
    auto* holder = new QWidget(this);
    auto* line = new FlowLayout(holder, 3, 2);
    line->addWidget(new Label(tr("Drop files or folders here, or"), Type::Section, Color::Text, holder));
    auto* choose = new PressableWords(tr("choose files"), holder);
    choose->setObjectName(QStringLiteral("chooseFiles"));
    connect(choose, &QAbstractButton::clicked, context.actions().find(QStringLiteral("file.import")), &QAction::trigger);
    line->addWidget(choose);
    column->addWidget(holder);
    auto* kinds = new Label(tr("Contacts, orders, web visits, e-mail activity, surveys: in any mix"), Type::Body, Color::Text2, this);
    kinds->setWordWrap(true);
    column->addWidget(kinds);
}

void DropZone::addKinds(QVBoxLayout* column)
{
    auto* holder = new QWidget(this);
    auto* flow = new FlowLayout(holder);
    for (const QString& kind : {tr("CSV and TSV"), tr("Excel"), tr("OpenDocument"), tr("JSON"), tr("vCard"), tr("ZIP of any")})
        flow->addWidget(new Tag(kind, Tag::Tone::Neutral, {}, holder));
    column->addWidget(holder);
}

void DropZone::addProducts(QVBoxLayout* column)
{
    const Products known = products();
    if (known.named.isEmpty())
        return;
    const QString names = known.named.join(QStringLiteral(" · "));
    auto* line = new Label(known.others == 0 ? tr("Recognised by themselves: %1").arg(names)
                                             : tr("Recognised by themselves: %1 and %n more", nullptr, known.others).arg(names),
                           Type::Small, Color::Text3, this);
    line->setWordWrap(true);
    column->addWidget(line);
}

void DropZone::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().color(Color::ControlBorder), 1, Qt::DashLine));
    painter.setBrush(theme().color(Color::Surface));
    const double radius = theme().radius(Radius::Card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

}  // namespace regia::ui
