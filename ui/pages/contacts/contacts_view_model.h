// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <map>
#include <memory>
#include <optional>

#include "core/workbench/one_contact.h"
#include "ui/jobs/latest_job.h"
#include "ui/pages/contacts/contacts_model.h"
#include "ui/pages/contacts/contacts_query.h"
#include "ui/shell/page.h"

namespace regia::ui {

class ContactsViewModel final : public QObject {
    Q_OBJECT
public:
    explicit ContactsViewModel(PageContext& context, QObject* parent = nullptr);

    [[nodiscard]] ContactsModel& model() { return m_model; }
    [[nodiscard]] const ContactsQuery& query() const { return m_query; }
    /// Asks, unless just that is shown already: then the selection stays.
    void setQuery(ContactsQuery query);
    void refresh();

    /// Members of saved segments, as far as they are counted; `segmentsCounted` tells of more.
    void countSegments(const std::vector<std::string>& names);
    [[nodiscard]] std::optional<std::int64_t> sizeOf(const std::string& segment) const;
    /// The people among the contacts, of the dataset of now.
    [[nodiscard]] std::shared_ptr<const Bitmap> known() const;
    [[nodiscard]] bool hasVisitors() const { return known()->count() < known()->size(); }
    /// Puts the e-mail addresses of these rows onto the clipboard and says how many, and how many may not be written to.
    void copyEmails(std::vector<Row> rows);
    /// As far as they are read; `productsNamed` tells when they are. Never null.
    [[nodiscard]] std::shared_ptr<const workbench::ProductNames> products() const { return m_products; }

    [[nodiscard]] ViewState state() const { return m_state; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] double seconds() const { return m_seconds; }

Q_SIGNALS:
    void stateChanged();
    void segmentsCounted();
    void productsNamed();

private:
    void setState(ViewState state);
    void prepare();

    PageContext& m_context;
    ContactsModel m_model;
    ContactsQuery m_query;
    LatestJob m_job, m_counts, m_preparing, m_naming, m_emails;
    std::map<std::string, std::int64_t> m_sizes;
    std::shared_ptr<const workbench::ProductNames> m_products = std::make_shared<const workbench::ProductNames>();
    std::shared_ptr<const segment::Dataset> m_prepared;
    mutable std::shared_ptr<const segment::Dataset> m_knownOf;  ///< whose known people are remembered: finding them reads all rows
    mutable std::shared_ptr<const Bitmap> m_known;
    ViewState m_state = ViewState::Loading;
    std::optional<Error> m_error;
    double m_seconds = 0;
};

}  // namespace regia::ui
