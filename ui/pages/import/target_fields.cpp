// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/target_fields.h"

#include <QtGlobal>
#include <array>

namespace regia::ui {
namespace {

using import::Entity;

constexpr std::array kFields{
    TargetField{Entity::Contact, "email", QT_TRANSLATE_NOOP("ImportTargets", "E-mail")},
    TargetField{Entity::Contact, "full_name", QT_TRANSLATE_NOOP("ImportTargets", "Full name")},
    TargetField{Entity::Contact, "first_name", QT_TRANSLATE_NOOP("ImportTargets", "First name")},
    TargetField{Entity::Contact, "last_name", QT_TRANSLATE_NOOP("ImportTargets", "Last name")},
    TargetField{Entity::Contact, "middle_name", QT_TRANSLATE_NOOP("ImportTargets", "Middle name")},
    TargetField{Entity::Contact, "prefix", QT_TRANSLATE_NOOP("ImportTargets", "Title (Mr, Mrs)")},
    TargetField{Entity::Contact, "suffix", QT_TRANSLATE_NOOP("ImportTargets", "Suffix")},
    TargetField{Entity::Contact, "nickname", QT_TRANSLATE_NOOP("ImportTargets", "Nickname")},
    TargetField{Entity::Contact, "gender", QT_TRANSLATE_NOOP("ImportTargets", "Gender")},
    TargetField{Entity::Contact, "birthday", QT_TRANSLATE_NOOP("ImportTargets", "Date of birth")},
    TargetField{Entity::Contact, "mobile", QT_TRANSLATE_NOOP("ImportTargets", "Mobile phone")},
    TargetField{Entity::Contact, "phone", QT_TRANSLATE_NOOP("ImportTargets", "Phone")},
    TargetField{Entity::Contact, "fax", QT_TRANSLATE_NOOP("ImportTargets", "Fax")},
    TargetField{Entity::Contact, "city", QT_TRANSLATE_NOOP("ImportTargets", "City")},
    TargetField{Entity::Contact, "province", QT_TRANSLATE_NOOP("ImportTargets", "Province")},
    TargetField{Entity::Contact, "region", QT_TRANSLATE_NOOP("ImportTargets", "Region")},
    TargetField{Entity::Contact, "postcode", QT_TRANSLATE_NOOP("ImportTargets", "Postcode")},
    TargetField{Entity::Contact, "street", QT_TRANSLATE_NOOP("ImportTargets", "Street")},
    TargetField{Entity::Contact, "address", QT_TRANSLATE_NOOP("ImportTargets", "Whole address")},
    TargetField{Entity::Contact, "country", QT_TRANSLATE_NOOP("ImportTargets", "Country")},
    TargetField{Entity::Contact, "language", QT_TRANSLATE_NOOP("ImportTargets", "Language")},
    TargetField{Entity::Contact, "time_zone", QT_TRANSLATE_NOOP("ImportTargets", "Time zone")},
    TargetField{Entity::Contact, "job_title", QT_TRANSLATE_NOOP("ImportTargets", "Job title")},
    TargetField{Entity::Contact, "company_name", QT_TRANSLATE_NOOP("ImportTargets", "Company")},
    TargetField{Entity::Contact, "company_id", QT_TRANSLATE_NOOP("ImportTargets", "Company, id in the source")},
    TargetField{Entity::Contact, "tax_code", QT_TRANSLATE_NOOP("ImportTargets", "Tax code")},
    TargetField{Entity::Contact, "website", QT_TRANSLATE_NOOP("ImportTargets", "Website")},
    TargetField{Entity::Contact, "social", QT_TRANSLATE_NOOP("ImportTargets", "Social profile")},
    TargetField{Entity::Contact, "external_id", QT_TRANSLATE_NOOP("ImportTargets", "Id in the source")},
    TargetField{Entity::Contact, "loyalty_card", QT_TRANSLATE_NOOP("ImportTargets", "Loyalty card")},
    TargetField{Entity::Contact, "loyalty_points", QT_TRANSLATE_NOOP("ImportTargets", "Loyalty points")},
    TargetField{Entity::Contact, "anonymous_id", QT_TRANSLATE_NOOP("ImportTargets", "Anonymous visitor")},
    TargetField{Entity::Contact, "created_at", QT_TRANSLATE_NOOP("ImportTargets", "First seen")},
    TargetField{Entity::Contact, "updated_at", QT_TRANSLATE_NOOP("ImportTargets", "Last updated")},
    TargetField{Entity::Contact, "last_activity_at", QT_TRANSLATE_NOOP("ImportTargets", "Last activity")},
    TargetField{Entity::Contact, "last_order_at", QT_TRANSLATE_NOOP("ImportTargets", "Last order")},
    TargetField{Entity::Contact, "lifecycle_stage", QT_TRANSLATE_NOOP("ImportTargets", "CRM stage")},
    TargetField{Entity::Contact, "lead_status", QT_TRANSLATE_NOOP("ImportTargets", "Lead status")},
    TargetField{Entity::Contact, "score", QT_TRANSLATE_NOOP("ImportTargets", "CRM score")},
    TargetField{Entity::Contact, "owner", QT_TRANSLATE_NOOP("ImportTargets", "Owner")},
    TargetField{Entity::Contact, "source", QT_TRANSLATE_NOOP("ImportTargets", "First channel")},
    TargetField{Entity::Contact, "source_detail", QT_TRANSLATE_NOOP("ImportTargets", "First channel, detail")},
    TargetField{Entity::Contact, "tag", QT_TRANSLATE_NOOP("ImportTargets", "Tags")},
    TargetField{Entity::Contact, "list", QT_TRANSLATE_NOOP("ImportTargets", "Lists")},
    TargetField{Entity::Contact, "note", QT_TRANSLATE_NOOP("ImportTargets", "Note")},
    TargetField{Entity::Contact, "total_spent", QT_TRANSLATE_NOOP("ImportTargets", "Spent, as the source says")},
    TargetField{Entity::Contact, "orders_count", QT_TRANSLATE_NOOP("ImportTargets", "Orders, as the source says")},
    TargetField{Entity::Contact, "invalid", QT_TRANSLATE_NOOP("ImportTargets", "Cannot be reached")},
    TargetField{Entity::Consent, "email_marketing", QT_TRANSLATE_NOOP("ImportTargets", "Consent: e-mail")},
    TargetField{Entity::Consent, "sms_marketing", QT_TRANSLATE_NOOP("ImportTargets", "Consent: SMS")},
    TargetField{Entity::Consent, "phone_marketing", QT_TRANSLATE_NOOP("ImportTargets", "Consent: calls")},
    TargetField{Entity::Consent, "whatsapp_marketing", QT_TRANSLATE_NOOP("ImportTargets", "Consent: WhatsApp")},
    TargetField{Entity::Consent, "post_marketing", QT_TRANSLATE_NOOP("ImportTargets", "Consent: post")},
    TargetField{Entity::Consent, "profiling", QT_TRANSLATE_NOOP("ImportTargets", "Consent: profiling")},
    TargetField{Entity::Consent, "privacy", QT_TRANSLATE_NOOP("ImportTargets", "Privacy notice accepted")},
    TargetField{Entity::Consent, "at", QT_TRANSLATE_NOOP("ImportTargets", "Consent date")},
    TargetField{Entity::Consent, "confirmed_at", QT_TRANSLATE_NOOP("ImportTargets", "Consent confirmed")},
    TargetField{Entity::Consent, "withdrawn_at", QT_TRANSLATE_NOOP("ImportTargets", "Consent withdrawn")},
    TargetField{Entity::Consent, "source", QT_TRANSLATE_NOOP("ImportTargets", "Consent given where")},
    TargetField{Entity::Consent, "ip", QT_TRANSLATE_NOOP("ImportTargets", "Consent: IP address")},
    TargetField{Entity::Consent, "reason", QT_TRANSLATE_NOOP("ImportTargets", "Consent: reason")},
    TargetField{Entity::Company, "name", QT_TRANSLATE_NOOP("ImportTargets", "Company name")},
    TargetField{Entity::Company, "external_id", QT_TRANSLATE_NOOP("ImportTargets", "Company id")},
    TargetField{Entity::Company, "domain", QT_TRANSLATE_NOOP("ImportTargets", "Company website")},
    TargetField{Entity::Company, "phone", QT_TRANSLATE_NOOP("ImportTargets", "Company phone")},
    TargetField{Entity::Company, "vat_id", QT_TRANSLATE_NOOP("ImportTargets", "VAT number")},
    TargetField{Entity::Company, "tax_code", QT_TRANSLATE_NOOP("ImportTargets", "Company tax code")},
    TargetField{Entity::Company, "pec", QT_TRANSLATE_NOOP("ImportTargets", "Certified e-mail")},
    TargetField{Entity::Company, "sdi_code", QT_TRANSLATE_NOOP("ImportTargets", "E-invoice code")},
    TargetField{Entity::Company, "street", QT_TRANSLATE_NOOP("ImportTargets", "Company street")},
    TargetField{Entity::Company, "city", QT_TRANSLATE_NOOP("ImportTargets", "Company city")},
    TargetField{Entity::Company, "province", QT_TRANSLATE_NOOP("ImportTargets", "Company province")},
    TargetField{Entity::Company, "postcode", QT_TRANSLATE_NOOP("ImportTargets", "Company postcode")},
    TargetField{Entity::Company, "country", QT_TRANSLATE_NOOP("ImportTargets", "Company country")},
    TargetField{Entity::Company, "industry", QT_TRANSLATE_NOOP("ImportTargets", "Industry")},
    TargetField{Entity::Company, "employees", QT_TRANSLATE_NOOP("ImportTargets", "Employees")},
    TargetField{Entity::Company, "revenue", QT_TRANSLATE_NOOP("ImportTargets", "Company revenue")},
    TargetField{Entity::Company, "created_at", QT_TRANSLATE_NOOP("ImportTargets", "Company first seen")},
    TargetField{Entity::Company, "updated_at", QT_TRANSLATE_NOOP("ImportTargets", "Company last updated")},
    TargetField{Entity::Company, "owner", QT_TRANSLATE_NOOP("ImportTargets", "Company owner")},
    TargetField{Entity::Company, "parent_id", QT_TRANSLATE_NOOP("ImportTargets", "Parent company")},
    TargetField{Entity::Order, "number", QT_TRANSLATE_NOOP("ImportTargets", "Order number")},
    TargetField{Entity::Order, "id", QT_TRANSLATE_NOOP("ImportTargets", "Order id")},
    TargetField{Entity::Order, "at", QT_TRANSLATE_NOOP("ImportTargets", "Order date")},
    TargetField{Entity::Order, "total", QT_TRANSLATE_NOOP("ImportTargets", "Order total")},
    TargetField{Entity::Order, "subtotal", QT_TRANSLATE_NOOP("ImportTargets", "Order subtotal")},
    TargetField{Entity::Order, "tax", QT_TRANSLATE_NOOP("ImportTargets", "Order tax")},
    TargetField{Entity::Order, "shipping", QT_TRANSLATE_NOOP("ImportTargets", "Shipping cost")},
    TargetField{Entity::Order, "discount", QT_TRANSLATE_NOOP("ImportTargets", "Order discount")},
    TargetField{Entity::Order, "discount_code", QT_TRANSLATE_NOOP("ImportTargets", "Discount code")},
    TargetField{Entity::Order, "refunded", QT_TRANSLATE_NOOP("ImportTargets", "Refunded amount")},
    TargetField{Entity::Order, "net", QT_TRANSLATE_NOOP("ImportTargets", "Order net amount")},
    TargetField{Entity::Order, "currency", QT_TRANSLATE_NOOP("ImportTargets", "Order currency")},
    TargetField{Entity::Order, "status", QT_TRANSLATE_NOOP("ImportTargets", "Order status")},
    TargetField{Entity::Order, "payment_status", QT_TRANSLATE_NOOP("ImportTargets", "Payment status")},
    TargetField{Entity::Order, "fulfilment_status", QT_TRANSLATE_NOOP("ImportTargets", "Shipping status")},
    TargetField{Entity::Order, "payment_method", QT_TRANSLATE_NOOP("ImportTargets", "Payment method")},
    TargetField{Entity::Order, "paid_at", QT_TRANSLATE_NOOP("ImportTargets", "Payment date")},
    TargetField{Entity::Order, "shipped_at", QT_TRANSLATE_NOOP("ImportTargets", "Shipping date")},
    TargetField{Entity::Order, "cancelled_at", QT_TRANSLATE_NOOP("ImportTargets", "Cancellation date")},
    TargetField{Entity::Order, "channel", QT_TRANSLATE_NOOP("ImportTargets", "Order channel")},
    TargetField{Entity::Order, "store", QT_TRANSLATE_NOOP("ImportTargets", "Store")},
    TargetField{Entity::Order, "source", QT_TRANSLATE_NOOP("ImportTargets", "Order source")},
    TargetField{Entity::Order, "note", QT_TRANSLATE_NOOP("ImportTargets", "Order note")},
    TargetField{Entity::Order, "tag", QT_TRANSLATE_NOOP("ImportTargets", "Order tags")},
    TargetField{Entity::Order, "customer_type", QT_TRANSLATE_NOOP("ImportTargets", "Customer type")},
    TargetField{Entity::Order, "points", QT_TRANSLATE_NOOP("ImportTargets", "Loyalty points of the order")},
    TargetField{Entity::OrderLine, "name", QT_TRANSLATE_NOOP("ImportTargets", "Product")},
    TargetField{Entity::OrderLine, "sku", QT_TRANSLATE_NOOP("ImportTargets", "Product code")},
    TargetField{Entity::OrderLine, "quantity", QT_TRANSLATE_NOOP("ImportTargets", "Quantity")},
    TargetField{Entity::OrderLine, "price", QT_TRANSLATE_NOOP("ImportTargets", "Unit price")},
    TargetField{Entity::OrderLine, "discount", QT_TRANSLATE_NOOP("ImportTargets", "Line discount")},
    TargetField{Entity::OrderLine, "total", QT_TRANSLATE_NOOP("ImportTargets", "Line total")},
    TargetField{Entity::OrderLine, "category", QT_TRANSLATE_NOOP("ImportTargets", "Product category")},
    TargetField{Entity::OrderLine, "vendor", QT_TRANSLATE_NOOP("ImportTargets", "Brand")},
    TargetField{Entity::OrderLine, "products_text", QT_TRANSLATE_NOOP("ImportTargets", "Products, several in a cell")},
    TargetField{Entity::Event, "at", QT_TRANSLATE_NOOP("ImportTargets", "Event date")},
    TargetField{Entity::Event, "type", QT_TRANSLATE_NOOP("ImportTargets", "Event type")},
    TargetField{Entity::Event, "name", QT_TRANSLATE_NOOP("ImportTargets", "Event name")},
    TargetField{Entity::Event, "channel", QT_TRANSLATE_NOOP("ImportTargets", "Event channel")},
    TargetField{Entity::Event, "campaign", QT_TRANSLATE_NOOP("ImportTargets", "Event campaign")},
    TargetField{Entity::Event, "campaign_id", QT_TRANSLATE_NOOP("ImportTargets", "Event campaign id")},
    TargetField{Entity::Event, "source", QT_TRANSLATE_NOOP("ImportTargets", "Event source")},
    TargetField{Entity::Event, "medium", QT_TRANSLATE_NOOP("ImportTargets", "Medium")},
    TargetField{Entity::Event, "content", QT_TRANSLATE_NOOP("ImportTargets", "Ad content")},
    TargetField{Entity::Event, "term", QT_TRANSLATE_NOOP("ImportTargets", "Search term")},
    TargetField{Entity::Event, "url", QT_TRANSLATE_NOOP("ImportTargets", "Page address")},
    TargetField{Entity::Event, "title", QT_TRANSLATE_NOOP("ImportTargets", "Page title")},
    TargetField{Entity::Event, "referrer", QT_TRANSLATE_NOOP("ImportTargets", "Referring page")},
    TargetField{Entity::Event, "value", QT_TRANSLATE_NOOP("ImportTargets", "Event value")},
    TargetField{Entity::Event, "currency", QT_TRANSLATE_NOOP("ImportTargets", "Event currency")},
    TargetField{Entity::Event, "device", QT_TRANSLATE_NOOP("ImportTargets", "Device")},
    TargetField{Entity::Event, "city", QT_TRANSLATE_NOOP("ImportTargets", "Event city")},
    TargetField{Entity::Event, "country", QT_TRANSLATE_NOOP("ImportTargets", "Event country")},
    TargetField{Entity::Event, "location", QT_TRANSLATE_NOOP("ImportTargets", "Place")},
    TargetField{Entity::Event, "ip", QT_TRANSLATE_NOOP("ImportTargets", "IP address")},
    TargetField{Entity::Event, "session_id", QT_TRANSLATE_NOOP("ImportTargets", "Visit id")},
    TargetField{Entity::Event, "anonymous_id", QT_TRANSLATE_NOOP("ImportTargets", "Visitor id")},
    TargetField{Entity::Event, "user_id", QT_TRANSLATE_NOOP("ImportTargets", "User id")},
    TargetField{Entity::Event, "id", QT_TRANSLATE_NOOP("ImportTargets", "Event id")},
    TargetField{Entity::Event, "received_at", QT_TRANSLATE_NOOP("ImportTargets", "Received at")},
    TargetField{Entity::Event, "note", QT_TRANSLATE_NOOP("ImportTargets", "Event note")},
    TargetField{Entity::Campaign, "name", QT_TRANSLATE_NOOP("ImportTargets", "Campaign name")},
    TargetField{Entity::Campaign, "id", QT_TRANSLATE_NOOP("ImportTargets", "Campaign id")},
    TargetField{Entity::Campaign, "subject", QT_TRANSLATE_NOOP("ImportTargets", "Subject line")},
    TargetField{Entity::Campaign, "variant", QT_TRANSLATE_NOOP("ImportTargets", "A/B variant")},
    TargetField{Entity::Campaign, "status", QT_TRANSLATE_NOOP("ImportTargets", "Campaign status")},
    TargetField{Entity::Campaign, "sent_at", QT_TRANSLATE_NOOP("ImportTargets", "Sent on")},
    TargetField{Entity::Campaign, "type", QT_TRANSLATE_NOOP("ImportTargets", "Campaign type")},
    TargetField{Entity::Survey, "name", QT_TRANSLATE_NOOP("ImportTargets", "Survey name")},
    TargetField{Entity::Survey, "response_id", QT_TRANSLATE_NOOP("ImportTargets", "Response id")},
    TargetField{Entity::Survey, "at", QT_TRANSLATE_NOOP("ImportTargets", "Response date")},
    TargetField{Entity::Survey, "started_at", QT_TRANSLATE_NOOP("ImportTargets", "Response started")},
    TargetField{Entity::Survey, "nps", QT_TRANSLATE_NOOP("ImportTargets", "NPS, 0 to 10")},
    TargetField{Entity::Survey, "csat", QT_TRANSLATE_NOOP("ImportTargets", "Satisfaction (CSAT)")},
    TargetField{Entity::Survey, "score", QT_TRANSLATE_NOOP("ImportTargets", "Survey score")},
    TargetField{Entity::Survey, "comment", QT_TRANSLATE_NOOP("ImportTargets", "Comment")},
    TargetField{Entity::Ticket, "id", QT_TRANSLATE_NOOP("ImportTargets", "Request number")},
    TargetField{Entity::Ticket, "subject", QT_TRANSLATE_NOOP("ImportTargets", "Request subject")},
    TargetField{Entity::Ticket, "description", QT_TRANSLATE_NOOP("ImportTargets", "Request text")},
    TargetField{Entity::Ticket, "status", QT_TRANSLATE_NOOP("ImportTargets", "Request status")},
    TargetField{Entity::Ticket, "priority", QT_TRANSLATE_NOOP("ImportTargets", "Request priority")},
    TargetField{Entity::Ticket, "type", QT_TRANSLATE_NOOP("ImportTargets", "Request type")},
    TargetField{Entity::Ticket, "channel", QT_TRANSLATE_NOOP("ImportTargets", "Request channel")},
    TargetField{Entity::Ticket, "group", QT_TRANSLATE_NOOP("ImportTargets", "Support group")},
    TargetField{Entity::Ticket, "assignee", QT_TRANSLATE_NOOP("ImportTargets", "Assigned to")},
    TargetField{Entity::Ticket, "created_at", QT_TRANSLATE_NOOP("ImportTargets", "Request opened")},
    TargetField{Entity::Ticket, "updated_at", QT_TRANSLATE_NOOP("ImportTargets", "Request updated")},
    TargetField{Entity::Ticket, "solved_at", QT_TRANSLATE_NOOP("ImportTargets", "Request solved")},
    TargetField{Entity::Ticket, "first_reply_minutes", QT_TRANSLATE_NOOP("ImportTargets", "First reply, minutes")},
    TargetField{Entity::Ticket, "resolution_minutes", QT_TRANSLATE_NOOP("ImportTargets", "Resolution, minutes")},
    TargetField{Entity::Ticket, "satisfaction", QT_TRANSLATE_NOOP("ImportTargets", "Satisfaction with support")},
    TargetField{Entity::Ticket, "tag", QT_TRANSLATE_NOOP("ImportTargets", "Request tags")},
    TargetField{Entity::Deal, "name", QT_TRANSLATE_NOOP("ImportTargets", "Deal name")},
    TargetField{Entity::Deal, "id", QT_TRANSLATE_NOOP("ImportTargets", "Deal id")},
    TargetField{Entity::Deal, "amount", QT_TRANSLATE_NOOP("ImportTargets", "Deal amount")},
    TargetField{Entity::Deal, "currency", QT_TRANSLATE_NOOP("ImportTargets", "Deal currency")},
    TargetField{Entity::Deal, "stage", QT_TRANSLATE_NOOP("ImportTargets", "Deal stage")},
    TargetField{Entity::Deal, "pipeline", QT_TRANSLATE_NOOP("ImportTargets", "Pipeline")},
    TargetField{Entity::Deal, "probability", QT_TRANSLATE_NOOP("ImportTargets", "Probability")},
    TargetField{Entity::Deal, "close_at", QT_TRANSLATE_NOOP("ImportTargets", "Close date")},
    TargetField{Entity::Deal, "created_at", QT_TRANSLATE_NOOP("ImportTargets", "Deal created")},
    TargetField{Entity::Deal, "updated_at", QT_TRANSLATE_NOOP("ImportTargets", "Deal updated")},
    TargetField{Entity::Deal, "owner", QT_TRANSLATE_NOOP("ImportTargets", "Deal owner")},
    TargetField{Entity::Deal, "status", QT_TRANSLATE_NOOP("ImportTargets", "Deal status")},
    TargetField{Entity::Deal, "lost_reason", QT_TRANSLATE_NOOP("ImportTargets", "Reason lost")},
    TargetField{Entity::Deal, "contact_ids", QT_TRANSLATE_NOOP("ImportTargets", "Deal contacts")},
    TargetField{Entity::Deal, "company_ids", QT_TRANSLATE_NOOP("ImportTargets", "Deal companies")},
    TargetField{Entity::Metric, "date", QT_TRANSLATE_NOOP("ImportTargets", "Date of the figures")},
};

struct PresetNoun {
    std::string_view part;
    const char* text;
};
constexpr std::array kNouns{
    PresetNoun{"contacts", QT_TRANSLATE_NOOP("ImportTargets", "contacts")},
    PresetNoun{"contact", QT_TRANSLATE_NOOP("ImportTargets", "contacts")},
    PresetNoun{"contacts_legacy", QT_TRANSLATE_NOOP("ImportTargets", "contacts, old format")},
    PresetNoun{"people", QT_TRANSLATE_NOOP("ImportTargets", "contacts")},
    PresetNoun{"profiles", QT_TRANSLATE_NOOP("ImportTargets", "profiles")},
    PresetNoun{"users", QT_TRANSLATE_NOOP("ImportTargets", "users")},
    PresetNoun{"recipients", QT_TRANSLATE_NOOP("ImportTargets", "recipients")},
    PresetNoun{"audience", QT_TRANSLATE_NOOP("ImportTargets", "audience")},
    PresetNoun{"customers", QT_TRANSLATE_NOOP("ImportTargets", "customers")},
    PresetNoun{"customers.it", QT_TRANSLATE_NOOP("ImportTargets", "customers")},
    PresetNoun{"lead", QT_TRANSLATE_NOOP("ImportTargets", "leads")},
    PresetNoun{"lead_ads", QT_TRANSLATE_NOOP("ImportTargets", "lead ads")},
    PresetNoun{"lead_gen", QT_TRANSLATE_NOOP("ImportTargets", "lead gen forms")},
    PresetNoun{"activity", QT_TRANSLATE_NOOP("ImportTargets", "activity")},
    PresetNoun{"activities", QT_TRANSLATE_NOOP("ImportTargets", "activities")},
    PresetNoun{"events", QT_TRANSLATE_NOOP("ImportTargets", "events")},
    PresetNoun{"bigquery", QT_TRANSLATE_NOOP("ImportTargets", "events, BigQuery")},
    PresetNoun{"visits", QT_TRANSLATE_NOOP("ImportTargets", "visits")},
    PresetNoun{"orders", QT_TRANSLATE_NOOP("ImportTargets", "orders")},
    PresetNoun{"orders_grid", QT_TRANSLATE_NOOP("ImportTargets", "orders")},
    PresetNoun{"payments", QT_TRANSLATE_NOOP("ImportTargets", "payments")},
    PresetNoun{"transactions.it", QT_TRANSLATE_NOOP("ImportTargets", "transactions")},
    PresetNoun{"cards.it", QT_TRANSLATE_NOOP("ImportTargets", "loyalty cards")},
    PresetNoun{"deals", QT_TRANSLATE_NOOP("ImportTargets", "deals")},
    PresetNoun{"opportunities", QT_TRANSLATE_NOOP("ImportTargets", "opportunities")},
    PresetNoun{"companies", QT_TRANSLATE_NOOP("ImportTargets", "companies")},
    PresetNoun{"account", QT_TRANSLATE_NOOP("ImportTargets", "accounts")},
    PresetNoun{"tickets", QT_TRANSLATE_NOOP("ImportTargets", "tickets")},
    PresetNoun{"responses", QT_TRANSLATE_NOOP("ImportTargets", "responses")},
    PresetNoun{"attendees", QT_TRANSLATE_NOOP("ImportTargets", "attendees")},
    PresetNoun{"report", QT_TRANSLATE_NOOP("ImportTargets", "report")},
    PresetNoun{"campaign_members", QT_TRANSLATE_NOOP("ImportTargets", "campaign members")},
};

struct HeldBackWord {
    std::string_view code;
    const char* text;
};
constexpr std::array kReasons{
    HeldBackWord{"invalid_email", QT_TRANSLATE_NOOP("ImportTargets", "E-mail address is not valid")},
    HeldBackWord{"invalid_phone", QT_TRANSLATE_NOOP("ImportTargets", "Phone number is not valid")},
    HeldBackWord{"invalid_date", QT_TRANSLATE_NOOP("ImportTargets", "Date that does not exist")},
    HeldBackWord{"invalid_time", QT_TRANSLATE_NOOP("ImportTargets", "Time that is not understood")},
    HeldBackWord{"invalid_number", QT_TRANSLATE_NOOP("ImportTargets", "Not a number")},
    HeldBackWord{"invalid_consent", QT_TRANSLATE_NOOP("ImportTargets", "Consent answer is not understood")},
    HeldBackWord{"invalid_score", QT_TRANSLATE_NOOP("ImportTargets", "Score outside its scale")},
    HeldBackWord{"missing_date", QT_TRANSLATE_NOOP("ImportTargets", "No date")},
    HeldBackWord{"missing_event", QT_TRANSLATE_NOOP("ImportTargets", "No event")},
    HeldBackWord{"missing_key", QT_TRANSLATE_NOOP("ImportTargets", "Nobody: no e-mail, phone or id")},
    HeldBackWord{"malformed_json_line", QT_TRANSLATE_NOOP("ImportTargets", "Line that is not valid JSON")},
    HeldBackWord{"order_split", QT_TRANSLATE_NOOP("ImportTargets", "Order in two places of the file")},
    HeldBackWord{"scientific_notation_lossy", QT_TRANSLATE_NOOP("ImportTargets", "Digits lost by a spreadsheet")},
    HeldBackWord{"blank_row", QT_TRANSLATE_NOOP("ImportTargets", "Empty row")},
    HeldBackWord{"totals_row", QT_TRANSLATE_NOOP("ImportTargets", "Row of totals")},
    HeldBackWord{"test_data", QT_TRANSLATE_NOOP("ImportTargets", "Test row of the tool")},
    HeldBackWord{"not_done", QT_TRANSLATE_NOOP("ImportTargets", "Not done yet")},
    HeldBackWord{"nobody", QT_TRANSLATE_NOOP("ImportTargets", "The till’s generic card: nobody")},
};

}  // namespace

std::span<const TargetField> targetFields() { return kFields; }

const char* targetGroup(Entity entity)
{
    switch (entity) {
    case Entity::Contact: return QT_TRANSLATE_NOOP("ImportTargets", "Person");
    case Entity::Consent: return QT_TRANSLATE_NOOP("ImportTargets", "Consent");
    case Entity::Company: return QT_TRANSLATE_NOOP("ImportTargets", "Company");
    case Entity::Order: return QT_TRANSLATE_NOOP("ImportTargets", "Order");
    case Entity::OrderLine: return QT_TRANSLATE_NOOP("ImportTargets", "Product bought");
    case Entity::Event: return QT_TRANSLATE_NOOP("ImportTargets", "Event");
    case Entity::Campaign: return QT_TRANSLATE_NOOP("ImportTargets", "Campaign");
    case Entity::Survey: return QT_TRANSLATE_NOOP("ImportTargets", "Survey");
    case Entity::Ticket: return QT_TRANSLATE_NOOP("ImportTargets", "Support request");
    case Entity::Deal: return QT_TRANSLATE_NOOP("ImportTargets", "Sales opportunity");
    case Entity::Metric: return QT_TRANSLATE_NOOP("ImportTargets", "Figures of a report");
    case Entity::Meta: break;
    }
    return "";
}

const char* presetNoun(std::string_view part)
{
    for (const PresetNoun& noun : kNouns)
        if (noun.part == part)
            return noun.text;
    return "";
}

const char* heldBackWord(std::string_view code)
{
    for (const HeldBackWord& reason : kReasons)
        if (reason.code == code)
            return reason.text;
    return "";
}

}  // namespace regia::ui
