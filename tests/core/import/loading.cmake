# Its own programs: they need workspaces to load into.
regia_test(core_import_loading_tests LABELS unit property
    SOURCES load_facts_test.cpp load_records_test.cpp
    USES core_import tests_workspace
    LIBRARIES rapidcheck)
