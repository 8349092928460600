// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/segment/parse.h"
#include "core/segment/segment.h"
#include "core/workbench/workbench.h"
#include "support/temp_dir.h"

namespace regia::workbench {
namespace {

using nlohmann::json;

json segmentOf(const std::string& name, const json& where) { return {{"kind", "dynamic"}, {"name", name}, {"where", where}}; }

class SavedSegments : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto bench = Workbench::create(m_folder / "test.regia", workspace::Settings{}, m_clock);
        ASSERT_TRUE(bench.has_value()) << bench.error().detail;
        m_bench = std::move(*bench);
        ASSERT_TRUE(m_bench->saveDocument("segment", "VIP", segmentOf("VIP", json::parse(R"({"all":[]})"))).has_value());
        ASSERT_TRUE(m_bench->saveDocument("segment", "Friends", segmentOf("Friends", json::parse(R"({"in_segment":"VIP"})"))).has_value());
    }

    test::TempDir m_folder;
    FixedClock m_clock{Instant{1'740'819'600'000}};
    NoProgress m_progress;
    std::unique_ptr<Workbench> m_bench;
};

TEST_F(SavedSegments, GivenASegmentThatIsNamedByAnother_WhenRenamed_ThenTheOtherFollows)
{
    ASSERT_TRUE(m_bench->renameDocument("segment", "VIP", "Best").has_value());
    const auto dataset = m_bench->dataset();
    EXPECT_FALSE(dataset->segments.contains("VIP"));
    ASSERT_TRUE(dataset->segments.contains("Best"));
    EXPECT_EQ(dataset->segments.find("Best")->second->name, "Best");
    EXPECT_EQ(dataset->segments.find("Friends")->second->where, (segment::Condition{segment::InSegment{"Best"}}));
}

TEST_F(SavedSegments, GivenARenamedSegment_WhenUndone_ThenBothAreAsBefore)
{
    ASSERT_TRUE(m_bench->renameDocument("segment", "VIP", "Best").has_value());
    ASSERT_TRUE(m_bench->undo(m_progress).has_value());
    ASSERT_TRUE(m_bench->refresh(m_progress).has_value());
    const auto dataset = m_bench->dataset();
    EXPECT_TRUE(dataset->segments.contains("VIP"));
    EXPECT_EQ(dataset->segments.find("Friends")->second->where, (segment::Condition{segment::InSegment{"VIP"}}));
}

TEST_F(SavedSegments, GivenANameThatIsTaken_WhenRenamed_ThenNothingChanges)
{
    EXPECT_EQ(m_bench->renameDocument("segment", "VIP", "Friends").error().code, ErrorCode::AlreadyExists);
    EXPECT_TRUE(m_bench->dataset()->segments.contains("VIP"));
}

TEST_F(SavedSegments, GivenOnlyDocumentsThatChanged_WhenRefreshed_ThenTheSnapshotIsKept)
{
    ASSERT_TRUE(m_bench->refresh(m_progress).has_value());
    const auto before = m_bench->dataset()->snapshot;
    ASSERT_TRUE(m_bench->removeDocument("segment", "Friends").has_value());
    ASSERT_TRUE(m_bench->refresh(m_progress).has_value());
    EXPECT_EQ(m_bench->dataset()->snapshot, before);
    EXPECT_FALSE(m_bench->dataset()->segments.contains("Friends"));
}

}  // namespace
}  // namespace regia::workbench
