// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/ui/support/wait.h"
#include "ui/jobs/latest_job.h"
#include "ui/jobs/task_list.h"

namespace regia::ui {
namespace {

using test::settle;
using test::waitFor;

/// The window takes an answer while the pool still tidies up behind it: often enough to meet every order of the two.
constexpr int kMany = 5'000;

TEST(LatestJob, GivenManyQuickQuestions_WhenEachIsAskedAfterTheLast_ThenEachIsAnsweredOnce)
{
    LatestJob job;
    int answered = 0;
    for (int i = 0; i < kMany; ++i) {
        job.start([i](Progress&) -> Result<int> { return i; }, [&](const Result<int>& answer) { answered += answer == i ? 1 : kMany; });
        waitFor("the answer", [&] { return answered > i; });
    }
    settle();

    EXPECT_EQ(answered, kMany);
}

TEST(LatestJob, GivenAQuestion_WhenAnotherFollows_ThenOnlyTheNewestIsAnswered)
{
    LatestJob job;
    std::vector<int> answers;
    for (int i = 0; i < 100; ++i)
        job.start([i](Progress&) -> Result<int> { return i; }, [&](const Result<int>& answer) { answers.push_back(*answer); });
    waitFor("the answer", [&] { return !job.isRunning(); });
    settle();

    EXPECT_THAT(answers, testing::ElementsAre(99));
}

TEST(TaskList, GivenManyQuickTasks_WhenTheyEnd_ThenEachTellsItsAnswerOnce)
{
    TaskList tasks;
    QObject receiver;
    std::vector<int> answers(kMany, 0);
    for (std::size_t i = 0; i < answers.size(); ++i)
        tasks.start(
            QString(), &receiver, [i](Progress&) -> Result<std::size_t> { return i; },
            [&](const Result<std::size_t>& answer) { ++answers[*answer]; });
    waitFor("the tasks", [&] { return tasks.running() == 0; });
    settle();

    EXPECT_THAT(answers, testing::Each(1));
}

}  // namespace
}  // namespace regia::ui
