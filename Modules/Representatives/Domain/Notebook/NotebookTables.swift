import Storage

/// 履职笔记 and who looked into it.
enum NotebookTables {
    static let all: [SQL] = [
        """
        CREATE TABLE representatives_note (
            id \(.id) NOT NULL CONSTRAINT representatives_note_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_note_office_id_fkey REFERENCES platform_office (id),
            tenure_id \(.id) NOT NULL CONSTRAINT representatives_note_tenure_id_fkey
                REFERENCES representatives_tenure (id),
            section \(.text) NOT NULL CONSTRAINT representatives_note_section_check
                CHECK (section IN ('diary', 'opinions', 'reception', 'meetings', 'thoughts', 'report', 'other')),
            written_on \(.day) NOT NULL,
            body \(.text) NOT NULL,
            withdrawn_on \(.day),
            created_at \(.instant) NOT NULL
        ) \(.strict)
        """,
        "CREATE INDEX representatives_note_tenure_idx ON representatives_note (tenure_id, written_on)",
        """
        CREATE TABLE representatives_note_reading (
            id \(.id) NOT NULL CONSTRAINT representatives_note_reading_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_note_reading_office_id_fkey
                REFERENCES platform_office (id),
            tenure_id \(.id) NOT NULL CONSTRAINT representatives_note_reading_tenure_id_fkey
                REFERENCES representatives_tenure (id),
            read_on \(.day) NOT NULL,
            reader \(.text) NOT NULL,
            words \(.text),
            created_at \(.instant) NOT NULL
        ) \(.strict)
        """,
        "CREATE INDEX representatives_note_reading_tenure_idx ON representatives_note_reading (tenure_id, read_on)",
    ]
}
