// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/catalogue.h"

namespace regia::sample {
namespace {

constexpr SavedDocument kDocuments[] = {
    {"segment", "E-mail opt-in",
     R"({"kind":"dynamic","name":"E-mail opt-in","where":{"consent":{"purpose":"email_marketing","state":"granted"}}})"},
    {"segment", "New this quarter",
     R"({"kind":"dynamic","name":"New this quarter","where":{"time":{"which":"first","event":"any","op":"in_last","days":92}}})"},
    {"segment", "At risk",
     R"({"kind":"dynamic","name":"At risk","where":{"all":[
        {"did":{"event":"purchase","count":["at_least",3]}},
        {"time":{"which":"last","event":"purchase","op":"before_last","days":180}},
        {"time":{"which":"last","event":"purchase","op":"in_last","days":400}}]}})"},
    {"segment", "Repeat gardeners",
     R"({"kind":"dynamic","name":"Repeat gardeners","where":{"all":[
        {"attr":"interests","op":"has_any","value":["gardening","vegetable garden"]},
        {"did":{"event":"purchase","count":["at_least",2],"window":{"last":[365,"days"]}}},
        {"consent":{"purpose":"email_marketing","state":"granted"}}]}})"},
    {"segment", "Active buyers, 12 months",
     R"({"kind":"dynamic","name":"Active buyers, 12 months","where":{"did":{"event":"purchase","window":{"last":[365,"days"]}}}})"},
    {"segment", "First purchase, 90 days",
     R"({"kind":"dynamic","name":"First purchase, 90 days","where":{"time":{"which":"first","event":"purchase","op":"in_last","days":90}}})"},
    {"segment", "Big spenders",
     R"({"kind":"dynamic","name":"Big spenders","where":{"agg":{"event":"purchase","prop":"amount","fn":"sum","op":"gte","value":30000,
        "window":{"last":[365,"days"]}}}})"},
    {"segment", "Newsletter readers",
     R"({"kind":"dynamic","name":"Newsletter readers","where":{"did":{"event":"email_open","count":["at_least",2],
        "window":{"last":[180,"days"]}}}})"},
    {"segment", "Loyalty card", R"({"kind":"dynamic","name":"Loyalty card","where":{"attr":"loyalty_card","op":"present"}})"},
    {"segment", "Store visitors",
     R"({"kind":"dynamic","name":"Store visitors","where":{"did":{"event":"store_visit","window":{"last":[365,"days"]}}}})"},
    {"segment", "Left at the checkout",
     R"({"kind":"dynamic","name":"Left at the checkout","where":{"all":[
        {"did":{"event":"checkout_start","window":{"last":[30,"days"]}}},
        {"not":{"did":{"event":"purchase","window":{"last":[30,"days"]}}}}]}})"},
    {"segment", "Promoters",
     R"({"kind":"dynamic","name":"Promoters","where":{"did":{"event":"survey_response","where":[{"prop":"score","op":"gte","value":9}],
        "window":{"last":[365,"days"]}}}})"},
    {"segment", "Balcony, not yet customers",
     R"({"kind":"dynamic","name":"Balcony, not yet customers","where":{"all":[
        {"attr":"interests","op":"has_any","value":["balcony"]},
        {"did":{"event":"purchase","count":["exactly",0]}}]}})"},
    {"segment", "Birthday in 30 days",
     R"({"kind":"dynamic","name":"Birthday in 30 days","where":{"attr":"birthday","op":"anniversary_in_next_days","value":30}})"},
    {"funnel", "Online purchase",
     R"({"query":"funnel","steps":[{"event":"page_view","label":"Visited the site"},{"event":"product_view","label":"Viewed a product"},
        {"event":"add_to_cart","label":"Added to basket"},{"event":"checkout_start","label":"Began checkout"},
        {"event":"purchase","label":"Purchased"}],"window":[30,"days"]})"},
    {"funnel", "From newsletter to order",
     R"({"query":"funnel","steps":[{"event":"email_sent","label":"Newsletter sent"},{"event":"email_open","label":"Opened"},
        {"event":"email_click","label":"Clicked"},{"event":"purchase","label":"Purchased"}],"window":[14,"days"]})"},
    {"funnel", "From first order to second",
     R"({"query":"funnel","steps":[{"event":"purchase","label":"First order"},{"event":"purchase","label":"Second order"},
        {"event":"purchase","label":"Third order"}],"window":[365,"days"],"entries":"first"})"},
    {"funnel", "Along the lifecycle",
     R"({"query":"funnel","steps":[{"entered_stage":"discovery"},{"entered_stage":"exploration"},{"entered_stage":"purchase"},
        {"entered_stage":"use"}],"window":[2,"years"]})"},
    {"stage_rules", "Stage rules",
     R"({"kind":"stage_rules","name":"Stage rules","rules":{
        "use_after_days":90,"nurture_after_use_days":540,"nurture_after_questions_days":90,
        "discovery_after_days":365,"categories":{"survey_sent":"none"}}})"},
};

}  // namespace

std::span<const SavedDocument> savedDocuments() { return kDocuments; }

}  // namespace regia::sample
