// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>
#include <array>

#include "ui/text/own_words.h"
#include "ui/text/words.h"

namespace regia::ui::words {
namespace {

struct EventWords {
    std::string_view name;
    const char* past;  ///< what the person did
    const char* noun;  ///< what kind of thing it is
    /// What the person did, where a sentence says it otherwise than a list of what happened.
    const char* sentence = nullptr;
};

constexpr std::array kEvents{
    EventWords{"page_view", QT_TRANSLATE_NOOP("words", "Viewed a page"), QT_TRANSLATE_NOOP("words", "Page view")},
    EventWords{"screen_view", QT_TRANSLATE_NOOP("words", "Viewed a screen"), QT_TRANSLATE_NOOP("words", "Screen view")},
    EventWords{"product_view", QT_TRANSLATE_NOOP("words", "Viewed a product"), QT_TRANSLATE_NOOP("words", "Product view")},
    EventWords{"video_view", QT_TRANSLATE_NOOP("words", "Watched a video"), QT_TRANSLATE_NOOP("words", "Video view")},
    EventWords{"session_start", QT_TRANSLATE_NOOP("words", "Visited the site"), QT_TRANSLATE_NOOP("words", "Visit")},
    EventWords{"search", QT_TRANSLATE_NOOP("words", "Searched the site"), QT_TRANSLATE_NOOP("words", "Site search")},
    EventWords{"download", QT_TRANSLATE_NOOP("words", "Downloaded a file"), QT_TRANSLATE_NOOP("words", "Download")},
    EventWords{"email_sent", QT_TRANSLATE_NOOP("words", "Was sent an e-mail"), QT_TRANSLATE_NOOP("words", "E-mail sent")},
    EventWords{"email_delivered", QT_TRANSLATE_NOOP("words", "Received an e-mail"), QT_TRANSLATE_NOOP("words", "E-mail delivered")},
    EventWords{"email_open", QT_TRANSLATE_NOOP("words", "Opened an e-mail"), QT_TRANSLATE_NOOP("words", "E-mail opened")},
    EventWords{"email_click", QT_TRANSLATE_NOOP("words", "Clicked in an e-mail"), QT_TRANSLATE_NOOP("words", "E-mail clicked")},
    EventWords{"email_bounce", QT_TRANSLATE_NOOP("words", "An e-mail bounced"), QT_TRANSLATE_NOOP("words", "E-mail bounced")},
    EventWords{"email_unsubscribe", QT_TRANSLATE_NOOP("words", "Unsubscribed"), QT_TRANSLATE_NOOP("words", "Unsubscription")},
    EventWords{"email_complaint", QT_TRANSLATE_NOOP("words", "Marked an e-mail as spam"), QT_TRANSLATE_NOOP("words", "Spam complaint")},
    EventWords{"sms_sent", QT_TRANSLATE_NOOP("words", "Was sent an SMS"), QT_TRANSLATE_NOOP("words", "SMS sent")},
    EventWords{"ad_click", QT_TRANSLATE_NOOP("words", "Clicked an advert"), QT_TRANSLATE_NOOP("words", "Advert clicked")},
    EventWords{"ad_impression", QT_TRANSLATE_NOOP("words", "Saw an advert"), QT_TRANSLATE_NOOP("words", "Advert seen")},
    EventWords{"store_visit", QT_TRANSLATE_NOOP("words", "Visited a store"), QT_TRANSLATE_NOOP("words", "Store visit")},
    EventWords{"attend", QT_TRANSLATE_NOOP("words", "Attended an event"), QT_TRANSLATE_NOOP("words", "Attendance")},
    EventWords{"add_to_cart", QT_TRANSLATE_NOOP("words", "Added to basket"), QT_TRANSLATE_NOOP("words", "Add to basket")},
    EventWords{"remove_from_cart", QT_TRANSLATE_NOOP("words", "Removed from basket"), QT_TRANSLATE_NOOP("words", "Remove from basket")},
    EventWords{"cart_abandoned", QT_TRANSLATE_NOOP("words", "Left a basket"), QT_TRANSLATE_NOOP("words", "Basket left")},
    EventWords{"checkout_start", QT_TRANSLATE_NOOP("words", "Began checkout"), QT_TRANSLATE_NOOP("words", "Checkout begun")},
    EventWords{"purchase", QT_TRANSLATE_NOOP("words", "Purchased"), QT_TRANSLATE_NOOP("words", "Order"),
               QT_TRANSLATE_NOOP("words", "Placed an order")},
    EventWords{"refund", QT_TRANSLATE_NOOP("words", "Was refunded"), QT_TRANSLATE_NOOP("words", "Refund")},
    EventWords{"quote_request", QT_TRANSLATE_NOOP("words", "Asked for a quote"), QT_TRANSLATE_NOOP("words", "Quote request")},
    EventWords{"demo_request", QT_TRANSLATE_NOOP("words", "Asked for a demo"), QT_TRANSLATE_NOOP("words", "Demo request")},
    EventWords{"trial_start", QT_TRANSLATE_NOOP("words", "Started a trial"), QT_TRANSLATE_NOOP("words", "Trial")},
    EventWords{"form_submit", QT_TRANSLATE_NOOP("words", "Sent a form"), QT_TRANSLATE_NOOP("words", "Form sent")},
    EventWords{"signup", QT_TRANSLATE_NOOP("words", "Signed up"), QT_TRANSLATE_NOOP("words", "Sign-up")},
    EventWords{"chat", QT_TRANSLATE_NOOP("words", "Chatted"), QT_TRANSLATE_NOOP("words", "Chat")},
    EventWords{"call", QT_TRANSLATE_NOOP("words", "Spoke on the phone"), QT_TRANSLATE_NOOP("words", "Call")},
    EventWords{"meeting", QT_TRANSLATE_NOOP("words", "Had a meeting"), QT_TRANSLATE_NOOP("words", "Meeting")},
    EventWords{"note", QT_TRANSLATE_NOOP("words", "Note"), QT_TRANSLATE_NOOP("words", "Note")},
    EventWords{"login", QT_TRANSLATE_NOOP("words", "Logged in"), QT_TRANSLATE_NOOP("words", "Login")},
    EventWords{"activation", QT_TRANSLATE_NOOP("words", "Activated the product"), QT_TRANSLATE_NOOP("words", "Activation")},
    EventWords{"qr_scan", QT_TRANSLATE_NOOP("words", "Scanned a code"), QT_TRANSLATE_NOOP("words", "Code scanned")},
    EventWords{"device_reading", QT_TRANSLATE_NOOP("words", "A device reported"), QT_TRANSLATE_NOOP("words", "Device reading")},
    EventWords{"how_to_ticket", QT_TRANSLATE_NOOP("words", "Asked how to use it"), QT_TRANSLATE_NOOP("words", "How-to question")},
    EventWords{"ticket", QT_TRANSLATE_NOOP("words", "Asked for support"), QT_TRANSLATE_NOOP("words", "Support request")},
    EventWords{"ticket_opened", QT_TRANSLATE_NOOP("words", "Asked for support"), QT_TRANSLATE_NOOP("words", "Support request")},
    EventWords{"ticket_solved", QT_TRANSLATE_NOOP("words", "A request was solved"), QT_TRANSLATE_NOOP("words", "Request solved")},
    EventWords{"complaint", QT_TRANSLATE_NOOP("words", "Complained"), QT_TRANSLATE_NOOP("words", "Complaint")},
    EventWords{"review", QT_TRANSLATE_NOOP("words", "Wrote a review"), QT_TRANSLATE_NOOP("words", "Review")},
    EventWords{"survey_sent", QT_TRANSLATE_NOOP("words", "Was sent a survey"), QT_TRANSLATE_NOOP("words", "Survey sent")},
    EventWords{"survey_response", QT_TRANSLATE_NOOP("words", "Answered a survey"), QT_TRANSLATE_NOOP("words", "Survey answer")},
    EventWords{"loyalty_join", QT_TRANSLATE_NOOP("words", "Joined the loyalty programme"), QT_TRANSLATE_NOOP("words", "Loyalty card")},
    EventWords{"tier_change", QT_TRANSLATE_NOOP("words", "Changed loyalty tier"), QT_TRANSLATE_NOOP("words", "Loyalty tier change")},
    EventWords{"referral", QT_TRANSLATE_NOOP("words", "Referred a friend"), QT_TRANSLATE_NOOP("words", "Referral")},
    EventWords{"subscription_start", QT_TRANSLATE_NOOP("words", "Began a subscription"), QT_TRANSLATE_NOOP("words", "Subscription")},
    EventWords{"subscription_cancel", QT_TRANSLATE_NOOP("words", "Ended a subscription"), QT_TRANSLATE_NOOP("words", "Subscription ended")},
    // The names that tools' own events are given by the presets.
    EventWords{"site_visit", QT_TRANSLATE_NOOP("words", "Visited the site"), QT_TRANSLATE_NOOP("words", "Visit")},
    EventWords{"list_view", QT_TRANSLATE_NOOP("words", "Viewed a list of products"), QT_TRANSLATE_NOOP("words", "Product list view")},
    EventWords{"product_click", QT_TRANSLATE_NOOP("words", "Clicked a product"), QT_TRANSLATE_NOOP("words", "Product clicked")},
    EventWords{"interaction", QT_TRANSLATE_NOOP("words", "Used the site"), QT_TRANSLATE_NOOP("words", "Interaction")},
    EventWords{"bounce", QT_TRANSLATE_NOOP("words", "An e-mail bounced"), QT_TRANSLATE_NOOP("words", "E-mail bounced")},
    EventWords{"unsubscribe", QT_TRANSLATE_NOOP("words", "Unsubscribed"), QT_TRANSLATE_NOOP("words", "Unsubscription")},
    EventWords{"email_dropped", QT_TRANSLATE_NOOP("words", "An e-mail was not sent"), QT_TRANSLATE_NOOP("words", "E-mail not sent")},
    EventWords{"email_sales", QT_TRANSLATE_NOOP("words", "Exchanged e-mails with sales"), QT_TRANSLATE_NOOP("words", "Sales e-mail")},
    EventWords{"sms_click", QT_TRANSLATE_NOOP("words", "Clicked in an SMS"), QT_TRANSLATE_NOOP("words", "SMS clicked")},
    EventWords{"cart_view", QT_TRANSLATE_NOOP("words", "Viewed the basket"), QT_TRANSLATE_NOOP("words", "Basket view")},
    EventWords{"checkout_step", QT_TRANSLATE_NOOP("words", "Went on with the checkout"), QT_TRANSLATE_NOOP("words", "Checkout step")},
    EventWords{"payment_info", QT_TRANSLATE_NOOP("words", "Entered payment details"),
               QT_TRANSLATE_NOOP("words", "Payment details entered")},
    EventWords{"coupon_applied", QT_TRANSLATE_NOOP("words", "Used a discount code"), QT_TRANSLATE_NOOP("words", "Discount code used")},
    EventWords{"order_completed", QT_TRANSLATE_NOOP("words", "Completed an order online"), QT_TRANSLATE_NOOP("words", "Online order")},
    EventWords{"product_ordered", QT_TRANSLATE_NOOP("words", "Ordered a product"), QT_TRANSLATE_NOOP("words", "Product ordered")},
    EventWords{"order_shipped", QT_TRANSLATE_NOOP("words", "An order was shipped"), QT_TRANSLATE_NOOP("words", "Order shipped")},
    EventWords{"order_cancelled", QT_TRANSLATE_NOOP("words", "Cancelled an order"), QT_TRANSLATE_NOOP("words", "Order cancelled")},
    EventWords{"order_cancelled_web", QT_TRANSLATE_NOOP("words", "Cancelled an order online"),
               QT_TRANSLATE_NOOP("words", "Online order cancelled")},
    EventWords{"order_refunded", QT_TRANSLATE_NOOP("words", "Was refunded"), QT_TRANSLATE_NOOP("words", "Online refund")},
    EventWords{"deal_created", QT_TRANSLATE_NOOP("words", "A deal was opened"), QT_TRANSLATE_NOOP("words", "Deal opened")},
    EventWords{"deal_closed", QT_TRANSLATE_NOOP("words", "A deal was closed"), QT_TRANSLATE_NOOP("words", "Deal closed")},
    EventWords{"lead_converted", QT_TRANSLATE_NOOP("words", "Was converted from a lead"), QT_TRANSLATE_NOOP("words", "Lead converted")},
    EventWords{"register", QT_TRANSLATE_NOOP("words", "Registered for an event"), QT_TRANSLATE_NOOP("words", "Event registration")},
    EventWords{"cancel", QT_TRANSLATE_NOOP("words", "Cancelled an event registration"),
               QT_TRANSLATE_NOOP("words", "Event registration cancelled")},
    EventWords{"sign_up", QT_TRANSLATE_NOOP("words", "Signed up"), QT_TRANSLATE_NOOP("words", "Sign-up")},
    EventWords{"task", QT_TRANSLATE_NOOP("words", "A task was noted"), QT_TRANSLATE_NOOP("words", "Task")},
};

const EventWords* find(std::string_view type)
{
    for (const EventWords& words : kEvents)
        if (words.name == type)
            return &words;
    return nullptr;
}

QString tr(const char* text) { return QCoreApplication::translate("words", text); }

QString saidOf(const EventWords& words) { return tr(words.sentence == nullptr ? words.past : words.sentence); }

/// A note is nothing that somebody does: it is called the same in both ways.
bool hasVerb(const EventWords& words) { return std::string_view(words.past) != words.noun; }

QString withSmallInitial(const QString& text) { return text.left(1).toLower() + text.mid(1); }

}  // namespace

QString event(std::string_view type)
{
    if (const auto own = ownEvent(type))
        return *own;
    const EventWords* words = find(type);
    return words == nullptr ? readable(type) : tr(words->past);
}

QString eventType(std::string_view type)
{
    if (const auto own = ownEvent(type))
        return *own;
    const EventWords* words = find(type);
    return words == nullptr ? readable(type) : tr(words->noun);
}

QString deed(std::string_view type)
{
    const EventWords* words = find(type);
    if (words == nullptr || !hasVerb(*words))
        return {};
    const QString past = saidOf(*words);
    if (QLocale().language() == QLocale::Italian)
        return past.startsWith(QLatin1String("Ha ")) ? past.mid(3) : QString();
    // "An e-mail bounced" has a subject of its own.
    if (past.startsWith(QLatin1String("A ")) || past.startsWith(QLatin1String("An ")))
        return {};
    if (past.startsWith(QLatin1String("Was ")))
        return QStringLiteral("were ") + past.mid(4);
    return withSmallInitial(past);
}

QString happened(std::string_view type)
{
    const EventWords* words = find(type);
    return words == nullptr || !hasVerb(*words) ? QString() : withSmallInitial(saidOf(*words));
}

}  // namespace regia::ui::words
