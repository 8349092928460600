// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/id_sample.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "core/base/random.h"
#include "core/text/email.h"

namespace regia::workbench {
namespace {

/// FNV leaves numbers that follow each other close together: the finalizer of MurmurHash3 spreads them.
std::uint64_t hashOf(std::string_view text)
{
    std::uint64_t hash = fnv1a64(text);
    hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCDULL;
    hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53ULL;
    return hash ^ (hash >> 33);
}

/// Enough to tell two numbers apart, without a prefix that one side may leave out.
constexpr std::size_t kLastDigits = 7;

std::string lastDigits(std::string_view phone)
{
    std::string digits;
    std::copy_if(phone.begin(), phone.end(), std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    return digits.size() < kLastDigits ? std::string() : digits.substr(digits.size() - kLastDigits);
}

std::size_t countUpTo(const IdSample& sample, std::uint64_t limit)
{
    return static_cast<std::size_t>(std::distance(sample.people().begin(), sample.people().upper_bound(limit)));
}

void compare(std::uint64_t a, std::uint64_t b, Meeting& meeting)
{
    ++meeting.compared;
    meeting.agreed += a == b ? 1 : 0;
}

}  // namespace

IdSample::Reach* IdSample::take(std::string_view id)
{
    const std::uint64_t hash = hashOf(id);
    if (id.empty() || hash > limit())
        return nullptr;
    const auto [place, isNew] = m_people.try_emplace(hash);
    if (isNew && m_people.size() > kMost)
        m_people.erase(std::prev(m_people.end()));
    return &place->second;
}

void addReach(IdSample::Reach& reach, std::string_view email, std::string_view phone)
{
    if (reach.email == 0 && !email.empty())
        if (const auto parsed = text::parseEmail(email))
            reach.email = hashOf(parsed->key);
    if (reach.phone == 0 && !phone.empty())
        if (const std::string digits = lastDigits(phone); !digits.empty())
            reach.phone = hashOf(digits);
}

Meeting meet(const IdSample& a, const IdSample& b)
{
    const std::uint64_t limit = std::min(a.limit(), b.limit());
    Meeting meeting;
    meeting.fewer = std::min(countUpTo(a, limit), countUpTo(b, limit));
    for (const auto& [id, reach] : a.people()) {
        const auto other = id > limit ? b.people().end() : b.people().find(id);
        if (other == b.people().end())
            continue;
        ++meeting.met;
        if (reach.email != 0 && other->second.email != 0)
            compare(reach.email, other->second.email, meeting);
        else if (reach.phone != 0 && other->second.phone != 0)
            compare(reach.phone, other->second.phone, meeting);
    }
    return meeting;
}

}  // namespace regia::workbench
