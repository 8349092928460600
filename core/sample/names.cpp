// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/person.h"

namespace regia::sample {
namespace {

constexpr std::array<std::string_view, kToolCount> kTools{"hubspot", "mailchimp", "shopify", "web", "loyalty", "zendesk", "typeform"};
constexpr std::array<std::string_view, kWhatCount> kWhats{
    "page_view",    "product_view", "add_to_cart",   "checkout_start", "purchase",    "email_sent",  "email_open",
    "email_click",  "unsubscribe",  "ticket_opened", "ticket_solved",  "complaint",   "survey_sent", "survey_response",
    "loyalty_join", "store_visit",  "referral",      "qr_scan",        "form_submit", "refund"};
constexpr std::array<std::string_view, 7> kChannels{"organic_search", "direct", "paid_search", "social", "referral", "email", "store"};
constexpr std::array<std::string_view, 4> kPurposes{"email_marketing", "sms_marketing", "phone_marketing", "profiling"};
constexpr std::array<std::string_view, 9> kPages{"",          "/",      "/plants", "/pots", "/tools", "/guides/basil", "/guides/balcony",
                                                 "/delivery", "/offers"};
constexpr std::array<std::string_view, 9> kSubjects{"",
                                                    "When does my order arrive?",
                                                    "How do I water this plant?",
                                                    "Can I change the delivery address?",
                                                    "Which soil for this pot?",
                                                    "I need an invoice",
                                                    "Something arrived broken",
                                                    "The plants came wilted",
                                                    "My parcel is late"};

}  // namespace

std::string_view toName(Tool tool) { return kTools[static_cast<std::size_t>(tool)]; }
std::string_view toName(What what) { return kWhats[static_cast<std::size_t>(what)]; }
const std::array<std::string_view, 7>& channelNames() { return kChannels; }
const std::array<std::string_view, 4>& purposeNames() { return kPurposes; }
const std::array<std::string_view, 9>& pageNames() { return kPages; }
const std::array<std::string_view, 9>& subjects() { return kSubjects; }

}  // namespace regia::sample
