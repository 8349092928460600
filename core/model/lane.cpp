// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/lane.h"

namespace regia::model {
namespace {

bool startsWith(std::string_view text, std::string_view prefix) { return text.substr(0, prefix.size()) == prefix; }

}  // namespace

Lane laneOf(std::string_view eventType, std::string_view channel)
{
    if (startsWith(eventType, "email_") || eventType == "unsubscribe" || eventType == "bounce")
        return Lane::Email;
    if (startsWith(eventType, "survey_") || eventType == "review")
        return Lane::Surveys;
    if (startsWith(eventType, "ticket_") || eventType == "complaint" || eventType == "call" || eventType == "chat")
        return Lane::Support;
    if (eventType == "store_visit" || startsWith(eventType, "loyalty_"))
        return Lane::Store;
    if (eventType == "purchase" || eventType == "refund" || startsWith(eventType, "order_"))
        return channel == "store" ? Lane::Store : Lane::Orders;
    return Lane::Web;
}

bool isReceived(std::string_view eventType)
{
    return eventType == "email_sent" || eventType == "survey_sent" || eventType == "ticket_solved";
}

}  // namespace regia::model
