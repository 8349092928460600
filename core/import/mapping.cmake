# Giving columns a meaning: presets, detection, mappings, transforms, rows to facts.
set(import_mapping_SOURCES
    cell_reader.cpp column_meaning.cpp column_settings.cpp consent_facts.cpp document_reader.cpp event_facts.cpp header_name.cpp mapper.cpp
    mapping.cpp mapping_json.cpp nobody.cpp order_closing.cpp order_facts.cpp overwrite_rules.cpp path_rule.cpp person_facts.cpp person_reach.cpp preset.cpp preset_library.cpp preset_match.cpp
    preset_rules.cpp row_columns.cpp row_filter.cpp survey_facts.cpp survey_question.cpp target.cpp transform.cpp transform_html.cpp
    transform_values.cpp vocabulary.cpp)
set(import_mapping_HEADERS
    cell_reader.h column_meaning.h column_settings.h consent_facts.h document_reader.h event_facts.h fingerprint_set.h header_name.h mapper.h mapping.h nobody.h
    order_facts.h overwrite_rules.h path_rule.h person_facts.h person_found.h preset.h preset_match.h preset_rules.h reject_codes.h row_columns.h row_filter.h survey_facts.h survey_question.h
    target.h transform.h vocabulary.h)

# A known export is one file in resources/presets: the one place where files are found by pattern, so that no list is to be kept.
include("${CMAKE_SOURCE_DIR}/cmake/RegiaEmbed.cmake")
file(GLOB import_preset_FILES CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/resources/presets/*.json")
cmake_language(DEFER CALL regia_embed core_import regia::import preset_files "${import_preset_FILES}")
