import Storage

extension Migration {
    /// Deputies judged by others: reports to voters, yearly grading, awards, circulars, advice, and the office's rules.
    static let appraisal = Migration(
        "representatives.0011-appraisal",
        AppraisalTables.rules + AppraisalTables.reports + AppraisalTables.gradings + AppraisalTables.awards
            + AppraisalTables.circulars + AppraisalTables.advice)
}

/// The tables of the migration, a file for those of one matter.
enum AppraisalTables {
    static let rules: [SQL] = [
        """
        CREATE TABLE representatives_appraisal_rule (
            id \(.id) NOT NULL CONSTRAINT representatives_appraisal_rule_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_appraisal_rule_office_id_fkey
                REFERENCES platform_office (id),
            coverage \(.text) NOT NULL CONSTRAINT representatives_appraisal_rule_coverage_check
                CHECK (coverage IN ('quarter_yearly', 'once_per_term')),
            basis \(.text) NOT NULL CONSTRAINT representatives_appraisal_rule_basis_check
                CHECK (basis IN ('valid', 'returned')),
            excellent_percent \(.integer) NOT NULL,
            competent_percent \(.integer) NOT NULL,
            basic_percent \(.integer) NOT NULL,
            suggestions_percent \(.integer) NOT NULL,
            deputies_percent \(.integer) NOT NULL,
            reason \(.text) NOT NULL,
            set_by \(.text) NOT NULL,
            set_at \(.instant) NOT NULL
        ) \(.strict)
        """,
        """
        CREATE INDEX representatives_appraisal_rule_office_idx ON representatives_appraisal_rule (office_id, set_at)
        """,
    ]

    static let advice: [SQL] = [
        """
        CREATE TABLE representatives_advice (
            id \(.id) NOT NULL CONSTRAINT representatives_advice_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT representatives_advice_office_id_fkey
                REFERENCES platform_office (id),
            tenure_id \(.id) NOT NULL CONSTRAINT representatives_advice_tenure_id_fkey
                REFERENCES representatives_tenure (id),
            kind \(.text) NOT NULL CONSTRAINT representatives_advice_kind_check
                CHECK (kind IN ('not_renominate', 'resign', 'ordered')),
            cause \(.text) NOT NULL CONSTRAINT representatives_advice_cause_check
                CHECK (cause IN ('work_change', 'poor_performance', 'low_points', 'health', 'discipline', 'other')),
            grounds \(.text) NOT NULL,
            given_on \(.day) NOT NULL,
            given_by \(.text) NOT NULL,
            withdrawn_on \(.day),
            withdrawn_reason \(.text),
            created_at \(.instant) NOT NULL
        ) \(.strict)
        """,
        "CREATE INDEX representatives_advice_given_idx ON representatives_advice (office_id, given_on)",
        "CREATE INDEX representatives_advice_tenure_idx ON representatives_advice (tenure_id)",
    ]
}
