import Storage

extension Migration {
    /// 分管口, 办理情况报告 with its figures and votes, and what ratings are used for.
    static let reports = Migration(
        "suggestions.0014-reports",
        ReportTables.portfolios + ReportTables.reports + ReportTables.figures + ReportTables.votes + ReportTables.uses)
}

enum ReportTables {
    static let portfolios: [SQL] = [
        """
        CREATE TABLE suggestions_portfolio (
            id \(.id) NOT NULL CONSTRAINT suggestions_portfolio_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT suggestions_portfolio_office_id_fkey REFERENCES platform_office (id),
            name \(.text) NOT NULL,
            leader \(.text) NOT NULL,
            post \(.text) NOT NULL,
            since \(.day) NOT NULL,
            ended_on \(.day),
            ended_reason \(.text),
            entered_by \(.text) NOT NULL,
            created_at \(.instant) NOT NULL,
            CONSTRAINT suggestions_portfolio_ended_check CHECK ((ended_on IS NULL) = (ended_reason IS NULL))
        ) \(.strict)
        """,
        """
        CREATE UNIQUE INDEX suggestions_portfolio_office_id_name_key
            ON suggestions_portfolio (office_id, name) WHERE ended_on IS NULL
        """,
        """
        CREATE TABLE suggestions_portfolio_unit (
            portfolio_id \(.id) NOT NULL
                CONSTRAINT suggestions_portfolio_unit_portfolio_id_fkey REFERENCES suggestions_portfolio (id),
            unit_id \(.id) NOT NULL
                CONSTRAINT suggestions_portfolio_unit_unit_id_fkey REFERENCES platform_unit (id),
            office_id \(.id) NOT NULL
                CONSTRAINT suggestions_portfolio_unit_office_id_fkey REFERENCES platform_office (id),
            CONSTRAINT suggestions_portfolio_unit_pkey PRIMARY KEY (portfolio_id, unit_id)
        ) \(.strict)
        """,
        "CREATE INDEX suggestions_portfolio_unit_unit_idx ON suggestions_portfolio_unit (unit_id)",
    ]

    static let reports: [SQL] = [
        """
        CREATE TABLE suggestions_report (
            id \(.id) NOT NULL CONSTRAINT suggestions_report_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL CONSTRAINT suggestions_report_office_id_fkey REFERENCES platform_office (id),
            state \(.text) NOT NULL CONSTRAINT suggestions_report_state_check
                CHECK (state IN ('drafting', 'submitted', 'heard', 'issued', 'answered', 'done', 'cancelled')),
            version \(.integer) NOT NULL,
            kind \(.text) NOT NULL CONSTRAINT suggestions_report_kind_check
                CHECK (kind IN ('government', 'court', 'procuratorate', 'portfolio')),
            portfolio_id \(.id)
                CONSTRAINT suggestions_report_portfolio_id_fkey REFERENCES suggestions_portfolio (id),
            unit_id \(.id) NOT NULL CONSTRAINT suggestions_report_unit_id_fkey REFERENCES platform_unit (id),
            year \(.integer) NOT NULL,
            session_id \(.id) CONSTRAINT suggestions_report_session_id_fkey REFERENCES platform_meeting (id),
            reporter \(.text) NOT NULL,
            post \(.text) NOT NULL,
            edition \(.integer) NOT NULL,
            round \(.integer) NOT NULL,
            body \(.text),
            submitted_on \(.day),
            meeting_id \(.id) CONSTRAINT suggestions_report_meeting_id_fkey REFERENCES platform_meeting (id),
            heard_on \(.day),
            deliberation \(.text),
            opinion_number \(.text),
            opinion \(.text),
            issued_on \(.day),
            answer \(.text),
            answered_on \(.day),
            created_at \(.instant) NOT NULL,
            changed_at \(.instant) NOT NULL,
            CONSTRAINT suggestions_report_portfolio_check CHECK ((kind = 'portfolio') = (portfolio_id IS NOT NULL))
        ) \(.strict)
        """,
        "CREATE INDEX suggestions_report_year_idx ON suggestions_report (office_id, year)",
        "CREATE INDEX suggestions_report_unit_idx ON suggestions_report (unit_id, state)",
        """
        CREATE TABLE suggestions_report_paper (
            id \(.id) NOT NULL CONSTRAINT suggestions_report_paper_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL
                CONSTRAINT suggestions_report_paper_office_id_fkey REFERENCES platform_office (id),
            report_id \(.id) NOT NULL
                CONSTRAINT suggestions_report_paper_report_id_fkey REFERENCES suggestions_report (id),
            kind \(.text) NOT NULL CONSTRAINT suggestions_report_paper_kind_check
                CHECK (kind IN ('report', 'answer')),
            number \(.integer) NOT NULL,
            body \(.text) NOT NULL,
            handed_on \(.day) NOT NULL,
            handed_by \(.text) NOT NULL,
            CONSTRAINT suggestions_report_paper_report_id_kind_number_key UNIQUE (report_id, kind, number)
        ) \(.strict)
        """,
    ]

    /// What was counted when a report was handed in: a row for the whole (no unit) and one for each unit.
    static let figures: [SQL] = [
        """
        CREATE TABLE suggestions_report_figure (
            id \(.id) NOT NULL CONSTRAINT suggestions_report_figure_pkey PRIMARY KEY,
            office_id \(.id) NOT NULL
                CONSTRAINT suggestions_report_figure_office_id_fkey REFERENCES platform_office (id),
            report_id \(.id) NOT NULL
                CONSTRAINT suggestions_report_figure_report_id_fkey REFERENCES suggestions_report (id),
            edition \(.integer) NOT NULL,
            unit_id \(.id) CONSTRAINT suggestions_report_figure_unit_id_fkey REFERENCES platform_unit (id),
            assigned \(.integer) NOT NULL,
            replied \(.integer) NOT NULL,
            class_a \(.integer) NOT NULL,
            class_b \(.integer) NOT NULL,
            class_c \(.integer) NOT NULL,
            class_d \(.integer) NOT NULL,
            satisfied \(.integer) NOT NULL,
            mostly \(.integer) NOT NULL,
            unsatisfied \(.integer) NOT NULL,
            promises \(.integer) NOT NULL,
            kept \(.integer) NOT NULL
        ) \(.strict)
        """,
        "CREATE INDEX suggestions_report_figure_report_idx ON suggestions_report_figure (report_id, edition)",
    ]
}
