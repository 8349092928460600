# Storing what a table says: staging, loading in one command, taking a batch back.
set(import_loading_SOURCES
    batch_undo.cpp column_check.cpp held_back.cpp import.cpp private_copy.cpp receipt.cpp repair.cpp repaired.cpp rows_export.cpp
    loading/bulk_statement.cpp loading/coerce.cpp loading/dictionaries.cpp loading/file_hash.cpp loading/incoming.cpp loading/json_text.cpp loading/key_table.cpp loading/known_records.cpp loading/load.cpp loading/load_changes.cpp
    loading/load_events.cpp loading/load_keys.cpp loading/load_ledger.cpp loading/load_orders.cpp loading/load_records.cpp
    loading/load_tickets.cpp loading/mapped_rows.cpp loading/orders_together.cpp loading/private_file.cpp loading/profile_writer.cpp loading/raw_rows.cpp loading/read_ahead.cpp loading/record_numbers.cpp
    loading/rejoin.cpp loading/repaired_facts.cpp loading/repairs_json.cpp loading/sorted_runs.cpp loading/spill.cpp loading/staged_facts.cpp loading/staging.cpp
    loading/take_back.cpp)
set(import_loading_HEADERS
    batch_undo.h column_check.h held_back.h import.h private_copy.h receipt.h repair.h repaired.h rows_export.h
    loading/bulk_statement.h loading/coerce.h loading/dictionaries.h loading/file_hash.h loading/incoming.h loading/json_text.h loading/key_table.h loading/known_records.h loading/load.h loading/load_changes.h
    loading/load_context.h loading/load_events.h loading/load_keys.h loading/load_ledger.h loading/load_orders.h loading/load_records.h
    loading/load_tickets.h loading/mapped_rows.h loading/meter.h loading/orders_together.h loading/private_file.h loading/profile_writer.h loading/raw_rows.h loading/read_ahead.h loading/record_numbers.h
    loading/rejoin.h loading/repaired_facts.h loading/repairs_json.h loading/sorted_ids.h loading/sorted_runs.h loading/spill.h loading/staged_facts.h loading/staging.h loading/take_back.h loading/wire.h)
