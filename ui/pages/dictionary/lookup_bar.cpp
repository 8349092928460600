// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dictionary/lookup_bar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <algorithm>

#include "core/workspace/dictionary_rules.h"
#include "ui/text/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stage_dial.h"

namespace regia::ui {
namespace {

QString count(std::size_t n) { return format::integer(static_cast<std::int64_t>(n)); }

}  // namespace

LookupBar::LookupBar(std::string lookup, QWidget* parent)
    : QWidget(parent), m_lookup(std::move(lookup)), m_words(new Label({}, Type::Small, Color::Text2)), m_switch(new Button({}))
{
    setObjectName(QStringLiteral("lookup_") + QString::fromStdString(m_lookup));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 14, 6);
    row->setSpacing(8);
    row->addWidget(new ProvenanceMark(model::Provenance::Inferred));
    m_words->setElided(true);
    row->addWidget(m_words, 1);
    m_switch->setControlSize(ControlSize::Small);
    m_switch->setObjectName(QStringLiteral("lookupSwitch"));
    row->addWidget(m_switch);
    connect(m_switch, &Button::clicked, this, [this] { Q_EMIT switched(m_lookup, !m_on); });
}

void LookupBar::showState(const workbench::Dictionary& read, bool mayChange)
{
    m_on = std::find(read.lookupsOn.begin(), read.lookupsOn.end(), m_lookup) != read.lookupsOn.end();
    const QString said = m_on ? onSentence() : sentence(read);
    m_words->setText(said);
    m_switch->setText(m_on ? tr("Switch off") : tr("Complete"));
    m_switch->setAccessibleDescription(said);
    m_switch->setEnabled(mayChange);
    setVisible(!said.isEmpty());
}

QString LookupBar::onSentence() const
{
    return m_lookup == workspace::kPostcodeLookup
               ? tr("Province and region are completed from the postcode. What sources say is never changed.")
               : tr("Companies are completed from the domain of the e-mail. What sources say is never changed.");
}

QString LookupBar::sentence(const workbench::Dictionary& read) const
{
    const auto found = read.lookups.find(m_lookup);
    if (found == read.lookups.end())
        return {};
    const auto filled = [&](std::size_t i) { return i < found->second.size() ? found->second[i].filled : 0; };
    if (m_lookup == workspace::kPostcodeLookup)
        return filled(0) + filled(1) == 0 ? QString()
                                          : tr("From the postcode: the province of %1 contacts and the region of %2 that have none")
                                                .arg(count(filled(0)), count(filled(1)));
    return filled(0) == 0 ? QString()
                          : tr("From the domain of the e-mail: the company of %1 contacts that have none").arg(count(filled(0)));
}

void LookupBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Color::Zebra));
    painter.fillRect(QRectF(0, height() - 1, width(), 1), theme().color(Color::Border));
}

}  // namespace regia::ui
