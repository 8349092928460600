// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customer/customer_events_model.h"

#include <algorithm>

#include "core/workbench/one_contact.h"
#include "ui/charts/lanes.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/widgets/data_table.h"

namespace regia::ui {
namespace {

using snapshot::kNoCode;
using snapshot::kNoShortCode;

/// The properties that only some events have, in words: "Device: mobile".
QStringList propertiesOf(const snapshot::Events& events, std::uint32_t event)
{
    QStringList texts;
    for (const snapshot::EventProperty& property : events.properties) {
        const auto place = std::lower_bound(property.events.begin(), property.events.end(), event);
        if (place == property.events.end() || *place != event)
            continue;
        const auto i = static_cast<std::size_t>(place - property.events.begin());
        const QString value = property.type == model::AttributeType::Text ? words::fromUtf8(property.dictionary->text(property.codes[i]))
                              : property.type == model::AttributeType::Boolean
                                  ? (property.numbers[i] != 0 ? CustomerEventsModel::tr("yes") : CustomerEventsModel::tr("no"))
                                  : QLocale().toString(property.numbers[i], 'g', 10);
        texts << words::property(property.name) + QStringLiteral(": ") + value;
    }
    return texts;
}

}  // namespace

CustomerEventsModel::CustomerEventsModel(const QTimeZone& zone, const QString& currency, QObject* parent)
    : QAbstractTableModel(parent), m_words{zone, currency, {}}
{}

void CustomerEventsModel::setEvents(std::shared_ptr<const segment::Dataset> dataset, std::vector<std::uint32_t> events)
{
    beginResetModel();
    m_dataset = std::move(dataset);
    m_events = std::move(events);
    endResetModel();
}

int CustomerEventsModel::lineOf(std::uint32_t event) const
{
    const auto place = std::lower_bound(m_events.begin(), m_events.end(), event);
    return place == m_events.end() || *place != event ? -1 : static_cast<int>(m_events.end() - place) - 1;
}

int CustomerEventsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_events.size()); }

int CustomerEventsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant CustomerEventsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const std::uint32_t event = eventAt(index.row());
    const snapshot::Events& events = m_dataset->snapshot->events();
    switch (role) {
    case Qt::DisplayRole: return m_words.cell(*m_dataset, event, index.column());
    case Qt::ToolTipRole:
        return index.column() == CustomerEventsModel::DetailColumn
                   ? QVariant(m_words.cell(*m_dataset, event, index.column()).toHtmlEscaped())
                   : QVariant();
    case StrongRole: return index.column() == WhatColumn ? QVariant(false) : QVariant();
    case QuietRole: return index.column() == WhenColumn || index.column() == DetailColumn;
    case IconRole: {
        if (index.column() != WhatColumn)
            return {};
        return laneIcon(workbench::laneOf(events, event));
    }
    default: return {};
    }
}

void CustomerEventsModel::setProducts(const std::map<std::string, std::string, std::less<>>& names)
{
    m_words.products = std::make_shared<const std::map<std::string, std::string, std::less<>>>(names);
}

QString EventWords::product(const std::string& code) const
{
    return words::fromUtf8(products ? workbench::productText(*products, code) : code);
}

QString EventWords::cell(const segment::Dataset& dataset, std::uint32_t event, int column) const
{
    const snapshot::Events& events = dataset.snapshot->events();
    switch (column) {
    case CustomerEventsModel::WhenColumn:
        return format::moment(format::toDateTime(Instant{events.time[event]}, zone), !events.dateOnly.test(event));
    case CustomerEventsModel::WhatColumn: {
        const QString what = words::event(events.types[events.type[event]].name);
        return events.amount[event] == snapshot::kNoAmount
                   ? what
                   : what + QStringLiteral(" ") + format::moneyExact(events.amount[event], currency);
    }
    case CustomerEventsModel::DetailColumn: {
        QStringList details;
        if (events.product[event] != kNoCode)
            details << product(events.products.text(events.product[event]));
        return (details + propertiesOf(events, event)).join(QStringLiteral(" · "));
    }
    case CustomerEventsModel::ChannelColumn:
        return events.channel[event] == kNoShortCode ? QString(format::kNoValue)
                                                     : words::channel(events.channels.text(events.channel[event]));
    case CustomerEventsModel::CampaignColumn:
        return events.campaign[event] == kNoCode ? QString(format::kNoValue)
                                                 : words::fromUtf8(events.campaigns.text(events.campaign[event]));
    default: return {};
    }
}

QVariant CustomerEventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn: return tr("When");
    case WhatColumn: return tr("What happened");
    case DetailColumn: return tr("Detail");
    case ChannelColumn: return tr("Channel");
    case CampaignColumn: return tr("Campaign");
    default: return {};
    }
}

}  // namespace regia::ui
