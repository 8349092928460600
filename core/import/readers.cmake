# Reading tables: containers, encodings, dialects, shapes, formats, column types.
set(import_readers_SOURCES
    cell_date.cpp cell_date_resolve.cpp cell_number.cpp column_type.cpp encoding.cpp encoding_score.cpp infer.cpp infer_evidence.cpp infer_table.cpp
    list_cell.cpp name_hints.cpp
    readers/byte_source.cpp readers/csv_parser.cpp readers/gzip_source.cpp readers/notes.cpp readers/text_stream.cpp readers/zip_archive.cpp)
set(import_readers_HEADERS
    cell_date.h cell_number.h column_type.h encoding.h infer.h infer_evidence.h name_hints.h
    readers/byte_source.h readers/csv_parser.h readers/notes.h readers/record_source.h readers/text_stream.h readers/zip_archive.h)
