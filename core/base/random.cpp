// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

namespace regia {

std::uint64_t RandomStream::below(std::uint64_t n)
{
    __extension__ using Wide = unsigned __int128;
    return static_cast<std::uint64_t>((static_cast<Wide>(m_engine()) * n) >> 64);
}

}  // namespace regia
