// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/consent_state.h"

#include <tuple>

namespace regia::privacy {
namespace {

using model::ConsentDecision;
using model::ConsentState;

/// How strongly a state insists when two are said at one instant; 0 for what is no decision.
int restriction(ConsentState state)
{
    switch (state) {
    case ConsentState::Granted: return 1;
    case ConsentState::Denied: return 2;
    case ConsentState::Withdrawn: return 3;
    default: return 0;
    }
}

/// Greater wins: dated before undated, later before earlier, "no" before "yes".
auto rank(const ConsentDecision& decision)
{
    const bool dated = decision.at.has_value();
    return std::tuple(dated, dated ? *decision.at : decision.recordedAt, restriction(decision.state));
}

bool isLaterPending(const ConsentDecision& pending, const ConsentDecision* winner)
{
    if (winner == nullptr)
        return true;
    if (winner->state == ConsentState::Granted || !pending.at)
        return false;
    return !winner->at || *pending.at > *winner->at;
}

const ConsentDecision* latest(const ConsentDecision* a, const ConsentDecision& b) { return a == nullptr || rank(*a) < rank(b) ? &b : a; }

}  // namespace

ConsentStatus consentAt(std::span<const ConsentDecision> decisions, std::uint16_t purpose, Instant asOf)
{
    const ConsentDecision* winner = nullptr;
    const ConsentDecision* pending = nullptr;
    const ConsentDecision* never = nullptr;
    for (const ConsentDecision& decision : decisions) {
        if (decision.purpose != purpose || (decision.at && *decision.at > asOf))
            continue;
        if (decision.state == ConsentState::Undeliverable)
            return {decision.state, decision.at};
        if (decision.state == ConsentState::Granted && !decision.at)
            continue;  // a flag without a date is no decision: a "yes" that nobody can prove must not be used
        if (restriction(decision.state) > 0)
            winner = latest(winner, decision);
        else if (decision.state == ConsentState::Pending)
            pending = latest(pending, decision);
        else if (decision.state == ConsentState::Never)
            never = latest(never, decision);
    }
    if (pending != nullptr && isLaterPending(*pending, winner))
        return {pending->state, pending->at};
    if (winner != nullptr)
        return {winner->state, winner->at};
    if (never != nullptr)
        return {never->state, never->at};
    return {};
}

}  // namespace regia::privacy
