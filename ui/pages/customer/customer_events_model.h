// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QTimeZone>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/segment/dataset.h"

namespace regia::ui {

/// A customer's events of a stretch of time, newest first.
/// The words of an event, by column of the list. A value: a search off the window's thread has its own.
struct EventWords {
    QTimeZone zone;
    QString currency;
    std::shared_ptr<const std::map<std::string, std::string, std::less<>>> products = {};  ///< names by SKU

    [[nodiscard]] QString product(const std::string& code) const;
    [[nodiscard]] QString cell(const segment::Dataset& dataset, std::uint32_t event, int column) const;
};

class CustomerEventsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { WhenColumn, WhatColumn, DetailColumn, ChannelColumn, CampaignColumn, ColumnCount };

    CustomerEventsModel(const QTimeZone& zone, const QString& currency, QObject* parent = nullptr);

    /// `events` are numbers of the snapshot, ascending.
    void setEvents(std::shared_ptr<const segment::Dataset> dataset, std::vector<std::uint32_t> events);
    [[nodiscard]] std::uint32_t eventAt(int line) const { return m_events[m_events.size() - 1 - static_cast<std::size_t>(line)]; }
    /// The line of an event; -1 if it is not shown.
    [[nodiscard]] int lineOf(std::uint32_t event) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setProducts(const std::map<std::string, std::string, std::less<>>& names);
    [[nodiscard]] const EventWords& words() const { return m_words; }

private:
    EventWords m_words;
    std::shared_ptr<const segment::Dataset> m_dataset;
    std::vector<std::uint32_t> m_events;
};

}  // namespace regia::ui
