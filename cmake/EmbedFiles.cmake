# Run by regia_embed at build time: FILES (joined by |) become the string literals of STEM.cpp. A literal compiles ten
# times faster than an array of numbers.
string(REPLACE "|" ";" FILES "${FILES}")
string(REGEX REPLACE "_(.)" ";\\1" words "${NAME}")
set(function)
foreach(word IN LISTS words)
    if(function)
        string(SUBSTRING "${word}" 0 1 head)
        string(SUBSTRING "${word}" 1 -1 tail)
        string(TOUPPER "${head}" head)
        set(word "${head}${tail}")
    endif()
    string(APPEND function "${word}")
endforeach()
set(signature "std::span<const std::pair<std::string_view, std::string_view>> ${function}()")

file(WRITE "${STEM}.h" "#pragma once
#include <span>
#include <string_view>
#include <utility>
namespace ${NAMESPACE} {
/// The files that were embedded: name and bytes, in their order.
[[nodiscard]] ${signature};
}
")

set(entries)
foreach(path IN LISTS FILES)
    get_filename_component(name "${path}" NAME)
    file(READ "${path}" hex HEX)
    string(LENGTH "${hex}" digits)
    math(EXPR size "${digits} / 2")
    string(REGEX REPLACE "([0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f])" "\\1\n" hex "${hex}")
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" hex "${hex}")
    string(REPLACE "\n" "\"\n\"" hex "${hex}")
    string(APPEND entries "    {\"${name}\", std::string_view(\"${hex}\", ${size})},\n")
endforeach()
file(WRITE "${STEM}.cpp" "#include \"${INCLUDE}\"
namespace ${NAMESPACE} {
namespace {
constexpr std::pair<std::string_view, std::string_view> kFiles[] = {
${entries}};
}
${signature} { return kFiles; }
}
")
