// SPDX-License-Identifier: GPL-3.0-or-later
// Names that are stored in files: they must lead back and never change.
#include <gtest/gtest.h>

#include "core/model/attribute.h"
#include "core/model/consent.h"
#include "core/model/stage.h"

namespace regia::model {

TEST(StoredNames, GivenEveryAttributeType_WhenNamed_ThenTheNameLeadsBack)
{
    for (const AttributeType type : {AttributeType::Text, AttributeType::Number, AttributeType::Boolean, AttributeType::Date,
                                     AttributeType::Instant, AttributeType::Set})
        EXPECT_EQ(attributeTypeFromName(toName(type)), type);
    EXPECT_EQ(toName(AttributeType::Instant), "instant");
    EXPECT_EQ(attributeTypeFromName("Text"), std::nullopt);
}

TEST(StoredNames, GivenEveryProvenance_WhenNamed_ThenTheNameLeadsBack)
{
    for (const Provenance provenance : {Provenance::Declared, Provenance::Observed, Provenance::Inferred})
        EXPECT_EQ(provenanceFromName(toName(provenance)), provenance);
    EXPECT_EQ(toName(Provenance::Declared), "declared");
}

TEST(StoredNames, GivenEveryConsentState_WhenNamed_ThenTheNameLeadsBack)
{
    for (const ConsentState state : {ConsentState::Unknown, ConsentState::Granted, ConsentState::Denied, ConsentState::Withdrawn,
                                     ConsentState::Never, ConsentState::Pending, ConsentState::Undeliverable})
        EXPECT_EQ(consentStateFromName(toName(state)), state);
    EXPECT_EQ(toName(ConsentState::Granted), "granted");
    EXPECT_EQ(consentStateFromName("yes"), std::nullopt);
}

TEST(StoredNames, GivenEveryStage_WhenNamed_ThenTheOnesOnTheWireStay)
{
    const std::array<std::string_view, kStageCount> names{"discovery", "exploration", "purchase", "use", "questions", "nurture"};
    for (std::size_t i = 0; i < kStageCount; ++i) {
        EXPECT_EQ(toName(kStages[i]), names[i]);
        EXPECT_EQ(stageFromName(names[i]), kStages[i]);
    }
    EXPECT_EQ(stageFromName("asking"), std::nullopt);
}

TEST(EventCategory, GivenEventTypes_WhenUnmapped_ThenTheUsualMeaningApplies)
{
    EXPECT_EQ(defaultCategory("page_view"), EventCategory::Browse);
    EXPECT_EQ(defaultCategory("add_to_cart"), EventCategory::Intent);
    EXPECT_EQ(defaultCategory("purchase"), EventCategory::Order);
    EXPECT_EQ(defaultCategory("login"), EventCategory::Usage);
    EXPECT_EQ(defaultCategory("complaint"), EventCategory::Feedback);
    EXPECT_EQ(defaultCategory("referral"), EventCategory::Loyalty);
    EXPECT_EQ(defaultCategory("email_sent"), EventCategory::None);
    EXPECT_EQ(eventCategoryFromName(toName(EventCategory::Order)), EventCategory::Order);
}

}  // namespace regia::model
