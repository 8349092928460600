// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>

#include "ui/jobs/latest_job.h"
#include "ui/pages/contacts/contacts_model.h"
#include "ui/shell/page.h"

namespace regia::ui {

/// What the Contacts page asks for: who (words, a segment or a condition behind a number) in which order.
struct ContactsQuery {
    QString search;
    std::string segment;       ///< name of a saved one; empty: everybody
    nlohmann::json condition;  ///< behind a number that was opened; null: none
    workbench::ContactOrder order = workbench::ContactOrder::LastActivity;
    bool descending = true;
};

class ContactsViewModel final : public QObject {
    Q_OBJECT
public:
    explicit ContactsViewModel(PageContext& context, QObject* parent = nullptr);

    [[nodiscard]] ContactsModel& model() { return m_model; }
    [[nodiscard]] const ContactsQuery& query() const { return m_query; }
    void setQuery(ContactsQuery query);
    void refresh();

    [[nodiscard]] ViewState state() const { return m_state; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] double seconds() const { return m_seconds; }

Q_SIGNALS:
    void stateChanged();

private:
    void setState(ViewState state);

    PageContext& m_context;
    ContactsModel m_model;
    ContactsQuery m_query;
    LatestJob m_job;
    ViewState m_state = ViewState::Loading;
    std::optional<Error> m_error;
    double m_seconds = 0;
};

}  // namespace regia::ui
