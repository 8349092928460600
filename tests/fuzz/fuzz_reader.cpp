// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "read_bytes.h"

/// What libFuzzer calls; compiled once for each reader, whose name is REGIA_FUZZ_READER.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string fault = regia::fuzz::faultOf(REGIA_FUZZ_READER, {reinterpret_cast<const char*>(data), size});
    if (!fault.empty()) {
        std::fprintf(stderr, "%s: %s\n", REGIA_FUZZ_READER, fault.c_str());
        std::abort();
    }
    return 0;
}
