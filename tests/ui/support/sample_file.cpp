// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/sample_file.h"

#include <nlohmann/json.hpp>

#include "core/sample/sample.h"
#include "core/workbench/workbench.h"
#include "support/temp_dir.h"
#include "support/workspace_builder.h"

namespace regia::test {
namespace {

std::filesystem::path writeSample(const TempDir& folder)
{
    constexpr sample::SampleSize kSize{.contacts = 1'000, .events = 25'000};
    const FixedClock clock(Instant{1'790'812'800'000});  // 2026-10-01, the day after the sample ends
    NoProgress progress;
    workspace::Settings settings;
    settings.name = "Officina Verde";
    std::filesystem::path path = folder / "sample.regia";
    const auto bench = valueOrThrow(workbench::Workbench::create(path, settings, clock));
    valueOrThrow(sample::writeSample(bench->workspace(), kSize, progress));
    valueOrThrow(bench->refresh(progress));
    const nlohmann::json where{{"attr", "city"}, {"op", "is"}, {"value", "Milano"}};
    valueOrThrow(bench->saveDocument("segment", kSavedSegment, {{"kind", "dynamic"}, {"name", kSavedSegment}, {"where", where}}));
    return path;
}

}  // namespace

const std::filesystem::path& sampleFile()
{
    static const TempDir folder;
    static const std::filesystem::path path = writeSample(folder);
    return path;
}

}  // namespace regia::test
