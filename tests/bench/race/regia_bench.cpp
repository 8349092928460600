// SPDX-License-Identifier: GPL-3.0-or-later
// Answers the questions of the race with other engines, one a line: `regia_bench --workspace FILE --serve [--threads N]`.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>

#include "core/base/clock.h"
#include "core/base/parallel.h"
#include "core/workbench/workbench.h"
#include "tests/bench/race/questions.h"

namespace {

using namespace regia;
using nlohmann::json;

struct Arguments {
    std::string workspace;
    bool serves = false;
    std::size_t threads = 0;
};

Arguments argumentsOf(int argc, char** argv)
{
    Arguments arguments;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        if (word == "--serve")
            arguments.serves = true;
        else if (word == "--workspace" && i + 1 < argc)
            arguments.workspace = argv[++i];
        else if (word == "--threads" && i + 1 < argc)
            arguments.threads = std::strtoull(argv[++i], nullptr, 10);
    }
    return arguments;
}

/// Of all threads.
double processorMs()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

json ask(const std::string& name, race::Arena& arena)
{
    const auto question = race::questions().find(name);
    if (question == race::questions().end())
        return {{"q", name}, {"skipped", true}};
    const double processor = processorMs();
    const auto start = std::chrono::steady_clock::now();
    const auto table = question->second(arena);
    const double wall = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    if (!table)
        return {{"q", name}, {"error", table.error().where + ": " + table.error().detail}};
    return {
        {"q", name}, {"wall_ms", wall}, {"cpu_ms", processorMs() - processor}, {"rows", table->size()}, {"check", race::checkOf(*table)}};
}

}  // namespace

int main(int argc, char** argv)
{
    const Arguments arguments = argumentsOf(argc, argv);
    if (!arguments.serves || arguments.workspace.empty()) {
        std::fprintf(stderr, "regia_bench --workspace FILE.regia --serve [--threads N]\n");
        return 2;
    }
    setWorkerCount(arguments.threads);
    const SystemClock clock;
    NoProgress progress;
    const auto bench = workbench::Workbench::open(arguments.workspace, workspace::Access::ReadOnly, clock, progress);
    if (!bench) {
        std::fprintf(stderr, "%s cannot be opened: %s\n", arguments.workspace.c_str(), bench.error().detail.c_str());
        return 1;
    }
    const std::shared_ptr<const segment::Dataset> dataset = (*bench)->dataset();
    race::Arena arena{*dataset};
    json ready{{"ready", json::array()}};
    for (const auto& [name, question] : race::questions())
        ready["ready"].push_back(name);
    std::cout << ready.dump() << std::endl;
    for (std::string line; std::getline(std::cin, line) && line != "quit";) {
        std::string name;
        std::istringstream(line) >> name;
        if (!name.empty())
            std::cout << ask(name, arena).dump() << std::endl;
    }
    return 0;
}
