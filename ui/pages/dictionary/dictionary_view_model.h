// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <optional>

#include "core/workbench/dictionary.h"
#include "ui/jobs/latest_job.h"
#include "ui/shell/page.h"

namespace regia::ui {

/// What the dictionary says of the dataset that is shown, read off the window's thread.
class DictionaryViewModel final : public QObject {
    Q_OBJECT
public:
    explicit DictionaryViewModel(PageContext& context, QObject* parent = nullptr);

    void refresh();

    [[nodiscard]] ViewState state() const { return m_state; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] double seconds() const { return m_seconds; }
    /// Null before the first answer.
    [[nodiscard]] std::shared_ptr<const workbench::Dictionary> read() const { return m_read; }
    /// Of the newest answer; null if there is none of that name.
    [[nodiscard]] const dictionary::AttributeProfile* attribute(const QString& key) const;
    [[nodiscard]] const dictionary::EventProfile* event(const QString& key) const;
    [[nodiscard]] const dictionary::CompanyProfile* company(const QString& key) const;

Q_SIGNALS:
    void stateChanged();

private:
    void setState(ViewState state);

    PageContext& m_context;
    LatestJob m_job;
    std::shared_ptr<const workbench::Dictionary> m_read;
    ViewState m_state = ViewState::Loading;
    std::optional<Error> m_error;
    double m_seconds = 0;
};

}  // namespace regia::ui
