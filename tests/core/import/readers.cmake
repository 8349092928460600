set(import_readers_TESTS
    readers_containers_test.cpp readers_csv_test.cpp readers_encoding_test.cpp readers_hostile_test.cpp readers_infer_test.cpp readers_property_test.cpp readers_records_test.cpp
    readers_shape_test.cpp readers_sheets_test.cpp readers_xls_test.cpp)
