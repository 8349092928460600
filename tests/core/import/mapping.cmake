set(import_mapping_TESTS
    mapping_events_test.cpp mapping_orders_test.cpp mapping_pack_test.cpp mapping_people_test.cpp mapping_preset_test.cpp mapping_proposal_test.cpp mapping_transform_test.cpp)
