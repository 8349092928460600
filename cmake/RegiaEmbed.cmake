# regia_embed(<target> <namespace> <name> <file>…): the files as data inside the program, so that nothing has to be found
# at run time. In namespace <namespace> it makes, for <name> = schema_files,
#     std::span<const std::pair<std::string_view, std::string_view>> schemaFiles();   // file name → bytes, in the order given
# declared in a header beside the CMakeLists that asks: #include "core/workspace/schema_files.h".
set(REGIA_EMBED_SCRIPT "${CMAKE_CURRENT_LIST_DIR}/EmbedFiles.cmake")

function(regia_embed target namespace name)
    file(RELATIVE_PATH folder "${CMAKE_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}")
    set(stem "${CMAKE_BINARY_DIR}/generated/${folder}/${name}")
    set(files)
    foreach(file IN LISTS ARGN)
        get_filename_component(absolute "${file}" ABSOLUTE)
        list(APPEND files "${absolute}")
    endforeach()
    string(REPLACE ";" "|" joined "${files}")
    add_custom_command(
        OUTPUT "${stem}.cpp" "${stem}.h"
        COMMAND "${CMAKE_COMMAND}" "-DSTEM=${stem}" "-DINCLUDE=${folder}/${name}.h" "-DNAMESPACE=${namespace}" "-DNAME=${name}"
                "-DFILES=${joined}" -P "${REGIA_EMBED_SCRIPT}"
        DEPENDS ${files} "${REGIA_EMBED_SCRIPT}"
        COMMENT "Embedding ${folder}/${name}"
        VERBATIM)
    target_sources(${target} PRIVATE "${stem}.cpp" "${stem}.h")
    target_include_directories(${target} PRIVATE "${CMAKE_BINARY_DIR}/generated")
endfunction()
