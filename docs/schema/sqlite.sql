CREATE TABLE platform_account (
    id BLOB NOT NULL CONSTRAINT platform_account_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT platform_account_office_id_fkey REFERENCES platform_office (id),
    login TEXT NOT NULL CONSTRAINT platform_account_login_key UNIQUE,
    name TEXT NOT NULL,
    password_hash TEXT,
    state TEXT NOT NULL CONSTRAINT platform_account_state_check
        CHECK (state IN ('active', 'locked', 'closed')),
    failures INTEGER NOT NULL,
    locked_until INTEGER,
    password_changed_at INTEGER,
    must_change INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX platform_account_office_idx ON platform_account (office_id, login);

CREATE TABLE platform_audit (
    id BLOB NOT NULL CONSTRAINT platform_audit_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT platform_audit_office_id_fkey REFERENCES platform_office (id),
    position INTEGER NOT NULL,
    at INTEGER NOT NULL,
    account_id BLOB,
    account_name TEXT NOT NULL,
    action TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id BLOB NOT NULL,
    details TEXT NOT NULL,
    algorithm TEXT NOT NULL,
    previous_hash BLOB NOT NULL,
    hash BLOB NOT NULL,
    CONSTRAINT platform_audit_office_id_position_key UNIQUE (office_id, position)
) STRICT;

CREATE INDEX platform_audit_account_idx ON platform_audit (office_id, account_id, position);

CREATE INDEX platform_audit_at_idx ON platform_audit (office_id, at);

CREATE TABLE platform_audit_head (
    office_id BLOB NOT NULL CONSTRAINT platform_audit_head_pkey PRIMARY KEY
        CONSTRAINT platform_audit_head_office_id_fkey REFERENCES platform_office (id),
    position INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE TABLE platform_calendar_day (
    office_id BLOB NOT NULL,
    year INTEGER NOT NULL,
    day TEXT NOT NULL,
    kind TEXT NOT NULL CONSTRAINT platform_calendar_day_kind_check CHECK (kind IN ('休', '班')),
    name TEXT NOT NULL,
    CONSTRAINT platform_calendar_day_pkey PRIMARY KEY (office_id, year, day),
    CONSTRAINT platform_calendar_day_year_fkey FOREIGN KEY (office_id, year)
        REFERENCES platform_calendar_year (office_id, year)
) STRICT;

CREATE TABLE platform_calendar_year (
    office_id BLOB NOT NULL
        CONSTRAINT platform_calendar_year_office_id_fkey REFERENCES platform_office (id),
    year INTEGER NOT NULL,
    imported_at INTEGER NOT NULL,
    imported_by TEXT NOT NULL,
    source TEXT NOT NULL,
    CONSTRAINT platform_calendar_year_pkey PRIMARY KEY (office_id, year)
) STRICT;

CREATE TABLE platform_clock (
    id BLOB NOT NULL CONSTRAINT platform_clock_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT platform_clock_office_id_fkey REFERENCES platform_office (id),
    key TEXT NOT NULL,
    rule_id BLOB NOT NULL CONSTRAINT platform_clock_rule_id_fkey REFERENCES platform_clock_rule (id),
    subject_kind TEXT NOT NULL,
    subject_id BLOB NOT NULL,
    page_kind TEXT NOT NULL,
    page_id BLOB NOT NULL,
    holder_kind TEXT NOT NULL CONSTRAINT platform_clock_holder_kind_check
        CHECK (holder_kind IN ('role', 'unit', 'person', 'delegation')),
    holder_role TEXT,
    holder_id BLOB,
    started_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    warn_on TEXT NOT NULL,
    stopped_on TEXT,
    warned_at INTEGER,
    overdue_noticed_at INTEGER,
    created_at INTEGER NOT NULL,
    CONSTRAINT platform_clock_holder_check CHECK ((holder_kind = 'role') = (holder_role IS NOT NULL)
        AND (holder_kind = 'role') = (holder_id IS NULL))
) STRICT;

CREATE INDEX platform_clock_due_idx ON platform_clock (office_id, due_on, id) WHERE stopped_on IS NULL;

CREATE INDEX platform_clock_holder_idx ON platform_clock (office_id, holder_kind, holder_id, due_on)
 WHERE stopped_on IS NULL;

CREATE UNIQUE INDEX platform_clock_office_id_subject_kind_subject_id_key_key
    ON platform_clock (office_id, subject_kind, subject_id, key) WHERE stopped_on IS NULL;

CREATE INDEX platform_clock_overdue_idx ON platform_clock (due_on)
 WHERE stopped_on IS NULL AND overdue_noticed_at IS NULL;

CREATE INDEX platform_clock_page_idx ON platform_clock (page_id, due_on) WHERE stopped_on IS NULL;

CREATE INDEX platform_clock_subject_idx ON platform_clock (office_id, subject_kind, subject_id, started_on);

CREATE INDEX platform_clock_warned_idx ON platform_clock (warn_on)
 WHERE stopped_on IS NULL AND warned_at IS NULL;

CREATE TABLE platform_clock_rule (
    id BLOB NOT NULL CONSTRAINT platform_clock_rule_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT platform_clock_rule_office_id_fkey REFERENCES platform_office (id),
    key TEXT NOT NULL,
    title TEXT NOT NULL,
    amount INTEGER NOT NULL
        CONSTRAINT platform_clock_rule_amount_check CHECK (amount BETWEEN 1 AND 9999),
    unit TEXT NOT NULL CONSTRAINT platform_clock_rule_unit_check
        CHECK (unit IN ('calendar_day', 'working_day', 'month')),
    start_event TEXT NOT NULL,
    warn_days INTEGER NOT NULL CONSTRAINT platform_clock_rule_warn_days_check CHECK (warn_days >= 0),
    basis TEXT NOT NULL,
    ends_on_rest TEXT NOT NULL CONSTRAINT platform_clock_rule_ends_on_rest_check
        CHECK (ends_on_rest IN ('stays', 'moves_to_next_working_day')),
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    created_at INTEGER NOT NULL,
    CONSTRAINT platform_clock_rule_order_check CHECK (valid_to >= valid_from)
) STRICT;

CREATE INDEX platform_clock_rule_key_idx ON platform_clock_rule (office_id, key, valid_from);

CREATE UNIQUE INDEX platform_clock_rule_office_id_key_key ON platform_clock_rule (office_id, key)
 WHERE valid_to IS NULL;

CREATE TABLE platform_clock_trace (
    id BLOB NOT NULL CONSTRAINT platform_clock_trace_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT platform_clock_trace_office_id_fkey REFERENCES platform_office (id),
    clock_id BLOB NOT NULL CONSTRAINT platform_clock_trace_clock_id_fkey REFERENCES platform_clock (id),
    at INTEGER NOT NULL,
    old_due TEXT NOT NULL,
    new_due TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;

CREATE INDEX platform_clock_trace_clock_idx ON platform_clock_trace (office_id, clock_id, at);

CREATE TABLE platform_delivery (
    event_id BLOB NOT NULL CONSTRAINT platform_delivery_event_id_fkey REFERENCES platform_event (id),
    subscriber TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    delivered_at INTEGER,
    last_error TEXT,
    next_at INTEGER NOT NULL,
    CONSTRAINT platform_delivery_pkey PRIMARY KEY (event_id, subscriber)
) STRICT;

CREATE INDEX platform_delivery_waiting_idx ON platform_delivery (next_at) WHERE delivered_at IS NULL;

CREATE TABLE platform_event (
    id BLOB NOT NULL CONSTRAINT platform_event_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT platform_event_office_id_fkey REFERENCES platform_office (id),
    name TEXT NOT NULL,
    payload TEXT NOT NULL,
    at INTEGER NOT NULL,
    spread_at INTEGER
) STRICT;

CREATE INDEX platform_event_waiting_idx ON platform_event (id) WHERE spread_at IS NULL;

CREATE TABLE platform_grant (
    id BLOB NOT NULL CONSTRAINT platform_grant_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT platform_grant_office_id_fkey REFERENCES platform_office (id),
    account_id BLOB NOT NULL CONSTRAINT platform_grant_account_id_fkey REFERENCES platform_account (id),
    role TEXT NOT NULL CONSTRAINT platform_grant_role_check
        CHECK (role IN ('deputy', 'delegation_head', 'motions_group', 'office_staff', 'office_head',
                        'unit_clerk', 'unit_reviewer', 'unit_leader', 'system_admin', 'security_admin',
                        'audit_admin')),
    subject_id BLOB,
    granted_by BLOB NOT NULL CONSTRAINT platform_grant_granted_by_fkey REFERENCES platform_account (id),
    granted_at INTEGER NOT NULL,
    revoked_at INTEGER
) STRICT;

CREATE INDEX platform_grant_account_idx ON platform_grant (account_id);

CREATE INDEX platform_grant_role_idx ON platform_grant (office_id, role, subject_id);

CREATE TABLE platform_job (
    name TEXT NOT NULL CONSTRAINT platform_job_pkey PRIMARY KEY,
    last_started_at INTEGER,
    last_finished_at INTEGER,
    last_error TEXT,
    locked_until INTEGER
) STRICT;

CREATE TABLE platform_meeting (
    id BLOB NOT NULL CONSTRAINT platform_meeting_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT platform_meeting_office_id_fkey REFERENCES platform_office (id),
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CONSTRAINT platform_meeting_kind_check
        CHECK (kind IN ('congress', 'standing_committee', 'directors')),
    level TEXT NOT NULL CONSTRAINT platform_meeting_level_check
        CHECK (level IN ('national', 'province', 'city', 'county', 'township')),
    term INTEGER NOT NULL,
    number INTEGER NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    CONSTRAINT platform_meeting_office_id_code_key UNIQUE (office_id, code),
    CONSTRAINT platform_meeting_order_check CHECK (starts_on <= ends_on)
) STRICT;

CREATE TABLE platform_notice (
    id BLOB NOT NULL CONSTRAINT platform_notice_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT platform_notice_office_id_fkey REFERENCES platform_office (id),
    account_id BLOB NOT NULL CONSTRAINT platform_notice_account_id_fkey REFERENCES platform_account (id),
    text TEXT NOT NULL,
    page_kind TEXT NOT NULL,
    page_id BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    read_at INTEGER
) STRICT;

CREATE INDEX platform_notice_account_idx ON platform_notice (office_id, account_id, created_at);

CREATE INDEX platform_notice_unread_idx ON platform_notice (office_id, account_id) WHERE read_at IS NULL;

CREATE TABLE platform_office (
    id BLOB NOT NULL CONSTRAINT platform_office_pkey PRIMARY KEY,
    name TEXT NOT NULL CONSTRAINT platform_office_name_key UNIQUE,
    short_name TEXT NOT NULL,
    level TEXT NOT NULL CONSTRAINT platform_office_level_check
        CHECK (level IN ('national', 'province', 'city', 'county', 'township')),
    area TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE platform_session (
    token_hash BLOB NOT NULL CONSTRAINT platform_session_pkey PRIMARY KEY,
    account_id BLOB NOT NULL CONSTRAINT platform_session_account_id_fkey REFERENCES platform_account (id),
    office_id BLOB NOT NULL CONSTRAINT platform_session_office_id_fkey REFERENCES platform_office (id),
    csrf TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    last_seen_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    kind TEXT NOT NULL CONSTRAINT platform_session_kind_check CHECK (kind IN ('cookie', 'bearer')),
    label TEXT NOT NULL
) STRICT;

CREATE INDEX platform_session_account_idx ON platform_session (account_id);

CREATE TABLE platform_step (
    id BLOB NOT NULL CONSTRAINT platform_step_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT platform_step_office_id_fkey REFERENCES platform_office (id),
    subject_kind TEXT NOT NULL,
    subject_id BLOB NOT NULL,
    event TEXT NOT NULL,
    event_title TEXT NOT NULL,
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    actor_id BLOB NOT NULL,
    actor_name TEXT NOT NULL,
    opinion TEXT,
    is_internal INTEGER NOT NULL,
    happened_on TEXT NOT NULL,
    entered_at INTEGER NOT NULL
) STRICT;

CREATE INDEX platform_step_subject_idx ON platform_step (office_id, subject_kind, subject_id, entered_at);

CREATE TABLE platform_unit (
    id BLOB NOT NULL CONSTRAINT platform_unit_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT platform_unit_office_id_fkey REFERENCES platform_office (id),
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    system TEXT NOT NULL CONSTRAINT platform_unit_system_check
        CHECK (system IN ('party', 'government', 'supervision', 'court', 'procuratorate')),
    level TEXT NOT NULL CONSTRAINT platform_unit_level_check
        CHECK (level IN ('national', 'province', 'city', 'county', 'township')),
    created_at INTEGER NOT NULL,
    CONSTRAINT platform_unit_office_id_name_key UNIQUE (office_id, name)
) STRICT;

CREATE TABLE platform_upload (
    id BLOB NOT NULL CONSTRAINT platform_upload_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT platform_upload_office_id_fkey REFERENCES platform_office (id),
    account_id BLOB NOT NULL CONSTRAINT platform_upload_account_id_fkey REFERENCES platform_account (id),
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX platform_upload_created_at_idx ON platform_upload (created_at);

CREATE TABLE platform_upload_file (
    upload_id BLOB NOT NULL CONSTRAINT platform_upload_file_upload_id_fkey
        REFERENCES platform_upload (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    bytes BLOB NOT NULL,
    CONSTRAINT platform_upload_file_pkey PRIMARY KEY (upload_id, position)
) STRICT;

CREATE TABLE representatives_delegation (
    id BLOB NOT NULL CONSTRAINT representatives_delegation_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_delegation_office_id_fkey
        REFERENCES platform_office (id),
    level TEXT NOT NULL CONSTRAINT representatives_delegation_level_check
        CHECK (level IN ('national', 'province', 'city', 'county', 'township')),
    term INTEGER NOT NULL,
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    CONSTRAINT representatives_delegation_office_id_level_term_name_key
        UNIQUE (office_id, level, term, name)
) STRICT;

CREATE TABLE representatives_group (
    id BLOB NOT NULL CONSTRAINT representatives_group_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_group_office_id_fkey
        REFERENCES platform_office (id),
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    area TEXT NOT NULL,
    kind TEXT NOT NULL CONSTRAINT representatives_group_kind_check
        CHECK (kind IN ('comprehensive', 'professional')),
    created_at INTEGER NOT NULL, leader_tenure_id BLOB
    CONSTRAINT representatives_group_leader_tenure_id_fkey REFERENCES representatives_tenure (id),
    CONSTRAINT representatives_group_office_id_name_key UNIQUE (office_id, name)
) STRICT;

CREATE TABLE representatives_person (
    id BLOB NOT NULL CONSTRAINT representatives_person_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_person_office_id_fkey
        REFERENCES platform_office (id),
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    sex TEXT NOT NULL CONSTRAINT representatives_person_sex_check CHECK (sex IN ('male', 'female')),
    born_on TEXT,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX representatives_person_name_idx ON representatives_person (office_id, name);

CREATE TABLE representatives_search (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL CONSTRAINT representatives_search_id_key UNIQUE,
    body TEXT NOT NULL,
    words TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE representatives_search_fts USING fts5(
    words, content='representatives_search', content_rowid='seq', detail='none', tokenize='ascii');

CREATE TABLE 'representatives_search_fts_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'representatives_search_fts_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'representatives_search_fts_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'representatives_search_fts_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE representatives_tenure (
    id BLOB NOT NULL CONSTRAINT representatives_tenure_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_tenure_office_id_fkey
        REFERENCES platform_office (id),
    person_id BLOB NOT NULL CONSTRAINT representatives_tenure_person_id_fkey
        REFERENCES representatives_person (id),
    code TEXT NOT NULL,
    level TEXT NOT NULL CONSTRAINT representatives_tenure_level_check
        CHECK (level IN ('national', 'province', 'city', 'county', 'township')),
    term INTEGER NOT NULL,
    ethnicity TEXT,
    party TEXT,
    education TEXT,
    post TEXT,
    phone TEXT,
    electing_unit TEXT,
    delegation_id BLOB CONSTRAINT representatives_tenure_delegation_id_fkey
        REFERENCES representatives_delegation (id),
    group_id BLOB CONSTRAINT representatives_tenure_group_id_fkey REFERENCES representatives_group (id),
    elected_on TEXT,
    elected_by TEXT CONSTRAINT representatives_tenure_elected_by_check
        CHECK (elected_by IN ('general', 'by_election')),
    reviewed_on TEXT,
    certificate_number TEXT,
    certificate_issued_on TEXT,
    state TEXT NOT NULL CONSTRAINT representatives_tenure_state_check
        CHECK (state IN ('elected', 'in_office', 'suspended', 'ended', 'expired')),
    suspension_cause TEXT CONSTRAINT representatives_tenure_suspension_cause_check
        CHECK (suspension_cause IN ('detained', 'serving')),
    suspended_on TEXT,
    end_cause TEXT CONSTRAINT representatives_tenure_end_cause_check
        CHECK (end_cause IN ('moved', 'resigned', 'ordered_to_resign', 'absent', 'recalled', 'nationality',
                             'political_rights', 'capacity', 'death')),
    ended_on TEXT,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    CONSTRAINT representatives_tenure_office_id_level_term_code_key UNIQUE (office_id, level, term, code)
) STRICT;

CREATE INDEX representatives_tenure_code_idx ON representatives_tenure (office_id, code);

CREATE INDEX representatives_tenure_delegation_idx ON representatives_tenure (delegation_id);

CREATE INDEX representatives_tenure_group_idx ON representatives_tenure (group_id);

CREATE INDEX representatives_tenure_person_idx ON representatives_tenure (person_id);

CREATE INDEX representatives_tenure_state_idx ON representatives_tenure (office_id, level, state);

CREATE TABLE storage_migration (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    checksum TEXT NOT NULL,
    applied_at INTEGER NOT NULL
) STRICT;

CREATE TABLE suggestions_assignment (
    id BLOB NOT NULL CONSTRAINT suggestions_assignment_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_assignment_office_id_fkey REFERENCES platform_office (id),
    suggestion_id BLOB NOT NULL
        CONSTRAINT suggestions_assignment_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
    unit_id BLOB NOT NULL
        CONSTRAINT suggestions_assignment_unit_id_fkey REFERENCES platform_unit (id),
    role TEXT NOT NULL CONSTRAINT suggestions_assignment_role_check CHECK (role IN ('main', 'co')),
    state TEXT NOT NULL CONSTRAINT suggestions_assignment_state_check
        CHECK (state IN ('to_sign', 'handling', 'reply_checking', 'reply_signing', 'replied',
                         'opinion_given', 'done')),
    version INTEGER NOT NULL,
    requirement TEXT,
    assigned_on TEXT NOT NULL,
    signed_for_on TEXT,
    opinion TEXT,
    opinion_on TEXT,
    opinion_by TEXT,
    created_at INTEGER NOT NULL,
    CONSTRAINT suggestions_assignment_suggestion_id_unit_id_key UNIQUE (suggestion_id, unit_id)
) STRICT;

CREATE INDEX suggestions_assignment_unit_idx ON suggestions_assignment (unit_id, state);

CREATE TABLE suggestions_number (
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_number_office_id_fkey REFERENCES platform_office (id),
    level TEXT NOT NULL,
    year INTEGER NOT NULL,
    last INTEGER NOT NULL,
    CONSTRAINT suggestions_number_pkey PRIMARY KEY (office_id, level, year)
) STRICT;

CREATE TABLE suggestions_rating (
    id BLOB NOT NULL CONSTRAINT suggestions_rating_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT suggestions_rating_office_id_fkey REFERENCES platform_office (id),
    suggestion_id BLOB NOT NULL
        CONSTRAINT suggestions_rating_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
    person_id BLOB NOT NULL
        CONSTRAINT suggestions_rating_person_id_fkey REFERENCES representatives_person (id),
    round INTEGER NOT NULL,
    read_at INTEGER,
    attitude TEXT CONSTRAINT suggestions_rating_attitude_check
        CHECK (attitude IN ('satisfied', 'mostly', 'unsatisfied')),
    result TEXT CONSTRAINT suggestions_rating_result_check
        CHECK (result IN ('satisfied', 'mostly', 'unsatisfied')),
    words TEXT,
    rated_at INTEGER,
    typed_by TEXT,
    CONSTRAINT suggestions_rating_suggestion_id_person_id_round_key
        UNIQUE (suggestion_id, person_id, round)
) STRICT;

CREATE TABLE suggestions_reply (
    id BLOB NOT NULL CONSTRAINT suggestions_reply_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT suggestions_reply_office_id_fkey REFERENCES platform_office (id),
    assignment_id BLOB NOT NULL
        CONSTRAINT suggestions_reply_assignment_id_fkey REFERENCES suggestions_assignment (id),
    round INTEGER NOT NULL,
    result_class TEXT NOT NULL CONSTRAINT suggestions_reply_result_class_check
        CHECK (result_class IN ('A', 'B', 'C', 'D')),
    body TEXT NOT NULL,
    promise TEXT,
    promised_by TEXT,
    drafted_by TEXT NOT NULL,
    checked_by TEXT,
    signed_by TEXT,
    signed_on TEXT,
    created_at INTEGER NOT NULL,
    CONSTRAINT suggestions_reply_assignment_id_round_key UNIQUE (assignment_id, round)
) STRICT;

CREATE TABLE suggestions_search (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL CONSTRAINT suggestions_search_id_key UNIQUE,
    body TEXT NOT NULL,
    words TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE suggestions_search_fts USING fts5(
    words, content='suggestions_search', content_rowid='seq', detail='none', tokenize='ascii');

CREATE TABLE 'suggestions_search_fts_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'suggestions_search_fts_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'suggestions_search_fts_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'suggestions_search_fts_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE suggestions_signer (
    id BLOB NOT NULL CONSTRAINT suggestions_signer_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_signer_office_id_fkey REFERENCES platform_office (id),
    suggestion_id BLOB NOT NULL
        CONSTRAINT suggestions_signer_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
    person_id BLOB NOT NULL
        CONSTRAINT suggestions_signer_person_id_fkey REFERENCES representatives_person (id),
    tenure_id BLOB NOT NULL
        CONSTRAINT suggestions_signer_tenure_id_fkey REFERENCES representatives_tenure (id),
    position INTEGER NOT NULL,
    answer TEXT NOT NULL CONSTRAINT suggestions_signer_answer_check
        CHECK (answer IN ('lead', 'invited', 'confirmed', 'declined', 'dropped')),
    answered_at INTEGER,
    CONSTRAINT suggestions_signer_suggestion_id_person_id_key UNIQUE (suggestion_id, person_id)
) STRICT;

CREATE INDEX suggestions_signer_person_idx ON suggestions_signer (person_id, suggestion_id);

CREATE TABLE suggestions_suggestion (
    id BLOB NOT NULL CONSTRAINT suggestions_suggestion_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_suggestion_office_id_fkey REFERENCES platform_office (id),
    state TEXT NOT NULL CONSTRAINT suggestions_suggestion_state_check
        CHECK (state IN ('draft', 'cosigning', 'delegation_review', 'motions_review', 'intake', 'triage',
                         'handling', 'feedback', 'redo_review', 'closed', 'withdrawn', 'discarded',
                         'refused')),
    version INTEGER NOT NULL,
    round INTEGER NOT NULL,
    number TEXT,
    level TEXT NOT NULL CONSTRAINT suggestions_suggestion_level_check
        CHECK (level IN ('national', 'province', 'city', 'county', 'township')),
    origin TEXT NOT NULL CONSTRAINT suggestions_suggestion_origin_check
        CHECK (origin IN ('session', 'between', 'campaign')),
    meeting_id BLOB CONSTRAINT suggestions_suggestion_meeting_id_fkey REFERENCES platform_meeting (id),
    category TEXT,
    title TEXT NOT NULL,
    situation TEXT NOT NULL,
    analysis TEXT NOT NULL,
    proposal TEXT NOT NULL,
    publication TEXT CONSTRAINT suggestions_suggestion_publication_check
        CHECK (publication IN ('full', 'title_only', 'none')),
    lead_tenure_id BLOB NOT NULL CONSTRAINT suggestions_suggestion_lead_tenure_id_fkey
        REFERENCES representatives_tenure (id),
    lead_person_id BLOB NOT NULL CONSTRAINT suggestions_suggestion_lead_person_id_fkey
        REFERENCES representatives_person (id),
    delegation_id BLOB CONSTRAINT suggestions_suggestion_delegation_id_fkey
        REFERENCES representatives_delegation (id),
    proposed_on TEXT NOT NULL,
    assigned_on TEXT,
    replied_on TEXT,
    closed_on TEXT,
    result_class TEXT CONSTRAINT suggestions_suggestion_result_class_check
        CHECK (result_class IN ('A', 'B', 'C', 'D')),
    satisfaction TEXT CONSTRAINT suggestions_suggestion_satisfaction_check
        CHECK (satisfaction IN ('satisfied', 'mostly', 'unsatisfied')),
    is_key INTEGER NOT NULL,
    key_leader TEXT,
    is_excellent INTEGER NOT NULL,
    published_on TEXT,
    implemented_on TEXT,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    CONSTRAINT suggestions_suggestion_office_id_level_number_key UNIQUE (office_id, level, number)
) STRICT;

CREATE INDEX suggestions_suggestion_delegation_idx ON suggestions_suggestion (delegation_id, state);

CREATE INDEX suggestions_suggestion_newest_idx
    ON suggestions_suggestion (office_id, proposed_on, id);

CREATE INDEX suggestions_suggestion_state_idx ON suggestions_suggestion (office_id, state, proposed_on);

CREATE TABLE suggestions_talk (
    id BLOB NOT NULL CONSTRAINT suggestions_talk_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT suggestions_talk_office_id_fkey REFERENCES platform_office (id),
    assignment_id BLOB NOT NULL
        CONSTRAINT suggestions_talk_assignment_id_fkey REFERENCES suggestions_assignment (id),
    round INTEGER NOT NULL,
    mode TEXT NOT NULL CONSTRAINT suggestions_talk_mode_check
        CHECK (mode IN ('visit', 'meeting', 'telephone', 'other')),
    held_on TEXT NOT NULL,
    place TEXT,
    content TEXT NOT NULL,
    deputy_opinion TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    entered_at INTEGER NOT NULL
) STRICT;

CREATE INDEX suggestions_talk_assignment_idx ON suggestions_talk (assignment_id, round, held_on);

