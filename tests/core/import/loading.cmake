# Its own programs: they need workspaces to load into.
regia_test(core_import_loading_tests LABELS unit property
    SOURCES file_hash_test.cpp key_table_test.cpp load_facts_test.cpp load_records_test.cpp
    USES core_import tests_workspace
    LIBRARIES rapidcheck)
regia_test(core_import_loading_property_tests LABELS property
    SOURCES load_property_test.cpp repair_test.cpp
    USES core_import tests_workspace
    LIBRARIES rapidcheck)
regia_test(core_import_fault_tests LABELS fault
    SOURCES load_fault_test.cpp
    USES core_import tests_workspace)
