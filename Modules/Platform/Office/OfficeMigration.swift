import Storage

extension Migration {
    /// The office, its handling units and its meetings.
    static let office = Migration(
        "platform.0001-office",
        [
            """
            CREATE TABLE platform_office (
                id \(.id) NOT NULL CONSTRAINT platform_office_pkey PRIMARY KEY,
                name \(.text) NOT NULL CONSTRAINT platform_office_name_key UNIQUE,
                short_name \(.text) NOT NULL,
                level \(.text) NOT NULL CONSTRAINT platform_office_level_check
                    CHECK (level IN ('national', 'province', 'city', 'county', 'township')),
                area \(.text) NOT NULL,
                created_at \(.instant) NOT NULL
            ) \(.strict)
            """,
            """
            CREATE TABLE platform_unit (
                id \(.id) NOT NULL CONSTRAINT platform_unit_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT platform_unit_office_id_fkey REFERENCES platform_office (id),
                name \(.text) NOT NULL,
                sort_key \(.text) NOT NULL,
                system \(.text) NOT NULL CONSTRAINT platform_unit_system_check
                    CHECK (system IN ('party', 'government', 'supervision', 'court', 'procuratorate')),
                level \(.text) NOT NULL CONSTRAINT platform_unit_level_check
                    CHECK (level IN ('national', 'province', 'city', 'county', 'township')),
                created_at \(.instant) NOT NULL,
                CONSTRAINT platform_unit_office_id_name_key UNIQUE (office_id, name)
            ) \(.strict)
            """,
            """
            CREATE TABLE platform_meeting (
                id \(.id) NOT NULL CONSTRAINT platform_meeting_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT platform_meeting_office_id_fkey REFERENCES platform_office (id),
                code \(.text) NOT NULL,
                name \(.text) NOT NULL,
                kind \(.text) NOT NULL CONSTRAINT platform_meeting_kind_check
                    CHECK (kind IN ('congress', 'standing_committee', 'directors')),
                level \(.text) NOT NULL CONSTRAINT platform_meeting_level_check
                    CHECK (level IN ('national', 'province', 'city', 'county', 'township')),
                term \(.integer) NOT NULL,
                number \(.integer) NOT NULL,
                starts_on \(.day) NOT NULL,
                ends_on \(.day) NOT NULL,
                created_at \(.instant) NOT NULL,
                CONSTRAINT platform_meeting_office_id_code_key UNIQUE (office_id, code),
                CONSTRAINT platform_meeting_order_check CHECK (starts_on <= ends_on)
            ) \(.strict)
            """,
        ])
}
