// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/ids.h"
#include "core/model/consent.h"
#include "core/model/value.h"
#include "core/segment/dataset.h"
#include "core/workbench/one_contact.h"
#include "ui/jobs/latest_job.h"
#include "ui/pages/customer/timeline_layout.h"
#include "ui/shell/page.h"

namespace regia::ui {

/// One customer, read out of the dataset: who, which stage and since when, what we know, what they allowed, what happened.
struct Customer {
    std::shared_ptr<const segment::Dataset> dataset;
    Row row = 0;
    Instant asOf;
    std::string name;
    std::optional<snapshot::Spell> spell;  ///< where they are now
    workbench::ContactFigures figures;
    struct Consent {
        std::string purpose;
        model::ConsentState state;
        std::optional<Instant> since;  ///< none: never decided, or the source gives no date
    };
    std::vector<Consent> consents;
    struct Fact {
        const snapshot::Column* column = nullptr;
        model::Value value;
    };
    std::vector<Fact> facts;
    std::string country;             ///< where telephone numbers without a prefix belong
    workbench::Knowledge knowledge;  ///< from the workspace file: who says so
    TimelineContents timeline;
};

class CustomerViewModel final : public QObject {
    Q_OBJECT
public:
    explicit CustomerViewModel(PageContext& context, QObject* parent = nullptr);

    void show(ContactId contact);
    void refresh();

    [[nodiscard]] ContactId contact() const { return m_contact; }
    [[nodiscard]] ViewState state() const { return m_state; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    /// Of the Ready state.
    [[nodiscard]] const Customer& customer() const { return m_customer; }
    [[nodiscard]] double seconds() const { return m_seconds; }

Q_SIGNALS:
    void stateChanged();

private:
    void setState(ViewState state);

    PageContext& m_context;
    ContactId m_contact;
    LatestJob m_job;
    Customer m_customer;
    ViewState m_state = ViewState::Loading;
    std::optional<Error> m_error;
    double m_seconds = 0;
};

}  // namespace regia::ui
