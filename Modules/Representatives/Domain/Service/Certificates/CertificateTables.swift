import Storage

extension Certificate {
    /// Batches of certificates, and the certificates. How one stands is told by its days.
    static let tables: [SQL] = [
        """
        CREATE TABLE representatives_certificate_batch (
            id \(.id) NOT NULL CONSTRAINT representatives_certificate_batch_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_certificate_batch_office_id_fkey
                REFERENCES platform_office (id),
            title \(.text) NOT NULL,
            issued_on \(.day) NOT NULL,
            level \(.text) NOT NULL CONSTRAINT representatives_certificate_batch_level_check
                CHECK (level IN ('national', 'province', 'city', 'county', 'township')),
            term \(.integer) NOT NULL,
            prefix \(.text) NOT NULL,
            created_at \(.instant) NOT NULL
        ) \(.strict)
        """,
        """
        CREATE INDEX representatives_certificate_batch_office_idx
            ON representatives_certificate_batch (office_id, issued_on)
        """,
        """
        CREATE TABLE representatives_certificate (
            id \(.id) NOT NULL CONSTRAINT representatives_certificate_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_certificate_office_id_fkey
                REFERENCES platform_office (id),
            batch_id \(.id) NOT NULL CONSTRAINT representatives_certificate_batch_id_fkey
                REFERENCES representatives_certificate_batch (id),
            tenure_id \(.id) NOT NULL CONSTRAINT representatives_certificate_tenure_id_fkey
                REFERENCES representatives_tenure (id),
            number \(.text) NOT NULL,
            issued_on \(.day) NOT NULL,
            received_on \(.day),
            received_by \(.text),
            lost_on \(.day),
            replaced_on \(.day),
            returned_on \(.day),
            reason \(.text),
            created_at \(.instant) NOT NULL,
            CONSTRAINT representatives_certificate_office_id_number_key UNIQUE (office_id, number)
        ) \(.strict)
        """,
        "CREATE INDEX representatives_certificate_batch_idx ON representatives_certificate (batch_id)",
        "CREATE INDEX representatives_certificate_tenure_idx ON representatives_certificate (tenure_id)",
    ]
}
