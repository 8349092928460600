// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/consent_facts.h"

#include <algorithm>
#include <array>

#include "core/import/cell_date.h"
#include "core/text/fold.h"

namespace regia::import {
namespace {

using model::ConsentState;

constexpr std::array<std::string_view, 3> kNoPurpose{"at", "confirmed_at", "withdrawn_at"};
constexpr std::array<std::string_view, 3> kDetails{"ip", "source", "reason"};
constexpr std::int64_t kManyDecisions = 20;
constexpr std::string_view kEmailMarketing = "email_marketing";

bool isPurpose(std::string_view field)
{
    return std::find(kNoPurpose.begin(), kNoPurpose.end(), field) == kNoPurpose.end() &&
           std::find(kDetails.begin(), kDetails.end(), field) == kDetails.end();
}

std::string purposeInName(std::string_view header)
{
    const std::string key = text::textKey(header);
    const auto has = [&](std::string_view word) { return key.find(word) != std::string::npos; };
    if (has("sms"))
        return "sms_marketing";
    if (has("whatsapp"))
        return "whatsapp_marketing";
    if (has("email") || has("e-mail") || has("newsletter"))
        return std::string(kEmailMarketing);
    return has("profil") ? "profiling" : std::string();
}

}  // namespace

ConsentReader::ConsentReader(RowColumns& columns, std::string file) : m_file(std::move(file))
{
    for (RowColumn* column : columns.of(Entity::Consent))
        if (isPurpose(column->mapped.target.field))
            m_states.push_back({column});
    m_dates = datedColumns(columns, "at");
    m_confirmations = datedColumns(columns, "confirmed_at");
    // A double opt-in that is only a flag has no date.
    std::erase_if(m_confirmations, [](const Dated& dated) {
        return std::any_of(dated.column->mapped.transforms.begin(), dated.column->mapped.transforms.end(),
                           [](const Transform& t) { return t.kind == TransformKind::Bool; });
    });
    m_withdrawals = datedColumns(columns, "withdrawn_at");
    m_sources = columns.all(Entity::Consent, "source");
    m_addresses = columns.all(Entity::Consent, "ip");
    m_reasons = columns.all(Entity::Consent, "reason");
    m_invalid = columns.first(Entity::Contact, "invalid");
}

std::vector<ConsentReader::Dated> ConsentReader::datedColumns(RowColumns& columns, std::string_view field) const
{
    std::vector<Dated> dated;
    for (RowColumn* column : columns.all(Entity::Consent, field)) {
        std::string purpose = m_states.size() > 1 ? purposeInName(column->mapped.column) : std::string();
        const bool asked =
            std::any_of(m_states.begin(), m_states.end(), [&](const State& state) { return state.column->mapped.target.field == purpose; });
        const auto state = model::consentStateFromName(column->mapped.state);
        dated.push_back({column, asked ? std::move(purpose) : std::string(), state.value_or(ConsentState::Withdrawn)});
    }
    return dated;
}

std::optional<Instant> ConsentReader::dateOf(std::vector<Dated>& columns, const std::string& purpose, const RawRow& row,
                                             std::vector<Problem>& problems)
{
    for (Dated& dated : columns) {
        if (!dated.purpose.empty() && dated.purpose != purpose)
            continue;
        const std::string_view cell = dated.column->cell(row);
        if (const auto moment = dated.column->reader.moment(cell))
            return moment->at;
        if (const std::string_view text = dated.column->reader.text(cell); !text.empty() && !isNullLookalike(text) && !isNoDay(text))
            addProblem(problems, *dated.column, row, "invalid_date");
    }
    return std::nullopt;
}

/// Where it stands and in which words, with what the file says of its origin: `contatti.csv:12: Newsletter = Sì, Embedded Form`.
std::string ConsentReader::evidence(const RowColumn* column, const RawRow& row)
{
    std::string text = m_file + ':' + std::to_string(row.line);
    if (column != nullptr)
        text += ": " + column->mapped.column + " = " + std::string(text::trim(column->cell(row)));
    for (const std::vector<RowColumn*>* details : {&m_sources, &m_addresses, &m_reasons})
        if (const std::string_view detail = firstText(*details, row); !detail.empty())
            text += ", " + std::string(detail);
    return text;
}

void ConsentReader::readState(State& state, const RawRow& row, std::vector<ConsentFact>& consents, std::vector<Problem>& problems)
{
    RowColumn& column = *state.column;
    const std::string_view word = column.text(row);
    if (word.empty())
        return;
    static const Transform kUsualWords{TransformKind::Consent, {}, {}};
    const Transform* transform = column.reader.finalTransform();
    const auto decision = consentState(transform != nullptr ? *transform : kUsualWords, word);
    if (!decision)
        return addProblem(problems, column, row, "invalid_consent");
    if (*decision == ConsentState::Unknown)
        return;

    const std::string& purpose = column.mapped.target.field;
    const auto confirmed = dateOf(m_confirmations, purpose, row, problems);
    const auto decided = dateOf(m_dates, purpose, row, problems);
    const auto left = dateOf(m_withdrawals, purpose, row, problems);
    const std::optional<Instant> came = confirmed ? confirmed : decided;
    const std::string why = evidence(&column, row);
    const auto add = [&](ConsentState what, std::optional<Instant> at) { consents.push_back({purpose, what, at, why}); };

    if (!column.isConstant)
        ++(*decision == ConsentState::Granted ? state.granted : state.others);
    switch (*decision) {
    case ConsentState::Granted:
        add(ConsentState::Granted, came);
        if (left && came && *left > *came)
            add(m_withdrawals.front().state, left);
        return;
    case ConsentState::Withdrawn:
    case ConsentState::Undeliverable:
        if (left && came && *came < *left)
            add(ConsentState::Granted, came);
        return add(*decision, left ? left : decided);
    case ConsentState::Never: return add(*decision, std::nullopt);
    default: return add(*decision, decided);
    }
}

void ConsentReader::read(const RawRow& row, std::vector<ConsentFact>& consents, std::vector<Problem>& problems)
{
    for (State& state : m_states)
        readState(state, row, consents, problems);
    // The date of leaving says that somebody left, even where no column says so.
    if (m_states.empty())
        for (Dated& dated : m_withdrawals)
            if (const auto moment = dated.column->reader.moment(dated.column->cell(row)))
                consents.push_back({std::string(kEmailMarketing), dated.state, moment->at, evidence(dated.column, row)});
    if (m_invalid != nullptr && m_invalid->reader.boolean(m_invalid->cell(row)).value_or(false))
        consents.push_back({std::string(kEmailMarketing), ConsentState::Undeliverable, std::nullopt, evidence(m_invalid, row)});
}

std::vector<std::string> ConsentReader::allGranted() const
{
    std::vector<std::string> columns;
    for (const State& state : m_states)
        if (state.granted >= kManyDecisions && state.others == 0 && state.column->mapped.target.field == kEmailMarketing)
            columns.push_back(state.column->mapped.column);
    return columns;
}

}  // namespace regia::import
