# Reading tables: containers, encodings, dialects, shapes, formats, column types.
set(import_readers_SOURCES
    cell_date.cpp cell_date_words.cpp cell_date_resolve.cpp cell_time.cpp cell_number.cpp choose_header.cpp column_type.cpp dialect.cpp encoding.cpp encoding_score.cpp find_tables.cpp infer.cpp infer_evidence.cpp
    infer_table.cpp list_cell.cpp lost_zero.cpp name_hints.cpp sniff_json.cpp typed_value.cpp
    readers/biff_records.cpp readers/byte_source.cpp readers/cell_look.cpp readers/compound_file.cpp readers/container.cpp readers/csv_format.cpp readers/csv_parser.cpp readers/csv_quotes.cpp readers/describe_table.cpp readers/entry.cpp
    readers/formats.cpp readers/gzip_source.cpp readers/html_entities.cpp readers/html_format.cpp readers/html_tokens.cpp readers/json_flattener.cpp readers/json_format.cpp readers/json_splitter.cpp readers/named_records.cpp readers/notes.cpp readers/ods_format.cpp readers/shape.cpp readers/sheet_tables.cpp readers/sheet_values.cpp readers/table_rows.cpp readers/text_probe.cpp readers/text_stream.cpp
    readers/unique_names.cpp readers/vcard.cpp readers/vcard_format.cpp readers/workbook.cpp readers/xls_format.cpp readers/xls_sheet.cpp readers/xls_workbook.cpp readers/xlsx_format.cpp readers/xlsx_sheet.cpp readers/xml2003_format.cpp readers/xml_parser.cpp readers/xml_sheet.cpp
    readers/zip_archive.cpp)
set(import_readers_HEADERS
    cell_cursor.h cell_date.h cell_date_words.h cell_number.h cell_time.h choose_header.h column_type.h dialect.h encoding.h infer.h infer_evidence.h lost_zero.h name_hints.h sniff_json.h typed_value.h
    readers/biff_records.h readers/byte_source.h readers/cell_look.h readers/compound_file.h readers/container.h readers/csv_parser.h readers/entry.h readers/formats.h readers/html_tokens.h readers/little_endian.h readers/json_flattener.h readers/json_list_search.h readers/json_splitter.h readers/named_records.h readers/notes.h readers/record_source.h
    readers/shape.h readers/sheet_tables.h readers/sheet_values.h readers/table_rows.h readers/text_probe.h readers/text_stream.h readers/vcard.h readers/workbook.h readers/xls_sheet.h readers/xls_workbook.h readers/xlsx_sheet.h readers/xml_parser.h
    readers/xml_sheet.h readers/zip_archive.h)
