import Storage

extension EntryList {
    /// The tables of the lists of the room Service.
    static let tables: [SQL] = [
        """
        CREATE TABLE representatives_mailing (
            id \(.id) NOT NULL CONSTRAINT representatives_mailing_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_mailing_office_id_fkey
                REFERENCES platform_office (id),
            sent_on \(.day) NOT NULL,
            item \(.text) NOT NULL,
            copies \(.integer) NOT NULL CONSTRAINT representatives_mailing_copies_check CHECK (copies >= 0),
            recipients \(.text),
            note \(.text),
            withdrawn_reason \(.text),
            created_at \(.instant) NOT NULL
        ) \(.strict)
        """,
        "CREATE INDEX representatives_mailing_sent_idx ON representatives_mailing (office_id, sent_on)",
        """
        CREATE TABLE representatives_publicity (
            id \(.id) NOT NULL CONSTRAINT representatives_publicity_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_publicity_office_id_fkey
                REFERENCES platform_office (id),
            published_on \(.day) NOT NULL,
            media_level \(.text),
            category \(.text) NOT NULL,
            title \(.text) NOT NULL,
            medium \(.text),
            about \(.text),
            withdrawn_reason \(.text),
            created_at \(.instant) NOT NULL
        ) \(.strict)
        """,
        """
        CREATE INDEX representatives_publicity_published_idx ON representatives_publicity (office_id, published_on)
        """,
        """
        CREATE TABLE representatives_reception (
            id \(.id) NOT NULL CONSTRAINT representatives_reception_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_reception_office_id_fkey
                REFERENCES platform_office (id),
            received_on \(.day) NOT NULL,
            category \(.text) NOT NULL,
            visitors \(.text) NOT NULL,
            people \(.integer) CONSTRAINT representatives_reception_people_check CHECK (people >= 0),
            content \(.text),
            accompanied_by \(.text),
            withdrawn_reason \(.text),
            created_at \(.instant) NOT NULL
        ) \(.strict)
        """,
        "CREATE INDEX representatives_reception_received_idx ON representatives_reception (office_id, received_on)",
        """
        CREATE TABLE representatives_channel (
            id \(.id) NOT NULL CONSTRAINT representatives_channel_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_channel_office_id_fkey
                REFERENCES platform_office (id),
            name \(.text) NOT NULL,
            purpose \(.text),
            administrator \(.text) NOT NULL,
            members \(.integer) CONSTRAINT representatives_channel_members_check CHECK (members >= 0),
            real_name \(.text) NOT NULL,
            checked_on \(.day) NOT NULL,
            withdrawn_reason \(.text),
            created_at \(.instant) NOT NULL
        ) \(.strict)
        """,
        "CREATE INDEX representatives_channel_office_idx ON representatives_channel (office_id, checked_on)",
        """
        CREATE TABLE representatives_edition (
            id \(.id) NOT NULL CONSTRAINT representatives_edition_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_edition_office_id_fkey
                REFERENCES platform_office (id),
            number \(.text) NOT NULL,
            printed_on \(.day) NOT NULL,
            copies \(.integer) NOT NULL CONSTRAINT representatives_edition_copies_check CHECK (copies > 0),
            covers \(.text),
            changes \(.text),
            withdrawn_reason \(.text),
            created_at \(.instant) NOT NULL
        ) \(.strict)
        """,
        "CREATE INDEX representatives_edition_printed_idx ON representatives_edition (office_id, printed_on)",
    ]
}
