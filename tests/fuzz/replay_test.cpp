// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

#include "read_bytes.h"

namespace regia::fuzz {
namespace {

constexpr int kMutationsOfEach = 40;

std::vector<std::string> corpusOf(const std::string& reader)
{
    std::vector<std::filesystem::path> paths;
    for (const auto& file : std::filesystem::directory_iterator(std::filesystem::path(REGIA_FUZZ_CORPUS) / reader))
        paths.push_back(file.path());
    std::sort(paths.begin(), paths.end());
    std::vector<std::string> inputs;
    for (const std::filesystem::path& path : paths) {
        std::ifstream file(path, std::ios::binary);
        inputs.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return inputs;
}

/// The same bytes on every machine: no distribution of the standard library is.
class Mutator {
public:
    explicit Mutator(std::uint32_t seed) : m_random(seed) {}

    std::string mutated(const std::string& input, const std::string& other)
    {
        std::string bytes = input;
        for (std::size_t times = 1 + below(4); times > 0 && !bytes.empty(); --times)
            change(bytes, other);
        return bytes;
    }

private:
    std::size_t below(std::size_t limit) { return m_random() % limit; }

    void change(std::string& bytes, const std::string& other)
    {
        static const std::string kSigns = std::string("\"',;\t|\n\r\\<>&{}[]:=#", 20) + '\0' + "\xFF\x80\xEF\xC3";
        const std::size_t at = below(bytes.size());
        const std::size_t size = std::min(bytes.size() - at, 1 + below(40));
        switch (below(6)) {
        case 0: bytes[at] = static_cast<char>(m_random()); break;
        case 1: bytes.insert(at, 1, kSigns[below(kSigns.size())]); break;
        case 2: bytes.erase(at, size); break;
        case 3: bytes.insert(at, bytes.substr(below(bytes.size()), size)); break;
        case 4: bytes.insert(at, other.substr(0, size)); break;
        default: bytes.resize(at); break;
        }
    }

    std::mt19937 m_random;
};

class FuzzReplay : public testing::TestWithParam<std::string> {};

}  // namespace

TEST_P(FuzzReplay, GivenTheCorpusAndChangesOfIt_WhenRead_ThenEveryPromiseIsKept)
{
    const std::vector<std::string> inputs = corpusOf(GetParam());
    ASSERT_FALSE(inputs.empty());
    Mutator mutator(20261125);
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        EXPECT_EQ(faultOf(GetParam(), inputs[i]), "") << "input " << i;
        for (int k = 0; k < kMutationsOfEach; ++k) {
            const std::string bytes = mutator.mutated(inputs[i], inputs[(i + static_cast<std::size_t>(k)) % inputs.size()]);
            ASSERT_EQ(faultOf(GetParam(), bytes), "") << testing::PrintToString(bytes.substr(0, 2000));
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Readers, FuzzReplay, testing::ValuesIn(readerNames()), [](const auto& tested) { return tested.param; });

}  // namespace regia::fuzz
