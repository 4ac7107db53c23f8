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

CREATE TABLE platform_attachment (
    id BLOB NOT NULL CONSTRAINT platform_attachment_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT platform_attachment_office_id_fkey REFERENCES platform_office (id),
    subject_kind TEXT NOT NULL,
    subject_id BLOB NOT NULL,
    label TEXT NOT NULL,
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    hash TEXT NOT NULL,
    added_by BLOB NOT NULL
        CONSTRAINT platform_attachment_added_by_fkey REFERENCES platform_account (id),
    added_name TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    withdrawn_at INTEGER,
    withdrawn_name TEXT,
    withdrawn_reason TEXT, unit_id BLOB
    CONSTRAINT platform_attachment_unit_id_fkey REFERENCES platform_unit (id),
    CONSTRAINT platform_attachment_hash_fkey
        FOREIGN KEY (office_id, hash) REFERENCES platform_blob (office_id, hash),
    CONSTRAINT platform_attachment_withdrawn_check
        CHECK ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL)
               AND (withdrawn_at IS NULL) = (withdrawn_name IS NULL))
) STRICT;

CREATE INDEX platform_attachment_subject_idx
    ON platform_attachment (office_id, subject_id, added_at, id);

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

CREATE TABLE platform_blob (
    office_id BLOB NOT NULL CONSTRAINT platform_blob_office_id_fkey REFERENCES platform_office (id),
    hash TEXT NOT NULL,
    size INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    CONSTRAINT platform_blob_pkey PRIMARY KEY (office_id, hash)
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
        CHECK (holder_kind IN ('role', 'unit', 'person', 'delegation', 'committee')),
    holder_role TEXT,
    holder_id BLOB,
    started_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    warn_on TEXT NOT NULL,
    stopped_on TEXT,
    warned_at INTEGER,
    overdue_noticed_at INTEGER,
    created_at INTEGER NOT NULL, is_fixed INTEGER NOT NULL DEFAULT FALSE,
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

CREATE INDEX platform_clock_subject_due_idx ON platform_clock (subject_id, due_on) WHERE stopped_on IS NULL;

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

CREATE TABLE platform_committee (
    id BLOB NOT NULL CONSTRAINT platform_committee_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT platform_committee_office_id_fkey REFERENCES platform_office (id),
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    CONSTRAINT platform_committee_office_id_name_key UNIQUE (office_id, name)
) STRICT;

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
                        'unit_clerk', 'unit_reviewer', 'unit_leader', 'committee', 'system_admin',
                        'security_admin', 'audit_admin')),
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

CREATE TABLE platform_letter_bundle (
    id BLOB NOT NULL CONSTRAINT platform_letter_bundle_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT platform_letter_bundle_office_id_fkey REFERENCES platform_office (id),
    account_id BLOB NOT NULL
        CONSTRAINT platform_letter_bundle_account_id_fkey REFERENCES platform_account (id),
    form TEXT NOT NULL,
    template_id BLOB
        CONSTRAINT platform_letter_bundle_template_id_fkey REFERENCES platform_letter_template (id),
    state TEXT NOT NULL CONSTRAINT platform_letter_bundle_state_check
        CHECK (state IN ('making', 'ready', 'failed', 'cancelled', 'expired')),
    total INTEGER NOT NULL,
    problem TEXT,
    archive BLOB,
    created_at INTEGER NOT NULL,
    finished_at INTEGER
) STRICT;

CREATE INDEX platform_letter_bundle_account_idx ON platform_letter_bundle (account_id, created_at);

CREATE INDEX platform_letter_bundle_state_idx ON platform_letter_bundle (state, created_at);

CREATE TABLE platform_letter_item (
    bundle_id BLOB NOT NULL
        CONSTRAINT platform_letter_item_bundle_id_fkey REFERENCES platform_letter_bundle (id),
    office_id BLOB NOT NULL
        CONSTRAINT platform_letter_item_office_id_fkey REFERENCES platform_office (id),
    position INTEGER NOT NULL,
    subject_id BLOB NOT NULL,
    title TEXT NOT NULL,
    file_name TEXT,
    bytes BLOB,
    problem TEXT,
    made_at INTEGER,
    CONSTRAINT platform_letter_item_pkey PRIMARY KEY (bundle_id, position)
) STRICT;

CREATE TABLE platform_letter_template (
    id BLOB NOT NULL CONSTRAINT platform_letter_template_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT platform_letter_template_office_id_fkey REFERENCES platform_office (id),
    form TEXT NOT NULL,
    version INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    bytes BLOB NOT NULL,
    added_name TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    ended_name TEXT,
    ended_at INTEGER,
    CONSTRAINT platform_letter_template_office_id_form_version_key UNIQUE (office_id, form, version)
) STRICT;

CREATE UNIQUE INDEX platform_letter_template_current_key
    ON platform_letter_template (office_id, form) WHERE ended_at IS NULL;

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

CREATE TABLE representatives_activity (
    id BLOB NOT NULL CONSTRAINT representatives_activity_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_activity_office_id_fkey
        REFERENCES platform_office (id),
    code TEXT NOT NULL,
    kind TEXT NOT NULL CONSTRAINT representatives_activity_kind_check
        CHECK (kind IN ('inspection', 'joint_inspection', 'research', 'law_enforcement',
                        'legislative_research', 'supervision', 'sit_in', 'congress', 'campaign',
                        'group', 'core_group', 'cross_area', 'interview', 'court_visit', 'symposium',
                        'report_meeting', 'reception_by_director', 'visit', 'reception_day',
                        'training', 'report_to_voters', 'other')),
    kind_word TEXT NOT NULL,
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    held_on TEXT NOT NULL,
    ends_on TEXT,
    place TEXT,
    host TEXT NOT NULL,
    host_level TEXT NOT NULL CONSTRAINT representatives_activity_host_level_check
        CHECK (host_level IN ('own', 'upper', 'group', 'other')),
    theme TEXT CONSTRAINT representatives_activity_theme_check
        CHECK (theme IN ('central_work', 'congress_work', 'campaign')),
    group_id BLOB CONSTRAINT representatives_activity_group_id_fkey
        REFERENCES representatives_group (id),
    station TEXT,
    campaign_id BLOB CONSTRAINT representatives_activity_campaign_id_fkey
        REFERENCES representatives_campaign (id),
    meeting_id BLOB CONSTRAINT representatives_activity_meeting_id_fkey
        REFERENCES platform_meeting (id),
    received INTEGER NOT NULL,
    opinions INTEGER NOT NULL,
    plan TEXT,
    record TEXT,
    state TEXT NOT NULL CONSTRAINT representatives_activity_state_check
        CHECK (state IN ('planned', 'inviting', 'held', 'recorded', 'cancelled')),
    check_in_secret TEXT,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    CONSTRAINT representatives_activity_office_id_code_key UNIQUE (office_id, code)
) STRICT;

CREATE INDEX representatives_activity_campaign_idx ON representatives_activity (campaign_id);

CREATE INDEX representatives_activity_group_idx ON representatives_activity (group_id, held_on);

CREATE INDEX representatives_activity_held_idx ON representatives_activity (office_id, held_on);

CREATE INDEX representatives_activity_kind_idx ON representatives_activity (office_id, kind, held_on);

CREATE INDEX representatives_activity_open_idx
    ON representatives_activity (office_id, held_on) WHERE state IN ('planned', 'inviting', 'held');

CREATE TABLE representatives_activity_search (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL CONSTRAINT representatives_activity_search_id_key UNIQUE,
    body TEXT NOT NULL,
    words TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE representatives_activity_search_fts USING fts5(
    words, content='representatives_activity_search', content_rowid='seq', detail='none', tokenize='ascii');

CREATE TABLE 'representatives_activity_search_fts_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'representatives_activity_search_fts_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'representatives_activity_search_fts_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'representatives_activity_search_fts_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE representatives_advice (
    id BLOB NOT NULL CONSTRAINT representatives_advice_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_advice_office_id_fkey
        REFERENCES platform_office (id),
    tenure_id BLOB NOT NULL CONSTRAINT representatives_advice_tenure_id_fkey
        REFERENCES representatives_tenure (id),
    kind TEXT NOT NULL CONSTRAINT representatives_advice_kind_check
        CHECK (kind IN ('not_renominate', 'resign', 'ordered')),
    cause TEXT NOT NULL CONSTRAINT representatives_advice_cause_check
        CHECK (cause IN ('work_change', 'poor_performance', 'low_points', 'health', 'discipline', 'other')),
    grounds TEXT NOT NULL,
    given_on TEXT NOT NULL,
    given_by TEXT NOT NULL,
    withdrawn_on TEXT,
    withdrawn_reason TEXT,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX representatives_advice_given_idx ON representatives_advice (office_id, given_on);

CREATE INDEX representatives_advice_tenure_idx ON representatives_advice (tenure_id);

CREATE TABLE representatives_allowance_rule (
    id BLOB NOT NULL CONSTRAINT representatives_allowance_rule_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_allowance_rule_office_id_fkey
        REFERENCES platform_office (id),
    kind TEXT NOT NULL CONSTRAINT representatives_allowance_rule_kind_check
        CHECK (kind IN ('subsidy', 'lost_wages', 'travel', 'group_fund', 'other')),
    from_year INTEGER NOT NULL,
    amount INTEGER NOT NULL CONSTRAINT representatives_allowance_rule_amount_check CHECK (amount > 0),
    basis TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    CONSTRAINT representatives_allowance_rule_office_id_kind_from_year_key
        UNIQUE (office_id, kind, from_year)
) STRICT;

CREATE TABLE representatives_appraisal_rule (
    id BLOB NOT NULL CONSTRAINT representatives_appraisal_rule_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_appraisal_rule_office_id_fkey
        REFERENCES platform_office (id),
    coverage TEXT NOT NULL CONSTRAINT representatives_appraisal_rule_coverage_check
        CHECK (coverage IN ('quarter_yearly', 'once_per_term')),
    basis TEXT NOT NULL CONSTRAINT representatives_appraisal_rule_basis_check
        CHECK (basis IN ('valid', 'returned')),
    excellent_percent INTEGER NOT NULL,
    competent_percent INTEGER NOT NULL,
    basic_percent INTEGER NOT NULL,
    suggestions_percent INTEGER NOT NULL,
    deputies_percent INTEGER NOT NULL,
    reason TEXT NOT NULL,
    set_by TEXT NOT NULL,
    set_at INTEGER NOT NULL
, voters_target INTEGER NOT NULL DEFAULT 10) STRICT;

CREATE INDEX representatives_appraisal_rule_office_idx ON representatives_appraisal_rule (office_id, set_at);

CREATE TABLE representatives_area_service (
    id BLOB NOT NULL CONSTRAINT representatives_area_service_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_area_service_office_id_fkey
        REFERENCES platform_office (id),
    supervision_id BLOB NOT NULL CONSTRAINT representatives_area_service_supervision_id_fkey
        REFERENCES representatives_area_supervision (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    CONSTRAINT representatives_area_service_supervision_id_name_key UNIQUE (supervision_id, name)
) STRICT;

CREATE TABLE representatives_area_supervision (
    id BLOB NOT NULL CONSTRAINT representatives_area_supervision_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_area_supervision_office_id_fkey
        REFERENCES platform_office (id),
    campaign_id BLOB CONSTRAINT representatives_area_supervision_campaign_id_fkey
        REFERENCES representatives_campaign (id),
    leader TEXT NOT NULL,
    area TEXT NOT NULL,
    ended_on TEXT,
    end_reason TEXT,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX representatives_area_supervision_leader_idx
    ON representatives_area_supervision (office_id, leader);

CREATE TABLE representatives_attendance (
    id BLOB NOT NULL CONSTRAINT representatives_attendance_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_attendance_office_id_fkey
        REFERENCES platform_office (id),
    activity_id BLOB NOT NULL CONSTRAINT representatives_attendance_activity_id_fkey
        REFERENCES representatives_activity (id),
    tenure_id BLOB NOT NULL CONSTRAINT representatives_attendance_tenure_id_fkey
        REFERENCES representatives_tenure (id),
    state TEXT NOT NULL CONSTRAINT representatives_attendance_state_check
        CHECK (state IN ('invited', 'signed_up', 'leave_asked', 'on_leave', 'attended', 'absent')),
    reason TEXT,
    checked_in_by TEXT CONSTRAINT representatives_attendance_checked_in_by_check
        CHECK (checked_in_by IN ('qr', 'code', 'list', 'ledger')),
    checked_in_at INTEGER,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL, signed_up_at INTEGER, leave_kind TEXT
    CONSTRAINT representatives_attendance_leave_kind_check
    CHECK (leave_kind IN ('duty', 'health', 'family', 'other')), corrected_at INTEGER, points_version INTEGER,
    CONSTRAINT representatives_attendance_activity_id_tenure_id_key UNIQUE (activity_id, tenure_id)
) STRICT;

CREATE INDEX representatives_attendance_leave_idx
    ON representatives_attendance (office_id, activity_id) WHERE state = 'leave_asked';

CREATE INDEX representatives_attendance_points_idx ON representatives_attendance (office_id, tenure_id)
 WHERE (state IN ('on_leave', 'absent') OR points_version IS NOT NULL)
   AND COALESCE(points_version, -1) <> version;

CREATE INDEX representatives_attendance_tenure_idx ON representatives_attendance (tenure_id, state);

CREATE TABLE representatives_award (
    id BLOB NOT NULL CONSTRAINT representatives_award_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_award_office_id_fkey
        REFERENCES platform_office (id),
    year INTEGER NOT NULL,
    category TEXT NOT NULL CONSTRAINT representatives_award_category_check
        CHECK (category IN ('deputy', 'suggestion', 'group', 'unit', 'staff', 'own')),
    category_name TEXT NOT NULL,
    target TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    tenure_id BLOB CONSTRAINT representatives_award_tenure_id_fkey REFERENCES representatives_tenure (id),
    grounds TEXT,
    over_quota_reason TEXT,
    state TEXT NOT NULL CONSTRAINT representatives_award_state_check
        CHECK (state IN ('nominated', 'decided', 'published', 'refused', 'revoked')),
    meeting_id BLOB CONSTRAINT representatives_award_meeting_id_fkey REFERENCES platform_meeting (id),
    decided_on TEXT,
    published_on TEXT,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    CONSTRAINT representatives_award_office_id_year_category_name_target_key
        UNIQUE (office_id, year, category_name, target)
) STRICT;

CREATE INDEX representatives_award_category_idx ON representatives_award (office_id, category, state, year);

CREATE INDEX representatives_award_tenure_idx ON representatives_award (tenure_id);

CREATE TABLE representatives_brief (
    id BLOB NOT NULL CONSTRAINT representatives_brief_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_brief_office_id_fkey
        REFERENCES platform_office (id),
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    source TEXT NOT NULL,
    body TEXT NOT NULL,
    state TEXT NOT NULL CONSTRAINT representatives_brief_state_check
        CHECK (state IN ('draft', 'to_sign', 'signed', 'submitted', 'instructed', 'passed', 'answered', 'closed',
          'dropped')),
    signed_by TEXT,
    signed_on TEXT,
    submitted_to TEXT,
    submitted_on TEXT,
    unit_id BLOB CONSTRAINT representatives_brief_unit_id_fkey REFERENCES platform_unit (id),
    passed_on TEXT,
    closed_on TEXT,
    follow_ups INTEGER NOT NULL,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL, requirement TEXT,
    CONSTRAINT representatives_brief_office_id_number_key UNIQUE (office_id, number)
) STRICT;

CREATE INDEX representatives_brief_state_idx ON representatives_brief (office_id, state);

CREATE INDEX representatives_brief_unit_idx ON representatives_brief (unit_id, state);

CREATE TABLE representatives_brief_instruction (
    id BLOB NOT NULL CONSTRAINT representatives_brief_instruction_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_brief_instruction_office_id_fkey
        REFERENCES platform_office (id),
    brief_id BLOB NOT NULL CONSTRAINT representatives_brief_instruction_brief_id_fkey
        REFERENCES representatives_brief (id),
    leader TEXT NOT NULL,
    body TEXT NOT NULL,
    given_on TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX representatives_brief_instruction_idx ON representatives_brief_instruction (brief_id);

CREATE TABLE representatives_budget_entry (
    id BLOB NOT NULL CONSTRAINT representatives_budget_entry_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_budget_entry_office_id_fkey
        REFERENCES platform_office (id),
    year INTEGER NOT NULL,
    kind TEXT NOT NULL CONSTRAINT representatives_budget_entry_kind_check
        CHECK (kind IN ('subsidy', 'lost_wages', 'travel', 'group_fund', 'other')),
    amount INTEGER NOT NULL,
    reason TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX representatives_budget_entry_year_idx ON representatives_budget_entry (office_id, year);

CREATE TABLE representatives_campaign (
    id BLOB NOT NULL CONSTRAINT representatives_campaign_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_campaign_office_id_fkey
        REFERENCES platform_office (id),
    name TEXT NOT NULL,
    year INTEGER NOT NULL,
    starts_on TEXT,
    ends_on TEXT,
    aims TEXT,
    created_at INTEGER NOT NULL,
    CONSTRAINT representatives_campaign_office_id_name_year_key UNIQUE (office_id, name, year)
) STRICT;

CREATE TABLE representatives_campaign_phase (
    id BLOB NOT NULL CONSTRAINT representatives_campaign_phase_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_campaign_phase_office_id_fkey
        REFERENCES platform_office (id),
    campaign_id BLOB NOT NULL CONSTRAINT representatives_campaign_phase_campaign_id_fkey
        REFERENCES representatives_campaign (id),
    name TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    done_on TEXT,
    done_note TEXT,
    created_at INTEGER NOT NULL,
    CONSTRAINT representatives_campaign_phase_campaign_id_name_key UNIQUE (campaign_id, name),
    CONSTRAINT representatives_campaign_phase_order_check CHECK (starts_on <= ends_on)
) STRICT;

CREATE TABLE representatives_candidate_share (
    id BLOB NOT NULL CONSTRAINT representatives_candidate_share_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_candidate_share_office_id_fkey
        REFERENCES platform_office (id),
    election_id BLOB NOT NULL CONSTRAINT representatives_candidate_share_election_id_fkey
        REFERENCES representatives_election (id),
    structure TEXT NOT NULL CONSTRAINT representatives_candidate_share_structure_check
        CHECK (structure IN ('women', 'minorities', 'non_party', 'grassroots', 'officials', 'serving')),
    bound TEXT NOT NULL CONSTRAINT representatives_candidate_share_bound_check
        CHECK (bound IN ('at_least', 'at_most')),
    percent INTEGER NOT NULL,
    candidates INTEGER NOT NULL,
    total INTEGER NOT NULL CONSTRAINT representatives_candidate_share_total_check CHECK (total >= 1),
    created_at INTEGER NOT NULL,
    CONSTRAINT representatives_candidate_share_election_id_structure_key UNIQUE (election_id, structure)
) STRICT;

CREATE TABLE representatives_certificate (
    id BLOB NOT NULL CONSTRAINT representatives_certificate_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_certificate_office_id_fkey
        REFERENCES platform_office (id),
    batch_id BLOB NOT NULL CONSTRAINT representatives_certificate_batch_id_fkey
        REFERENCES representatives_certificate_batch (id),
    tenure_id BLOB NOT NULL CONSTRAINT representatives_certificate_tenure_id_fkey
        REFERENCES representatives_tenure (id),
    number TEXT NOT NULL,
    issued_on TEXT NOT NULL,
    received_on TEXT,
    received_by TEXT,
    lost_on TEXT,
    replaced_on TEXT,
    returned_on TEXT,
    reason TEXT,
    created_at INTEGER NOT NULL,
    CONSTRAINT representatives_certificate_office_id_number_key UNIQUE (office_id, number)
) STRICT;

CREATE INDEX representatives_certificate_batch_idx ON representatives_certificate (batch_id);

CREATE INDEX representatives_certificate_tenure_idx ON representatives_certificate (tenure_id);

CREATE TABLE representatives_certificate_batch (
    id BLOB NOT NULL CONSTRAINT representatives_certificate_batch_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_certificate_batch_office_id_fkey
        REFERENCES platform_office (id),
    title TEXT NOT NULL,
    issued_on TEXT NOT NULL,
    level TEXT NOT NULL CONSTRAINT representatives_certificate_batch_level_check
        CHECK (level IN ('national', 'province', 'city', 'county', 'township')),
    term INTEGER NOT NULL,
    prefix TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX representatives_certificate_batch_office_idx
    ON representatives_certificate_batch (office_id, issued_on);

CREATE TABLE representatives_channel (
    id BLOB NOT NULL CONSTRAINT representatives_channel_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_channel_office_id_fkey
        REFERENCES platform_office (id),
    name TEXT NOT NULL,
    purpose TEXT,
    administrator TEXT NOT NULL,
    members INTEGER CONSTRAINT representatives_channel_members_check CHECK (members >= 0),
    real_name TEXT NOT NULL,
    checked_on TEXT NOT NULL,
    withdrawn_reason TEXT,
    created_at INTEGER NOT NULL
, version INTEGER NOT NULL DEFAULT 1) STRICT;

CREATE INDEX representatives_channel_office_idx ON representatives_channel (office_id, checked_on);

CREATE TABLE representatives_check_in_try (
    account_id BLOB NOT NULL CONSTRAINT representatives_check_in_try_pkey PRIMARY KEY
        CONSTRAINT representatives_check_in_try_account_id_fkey REFERENCES platform_account (id),
    office_id BLOB NOT NULL CONSTRAINT representatives_check_in_try_office_id_fkey
        REFERENCES platform_office (id),
    wrong INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    closed_until INTEGER
) STRICT;

CREATE TABLE representatives_circular (
    id BLOB NOT NULL CONSTRAINT representatives_circular_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_circular_office_id_fkey
        REFERENCES platform_office (id),
    number TEXT NOT NULL,
    issued_on TEXT NOT NULL,
    title TEXT NOT NULL,
    preface TEXT,
    state TEXT NOT NULL CONSTRAINT representatives_circular_state_check
        CHECK (state IN ('draft', 'published', 'discarded', 'revoked')),
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    CONSTRAINT representatives_circular_office_id_number_issued_on_title_key
        UNIQUE (office_id, number, issued_on, title)
) STRICT;

CREATE INDEX representatives_circular_issued_idx ON representatives_circular (office_id, issued_on);

CREATE TABLE representatives_circular_line (
    id BLOB NOT NULL CONSTRAINT representatives_circular_line_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_circular_line_office_id_fkey
        REFERENCES platform_office (id),
    circular_id BLOB NOT NULL CONSTRAINT representatives_circular_line_circular_id_fkey
        REFERENCES representatives_circular (id),
    part TEXT NOT NULL CONSTRAINT representatives_circular_line_part_check
        CHECK (part IN ('attendance', 'entries', 'kinds')),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    amount INTEGER NOT NULL,
    base INTEGER NOT NULL,
    CONSTRAINT representatives_circular_line_circular_id_part_position_key
        UNIQUE (circular_id, part, position)
) STRICT;

CREATE TABLE representatives_constituency (
    id BLOB NOT NULL CONSTRAINT representatives_constituency_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_constituency_office_id_fkey
        REFERENCES platform_office (id),
    level TEXT NOT NULL CONSTRAINT representatives_constituency_level_check
        CHECK (level IN ('national', 'province', 'city', 'county', 'township')),
    term INTEGER NOT NULL,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    seats INTEGER NOT NULL CONSTRAINT representatives_constituency_seats_check
        CHECK (seats >= 1 AND seats <= 3),
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    CONSTRAINT representatives_constituency_office_id_level_term_number_key
        UNIQUE (office_id, level, term, number)
) STRICT;

CREATE TABLE representatives_consultative (
    id BLOB NOT NULL CONSTRAINT representatives_consultative_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_consultative_office_id_fkey
        REFERENCES platform_office (id),
    name TEXT NOT NULL,
    area TEXT,
    street TEXT,
    starts_on TEXT,
    ends_on TEXT,
    note TEXT,
    withdrawn_reason TEXT,
    created_at INTEGER NOT NULL
, version INTEGER NOT NULL DEFAULT 1) STRICT;

CREATE INDEX representatives_consultative_name_idx ON representatives_consultative (office_id, name);

CREATE TABLE representatives_contact (
    id BLOB NOT NULL CONSTRAINT representatives_contact_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_contact_office_id_fkey
        REFERENCES platform_office (id),
    member_id BLOB CONSTRAINT representatives_contact_member_id_fkey
        REFERENCES representatives_member (id),
    tenure_id BLOB NOT NULL CONSTRAINT representatives_contact_tenure_id_fkey
        REFERENCES representatives_tenure (id),
    held_on TEXT NOT NULL,
    mode TEXT NOT NULL CONSTRAINT representatives_contact_mode_check
        CHECK (mode IN ('symposium', 'visit', 'phone', 'email', 'letter', 'wechat')),
    voters INTEGER NOT NULL,
    opinions TEXT,
    entered_by_id BLOB NOT NULL,
    entered_by TEXT NOT NULL,
    withdrawn_on TEXT,
    withdrawn_because TEXT,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX representatives_contact_held_idx ON representatives_contact (office_id, held_on);

CREATE INDEX representatives_contact_member_idx ON representatives_contact (member_id, held_on);

CREATE INDEX representatives_contact_tenure_idx ON representatives_contact (tenure_id, held_on);

CREATE TABLE representatives_contact_duty (
    id BLOB NOT NULL CONSTRAINT representatives_contact_duty_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_contact_duty_office_id_fkey
        REFERENCES platform_office (id),
    kind TEXT NOT NULL CONSTRAINT representatives_contact_duty_kind_check
        CHECK (kind IN ('voters', 'liaisons', 'leaders', 'seconded', 'rooms')),
    person TEXT,
    sort_key TEXT NOT NULL,
    tenure_id BLOB CONSTRAINT representatives_contact_duty_tenure_id_fkey
        REFERENCES representatives_tenure (id),
    area TEXT NOT NULL,
    voters INTEGER NOT NULL,
    from_on TEXT NOT NULL,
    to_on TEXT,
    to_reason TEXT,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX representatives_contact_duty_kind_idx ON representatives_contact_duty (office_id, kind);

CREATE INDEX representatives_contact_duty_tenure_idx ON representatives_contact_duty (tenure_id);

CREATE TABLE representatives_court_duty (
    id BLOB NOT NULL CONSTRAINT representatives_court_duty_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_court_duty_office_id_fkey
        REFERENCES platform_office (id),
    on_duty_on TEXT NOT NULL,
    office_name TEXT NOT NULL,
    deputies TEXT NOT NULL,
    activity TEXT NOT NULL,
    people INTEGER CONSTRAINT representatives_court_duty_people_check CHECK (people >= 0),
    opinions INTEGER CONSTRAINT representatives_court_duty_opinions_check CHECK (opinions >= 0),
    content TEXT,
    withdrawn_reason TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX representatives_court_duty_day_idx ON representatives_court_duty (office_id, on_duty_on);

CREATE TABLE representatives_court_duty_deputy (
    duty_id BLOB NOT NULL CONSTRAINT representatives_court_duty_deputy_duty_id_fkey
        REFERENCES representatives_court_duty (id),
    tenure_id BLOB NOT NULL CONSTRAINT representatives_court_duty_deputy_tenure_id_fkey
        REFERENCES representatives_tenure (id),
    office_id BLOB NOT NULL CONSTRAINT representatives_court_duty_deputy_office_id_fkey
        REFERENCES platform_office (id),
    left_at INTEGER,
    CONSTRAINT representatives_court_duty_deputy_pkey PRIMARY KEY (duty_id, tenure_id)
) STRICT;

CREATE INDEX representatives_court_duty_deputy_tenure_idx ON representatives_court_duty_deputy (tenure_id);

CREATE TABLE representatives_deed (
    id BLOB NOT NULL CONSTRAINT representatives_deed_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_deed_office_id_fkey REFERENCES platform_office (id),
    tenure_id BLOB NOT NULL CONSTRAINT representatives_deed_tenure_id_fkey
        REFERENCES representatives_tenure (id),
    campaign_id BLOB CONSTRAINT representatives_deed_campaign_id_fkey
        REFERENCES representatives_campaign (id),
    kind TEXT NOT NULL CONSTRAINT representatives_deed_kind_check
        CHECK (kind IN ('donation', 'employment', 'pairing', 'mediation', 'good_deed', 'other')),
    happened_on TEXT NOT NULL,
    amount INTEGER CONSTRAINT representatives_deed_amount_check CHECK (amount >= 0),
    people INTEGER CONSTRAINT representatives_deed_people_check CHECK (people >= 0),
    narrative TEXT NOT NULL,
    withdrawn_on TEXT,
    withdrawn_reason TEXT,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX representatives_deed_campaign_idx ON representatives_deed (campaign_id, happened_on);

CREATE INDEX representatives_deed_tenure_idx ON representatives_deed (tenure_id);

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

CREATE TABLE representatives_edition (
    id BLOB NOT NULL CONSTRAINT representatives_edition_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_edition_office_id_fkey
        REFERENCES platform_office (id),
    number TEXT NOT NULL,
    printed_on TEXT NOT NULL,
    copies INTEGER NOT NULL CONSTRAINT representatives_edition_copies_check CHECK (copies > 0),
    covers TEXT,
    changes TEXT,
    withdrawn_reason TEXT,
    created_at INTEGER NOT NULL
, version INTEGER NOT NULL DEFAULT 1) STRICT;

CREATE INDEX representatives_edition_printed_idx ON representatives_edition (office_id, printed_on);

CREATE TABLE representatives_election (
    id BLOB NOT NULL CONSTRAINT representatives_election_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_election_office_id_fkey
        REFERENCES platform_office (id),
    level TEXT NOT NULL CONSTRAINT representatives_election_level_check
        CHECK (level IN ('national', 'province', 'city', 'county', 'township')),
    term INTEGER NOT NULL,
    kind TEXT NOT NULL CONSTRAINT representatives_election_kind_check
        CHECK (kind IN ('general', 'by_election')),
    organ TEXT NOT NULL,
    held_on TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    CONSTRAINT representatives_election_office_id_level_term_held_on_organ_key
        UNIQUE (office_id, level, term, held_on, organ)
) STRICT;

CREATE TABLE representatives_election_stage (
    id BLOB NOT NULL CONSTRAINT representatives_election_stage_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_election_stage_office_id_fkey
        REFERENCES platform_office (id),
    election_id BLOB NOT NULL CONSTRAINT representatives_election_stage_election_id_fkey
        REFERENCES representatives_election (id),
    stage TEXT NOT NULL CONSTRAINT representatives_election_stage_stage_check
        CHECK (stage IN ('preparation', 'voters', 'candidates', 'voting', 'first_session', 'summary')),
    starts_on TEXT NOT NULL,
    ends_on TEXT,
    posted_on TEXT,
    note TEXT,
    created_at INTEGER NOT NULL, final_posted_on TEXT,
    CONSTRAINT representatives_election_stage_election_id_stage_key UNIQUE (election_id, stage)
) STRICT;

CREATE TABLE representatives_grading (
    id BLOB NOT NULL CONSTRAINT representatives_grading_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_grading_office_id_fkey
        REFERENCES platform_office (id),
    tenure_id BLOB NOT NULL CONSTRAINT representatives_grading_tenure_id_fkey
        REFERENCES representatives_tenure (id),
    year INTEGER NOT NULL,
    state TEXT NOT NULL CONSTRAINT representatives_grading_state_check
        CHECK (state IN ('open', 'graded', 'announced')),
    grade TEXT CONSTRAINT representatives_grading_grade_check
        CHECK (grade IN ('excellent', 'competent', 'basic', 'incompetent')),
    rule_grade TEXT CONSTRAINT representatives_grading_rule_grade_check
        CHECK (rule_grade IN ('excellent', 'competent', 'basic', 'incompetent')),
    reason TEXT,
    announced_on TEXT,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    CONSTRAINT representatives_grading_tenure_id_year_key UNIQUE (tenure_id, year)
) STRICT;

CREATE INDEX representatives_grading_year_idx ON representatives_grading (office_id, year, state);

CREATE TABLE representatives_grading_meeting (
    id BLOB NOT NULL CONSTRAINT representatives_grading_meeting_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_grading_meeting_office_id_fkey
        REFERENCES platform_office (id),
    grading_id BLOB NOT NULL CONSTRAINT representatives_grading_meeting_grading_id_fkey
        REFERENCES representatives_grading (id),
    occasion TEXT NOT NULL CONSTRAINT representatives_grading_meeting_occasion_check
        CHECK (occasion IN ('opening', 'closing', 'committee')),
    held_on TEXT NOT NULL,
    note TEXT,
    issued INTEGER,
    returned INTEGER,
    excellent INTEGER,
    competent INTEGER,
    basic INTEGER,
    incompetent INTEGER,
    invalid INTEGER,
    is_replaced INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    CONSTRAINT representatives_grading_meeting_ballots_check CHECK (returned <= issued
        AND excellent + competent + basic + incompetent + invalid = returned)
) STRICT;

CREATE INDEX representatives_grading_meeting_grading_idx
    ON representatives_grading_meeting (grading_id, occasion);

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
    CONSTRAINT representatives_group_leader_tenure_id_fkey REFERENCES representatives_tenure (id), level TEXT CONSTRAINT representatives_group_level_check
    CHECK (level IN ('national', 'province', 'city', 'county', 'township')), liaison_name TEXT, liaison_phone TEXT, dissolved_on TEXT, dissolved_because TEXT, version INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT representatives_group_office_id_name_key UNIQUE (office_id, name)
) STRICT;

CREATE TABLE representatives_group_member (
    id BLOB NOT NULL CONSTRAINT representatives_group_member_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_group_member_office_id_fkey
        REFERENCES platform_office (id),
    group_id BLOB NOT NULL CONSTRAINT representatives_group_member_group_id_fkey
        REFERENCES representatives_group (id),
    tenure_id BLOB NOT NULL CONSTRAINT representatives_group_member_tenure_id_fkey
        REFERENCES representatives_tenure (id),
    from_on TEXT NOT NULL,
    to_on TEXT,
    end_reason TEXT,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX representatives_group_member_group_idx
    ON representatives_group_member (group_id, tenure_id);

CREATE INDEX representatives_group_member_tenure_idx ON representatives_group_member (tenure_id);

CREATE TABLE representatives_group_plan (
    id BLOB NOT NULL CONSTRAINT representatives_group_plan_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_group_plan_office_id_fkey
        REFERENCES platform_office (id),
    group_id BLOB NOT NULL CONSTRAINT representatives_group_plan_group_id_fkey
        REFERENCES representatives_group (id),
    year INTEGER NOT NULL,
    quarter INTEGER NOT NULL CONSTRAINT representatives_group_plan_quarter_check
        CHECK (quarter >= 1 AND quarter <= 4),
    item TEXT NOT NULL,
    dropped_on TEXT,
    drop_reason TEXT,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX representatives_group_plan_group_idx ON representatives_group_plan (group_id, year);

CREATE TABLE representatives_group_rule (
    id BLOB NOT NULL CONSTRAINT representatives_group_rule_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_group_rule_office_id_fkey
        REFERENCES platform_office (id),
    level TEXT NOT NULL CONSTRAINT representatives_group_rule_level_check
        CHECK (level IN ('national', 'province', 'city', 'county', 'township')),
    per_year INTEGER NOT NULL,
    per_quarter INTEGER NOT NULL,
    basis TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    created_at INTEGER NOT NULL
, study_per_quarter INTEGER NOT NULL DEFAULT 0
    CONSTRAINT representatives_group_rule_study_per_quarter_check CHECK (study_per_quarter >= 0), quarter_month INTEGER
    CONSTRAINT representatives_group_rule_quarter_month_check
    CHECK (quarter_month >= 1 AND quarter_month <= 3)) STRICT;

CREATE INDEX representatives_group_rule_level_idx ON representatives_group_rule (office_id, level);

CREATE TABLE representatives_guidance (
    id BLOB NOT NULL CONSTRAINT representatives_guidance_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_guidance_office_id_fkey
        REFERENCES platform_office (id),
    issued_on TEXT NOT NULL,
    title TEXT NOT NULL,
    document TEXT,
    body TEXT NOT NULL,
    withdrawn_reason TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX representatives_guidance_day_idx ON representatives_guidance (office_id, issued_on);

CREATE TABLE representatives_intent (
    id BLOB NOT NULL CONSTRAINT representatives_intent_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_intent_office_id_fkey
        REFERENCES platform_office (id),
    tenure_id BLOB NOT NULL CONSTRAINT representatives_intent_tenure_id_fkey
        REFERENCES representatives_tenure (id),
    project TEXT NOT NULL,
    told_on TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX representatives_intent_tenure_idx ON representatives_intent (tenure_id);

CREATE INDEX representatives_intent_told_idx ON representatives_intent (office_id, told_on);

CREATE TABLE representatives_interview (
    id BLOB NOT NULL CONSTRAINT representatives_interview_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_interview_office_id_fkey
        REFERENCES platform_office (id),
    tenure_id BLOB NOT NULL CONSTRAINT representatives_interview_tenure_id_fkey
        REFERENCES representatives_tenure (id),
    topic TEXT NOT NULL,
    grounds TEXT NOT NULL,
    wanted TEXT NOT NULL,
    asked_on TEXT NOT NULL,
    state TEXT NOT NULL CONSTRAINT representatives_interview_state_check
        CHECK (state IN ('asked', 'arranged', 'held', 'answered', 'closed', 'declined', 'withdrawn')),
    unit_id BLOB CONSTRAINT representatives_interview_unit_id_fkey REFERENCES platform_unit (id),
    official TEXT,
    held_on TEXT,
    place TEXT,
    record TEXT,
    answer TEXT,
    answered_on TEXT,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX representatives_interview_state_idx ON representatives_interview (office_id, state);

CREATE INDEX representatives_interview_tenure_idx ON representatives_interview (tenure_id);

CREATE INDEX representatives_interview_unit_idx ON representatives_interview (unit_id, state);

CREATE TABLE representatives_leader_visit (
    id BLOB NOT NULL CONSTRAINT representatives_leader_visit_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_leader_visit_office_id_fkey
        REFERENCES platform_office (id),
    visited_on TEXT NOT NULL,
    leader TEXT NOT NULL,
    area TEXT NOT NULL,
    people INTEGER NOT NULL CONSTRAINT representatives_leader_visit_people_check CHECK (people >= 0),
    content TEXT,
    withdrawn_reason TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX representatives_leader_visit_day_idx ON representatives_leader_visit (office_id, visited_on);

CREATE TABLE representatives_leave_limit (
    id BLOB NOT NULL CONSTRAINT representatives_leave_limit_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_leave_limit_office_id_fkey
        REFERENCES platform_office (id),
    times INTEGER NOT NULL CONSTRAINT representatives_leave_limit_times_check CHECK (times >= 0),
    basis TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX representatives_leave_limit_office_idx
    ON representatives_leave_limit (office_id, created_at);

CREATE TABLE representatives_livelihood (
    id BLOB NOT NULL CONSTRAINT representatives_livelihood_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_livelihood_office_id_fkey
        REFERENCES platform_office (id),
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    proposer_id BLOB CONSTRAINT representatives_livelihood_proposer_id_fkey
        REFERENCES representatives_tenure (id),
    proposer_code TEXT,
    proposed_on TEXT NOT NULL,
    content TEXT,
    state TEXT NOT NULL CONSTRAINT representatives_livelihood_state_check
        CHECK (state IN ('lead', 'dropped', 'candidate', 'chosen', 'not_chosen', 'done', 'rated')),
    meeting_id BLOB CONSTRAINT representatives_livelihood_meeting_id_fkey
        REFERENCES platform_meeting (id),
    voted_on TEXT,
    present INTEGER CONSTRAINT representatives_livelihood_present_check CHECK (present > 0),
    votes_for INTEGER CONSTRAINT representatives_livelihood_votes_for_check CHECK (votes_for >= 0),
    votes_against INTEGER CONSTRAINT representatives_livelihood_votes_against_check
        CHECK (votes_against >= 0),
    abstained INTEGER CONSTRAINT representatives_livelihood_abstained_check CHECK (abstained >= 0),
    progress INTEGER NOT NULL CONSTRAINT representatives_livelihood_progress_check
        CHECK (progress BETWEEN 0 AND 100),
    done_on TEXT,
    rating TEXT CONSTRAINT representatives_livelihood_rating_check
        CHECK (rating IN ('satisfied', 'basically', 'unsatisfied')),
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX representatives_livelihood_code_idx ON representatives_livelihood (office_id, code);

CREATE INDEX representatives_livelihood_proposed_idx ON representatives_livelihood (office_id, proposed_on);

CREATE TABLE representatives_mailing (
    id BLOB NOT NULL CONSTRAINT representatives_mailing_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_mailing_office_id_fkey
        REFERENCES platform_office (id),
    sent_on TEXT NOT NULL,
    item TEXT NOT NULL,
    copies INTEGER NOT NULL CONSTRAINT representatives_mailing_copies_check CHECK (copies >= 0),
    recipients TEXT,
    note TEXT,
    withdrawn_reason TEXT,
    created_at INTEGER NOT NULL
, version INTEGER NOT NULL DEFAULT 1, occasion TEXT) STRICT;

CREATE INDEX representatives_mailing_sent_idx ON representatives_mailing (office_id, sent_on);

CREATE TABLE representatives_member (
    id BLOB NOT NULL CONSTRAINT representatives_member_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_member_office_id_fkey
        REFERENCES platform_office (id),
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    post TEXT NOT NULL,
    level TEXT NOT NULL CONSTRAINT representatives_member_level_check
        CHECK (level IN ('national', 'province', 'city', 'county', 'township')),
    in_office_from TEXT,
    in_office_to TEXT,
    tenure_id BLOB CONSTRAINT representatives_member_tenure_id_fkey
        REFERENCES representatives_tenure (id),
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    CONSTRAINT representatives_member_office_id_name_key UNIQUE (office_id, name)
) STRICT;

CREATE TABLE representatives_member_link (
    id BLOB NOT NULL CONSTRAINT representatives_member_link_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_member_link_office_id_fkey
        REFERENCES platform_office (id),
    member_id BLOB NOT NULL CONSTRAINT representatives_member_link_member_id_fkey
        REFERENCES representatives_member (id),
    tenure_id BLOB NOT NULL CONSTRAINT representatives_member_link_tenure_id_fkey
        REFERENCES representatives_tenure (id),
    from_on TEXT,
    from_reason TEXT,
    to_on TEXT,
    to_reason TEXT,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX representatives_member_link_member_idx
    ON representatives_member_link (member_id, tenure_id);

CREATE INDEX representatives_member_link_tenure_idx ON representatives_member_link (tenure_id);

CREATE TABLE representatives_note (
    id BLOB NOT NULL CONSTRAINT representatives_note_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_note_office_id_fkey REFERENCES platform_office (id),
    tenure_id BLOB NOT NULL CONSTRAINT representatives_note_tenure_id_fkey
        REFERENCES representatives_tenure (id),
    section TEXT NOT NULL CONSTRAINT representatives_note_section_check
        CHECK (section IN ('diary', 'opinions', 'reception', 'meetings', 'thoughts', 'report', 'other')),
    written_on TEXT NOT NULL,
    body TEXT NOT NULL,
    withdrawn_on TEXT,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX representatives_note_tenure_idx ON representatives_note (tenure_id, written_on);

CREATE TABLE representatives_note_reading (
    id BLOB NOT NULL CONSTRAINT representatives_note_reading_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_note_reading_office_id_fkey
        REFERENCES platform_office (id),
    tenure_id BLOB NOT NULL CONSTRAINT representatives_note_reading_tenure_id_fkey
        REFERENCES representatives_tenure (id),
    read_on TEXT NOT NULL,
    reader TEXT NOT NULL,
    words TEXT,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX representatives_note_reading_tenure_idx ON representatives_note_reading (tenure_id, read_on);

CREATE TABLE representatives_opinion (
    id BLOB NOT NULL CONSTRAINT representatives_opinion_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_opinion_office_id_fkey
        REFERENCES platform_office (id),
    activity_id BLOB NOT NULL CONSTRAINT representatives_opinion_activity_id_fkey
        REFERENCES representatives_activity (id),
    title TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    body TEXT NOT NULL,
    raised_on TEXT NOT NULL,
    state TEXT NOT NULL CONSTRAINT representatives_opinion_state_check
        CHECK (state IN ('raised', 'assigned', 'replied', 'told', 'closed', 'kept', 'suggested')),
    unit_id BLOB CONSTRAINT representatives_opinion_unit_id_fkey REFERENCES platform_unit (id),
    requirement TEXT,
    assigned_on TEXT,
    reply TEXT,
    replied_on TEXT,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL
, became_kind TEXT, became_id BLOB
    CONSTRAINT representatives_opinion_became_check
    CHECK ((became_kind IS NULL) = (became_id IS NULL)), became_from TEXT
    CONSTRAINT representatives_opinion_became_from_check
    CHECK (became_from IN ('raised', 'assigned', 'replied', 'told', 'closed', 'kept', 'suggested'))) STRICT;

CREATE INDEX representatives_opinion_activity_idx ON representatives_opinion (activity_id);

CREATE UNIQUE INDEX representatives_opinion_became_id_key
    ON representatives_opinion (became_id) WHERE became_id IS NOT NULL;

CREATE INDEX representatives_opinion_state_idx ON representatives_opinion (office_id, state);

CREATE INDEX representatives_opinion_unit_idx ON representatives_opinion (unit_id, state);

CREATE TABLE representatives_opinion_deputy (
    opinion_id BLOB NOT NULL CONSTRAINT representatives_opinion_deputy_opinion_id_fkey
        REFERENCES representatives_opinion (id),
    tenure_id BLOB NOT NULL CONSTRAINT representatives_opinion_deputy_tenure_id_fkey
        REFERENCES representatives_tenure (id),
    office_id BLOB NOT NULL CONSTRAINT representatives_opinion_deputy_office_id_fkey
        REFERENCES platform_office (id),
    CONSTRAINT representatives_opinion_deputy_pkey PRIMARY KEY (opinion_id, tenure_id)
) STRICT;

CREATE INDEX representatives_opinion_deputy_tenure_idx ON representatives_opinion_deputy (tenure_id);

CREATE TABLE representatives_payment (
    id BLOB NOT NULL CONSTRAINT representatives_payment_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_payment_office_id_fkey
        REFERENCES platform_office (id),
    year INTEGER NOT NULL,
    kind TEXT NOT NULL CONSTRAINT representatives_payment_kind_check
        CHECK (kind IN ('subsidy', 'lost_wages', 'travel', 'group_fund', 'other')),
    tenure_id BLOB CONSTRAINT representatives_payment_tenure_id_fkey
        REFERENCES representatives_tenure (id),
    group_id BLOB CONSTRAINT representatives_payment_group_id_fkey REFERENCES representatives_group (id),
    activity_id BLOB CONSTRAINT representatives_payment_activity_id_fkey
        REFERENCES representatives_activity (id),
    slot TEXT NOT NULL,
    amount INTEGER NOT NULL CONSTRAINT representatives_payment_amount_check CHECK (amount > 0),
    paid_on TEXT NOT NULL,
    note TEXT,
    reversed_on TEXT,
    reversed_reason TEXT,
    created_at INTEGER NOT NULL,
    CONSTRAINT representatives_payment_office_id_slot_key UNIQUE (office_id, slot)
) STRICT;

CREATE INDEX representatives_payment_activity_idx ON representatives_payment (activity_id);

CREATE INDEX representatives_payment_tenure_idx ON representatives_payment (tenure_id);

CREATE INDEX representatives_payment_year_idx ON representatives_payment (office_id, year, kind);

CREATE TABLE representatives_performance (
    id BLOB NOT NULL CONSTRAINT representatives_performance_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_performance_office_id_fkey
        REFERENCES platform_office (id),
    tenure_id BLOB NOT NULL CONSTRAINT representatives_performance_tenure_id_fkey
        REFERENCES representatives_tenure (id),
    year INTEGER NOT NULL,
    kind TEXT NOT NULL CONSTRAINT representatives_performance_kind_check
        CHECK (kind IN ('congress', 'sit_in', 'meeting', 'training', 'suggestion', 'cosigning', 'research',
                        'inspection', 'group_activity', 'campaign', 'reception', 'interview', 'mediation',
                        'relief', 'good_deed', 'charity', 'report_to_voters', 'other')),
    happened_on TEXT NOT NULL,
    title TEXT NOT NULL,
    role TEXT,
    detail TEXT,
    source_kind TEXT,
    source_id BLOB,
    state TEXT NOT NULL CONSTRAINT representatives_performance_state_check
        CHECK (state IN ('recorded', 'declared', 'accepted', 'refused', 'reversed')),
    state_reason TEXT,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL, withdrawn_at INTEGER, settled_at INTEGER,
    CONSTRAINT representatives_performance_source_key
        UNIQUE (tenure_id, kind, source_kind, source_id)
) STRICT;

CREATE INDEX representatives_performance_declared_idx
    ON representatives_performance (office_id, created_at) WHERE state = 'declared';

CREATE INDEX representatives_performance_source_idx
    ON representatives_performance (source_kind, source_id);

CREATE INDEX representatives_performance_tenure_idx
    ON representatives_performance (office_id, tenure_id, happened_on, state);

CREATE INDEX representatives_performance_unsettled_idx
    ON representatives_performance (office_id, year, tenure_id) WHERE settled_at IS NULL;

CREATE INDEX representatives_performance_year_idx
    ON representatives_performance (office_id, year, state, kind);

CREATE TABLE representatives_person (
    id BLOB NOT NULL CONSTRAINT representatives_person_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_person_office_id_fkey
        REFERENCES platform_office (id),
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    sex TEXT NOT NULL CONSTRAINT representatives_person_sex_check CHECK (sex IN ('male', 'female')),
    born_on TEXT,
    created_at INTEGER NOT NULL
, stroke_key TEXT, id_number TEXT, merged_into BLOB
    CONSTRAINT representatives_person_merged_into_fkey REFERENCES representatives_person (id), born_month_only INTEGER NOT NULL DEFAULT FALSE) STRICT;

CREATE INDEX representatives_person_name_idx ON representatives_person (office_id, name);

CREATE INDEX representatives_person_sort_idx ON representatives_person (office_id, sort_key);

CREATE TABLE representatives_points_line (
    id BLOB NOT NULL CONSTRAINT representatives_points_line_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_points_line_office_id_fkey
        REFERENCES platform_office (id),
    tenure_id BLOB NOT NULL CONSTRAINT representatives_points_line_tenure_id_fkey
        REFERENCES representatives_tenure (id),
    year INTEGER NOT NULL,
    kind TEXT CONSTRAINT representatives_points_line_kind_check
        CHECK (kind IN ('congress', 'sit_in', 'meeting', 'training', 'suggestion', 'cosigning', 'research', 'inspection',
         'group_activity', 'campaign', 'reception', 'interview', 'mediation', 'relief', 'good_deed', 'charity',
         'report_to_voters', 'other', 'leave', 'absence')),
    points INTEGER NOT NULL,
    rule_id BLOB CONSTRAINT representatives_points_line_rule_id_fkey
        REFERENCES representatives_points_rule (id),
    performance_id BLOB CONSTRAINT representatives_points_line_performance_id_fkey
        REFERENCES representatives_performance (id),
    origin TEXT NOT NULL CONSTRAINT representatives_points_line_origin_check
        CHECK (origin IN ('rule', 'settlement', 'manual', 'objection')),
    reason TEXT,
    reversal_of BLOB CONSTRAINT representatives_points_line_reversal_of_fkey
        REFERENCES representatives_points_line (id),
    created_at INTEGER NOT NULL, attendance_id BLOB
    CONSTRAINT representatives_points_line_attendance_id_fkey REFERENCES representatives_attendance (id),
    CONSTRAINT representatives_points_line_reversal_of_key UNIQUE (reversal_of)
) STRICT;

CREATE INDEX representatives_points_line_attendance_idx ON representatives_points_line (attendance_id);

CREATE INDEX representatives_points_line_performance_idx ON representatives_points_line (performance_id);

CREATE INDEX representatives_points_line_year_idx
    ON representatives_points_line (office_id, year, tenure_id, rule_id, points, reversal_of);

CREATE TABLE representatives_points_objection (
    id BLOB NOT NULL CONSTRAINT representatives_points_objection_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_points_objection_office_id_fkey
        REFERENCES platform_office (id),
    line_id BLOB NOT NULL CONSTRAINT representatives_points_objection_line_id_fkey
        REFERENCES representatives_points_line (id),
    state TEXT NOT NULL CONSTRAINT representatives_points_objection_state_check
        CHECK (state IN ('raised', 'upheld', 'dismissed')),
    reason TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    CONSTRAINT representatives_points_objection_line_id_key UNIQUE (line_id)
) STRICT;

CREATE TABLE representatives_points_rule (
    id BLOB NOT NULL CONSTRAINT representatives_points_rule_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_points_rule_office_id_fkey
        REFERENCES platform_office (id),
    rule_set_id BLOB NOT NULL CONSTRAINT representatives_points_rule_rule_set_id_fkey
        REFERENCES representatives_points_rule_set (id),
    kind TEXT NOT NULL CONSTRAINT representatives_points_rule_kind_check
        CHECK (kind IN ('congress', 'sit_in', 'meeting', 'training', 'suggestion', 'cosigning', 'research', 'inspection',
         'group_activity', 'campaign', 'reception', 'interview', 'mediation', 'relief', 'good_deed', 'charity',
         'report_to_voters', 'other', 'leave', 'absence')),
    role TEXT NOT NULL,
    base INTEGER NOT NULL,
    extra INTEGER NOT NULL,
    cap INTEGER,
    CONSTRAINT representatives_points_rule_rule_set_id_kind_role_key UNIQUE (rule_set_id, kind, role)
) STRICT;

CREATE TABLE representatives_points_rule_set (
    id BLOB NOT NULL CONSTRAINT representatives_points_rule_set_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_points_rule_set_office_id_fkey
        REFERENCES platform_office (id),
    valid_from INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    low INTEGER NOT NULL,
    good INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    CONSTRAINT representatives_points_rule_set_office_id_valid_from_revision_key
        UNIQUE (office_id, valid_from, revision)
) STRICT;

CREATE TABLE representatives_points_talk (
    id BLOB NOT NULL CONSTRAINT representatives_points_talk_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_points_talk_office_id_fkey
        REFERENCES platform_office (id),
    tenure_id BLOB NOT NULL CONSTRAINT representatives_points_talk_tenure_id_fkey
        REFERENCES representatives_tenure (id),
    year INTEGER NOT NULL,
    held_on TEXT NOT NULL,
    held_by TEXT NOT NULL,
    content TEXT NOT NULL,
    points INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX representatives_points_talk_year_idx ON representatives_points_talk (office_id, year, tenure_id);

CREATE TABLE representatives_publication (
    office_id BLOB NOT NULL CONSTRAINT representatives_publication_pkey PRIMARY KEY
        CONSTRAINT representatives_publication_office_id_fkey REFERENCES platform_office (id),
    is_public INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;

CREATE TABLE representatives_publicity (
    id BLOB NOT NULL CONSTRAINT representatives_publicity_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_publicity_office_id_fkey
        REFERENCES platform_office (id),
    published_on TEXT NOT NULL,
    media_level TEXT,
    category TEXT NOT NULL,
    title TEXT NOT NULL,
    medium TEXT,
    about TEXT,
    withdrawn_reason TEXT,
    created_at INTEGER NOT NULL
, version INTEGER NOT NULL DEFAULT 1, word_count INTEGER, photos INTEGER, prize TEXT) STRICT;

CREATE INDEX representatives_publicity_published_idx ON representatives_publicity (office_id, published_on);

CREATE TABLE representatives_quota (
    id BLOB NOT NULL CONSTRAINT representatives_quota_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_quota_office_id_fkey REFERENCES platform_office (id),
    level TEXT NOT NULL CONSTRAINT representatives_quota_level_check
        CHECK (level IN ('national', 'province', 'city', 'county', 'township')),
    term INTEGER NOT NULL,
    seats INTEGER NOT NULL,
    basis TEXT,
    created_at INTEGER NOT NULL,
    CONSTRAINT representatives_quota_office_id_level_term_key UNIQUE (office_id, level, term)
) STRICT;

CREATE TABLE representatives_reception (
    id BLOB NOT NULL CONSTRAINT representatives_reception_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_reception_office_id_fkey
        REFERENCES platform_office (id),
    received_on TEXT NOT NULL,
    category TEXT NOT NULL,
    visitors TEXT NOT NULL,
    people INTEGER CONSTRAINT representatives_reception_people_check CHECK (people >= 0),
    content TEXT,
    accompanied_by TEXT,
    withdrawn_reason TEXT,
    created_at INTEGER NOT NULL
, version INTEGER NOT NULL DEFAULT 1) STRICT;

CREATE INDEX representatives_reception_received_idx ON representatives_reception (office_id, received_on);

CREATE TABLE representatives_report (
    id BLOB NOT NULL CONSTRAINT representatives_report_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_report_office_id_fkey
        REFERENCES platform_office (id),
    tenure_id BLOB NOT NULL CONSTRAINT representatives_report_tenure_id_fkey
        REFERENCES representatives_tenure (id),
    year INTEGER NOT NULL,
    form TEXT NOT NULL CONSTRAINT representatives_report_form_check CHECK (form IN ('oral', 'written')),
    planned_on TEXT NOT NULL,
    place TEXT,
    state TEXT NOT NULL CONSTRAINT representatives_report_state_check
        CHECK (state IN ('planned', 'handed_in', 'held', 'published', 'put_off')),
    body TEXT,
    handed_in_on TEXT,
    held_on TEXT,
    voters INTEGER,
    questions TEXT,
    issued INTEGER,
    returned INTEGER,
    excellent INTEGER,
    competent INTEGER,
    basic INTEGER,
    incompetent INTEGER,
    invalid INTEGER,
    published_on TEXT,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    CONSTRAINT representatives_report_tenure_id_year_key UNIQUE (tenure_id, year),
    CONSTRAINT representatives_report_ballots_check CHECK (returned <= issued
        AND excellent + competent + basic + incompetent + invalid = returned)
) STRICT;

CREATE INDEX representatives_report_open_idx
    ON representatives_report (office_id, planned_on) WHERE state IN ('planned', 'handed_in');

CREATE INDEX representatives_report_year_idx ON representatives_report (office_id, year, state);

CREATE TABLE representatives_room_contact (
    id BLOB NOT NULL CONSTRAINT representatives_room_contact_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_room_contact_office_id_fkey
        REFERENCES platform_office (id),
    held_on TEXT NOT NULL,
    room TEXT NOT NULL,
    department TEXT NOT NULL,
    mode TEXT NOT NULL,
    content TEXT,
    withdrawn_reason TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX representatives_room_contact_day_idx ON representatives_room_contact (office_id, held_on);

CREATE TABLE representatives_room_report (
    id BLOB NOT NULL CONSTRAINT representatives_room_report_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_room_report_office_id_fkey
        REFERENCES platform_office (id),
    reported_on TEXT NOT NULL,
    room TEXT NOT NULL,
    category TEXT NOT NULL,
    reporter TEXT,
    content TEXT NOT NULL,
    withdrawn_reason TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX representatives_room_report_day_idx ON representatives_room_report (office_id, reported_on);

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

CREATE TABLE representatives_seat (
    id BLOB NOT NULL CONSTRAINT representatives_seat_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_seat_office_id_fkey REFERENCES platform_office (id),
    level TEXT NOT NULL CONSTRAINT representatives_seat_level_check
        CHECK (level IN ('national', 'province', 'city', 'county', 'township')),
    term INTEGER NOT NULL,
    number INTEGER NOT NULL,
    first_tenure_id BLOB NOT NULL CONSTRAINT representatives_seat_first_tenure_id_fkey
        REFERENCES representatives_tenure (id),
    delegation_id BLOB CONSTRAINT representatives_seat_delegation_id_fkey
        REFERENCES representatives_delegation (id),
    constituency_id BLOB CONSTRAINT representatives_seat_constituency_id_fkey
        REFERENCES representatives_constituency (id),
    electing_unit TEXT,
    created_at INTEGER NOT NULL,
    CONSTRAINT representatives_seat_office_id_level_term_number_key UNIQUE (office_id, level, term, number)
) STRICT;

CREATE INDEX representatives_seat_first_idx ON representatives_seat (first_tenure_id);

CREATE TABLE representatives_self_review (
    id BLOB NOT NULL CONSTRAINT representatives_self_review_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_self_review_office_id_fkey
        REFERENCES platform_office (id),
    reviewed_on TEXT NOT NULL,
    organ TEXT NOT NULL,
    places TEXT NOT NULL,
    platforms TEXT NOT NULL,
    channels TEXT NOT NULL,
    groups TEXT NOT NULL,
    suggestions TEXT NOT NULL,
    services TEXT NOT NULL,
    content TEXT,
    withdrawn_reason TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX representatives_self_review_day_idx ON representatives_self_review (office_id, reviewed_on);

CREATE TABLE representatives_service (
    id BLOB NOT NULL CONSTRAINT representatives_service_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_service_office_id_fkey
        REFERENCES platform_office (id),
    tenure_id BLOB NOT NULL CONSTRAINT representatives_service_tenure_id_fkey
        REFERENCES representatives_tenure (id),
    kind TEXT NOT NULL CONSTRAINT representatives_service_kind_check
        CHECK (kind IN ('backbone', 'supervisor', 'expert', 'part_time')),
    organ TEXT,
    from_on TEXT NOT NULL,
    until_on TEXT,
    note TEXT,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX representatives_service_kind_idx ON representatives_service (office_id, kind);

CREATE INDEX representatives_service_tenure_idx ON representatives_service (tenure_id);

CREATE TABLE representatives_suggestion_fund (
    id BLOB NOT NULL CONSTRAINT representatives_suggestion_fund_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT representatives_suggestion_fund_office_id_fkey
        REFERENCES platform_office (id),
    granted_on TEXT NOT NULL,
    project TEXT NOT NULL,
    area TEXT NOT NULL,
    suggestion TEXT,
    asked INTEGER CONSTRAINT representatives_suggestion_fund_asked_check CHECK (asked >= 0),
    granted INTEGER NOT NULL CONSTRAINT representatives_suggestion_fund_granted_check CHECK (granted >= 0),
    content TEXT,
    withdrawn_reason TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX representatives_suggestion_fund_day_idx ON representatives_suggestion_fund (office_id, granted_on);

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
    suspension_cause TEXT CONSTRAINT representatives_tenure_suspension_cause_check
        CHECK (suspension_cause IN ('detained', 'serving')),
    suspended_on TEXT,
    end_cause TEXT CONSTRAINT representatives_tenure_end_cause_check
        CHECK (end_cause IN ('moved', 'resigned', 'ordered_to_resign', 'absent', 'recalled', 'nationality',
                             'political_rights', 'capacity', 'death')),
    ended_on TEXT,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL, state TEXT NOT NULL DEFAULT 'elected'
    CONSTRAINT representatives_tenure_state_check
    CHECK (state IN ('elected', 'in_office', 'suspended', 'ended', 'expired', 'invalid')), review_result TEXT
    CONSTRAINT representatives_tenure_review_result_check CHECK (review_result IN ('valid', 'invalid')), review_report TEXT, review_reason TEXT, confirmed_on TEXT, announcement TEXT, ordered_by TEXT, accepted_by TEXT, seat_id BLOB
    CONSTRAINT representatives_tenure_seat_id_fkey REFERENCES representatives_seat (id), predecessor_id BLOB
    CONSTRAINT representatives_tenure_predecessor_id_fkey REFERENCES representatives_tenure (id), constituency_id BLOB
    CONSTRAINT representatives_tenure_constituency_id_fkey REFERENCES representatives_constituency (id), sector TEXT,
    CONSTRAINT representatives_tenure_office_id_level_term_code_key UNIQUE (office_id, level, term, code)
) STRICT;

CREATE INDEX representatives_tenure_code_idx ON representatives_tenure (office_id, code);

CREATE INDEX representatives_tenure_constituency_idx ON representatives_tenure (constituency_id);

CREATE INDEX representatives_tenure_delegation_idx ON representatives_tenure (delegation_id, state);

CREATE INDEX representatives_tenure_group_idx ON representatives_tenure (group_id, state);

CREATE INDEX representatives_tenure_person_idx ON representatives_tenure (person_id);

CREATE UNIQUE INDEX representatives_tenure_predecessor_id_key ON representatives_tenure (predecessor_id);

CREATE INDEX representatives_tenure_seat_idx ON representatives_tenure (seat_id);

CREATE INDEX representatives_tenure_state_idx ON representatives_tenure (office_id, level, state, term);

CREATE INDEX representatives_tenure_term_idx ON representatives_tenure (office_id, term);

CREATE TABLE storage_migration (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    checksum TEXT NOT NULL,
    applied_at INTEGER NOT NULL
) STRICT;

CREATE TABLE suggestions_adjustment (
    id BLOB NOT NULL CONSTRAINT suggestions_adjustment_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_adjustment_office_id_fkey REFERENCES platform_office (id),
    assignment_id BLOB NOT NULL
        CONSTRAINT suggestions_adjustment_assignment_id_fkey REFERENCES suggestions_assignment (id),
    role TEXT NOT NULL CONSTRAINT suggestions_adjustment_role_check
        CHECK (role IN ('main', 'co', 'separate', 'former')),
    assigned_on TEXT NOT NULL,
    reason TEXT NOT NULL,
    basis TEXT NOT NULL,
    proposed_unit_id BLOB
        CONSTRAINT suggestions_adjustment_proposed_unit_id_fkey REFERENCES platform_unit (id),
    asked_by TEXT NOT NULL,
    asked_on TEXT NOT NULL,
    decision TEXT CONSTRAINT suggestions_adjustment_decision_check
        CHECK (decision IN ('agreed', 'refused')),
    opinion TEXT,
    decided_by TEXT,
    decided_on TEXT,
    next_unit_id BLOB
        CONSTRAINT suggestions_adjustment_next_unit_id_fkey REFERENCES platform_unit (id),
    created_at INTEGER NOT NULL,
    CONSTRAINT suggestions_adjustment_decided_check
        CHECK ((decision IS NULL) = (decided_on IS NULL))
) STRICT;

CREATE UNIQUE INDEX suggestions_adjustment_assignment_id_key
    ON suggestions_adjustment (assignment_id) WHERE decided_on IS NULL;

CREATE TABLE suggestions_assessment_item (
    id BLOB NOT NULL CONSTRAINT suggestions_assessment_item_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_assessment_item_office_id_fkey REFERENCES platform_office (id),
    rules_id BLOB NOT NULL
        CONSTRAINT suggestions_assessment_item_rules_id_fkey REFERENCES suggestions_assessment_rules (id),
    position INTEGER NOT NULL,
    section TEXT NOT NULL CONSTRAINT suggestions_assessment_item_section_check
        CHECK (section IN ('leadership', 'organisation', 'handling', 'satisfaction')),
    title TEXT NOT NULL,
    points INTEGER NOT NULL,
    measure TEXT NOT NULL CONSTRAINT suggestions_assessment_item_measure_check
        CHECK (measure IN ('by_hand', 'sign_for', 'contact', 'reply', 'returned', 'satisfied', 'content')),
    CONSTRAINT suggestions_assessment_item_rules_id_position_key UNIQUE (rules_id, position)
) STRICT;

CREATE TABLE suggestions_assessment_line (
    id BLOB NOT NULL CONSTRAINT suggestions_assessment_line_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_assessment_line_office_id_fkey REFERENCES platform_office (id),
    year INTEGER NOT NULL,
    unit_id BLOB NOT NULL
        CONSTRAINT suggestions_assessment_line_unit_id_fkey REFERENCES platform_unit (id),
    item_id BLOB NOT NULL
        CONSTRAINT suggestions_assessment_line_item_id_fkey REFERENCES suggestions_assessment_item (id),
    points INTEGER NOT NULL,
    met INTEGER,
    base INTEGER,
    origin TEXT NOT NULL CONSTRAINT suggestions_assessment_line_origin_check
        CHECK (origin IN ('computed', 'settlement', 'manual', 'objection')),
    reason TEXT,
    reversal_of BLOB CONSTRAINT suggestions_assessment_line_reversal_of_fkey
        REFERENCES suggestions_assessment_line (id),
    entered_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    CONSTRAINT suggestions_assessment_line_reversal_of_key UNIQUE (reversal_of)
) STRICT;

CREATE INDEX suggestions_assessment_line_year_idx ON suggestions_assessment_line (office_id, year, unit_id);

CREATE TABLE suggestions_assessment_objection (
    id BLOB NOT NULL CONSTRAINT suggestions_assessment_objection_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_assessment_objection_office_id_fkey REFERENCES platform_office (id),
    line_id BLOB NOT NULL
        CONSTRAINT suggestions_assessment_objection_line_id_fkey REFERENCES suggestions_assessment_line (id),
    state TEXT NOT NULL CONSTRAINT suggestions_assessment_objection_state_check
        CHECK (state IN ('raised', 'upheld', 'dismissed')),
    version INTEGER NOT NULL,
    reason TEXT NOT NULL,
    raised_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    CONSTRAINT suggestions_assessment_objection_line_id_key UNIQUE (line_id)
) STRICT;

CREATE TABLE suggestions_assessment_rules (
    id BLOB NOT NULL CONSTRAINT suggestions_assessment_rules_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_assessment_rules_office_id_fkey REFERENCES platform_office (id),
    valid_from INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    least_cases INTEGER NOT NULL,
    excellent_percent INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    CONSTRAINT suggestions_assessment_rules_office_id_valid_from_revision_key
        UNIQUE (office_id, valid_from, revision)
) STRICT;

CREATE TABLE suggestions_assignment (
    id BLOB NOT NULL CONSTRAINT suggestions_assignment_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_assignment_office_id_fkey REFERENCES platform_office (id),
    suggestion_id BLOB NOT NULL
        CONSTRAINT suggestions_assignment_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
    unit_id BLOB NOT NULL
        CONSTRAINT suggestions_assignment_unit_id_fkey REFERENCES platform_unit (id),
    role TEXT NOT NULL CONSTRAINT suggestions_assignment_role_check CHECK (role IN ('main', 'co', 'separate', 'former')),
    state TEXT NOT NULL CONSTRAINT suggestions_assignment_state_check
        CHECK (state IN ('to_sign', 'handling', 'adjusting', 'paused', 'reply_checking', 'reply_signing', 'replied',
                     'opinion_given', 'done', 'reassigned')),
    version INTEGER NOT NULL,
    requirement TEXT,
    assigned_on TEXT NOT NULL,
    signed_for_on TEXT,
    opinion TEXT,
    opinion_on TEXT,
    opinion_by TEXT,
    created_at INTEGER NOT NULL, matter TEXT, notice_number TEXT, batch_id BLOB
    CONSTRAINT suggestions_assignment_batch_id_fkey REFERENCES suggestions_batch (id), without_opinions_round INTEGER, without_opinions_reason TEXT,
    CONSTRAINT suggestions_assignment_suggestion_id_unit_id_key UNIQUE (suggestion_id, unit_id)
) STRICT;

CREATE INDEX suggestions_assignment_batch_idx ON suggestions_assignment (batch_id);

CREATE INDEX suggestions_assignment_state_idx ON suggestions_assignment (office_id, state);

CREATE INDEX suggestions_assignment_unit_idx ON suggestions_assignment (unit_id, state);

CREATE TABLE suggestions_batch (
    id BLOB NOT NULL CONSTRAINT suggestions_batch_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_batch_office_id_fkey REFERENCES platform_office (id),
    assigned_on TEXT NOT NULL,
    notices TEXT NOT NULL CONSTRAINT suggestions_batch_notices_check
        CHECK (notices IN ('unit', 'part')),
    contact TEXT,
    telephone TEXT,
    entered_by TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX suggestions_batch_day_idx ON suggestions_batch (office_id, assigned_on, id);

CREATE TABLE suggestions_consultation (
    id BLOB NOT NULL CONSTRAINT suggestions_consultation_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_consultation_office_id_fkey REFERENCES platform_office (id),
    person_id BLOB NOT NULL
        CONSTRAINT suggestions_consultation_person_id_fkey REFERENCES representatives_person (id),
    asked_by TEXT NOT NULL,
    topic TEXT NOT NULL,
    question TEXT NOT NULL,
    asked_on TEXT NOT NULL,
    answer TEXT,
    answered_on TEXT,
    answered_by TEXT,
    suggestion_id BLOB
        CONSTRAINT suggestions_consultation_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
    created_at INTEGER NOT NULL,
    CONSTRAINT suggestions_consultation_answer_check
        CHECK ((answer IS NULL) = (answered_on IS NULL) AND (answer IS NULL) = (answered_by IS NULL))
) STRICT;

CREATE INDEX suggestions_consultation_office_idx ON suggestions_consultation (office_id, answered_on, created_at);

CREATE INDEX suggestions_consultation_person_idx ON suggestions_consultation (person_id);

CREATE INDEX suggestions_consultation_suggestion_idx ON suggestions_consultation (suggestion_id);

CREATE TABLE suggestions_contacted (
    id BLOB NOT NULL CONSTRAINT suggestions_contacted_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT suggestions_contacted_office_id_fkey REFERENCES platform_office (id),
    talk_id BLOB NOT NULL CONSTRAINT suggestions_contacted_talk_id_fkey REFERENCES suggestions_talk (id),
    person_id BLOB NOT NULL
        CONSTRAINT suggestions_contacted_person_id_fkey REFERENCES representatives_person (id),
    answer TEXT CONSTRAINT suggestions_contacted_answer_check CHECK (answer IN ('true', 'differs')),
    words TEXT,
    answered_at INTEGER,
    typed_by TEXT,
    CONSTRAINT suggestions_contacted_talk_id_person_id_key UNIQUE (talk_id, person_id),
    CONSTRAINT suggestions_contacted_answered_check CHECK ((answer IS NULL) = (answered_at IS NULL))
) STRICT;

CREATE INDEX suggestions_contacted_person_idx ON suggestions_contacted (person_id, talk_id);

CREATE TABLE suggestions_coordination (
    id BLOB NOT NULL CONSTRAINT suggestions_coordination_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_coordination_office_id_fkey REFERENCES platform_office (id),
    suggestion_id BLOB NOT NULL
        CONSTRAINT suggestions_coordination_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
    held_on TEXT NOT NULL,
    participants TEXT NOT NULL,
    conclusion TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX suggestions_coordination_suggestion_idx
    ON suggestions_coordination (suggestion_id, held_on);

CREATE TABLE suggestions_counterpart (
    id BLOB NOT NULL CONSTRAINT suggestions_counterpart_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT suggestions_counterpart_office_id_fkey REFERENCES platform_office (id),
    committee TEXT NOT NULL,
    category TEXT,
    unit_id BLOB CONSTRAINT suggestions_counterpart_unit_id_fkey REFERENCES platform_unit (id),
    since TEXT NOT NULL,
    ended_on TEXT,
    ended_reason TEXT,
    created_at INTEGER NOT NULL,
    CONSTRAINT suggestions_counterpart_subject_check CHECK ((category IS NULL) <> (unit_id IS NULL)),
    CONSTRAINT suggestions_counterpart_ended_check CHECK ((ended_on IS NULL) = (ended_reason IS NULL))
) STRICT;

CREATE UNIQUE INDEX suggestions_counterpart_office_id_category_key
    ON suggestions_counterpart (office_id, category) WHERE ended_on IS NULL;

CREATE UNIQUE INDEX suggestions_counterpart_unit_id_key
    ON suggestions_counterpart (unit_id) WHERE ended_on IS NULL;

CREATE TABLE suggestions_evaluation (
    id BLOB NOT NULL CONSTRAINT suggestions_evaluation_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_evaluation_office_id_fkey REFERENCES platform_office (id),
    suggestion_id BLOB NOT NULL
        CONSTRAINT suggestions_evaluation_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
    rater_kind TEXT NOT NULL CONSTRAINT suggestions_evaluation_rater_kind_check
        CHECK (rater_kind IN ('leader', 'deputy', 'committee')),
    rater TEXT NOT NULL,
    person_id BLOB CONSTRAINT suggestions_evaluation_person_id_fkey REFERENCES representatives_person (id),
    organization TEXT NOT NULL CONSTRAINT suggestions_evaluation_organization_check
        CHECK (organization IN ('satisfied', 'mostly', 'unsatisfied')),
    attitude TEXT NOT NULL CONSTRAINT suggestions_evaluation_attitude_check
        CHECK (attitude IN ('satisfied', 'mostly', 'unsatisfied')),
    talks TEXT NOT NULL CONSTRAINT suggestions_evaluation_talks_check
        CHECK (talks IN ('satisfied', 'mostly', 'unsatisfied')),
    reply TEXT NOT NULL CONSTRAINT suggestions_evaluation_reply_check
        CHECK (reply IN ('satisfied', 'mostly', 'unsatisfied')),
    implementation TEXT NOT NULL CONSTRAINT suggestions_evaluation_implementation_check
        CHECK (implementation IN ('satisfied', 'mostly', 'unsatisfied')),
    overall TEXT NOT NULL CONSTRAINT suggestions_evaluation_overall_check
        CHECK (overall IN ('satisfied', 'mostly', 'unsatisfied')),
    words TEXT,
    rated_on TEXT NOT NULL,
    typed_by TEXT NOT NULL,
    withdrawn_on TEXT,
    withdrawn_reason TEXT,
    created_at INTEGER NOT NULL, paper TEXT,
    CONSTRAINT suggestions_evaluation_withdrawn_check
        CHECK ((withdrawn_on IS NULL) = (withdrawn_reason IS NULL))
) STRICT;

CREATE INDEX suggestions_evaluation_day_idx ON suggestions_evaluation (office_id, rated_on);

CREATE UNIQUE INDEX suggestions_evaluation_suggestion_id_rater_kind_rater_key
    ON suggestions_evaluation (suggestion_id, rater_kind, rater) WHERE withdrawn_on IS NULL;

CREATE TABLE suggestions_extension (
    id BLOB NOT NULL CONSTRAINT suggestions_extension_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT suggestions_extension_office_id_fkey REFERENCES platform_office (id),
    assignment_id BLOB NOT NULL
        CONSTRAINT suggestions_extension_assignment_id_fkey REFERENCES suggestions_assignment (id),
    state TEXT NOT NULL CONSTRAINT suggestions_extension_state_check
        CHECK (state IN ('asked', 'granted', 'refused', 'withdrawn', 'lapsed')),
    version INTEGER NOT NULL,
    reason TEXT NOT NULL,
    work_done TEXT NOT NULL,
    due_on TEXT NOT NULL,
    asked_until TEXT NOT NULL,
    granted_until TEXT,
    asked_by TEXT NOT NULL,
    asked_on TEXT NOT NULL,
    answer TEXT,
    answered_by TEXT,
    answered_on TEXT,
    created_at INTEGER NOT NULL,
    CONSTRAINT suggestions_extension_later_check CHECK (asked_until > due_on),
    CONSTRAINT suggestions_extension_granted_check CHECK ((state = 'granted') = (granted_until IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX suggestions_extension_assignment_id_key ON suggestions_extension (assignment_id)
 WHERE state = 'asked';

CREATE INDEX suggestions_extension_assignment_idx ON suggestions_extension (assignment_id, asked_on);

CREATE INDEX suggestions_extension_state_idx ON suggestions_extension (office_id, state, asked_on);

CREATE TABLE suggestions_filing (
    id BLOB NOT NULL CONSTRAINT suggestions_filing_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT suggestions_filing_office_id_fkey REFERENCES platform_office (id),
    suggestion_id BLOB NOT NULL
        CONSTRAINT suggestions_filing_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
    round INTEGER NOT NULL,
    is_solved INTEGER NOT NULL,
    is_effective INTEGER NOT NULL,
    is_satisfied INTEGER NOT NULL,
    note TEXT,
    filed_on TEXT NOT NULL,
    filed_by TEXT NOT NULL,
    CONSTRAINT suggestions_filing_suggestion_id_round_key UNIQUE (suggestion_id, round)
) STRICT;

CREATE TABLE suggestions_inspection (
    id BLOB NOT NULL CONSTRAINT suggestions_inspection_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_inspection_office_id_fkey REFERENCES platform_office (id),
    entry_id BLOB NOT NULL,
    unit_id BLOB NOT NULL CONSTRAINT suggestions_inspection_unit_id_fkey REFERENCES platform_unit (id),
    batch TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    CONSTRAINT suggestions_inspection_entry_id_unit_id_key UNIQUE (entry_id, unit_id)
) STRICT;

CREATE INDEX suggestions_inspection_day_idx ON suggestions_inspection (office_id, starts_on);

CREATE TABLE suggestions_joint_review (
    id BLOB NOT NULL CONSTRAINT suggestions_joint_review_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_joint_review_office_id_fkey REFERENCES platform_office (id),
    suggestion_id BLOB NOT NULL
        CONSTRAINT suggestions_joint_review_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
    reviewer TEXT NOT NULL,
    organ TEXT NOT NULL,
    opinion_view TEXT NOT NULL CONSTRAINT suggestions_joint_review_opinion_view_check
        CHECK (opinion_view IN ('take', 'mend', 'refuse')),
    words TEXT,
    given_on TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    withdrawn_on TEXT,
    withdrawn_reason TEXT,
    CONSTRAINT suggestions_joint_review_withdrawn_check
        CHECK ((withdrawn_on IS NULL) = (withdrawn_reason IS NULL))
) STRICT;

CREATE INDEX suggestions_joint_review_suggestion_idx ON suggestions_joint_review (suggestion_id, given_on);

CREATE TABLE suggestions_key (
    id BLOB NOT NULL CONSTRAINT suggestions_key_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT suggestions_key_office_id_fkey REFERENCES platform_office (id),
    suggestion_id BLOB NOT NULL
        CONSTRAINT suggestions_key_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
    state TEXT NOT NULL CONSTRAINT suggestions_key_state_check
        CHECK (state IN ('decided', 'under_way', 'reported', 'done', 'cancelled')),
    version INTEGER NOT NULL,
    year INTEGER NOT NULL,
    meeting TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    leader TEXT NOT NULL,
    committee TEXT,
    unit_leader TEXT,
    goal TEXT,
    steps TEXT,
    starts_on TEXT,
    ends_on TEXT,
    report TEXT,
    report_meeting TEXT,
    reported_on TEXT,
    was_key INTEGER NOT NULL,
    former_leader TEXT,
    created_at INTEGER NOT NULL,
    CONSTRAINT suggestions_key_period_check CHECK (starts_on IS NULL OR ends_on IS NULL OR starts_on <= ends_on)
) STRICT;

CREATE INDEX suggestions_key_committee_idx ON suggestions_key (office_id, committee);

CREATE UNIQUE INDEX suggestions_key_suggestion_id_key ON suggestions_key (suggestion_id)
 WHERE state <> 'cancelled';

CREATE INDEX suggestions_key_year_idx ON suggestions_key (office_id, year);

CREATE TABLE suggestions_key_action (
    id BLOB NOT NULL CONSTRAINT suggestions_key_action_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT suggestions_key_action_office_id_fkey REFERENCES platform_office (id),
    key_id BLOB NOT NULL CONSTRAINT suggestions_key_action_key_id_fkey REFERENCES suggestions_key (id),
    kind TEXT NOT NULL CONSTRAINT suggestions_key_action_kind_check
        CHECK (kind IN ('visit', 'meeting', 'research', 'inspection', 'other')),
    held_on TEXT NOT NULL,
    place TEXT,
    participants TEXT,
    content TEXT NOT NULL,
    withdrawn_on TEXT,
    withdrawn_reason TEXT,
    entered_by TEXT NOT NULL,
    created_at INTEGER NOT NULL, with_deputies INTEGER NOT NULL DEFAULT FALSE,
    CONSTRAINT suggestions_key_action_withdrawn_check
        CHECK ((withdrawn_on IS NULL) = (withdrawn_reason IS NULL))
) STRICT;

CREATE INDEX suggestions_key_action_day_idx ON suggestions_key_action (office_id, held_on);

CREATE INDEX suggestions_key_action_key_idx ON suggestions_key_action (key_id, held_on);

CREATE TABLE suggestions_led (
    id BLOB NOT NULL CONSTRAINT suggestions_led_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT suggestions_led_office_id_fkey REFERENCES platform_office (id),
    suggestion_id BLOB NOT NULL
        CONSTRAINT suggestions_led_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
    leader TEXT NOT NULL,
    post TEXT NOT NULL,
    reason TEXT NOT NULL,
    since TEXT NOT NULL,
    ended_on TEXT,
    ended_reason TEXT,
    entered_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    CONSTRAINT suggestions_led_ended_check CHECK ((ended_on IS NULL) = (ended_reason IS NULL))
) STRICT;

CREATE INDEX suggestions_led_since_idx ON suggestions_led (office_id, since);

CREATE UNIQUE INDEX suggestions_led_suggestion_id_key ON suggestions_led (suggestion_id) WHERE ended_on IS NULL;

CREATE TABLE suggestions_likeness (
    suggestion_id BLOB NOT NULL CONSTRAINT suggestions_likeness_pkey PRIMARY KEY
        CONSTRAINT suggestions_likeness_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_likeness_office_id_fkey REFERENCES platform_office (id),
    among INTEGER NOT NULL,
    words BLOB NOT NULL
) STRICT;

CREATE INDEX suggestions_likeness_among_idx ON suggestions_likeness (office_id, among);

CREATE TABLE suggestions_likeness_due (
    suggestion_id BLOB NOT NULL CONSTRAINT suggestions_likeness_due_pkey PRIMARY KEY
        CONSTRAINT suggestions_likeness_due_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_likeness_due_office_id_fkey REFERENCES platform_office (id)
) STRICT;

CREATE TABLE suggestions_likeness_posting (
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_likeness_posting_office_id_fkey REFERENCES platform_office (id),
    word INTEGER NOT NULL,
    weight INTEGER NOT NULL,
    suggestion_id BLOB NOT NULL CONSTRAINT suggestions_likeness_posting_suggestion_id_fkey
        REFERENCES suggestions_suggestion (id),
    CONSTRAINT suggestions_likeness_posting_pkey PRIMARY KEY (office_id, word, weight, suggestion_id)
) STRICT;

CREATE TABLE suggestions_likeness_word (
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_likeness_word_office_id_fkey REFERENCES platform_office (id),
    word INTEGER NOT NULL,
    suggestions INTEGER NOT NULL,
    CONSTRAINT suggestions_likeness_word_pkey PRIMARY KEY (office_id, word)
) STRICT;

CREATE TABLE suggestions_meeting (
    id BLOB NOT NULL CONSTRAINT suggestions_meeting_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT suggestions_meeting_office_id_fkey REFERENCES platform_office (id),
    state TEXT NOT NULL CONSTRAINT suggestions_meeting_state_check
        CHECK (state IN ('planned', 'held', 'cancelled')),
    version INTEGER NOT NULL,
    kind TEXT NOT NULL CONSTRAINT suggestions_meeting_kind_check
        CHECK (kind IN ('assigning', 'progress', 'joint', 'supervising', 'briefing', 'report', 'inspection',
                        'symposium')),
    title TEXT NOT NULL,
    planned_on TEXT NOT NULL,
    planned_time TEXT,
    place TEXT NOT NULL,
    presided_by TEXT,
    agenda TEXT NOT NULL,
    leadership TEXT,
    duties TEXT,
    requirements TEXT,
    measures TEXT,
    assessment TEXT,
    held_on TEXT,
    participants TEXT,
    record TEXT,
    entered_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    CONSTRAINT suggestions_meeting_record_check CHECK ((held_on IS NULL) = (record IS NULL))
) STRICT;

CREATE INDEX suggestions_meeting_day_idx ON suggestions_meeting (office_id, planned_on);

CREATE TABLE suggestions_meeting_item (
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_meeting_item_office_id_fkey REFERENCES platform_office (id),
    meeting_id BLOB NOT NULL
        CONSTRAINT suggestions_meeting_item_meeting_id_fkey REFERENCES suggestions_meeting (id),
    suggestion_id BLOB NOT NULL
        CONSTRAINT suggestions_meeting_item_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
    dropped_on TEXT,
    CONSTRAINT suggestions_meeting_item_pkey PRIMARY KEY (meeting_id, suggestion_id)
) STRICT;

CREATE INDEX suggestions_meeting_item_suggestion_idx ON suggestions_meeting_item (suggestion_id);

CREATE TABLE suggestions_meeting_note (
    id BLOB NOT NULL CONSTRAINT suggestions_meeting_note_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_meeting_note_office_id_fkey REFERENCES platform_office (id),
    meeting_id BLOB NOT NULL
        CONSTRAINT suggestions_meeting_note_meeting_id_fkey REFERENCES suggestions_meeting (id),
    unit_id BLOB CONSTRAINT suggestions_meeting_note_unit_id_fkey REFERENCES platform_unit (id),
    suggestion_id BLOB
        CONSTRAINT suggestions_meeting_note_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
    content TEXT NOT NULL,
    struck_on TEXT,
    struck_reason TEXT,
    entered_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    CONSTRAINT suggestions_meeting_note_struck_check CHECK ((struck_on IS NULL) = (struck_reason IS NULL))
) STRICT;

CREATE INDEX suggestions_meeting_note_meeting_idx ON suggestions_meeting_note (meeting_id);

CREATE INDEX suggestions_meeting_note_suggestion_idx ON suggestions_meeting_note (suggestion_id);

CREATE TABLE suggestions_meeting_rule (
    id BLOB NOT NULL CONSTRAINT suggestions_meeting_rule_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_meeting_rule_office_id_fkey REFERENCES platform_office (id),
    kind TEXT NOT NULL CONSTRAINT suggestions_meeting_rule_kind_check
        CHECK (kind IN ('assigning', 'progress', 'joint', 'supervising', 'briefing', 'report', 'inspection',
                        'symposium')),
    period TEXT NOT NULL CONSTRAINT suggestions_meeting_rule_period_check
        CHECK (period IN ('month', 'quarter', 'half_year', 'year', 'dropped')),
    valid_from TEXT NOT NULL,
    basis TEXT NOT NULL,
    set_by TEXT NOT NULL,
    set_at INTEGER NOT NULL
) STRICT;

CREATE INDEX suggestions_meeting_rule_day_idx ON suggestions_meeting_rule (office_id, kind, valid_from);

CREATE TABLE suggestions_meeting_unit (
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_meeting_unit_office_id_fkey REFERENCES platform_office (id),
    meeting_id BLOB NOT NULL
        CONSTRAINT suggestions_meeting_unit_meeting_id_fkey REFERENCES suggestions_meeting (id),
    unit_id BLOB NOT NULL CONSTRAINT suggestions_meeting_unit_unit_id_fkey REFERENCES platform_unit (id),
    present INTEGER,
    dropped_on TEXT,
    CONSTRAINT suggestions_meeting_unit_pkey PRIMARY KEY (meeting_id, unit_id)
) STRICT;

CREATE INDEX suggestions_meeting_unit_unit_idx ON suggestions_meeting_unit (unit_id);

CREATE TABLE suggestions_merit (
    id BLOB NOT NULL CONSTRAINT suggestions_merit_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT suggestions_merit_office_id_fkey REFERENCES platform_office (id),
    year INTEGER NOT NULL,
    kind TEXT NOT NULL CONSTRAINT suggestions_merit_kind_check CHECK (kind IN ('suggestion', 'unit', 'handler')),
    suggestion_id BLOB
        CONSTRAINT suggestions_merit_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
    unit_id BLOB CONSTRAINT suggestions_merit_unit_id_fkey REFERENCES platform_unit (id),
    score INTEGER,
    grounds TEXT NOT NULL,
    over_quota_reason TEXT,
    was_excellent INTEGER NOT NULL,
    state TEXT NOT NULL CONSTRAINT suggestions_merit_state_check
        CHECK (state IN ('candidate', 'decided', 'refused', 'revoked')),
    version INTEGER NOT NULL,
    meeting TEXT,
    decided_on TEXT,
    created_at INTEGER NOT NULL, handler TEXT
    CONSTRAINT suggestions_merit_handler_check CHECK ((kind = 'handler') = (handler IS NOT NULL)),
    CONSTRAINT suggestions_merit_subject_check
        CHECK ((kind = 'suggestion') = (suggestion_id IS NOT NULL) AND (kind = 'suggestion') = (unit_id IS NULL))
) STRICT;

CREATE UNIQUE INDEX suggestions_merit_handler_key ON suggestions_merit (unit_id, handler, year)
 WHERE state IN ('candidate', 'decided');

CREATE UNIQUE INDEX suggestions_merit_suggestion_id_key ON suggestions_merit (suggestion_id)
 WHERE state IN ('candidate', 'decided');

CREATE UNIQUE INDEX suggestions_merit_unit_id_year_key ON suggestions_merit (unit_id, year)
 WHERE kind = 'unit' AND state IN ('candidate', 'decided');

CREATE INDEX suggestions_merit_year_idx ON suggestions_merit (office_id, year, kind, state);

CREATE TABLE suggestions_month (
    id BLOB NOT NULL CONSTRAINT suggestions_month_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT suggestions_month_office_id_fkey REFERENCES platform_office (id),
    name TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    plan TEXT NOT NULL,
    summary TEXT,
    summed_on TEXT,
    cancelled_on TEXT,
    cancelled_reason TEXT,
    entered_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    CONSTRAINT suggestions_month_period_check CHECK (starts_on <= ends_on),
    CONSTRAINT suggestions_month_summary_check CHECK ((summary IS NULL) = (summed_on IS NULL)),
    CONSTRAINT suggestions_month_cancelled_check CHECK ((cancelled_on IS NULL) = (cancelled_reason IS NULL))
) STRICT;

CREATE INDEX suggestions_month_starts_idx ON suggestions_month (office_id, starts_on);

CREATE TABLE suggestions_motion (
    id BLOB NOT NULL CONSTRAINT suggestions_motion_pkey PRIMARY KEY
        CONSTRAINT suggestions_motion_id_fkey REFERENCES suggestions_suggestion (id),
    office_id BLOB NOT NULL CONSTRAINT suggestions_motion_office_id_fkey REFERENCES platform_office (id),
    state TEXT NOT NULL CONSTRAINT suggestions_motion_state_check
        CHECK (state IN ('taken', 'deliberating', 'reported', 'handling', 'answered', 'adopted', 'declined',
                         'converted', 'done')),
    version INTEGER NOT NULL,
    taken_on TEXT,
    body TEXT CONSTRAINT suggestions_motion_body_check
        CHECK (body IN ('committee', 'standing_committee')),
    committee TEXT,
    handed_on TEXT,
    proposal TEXT CONSTRAINT suggestions_motion_proposal_check
        CHECK (proposal IN ('agenda', 'decline', 'convert')),
    report TEXT,
    reported_on TEXT,
    meeting_id BLOB CONSTRAINT suggestions_motion_meeting_id_fkey REFERENCES platform_meeting (id),
    decided_on TEXT,
    decision TEXT,
    unit_id BLOB CONSTRAINT suggestions_motion_unit_id_fkey REFERENCES platform_unit (id),
    answer TEXT,
    answered_on TEXT,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    CONSTRAINT suggestions_motion_committee_check
        CHECK (committee IS NULL OR (body IS NOT NULL AND body = 'committee'))
) STRICT;

CREATE INDEX suggestions_motion_committee_idx ON suggestions_motion (office_id, committee);

CREATE INDEX suggestions_motion_office_idx ON suggestions_motion (office_id, state);

CREATE INDEX suggestions_motion_unit_idx ON suggestions_motion (unit_id);

CREATE TABLE suggestions_motion_cutoff (
    meeting_id BLOB NOT NULL CONSTRAINT suggestions_motion_cutoff_pkey PRIMARY KEY
        CONSTRAINT suggestions_motion_cutoff_meeting_id_fkey REFERENCES platform_meeting (id),
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_motion_cutoff_office_id_fkey REFERENCES platform_office (id),
    ends_at INTEGER NOT NULL,
    set_by TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE suggestions_number (
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_number_office_id_fkey REFERENCES platform_office (id),
    level TEXT NOT NULL,
    year INTEGER NOT NULL,
    last INTEGER NOT NULL,
    CONSTRAINT suggestions_number_pkey PRIMARY KEY (office_id, level, year)
) STRICT;

CREATE TABLE suggestions_on_site_reply (
    id BLOB NOT NULL CONSTRAINT suggestions_on_site_reply_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_on_site_reply_office_id_fkey REFERENCES platform_office (id),
    suggestion_id BLOB NOT NULL
        CONSTRAINT suggestions_on_site_reply_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
    unit_id BLOB NOT NULL
        CONSTRAINT suggestions_on_site_reply_unit_id_fkey REFERENCES platform_unit (id),
    replied_by TEXT NOT NULL,
    content TEXT NOT NULL,
    deputy_view TEXT NOT NULL CONSTRAINT suggestions_on_site_reply_deputy_view_check
        CHECK (deputy_view IN ('agreed', 'more')),
    deputy_words TEXT,
    held_on TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    withdrawn_on TEXT,
    withdrawn_reason TEXT,
    CONSTRAINT suggestions_on_site_reply_withdrawn_check
        CHECK ((withdrawn_on IS NULL) = (withdrawn_reason IS NULL))
) STRICT;

CREATE INDEX suggestions_on_site_reply_suggestion_idx ON suggestions_on_site_reply (suggestion_id, held_on);

CREATE TABLE suggestions_opinion_item (
    id BLOB NOT NULL CONSTRAINT suggestions_opinion_item_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_opinion_item_office_id_fkey REFERENCES platform_office (id),
    suggestion_id BLOB NOT NULL
        CONSTRAINT suggestions_opinion_item_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
    rating_id BLOB NOT NULL
        CONSTRAINT suggestions_opinion_item_rating_id_fkey REFERENCES suggestions_rating (id),
    words TEXT NOT NULL,
    said_by TEXT NOT NULL,
    unit_id BLOB CONSTRAINT suggestions_opinion_item_unit_id_fkey REFERENCES platform_unit (id),
    responsible TEXT,
    due_on TEXT,
    listed_on TEXT NOT NULL,
    listed_by TEXT NOT NULL,
    done_on TEXT,
    result TEXT,
    done_by TEXT,
    created_at INTEGER NOT NULL,
    withdrawn_on TEXT,
    withdrawn_reason TEXT,
    CONSTRAINT suggestions_opinion_item_withdrawn_check
        CHECK ((withdrawn_on IS NULL) = (withdrawn_reason IS NULL)),
    CONSTRAINT suggestions_opinion_item_unit_check
        CHECK ((unit_id IS NULL) = (responsible IS NULL) AND (unit_id IS NULL) = (due_on IS NULL)),
    CONSTRAINT suggestions_opinion_item_done_check
        CHECK ((done_on IS NULL) = (result IS NULL) AND (done_on IS NULL) = (done_by IS NULL))
) STRICT;

CREATE INDEX suggestions_opinion_item_due_idx ON suggestions_opinion_item (office_id, done_on, due_on);

CREATE UNIQUE INDEX suggestions_opinion_item_rating_id_key
    ON suggestions_opinion_item (rating_id) WHERE withdrawn_on IS NULL;

CREATE INDEX suggestions_opinion_item_suggestion_idx ON suggestions_opinion_item (suggestion_id);

CREATE TABLE suggestions_outcome (
    id BLOB NOT NULL CONSTRAINT suggestions_outcome_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT suggestions_outcome_office_id_fkey REFERENCES platform_office (id),
    suggestion_id BLOB NOT NULL
        CONSTRAINT suggestions_outcome_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
    name TEXT NOT NULL,
    amount INTEGER NOT NULL CONSTRAINT suggestions_outcome_amount_check CHECK (amount > 0),
    unit TEXT NOT NULL,
    unit_id BLOB CONSTRAINT suggestions_outcome_unit_id_fkey REFERENCES platform_unit (id),
    note TEXT,
    reached_on TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    withdrawn_on TEXT,
    withdrawn_reason TEXT,
    CONSTRAINT suggestions_outcome_withdrawn_check CHECK ((withdrawn_on IS NULL) = (withdrawn_reason IS NULL))
) STRICT;

CREATE INDEX suggestions_outcome_reached_idx ON suggestions_outcome (office_id, reached_on);

CREATE INDEX suggestions_outcome_suggestion_idx ON suggestions_outcome (suggestion_id, reached_on);

CREATE TABLE suggestions_pause (
    id BLOB NOT NULL CONSTRAINT suggestions_pause_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT suggestions_pause_office_id_fkey REFERENCES platform_office (id),
    suggestion_id BLOB NOT NULL
        CONSTRAINT suggestions_pause_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
    reason TEXT NOT NULL,
    paused_on TEXT NOT NULL,
    paused_by TEXT NOT NULL,
    restarted_on TEXT,
    restart_reason TEXT,
    restarted_by TEXT,
    created_at INTEGER NOT NULL,
    CONSTRAINT suggestions_pause_restarted_check CHECK ((restarted_on IS NULL) = (restart_reason IS NULL))
) STRICT;

CREATE UNIQUE INDEX suggestions_pause_suggestion_id_key ON suggestions_pause (suggestion_id)
 WHERE restarted_on IS NULL;

CREATE TABLE suggestions_paused_clock (
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_paused_clock_office_id_fkey REFERENCES platform_office (id),
    pause_id BLOB NOT NULL
        CONSTRAINT suggestions_paused_clock_pause_id_fkey REFERENCES suggestions_pause (id),
    clock_id BLOB NOT NULL
        CONSTRAINT suggestions_paused_clock_clock_id_fkey REFERENCES platform_clock (id),
    CONSTRAINT suggestions_paused_clock_pkey PRIMARY KEY (pause_id, clock_id)
) STRICT;

CREATE TABLE suggestions_plan (
    id BLOB NOT NULL CONSTRAINT suggestions_plan_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT suggestions_plan_office_id_fkey REFERENCES platform_office (id),
    assignment_id BLOB NOT NULL
        CONSTRAINT suggestions_plan_assignment_id_fkey REFERENCES suggestions_assignment (id),
    round INTEGER NOT NULL,
    leader TEXT NOT NULL,
    leader_phone TEXT,
    handler TEXT NOT NULL,
    handler_phone TEXT,
    measures TEXT NOT NULL,
    due_on TEXT NOT NULL,
    effect TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    entered_at INTEGER NOT NULL
) STRICT;

CREATE INDEX suggestions_plan_assignment_idx ON suggestions_plan (assignment_id, entered_at);

CREATE TABLE suggestions_portfolio (
    id BLOB NOT NULL CONSTRAINT suggestions_portfolio_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT suggestions_portfolio_office_id_fkey REFERENCES platform_office (id),
    name TEXT NOT NULL,
    leader TEXT NOT NULL,
    post TEXT NOT NULL,
    since TEXT NOT NULL,
    ended_on TEXT,
    ended_reason TEXT,
    entered_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    CONSTRAINT suggestions_portfolio_ended_check CHECK ((ended_on IS NULL) = (ended_reason IS NULL))
) STRICT;

CREATE UNIQUE INDEX suggestions_portfolio_office_id_name_key
    ON suggestions_portfolio (office_id, name) WHERE ended_on IS NULL;

CREATE TABLE suggestions_portfolio_unit (
    portfolio_id BLOB NOT NULL
        CONSTRAINT suggestions_portfolio_unit_portfolio_id_fkey REFERENCES suggestions_portfolio (id),
    unit_id BLOB NOT NULL
        CONSTRAINT suggestions_portfolio_unit_unit_id_fkey REFERENCES platform_unit (id),
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_portfolio_unit_office_id_fkey REFERENCES platform_office (id),
    CONSTRAINT suggestions_portfolio_unit_pkey PRIMARY KEY (portfolio_id, unit_id)
) STRICT;

CREATE INDEX suggestions_portfolio_unit_unit_idx ON suggestions_portfolio_unit (unit_id);

CREATE TABLE suggestions_preparation (
    id BLOB NOT NULL CONSTRAINT suggestions_preparation_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT suggestions_preparation_office_id_fkey REFERENCES platform_office (id),
    kind TEXT NOT NULL CONSTRAINT suggestions_preparation_kind_check
        CHECK (kind IN ('research', 'material', 'publication')),
    title TEXT NOT NULL,
    author TEXT NOT NULL,
    held_on TEXT NOT NULL,
    place TEXT,
    copies INTEGER,
    body TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    withdrawn_on TEXT,
    withdrawn_reason TEXT,
    CONSTRAINT suggestions_preparation_withdrawn_check
        CHECK ((withdrawn_on IS NULL) = (withdrawn_reason IS NULL))
) STRICT;

CREATE INDEX suggestions_preparation_day_idx ON suggestions_preparation (office_id, held_on);

CREATE TABLE suggestions_preparation_link (
    id BLOB NOT NULL CONSTRAINT suggestions_preparation_link_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_preparation_link_office_id_fkey REFERENCES platform_office (id),
    preparation_id BLOB NOT NULL
        CONSTRAINT suggestions_preparation_link_preparation_id_fkey REFERENCES suggestions_preparation (id),
    suggestion_id BLOB NOT NULL
        CONSTRAINT suggestions_preparation_link_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
    entered_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    withdrawn_on TEXT,
    withdrawn_by TEXT
) STRICT;

CREATE UNIQUE INDEX suggestions_preparation_link_preparation_id_suggestion_id_key
    ON suggestions_preparation_link (preparation_id, suggestion_id) WHERE withdrawn_on IS NULL;

CREATE INDEX suggestions_preparation_link_suggestion_idx ON suggestions_preparation_link (suggestion_id);

CREATE TABLE suggestions_promise (
    id BLOB NOT NULL CONSTRAINT suggestions_promise_pkey PRIMARY KEY
        CONSTRAINT suggestions_promise_id_fkey REFERENCES suggestions_reply (id),
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_promise_office_id_fkey REFERENCES platform_office (id),
    suggestion_id BLOB NOT NULL
        CONSTRAINT suggestions_promise_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
    assignment_id BLOB NOT NULL
        CONSTRAINT suggestions_promise_assignment_id_fkey REFERENCES suggestions_assignment (id),
    round INTEGER NOT NULL,
    content TEXT NOT NULL,
    responsible TEXT,
    first_due_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    carried INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL CONSTRAINT suggestions_promise_state_check
        CHECK (state IN ('open', 'answered', 'fulfilled', 'unfulfilled', 'replaced', 'ended')),
    version INTEGER NOT NULL,
    progress TEXT,
    outcome TEXT CONSTRAINT suggestions_promise_outcome_check
        CHECK (outcome IN ('fulfilled', 'unfulfilled')),
    account TEXT,
    fulfilled_on TEXT,
    answered_on TEXT,
    answered_by TEXT,
    grade TEXT CONSTRAINT suggestions_promise_grade_check
        CHECK (grade IN ('satisfied', 'mostly', 'unsatisfied')),
    words TEXT,
    rated_on TEXT,
    rated_by BLOB CONSTRAINT suggestions_promise_rated_by_fkey REFERENCES representatives_person (id),
    typed_by TEXT,
    heir_person_id BLOB CONSTRAINT suggestions_promise_heir_person_id_fkey
        REFERENCES representatives_person (id),
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX suggestions_promise_assignment_idx ON suggestions_promise (assignment_id, state);

CREATE INDEX suggestions_promise_due_idx ON suggestions_promise (office_id, state, due_on);

CREATE INDEX suggestions_promise_heir_idx ON suggestions_promise (heir_person_id);

CREATE INDEX suggestions_promise_suggestion_idx ON suggestions_promise (suggestion_id);

CREATE TABLE suggestions_promise_carry (
    id BLOB NOT NULL CONSTRAINT suggestions_promise_carry_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_promise_carry_office_id_fkey REFERENCES platform_office (id),
    promise_id BLOB NOT NULL
        CONSTRAINT suggestions_promise_carry_promise_id_fkey REFERENCES suggestions_promise (id),
    to_year INTEGER NOT NULL,
    old_due_on TEXT NOT NULL,
    new_due_on TEXT NOT NULL,
    requirement TEXT,
    carried_by TEXT NOT NULL,
    carried_on TEXT NOT NULL,
    CONSTRAINT suggestions_promise_carry_promise_id_to_year_key UNIQUE (promise_id, to_year)
) STRICT;

CREATE INDEX suggestions_promise_carry_year_idx ON suggestions_promise_carry (office_id, to_year);

CREATE TABLE suggestions_public_search (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL CONSTRAINT suggestions_public_search_id_key UNIQUE,
    body TEXT NOT NULL,
    words TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE suggestions_public_search_fts USING fts5(
    words, content='suggestions_public_search', content_rowid='seq', detail='none', tokenize='ascii');

CREATE TABLE 'suggestions_public_search_fts_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'suggestions_public_search_fts_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'suggestions_public_search_fts_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'suggestions_public_search_fts_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE suggestions_publication (
    id BLOB NOT NULL CONSTRAINT suggestions_publication_pkey PRIMARY KEY
        CONSTRAINT suggestions_publication_id_fkey REFERENCES suggestions_suggestion (id),
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_publication_office_id_fkey REFERENCES platform_office (id),
    state TEXT NOT NULL CONSTRAINT suggestions_publication_state_check
        CHECK (state IN ('to_review', 'published', 'withheld', 'withdrawn')),
    version INTEGER NOT NULL,
    edition INTEGER NOT NULL,
    ground TEXT CONSTRAINT suggestions_publication_ground_check
        CHECK (ground IN ('state_secret', 'trade_secret', 'privacy', 'deputy', 'other')),
    reason TEXT,
    decided_by TEXT,
    decided_on TEXT,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX suggestions_publication_state_idx ON suggestions_publication (office_id, state);

CREATE TABLE suggestions_publication_edition (
    id BLOB NOT NULL CONSTRAINT suggestions_publication_edition_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_publication_edition_office_id_fkey REFERENCES platform_office (id),
    publication_id BLOB NOT NULL
        CONSTRAINT suggestions_publication_edition_publication_id_fkey
            REFERENCES suggestions_publication (id),
    number INTEGER NOT NULL,
    scope TEXT NOT NULL CONSTRAINT suggestions_publication_edition_scope_check
        CHECK (scope IN ('full', 'title_only')),
    ground TEXT CONSTRAINT suggestions_publication_edition_ground_check
        CHECK (ground IN ('state_secret', 'trade_secret', 'privacy', 'deputy', 'other')),
    reason TEXT,
    consent TEXT NOT NULL CONSTRAINT suggestions_publication_edition_consent_check
        CHECK (consent IN ('full', 'title_only', 'none')),
    consent_basis TEXT,
    title TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at INTEGER NOT NULL, replied_on TEXT, result_class TEXT
    CONSTRAINT suggestions_publication_edition_result_class_check
    CHECK (result_class IN ('A', 'B', 'C', 'D')), satisfaction TEXT
    CONSTRAINT suggestions_publication_edition_satisfaction_check
    CHECK (satisfaction IN ('satisfied', 'mostly', 'unsatisfied')),
    CONSTRAINT suggestions_publication_edition_publication_id_number_key UNIQUE (publication_id, number)
) STRICT;

CREATE INDEX suggestions_publication_edition_made_idx ON suggestions_publication_edition (office_id, made_at);

CREATE TABLE suggestions_publication_part (
    edition_id BLOB NOT NULL CONSTRAINT suggestions_publication_part_edition_id_fkey
        REFERENCES suggestions_publication_edition (id),
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_publication_part_office_id_fkey REFERENCES platform_office (id),
    part TEXT NOT NULL CONSTRAINT suggestions_publication_part_part_check
        CHECK (part IN ('title', 'situation', 'analysis', 'proposal', 'reply')),
    treatment TEXT NOT NULL CONSTRAINT suggestions_publication_part_treatment_check
        CHECK (treatment IN ('as_is', 'redacted', 'withheld')),
    body TEXT,
    reason TEXT,
    CONSTRAINT suggestions_publication_part_pkey PRIMARY KEY (edition_id, part)
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

CREATE TABLE suggestions_rating_use (
    id BLOB NOT NULL CONSTRAINT suggestions_rating_use_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT suggestions_rating_use_office_id_fkey REFERENCES platform_office (id),
    report_id BLOB CONSTRAINT suggestions_rating_use_report_id_fkey REFERENCES suggestions_report (id),
    ballot_id BLOB CONSTRAINT suggestions_rating_use_ballot_id_fkey REFERENCES suggestions_unit_ballot (id),
    result TEXT NOT NULL,
    leader TEXT NOT NULL,
    post TEXT NOT NULL,
    purpose TEXT NOT NULL CONSTRAINT suggestions_rating_use_purpose_check
        CHECK (purpose IN ('appraisal', 'vote', 'organs', 'party', 'other')),
    used_on TEXT NOT NULL,
    content TEXT NOT NULL,
    withdrawn_on TEXT,
    withdrawn_reason TEXT,
    entered_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    CONSTRAINT suggestions_rating_use_source_check CHECK ((report_id IS NULL) <> (ballot_id IS NULL)),
    CONSTRAINT suggestions_rating_use_withdrawn_check
        CHECK ((withdrawn_on IS NULL) = (withdrawn_reason IS NULL))
) STRICT;

CREATE INDEX suggestions_rating_use_ballot_idx ON suggestions_rating_use (ballot_id);

CREATE INDEX suggestions_rating_use_day_idx ON suggestions_rating_use (office_id, used_on);

CREATE INDEX suggestions_rating_use_report_idx ON suggestions_rating_use (report_id);

CREATE TABLE suggestions_redo_coordination (
    id BLOB NOT NULL CONSTRAINT suggestions_redo_coordination_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_redo_coordination_office_id_fkey REFERENCES platform_office (id),
    suggestion_id BLOB NOT NULL
        CONSTRAINT suggestions_redo_coordination_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
    round INTEGER NOT NULL,
    kind TEXT NOT NULL CONSTRAINT suggestions_redo_coordination_kind_check
        CHECK (kind IN ('coordination', 'assessment')),
    held_on TEXT NOT NULL,
    participants TEXT NOT NULL,
    opinion TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX suggestions_redo_coordination_round_idx ON suggestions_redo_coordination (suggestion_id, round);

CREATE TABLE suggestions_remit (
    id BLOB NOT NULL CONSTRAINT suggestions_remit_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT suggestions_remit_office_id_fkey REFERENCES platform_office (id),
    unit_id BLOB NOT NULL CONSTRAINT suggestions_remit_unit_id_fkey REFERENCES platform_unit (id),
    words TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    CONSTRAINT suggestions_remit_unit_id_key UNIQUE (unit_id)
) STRICT;

CREATE TABLE suggestions_repeat (
    id BLOB NOT NULL CONSTRAINT suggestions_repeat_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_repeat_office_id_fkey REFERENCES platform_office (id),
    suggestion_id BLOB NOT NULL
        CONSTRAINT suggestions_repeat_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
    earlier_id BLOB NOT NULL
        CONSTRAINT suggestions_repeat_earlier_id_fkey REFERENCES suggestions_suggestion (id),
    entered_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    withdrawn_on TEXT,
    CONSTRAINT suggestions_repeat_earlier_check CHECK (earlier_id <> suggestion_id)
) STRICT;

CREATE INDEX suggestions_repeat_earlier_idx ON suggestions_repeat (earlier_id);

CREATE UNIQUE INDEX suggestions_repeat_suggestion_id_earlier_id_key
    ON suggestions_repeat (suggestion_id, earlier_id) WHERE withdrawn_on IS NULL;

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
    created_at INTEGER NOT NULL, class_name TEXT, publication TEXT
    CONSTRAINT suggestions_reply_publication_check CHECK (publication IN ('full', 'title_only', 'none')), publication_reason TEXT, answers_each INTEGER, class_fits INTEGER, uses_opinions INTEGER, was_discussed INTEGER, check_note TEXT, number TEXT, contact TEXT, telephone TEXT, responsible TEXT,
    CONSTRAINT suggestions_reply_assignment_id_round_key UNIQUE (assignment_id, round)
) STRICT;

CREATE TABLE suggestions_report (
    id BLOB NOT NULL CONSTRAINT suggestions_report_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT suggestions_report_office_id_fkey REFERENCES platform_office (id),
    state TEXT NOT NULL CONSTRAINT suggestions_report_state_check
        CHECK (state IN ('drafting', 'submitted', 'heard', 'issued', 'answered', 'done', 'cancelled')),
    version INTEGER NOT NULL,
    kind TEXT NOT NULL CONSTRAINT suggestions_report_kind_check
        CHECK (kind IN ('government', 'court', 'procuratorate', 'portfolio')),
    portfolio_id BLOB
        CONSTRAINT suggestions_report_portfolio_id_fkey REFERENCES suggestions_portfolio (id),
    unit_id BLOB NOT NULL CONSTRAINT suggestions_report_unit_id_fkey REFERENCES platform_unit (id),
    year INTEGER NOT NULL,
    session_id BLOB CONSTRAINT suggestions_report_session_id_fkey REFERENCES platform_meeting (id),
    reporter TEXT NOT NULL,
    post TEXT NOT NULL,
    edition INTEGER NOT NULL,
    round INTEGER NOT NULL,
    body TEXT,
    submitted_on TEXT,
    meeting_id BLOB CONSTRAINT suggestions_report_meeting_id_fkey REFERENCES platform_meeting (id),
    heard_on TEXT,
    deliberation TEXT,
    opinion_number TEXT,
    opinion TEXT,
    issued_on TEXT,
    answer TEXT,
    answered_on TEXT,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    CONSTRAINT suggestions_report_portfolio_check CHECK ((kind = 'portfolio') = (portfolio_id IS NOT NULL))
) STRICT;

CREATE INDEX suggestions_report_unit_idx ON suggestions_report (unit_id, state);

CREATE INDEX suggestions_report_year_idx ON suggestions_report (office_id, year);

CREATE TABLE suggestions_report_figure (
    id BLOB NOT NULL CONSTRAINT suggestions_report_figure_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_report_figure_office_id_fkey REFERENCES platform_office (id),
    report_id BLOB NOT NULL
        CONSTRAINT suggestions_report_figure_report_id_fkey REFERENCES suggestions_report (id),
    edition INTEGER NOT NULL,
    unit_id BLOB CONSTRAINT suggestions_report_figure_unit_id_fkey REFERENCES platform_unit (id),
    assigned INTEGER NOT NULL,
    replied INTEGER NOT NULL,
    class_a INTEGER NOT NULL,
    class_b INTEGER NOT NULL,
    class_c INTEGER NOT NULL,
    class_d INTEGER NOT NULL,
    satisfied INTEGER NOT NULL,
    mostly INTEGER NOT NULL,
    unsatisfied INTEGER NOT NULL,
    promises INTEGER NOT NULL,
    kept INTEGER NOT NULL
) STRICT;

CREATE INDEX suggestions_report_figure_report_idx ON suggestions_report_figure (report_id, edition);

CREATE TABLE suggestions_report_paper (
    id BLOB NOT NULL CONSTRAINT suggestions_report_paper_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_report_paper_office_id_fkey REFERENCES platform_office (id),
    report_id BLOB NOT NULL
        CONSTRAINT suggestions_report_paper_report_id_fkey REFERENCES suggestions_report (id),
    kind TEXT NOT NULL CONSTRAINT suggestions_report_paper_kind_check
        CHECK (kind IN ('report', 'answer')),
    number INTEGER NOT NULL,
    body TEXT NOT NULL,
    handed_on TEXT NOT NULL,
    handed_by TEXT NOT NULL,
    CONSTRAINT suggestions_report_paper_report_id_kind_number_key UNIQUE (report_id, kind, number)
) STRICT;

CREATE TABLE suggestions_report_vote (
    id BLOB NOT NULL CONSTRAINT suggestions_report_vote_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_report_vote_office_id_fkey REFERENCES platform_office (id),
    report_id BLOB NOT NULL
        CONSTRAINT suggestions_report_vote_report_id_fkey REFERENCES suggestions_report (id),
    round INTEGER NOT NULL,
    way TEXT NOT NULL CONSTRAINT suggestions_report_vote_way_check CHECK (way IN ('vote', 'ballot')),
    expected INTEGER NOT NULL,
    present INTEGER NOT NULL,
    issued INTEGER,
    returned INTEGER,
    favour INTEGER NOT NULL,
    middle INTEGER NOT NULL,
    against INTEGER NOT NULL,
    result TEXT NOT NULL CONSTRAINT suggestions_report_vote_result_check
        CHECK (result IN ('passed', 'rejected', 'satisfied', 'mostly', 'unsatisfied')),
    held_on TEXT NOT NULL,
    withdrawn_on TEXT,
    withdrawn_reason TEXT,
    entered_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    CONSTRAINT suggestions_report_vote_withdrawn_check
        CHECK ((withdrawn_on IS NULL) = (withdrawn_reason IS NULL))
) STRICT;

CREATE UNIQUE INDEX suggestions_report_vote_report_id_round_key
    ON suggestions_report_vote (report_id, round) WHERE withdrawn_on IS NULL;

CREATE TABLE suggestions_returned_opinion (
    id BLOB NOT NULL CONSTRAINT suggestions_returned_opinion_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_returned_opinion_office_id_fkey REFERENCES platform_office (id),
    assignment_id BLOB NOT NULL
        CONSTRAINT suggestions_returned_opinion_assignment_id_fkey REFERENCES suggestions_assignment (id),
    opinion TEXT NOT NULL,
    given_on TEXT NOT NULL,
    given_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    returned_on TEXT NOT NULL,
    returned_by TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX suggestions_returned_opinion_assignment_idx
    ON suggestions_returned_opinion (assignment_id, created_at);

CREATE TABLE suggestions_revisit (
    id BLOB NOT NULL CONSTRAINT suggestions_revisit_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT suggestions_revisit_office_id_fkey REFERENCES platform_office (id),
    suggestion_id BLOB NOT NULL
        CONSTRAINT suggestions_revisit_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
    sample_id BLOB CONSTRAINT suggestions_revisit_sample_id_fkey REFERENCES suggestions_sample (id),
    round INTEGER NOT NULL,
    kind TEXT NOT NULL CONSTRAINT suggestions_revisit_kind_check
        CHECK (kind IN ('call_back', 'look_back', 'third_party')),
    held_on TEXT NOT NULL,
    held_by TEXT NOT NULL,
    content TEXT NOT NULL,
    conclusion TEXT NOT NULL CONSTRAINT suggestions_revisit_conclusion_check
        CHECK (conclusion IN ('settled', 'continue')),
    entered_by TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX suggestions_revisit_day_idx ON suggestions_revisit (office_id, kind, held_on);

CREATE UNIQUE INDEX suggestions_revisit_sample_id_suggestion_id_key
    ON suggestions_revisit (sample_id, suggestion_id);

CREATE INDEX suggestions_revisit_suggestion_idx ON suggestions_revisit (suggestion_id, round);

CREATE TABLE suggestions_rule (
    id BLOB NOT NULL CONSTRAINT suggestions_rule_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT suggestions_rule_office_id_fkey REFERENCES platform_office (id),
    rule_set TEXT NOT NULL CONSTRAINT suggestions_rule_rule_set_check
        CHECK (rule_set IN ('national', 'henan', 'zhejiang', 'beijing', 'shandong', 'qingdao', 'chongqing',
                            'shanghai')),
    withdrawal TEXT NOT NULL CONSTRAINT suggestions_rule_withdrawal_check
        CHECK (withdrawal IN ('before_acceptance', 'before_assignment', 'any_time')),
    withdrawal_needs_all INTEGER NOT NULL,
    silence TEXT NOT NULL CONSTRAINT suggestions_rule_silence_check
        CHECK (silence IN ('excluded', 'counted')),
    classes TEXT NOT NULL,
    signer TEXT NOT NULL CONSTRAINT suggestions_rule_signer_check
        CHECK (signer IN ('head', 'principal', 'collective')),
    second_unsatisfied TEXT NOT NULL CONSTRAINT suggestions_rule_second_unsatisfied_check
        CHECK (second_unsatisfied IN ('office', 'assessment', 'meeting', 'third_party')),
    promise TEXT NOT NULL CONSTRAINT suggestions_rule_promise_check
        CHECK (promise IN ('year_end', 'track', 'reply_again', 'ledger', 'fourth_quarter', 'next_year')),
    withdrawal_basis TEXT NOT NULL,
    withdrawal_needs_all_basis TEXT NOT NULL,
    silence_basis TEXT NOT NULL,
    classes_basis TEXT NOT NULL,
    signer_basis TEXT NOT NULL,
    second_unsatisfied_basis TEXT NOT NULL,
    promise_basis TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    set_by TEXT NOT NULL,
    set_at INTEGER NOT NULL
) STRICT;

CREATE INDEX suggestions_rule_office_idx ON suggestions_rule (office_id, valid_from, set_at);

CREATE TABLE suggestions_sample (
    id BLOB NOT NULL CONSTRAINT suggestions_sample_pkey PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT suggestions_sample_office_id_fkey REFERENCES platform_office (id),
    title TEXT NOT NULL,
    year INTEGER NOT NULL,
    size INTEGER NOT NULL,
    population INTEGER NOT NULL,
    experts TEXT NOT NULL,
    listed_on TEXT NOT NULL,
    listed_by TEXT NOT NULL,
    seed TEXT,
    seed_origin TEXT,
    drawn_on TEXT,
    drawn_by TEXT,
    created_at INTEGER NOT NULL,
    CONSTRAINT suggestions_sample_size_check CHECK (size >= 1 AND size <= population),
    CONSTRAINT suggestions_sample_drawn_check
        CHECK ((drawn_on IS NULL) = (seed IS NULL) AND (drawn_on IS NULL) = (drawn_by IS NULL))
) STRICT;

CREATE INDEX suggestions_sample_day_idx ON suggestions_sample (office_id, listed_on);

CREATE TABLE suggestions_sample_line (
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_sample_line_office_id_fkey REFERENCES platform_office (id),
    sample_id BLOB NOT NULL
        CONSTRAINT suggestions_sample_line_sample_id_fkey REFERENCES suggestions_sample (id),
    position INTEGER NOT NULL,
    suggestion_id BLOB NOT NULL
        CONSTRAINT suggestions_sample_line_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
    is_drawn INTEGER NOT NULL,
    CONSTRAINT suggestions_sample_line_pkey PRIMARY KEY (sample_id, position),
    CONSTRAINT suggestions_sample_line_sample_id_suggestion_id_key UNIQUE (sample_id, suggestion_id)
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
    answered_at INTEGER, agreed_to_withdraw INTEGER NOT NULL DEFAULT FALSE, reminded_round INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT suggestions_signer_suggestion_id_person_id_key UNIQUE (suggestion_id, person_id)
) STRICT;

CREATE INDEX suggestions_signer_person_idx ON suggestions_signer (person_id, suggestion_id);

CREATE TABLE suggestions_standard (
    id BLOB NOT NULL CONSTRAINT suggestions_standard_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_standard_office_id_fkey REFERENCES platform_office (id),
    lines TEXT NOT NULL,
    gates TEXT NOT NULL CONSTRAINT suggestions_standard_gates_check
        CHECK (gates IN ('none', 'law', 'policy')),
    basis TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    set_by TEXT NOT NULL,
    set_at INTEGER NOT NULL
) STRICT;

CREATE INDEX suggestions_standard_day_idx ON suggestions_standard (office_id, valid_from);

CREATE TABLE suggestions_suggestion (
    id BLOB NOT NULL CONSTRAINT suggestions_suggestion_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_suggestion_office_id_fkey REFERENCES platform_office (id),
    state TEXT NOT NULL CONSTRAINT suggestions_suggestion_state_check
        CHECK (state IN ('draft', 'cosigning', 'delegation_review', 'motions_review', 'presidium', 'intake', 'triage',
                     'trial', 'ready', 'handling', 'paused', 'feedback', 'redo_review', 'closed',
                     'archived', 'motion', 'merged', 'withdrawn', 'discarded', 'refused')),
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
    changed_at INTEGER NOT NULL, kind TEXT NOT NULL DEFAULT 'suggestion'
    CONSTRAINT suggestions_suggestion_kind_check CHECK (kind IN ('suggestion', 'motion')), is_confidential INTEGER NOT NULL DEFAULT FALSE, merged_into BLOB
    CONSTRAINT suggestions_suggestion_merged_into_fkey REFERENCES suggestions_suggestion (id), proposer TEXT NOT NULL DEFAULT 'deputies'
    CONSTRAINT suggestions_suggestion_proposer_check CHECK (proposer IN ('deputies', 'delegation')), discussed_on TEXT, formation TEXT
    CONSTRAINT suggestions_suggestion_formation_check
    CHECK (formation IN ('research', 'symposium', 'visit', 'inspection', 'reception', 'other')), wants_contact INTEGER NOT NULL DEFAULT FALSE, for_reference INTEGER NOT NULL DEFAULT FALSE, proposed_unit_id BLOB
    CONSTRAINT suggestions_suggestion_proposed_unit_id_fkey REFERENCES platform_unit (id), refusal_ground TEXT
    CONSTRAINT suggestions_suggestion_refusal_ground_check
    CHECK (refusal_ground IN ('personal', 'court_case', 'forwarded', 'academic', 'promotion', 'elsewhere',
                              'empty', 'other')), disposal TEXT
    CONSTRAINT suggestions_suggestion_disposal_check CHECK (disposal IN ('explained', 'letter')), advised_on TEXT, insisted_on TEXT, withdrawal_asked_on TEXT, converted_on TEXT, repeated_years INTEGER NOT NULL DEFAULT 1, paper_on TEXT, paper_entered_by TEXT, importance TEXT
    CONSTRAINT suggestions_suggestion_importance_check CHECK (importance IN ('weighty', 'hard', 'ordinary')), refusal_words TEXT,
    CONSTRAINT suggestions_suggestion_office_id_level_number_key UNIQUE (office_id, level, number)
) STRICT;

CREATE INDEX suggestions_suggestion_delegation_idx ON suggestions_suggestion (delegation_id, state);

CREATE INDEX suggestions_suggestion_merged_into_idx
    ON suggestions_suggestion (merged_into) WHERE merged_into IS NOT NULL;

CREATE INDEX suggestions_suggestion_newest_idx
    ON suggestions_suggestion (office_id, proposed_on, id);

CREATE INDEX suggestions_suggestion_open_idx ON suggestions_suggestion (office_id, state)
 WHERE state <> 'closed' AND state <> 'archived';

CREATE INDEX suggestions_suggestion_repeated_idx
    ON suggestions_suggestion (office_id, repeated_years) WHERE repeated_years > 1;

CREATE INDEX suggestions_suggestion_seen_idx ON suggestions_suggestion (office_id, state, paper_on);

CREATE INDEX suggestions_suggestion_state_idx ON suggestions_suggestion (office_id, state, proposed_on);

CREATE INDEX suggestions_suggestion_unpublished_idx ON suggestions_suggestion (office_id, changed_at, id)
 WHERE publication IS NOT NULL AND published_on IS NULL;

CREATE TABLE suggestions_supervised (
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_supervised_office_id_fkey REFERENCES platform_office (id),
    supervision_id BLOB NOT NULL
        CONSTRAINT suggestions_supervised_supervision_id_fkey REFERENCES suggestions_supervision (id),
    suggestion_id BLOB NOT NULL
        CONSTRAINT suggestions_supervised_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
    CONSTRAINT suggestions_supervised_pkey PRIMARY KEY (supervision_id, suggestion_id)
) STRICT;

CREATE INDEX suggestions_supervised_suggestion_idx ON suggestions_supervised (suggestion_id);

CREATE TABLE suggestions_supervision (
    id BLOB NOT NULL CONSTRAINT suggestions_supervision_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_supervision_office_id_fkey REFERENCES platform_office (id),
    entry_id BLOB NOT NULL,
    kind TEXT NOT NULL CONSTRAINT suggestions_supervision_kind_check
        CHECK (kind IN ('telephone', 'letter', 'on_site', 'meeting', 'research', 'inspection', 'redo')),
    unit_id BLOB NOT NULL
        CONSTRAINT suggestions_supervision_unit_id_fkey REFERENCES platform_unit (id),
    held_on TEXT NOT NULL,
    content TEXT NOT NULL,
    requirement TEXT,
    number TEXT,
    answer_by TEXT,
    contact TEXT,
    telephone TEXT,
    answer TEXT,
    answered_on TEXT,
    answered_by TEXT,
    withdrawn_on TEXT,
    withdrawn_reason TEXT,
    entered_by TEXT NOT NULL,
    created_at INTEGER NOT NULL, place TEXT, participants TEXT, joint_with TEXT, check_kind TEXT
    CONSTRAINT suggestions_supervision_check_kind_check CHECK (check_kind IN ('again', 'spot', 'inspection')),
    CONSTRAINT suggestions_supervision_entry_id_unit_id_key UNIQUE (entry_id, unit_id),
    CONSTRAINT suggestions_supervision_answer_check CHECK ((answer IS NULL) = (answered_on IS NULL)),
    CONSTRAINT suggestions_supervision_withdrawn_check
        CHECK ((withdrawn_on IS NULL) = (withdrawn_reason IS NULL))
) STRICT;

CREATE INDEX suggestions_supervision_day_idx ON suggestions_supervision (office_id, held_on, id);

CREATE UNIQUE INDEX suggestions_supervision_office_id_number_key
    ON suggestions_supervision (office_id, number) WHERE withdrawn_on IS NULL;

CREATE INDEX suggestions_supervision_unit_idx ON suggestions_supervision (unit_id, held_on);

CREATE TABLE suggestions_supplement (
    id BLOB NOT NULL CONSTRAINT suggestions_supplement_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_supplement_office_id_fkey REFERENCES platform_office (id),
    suggestion_id BLOB NOT NULL
        CONSTRAINT suggestions_supplement_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
    body TEXT NOT NULL,
    added_on TEXT NOT NULL,
    added_by TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX suggestions_supplement_suggestion_idx ON suggestions_supplement (suggestion_id, created_at);

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
, counterpart TEXT NOT NULL DEFAULT 'deputy'
    CONSTRAINT suggestions_talk_counterpart_check CHECK (counterpart IN ('deputy', 'co_unit', 'office')), stage TEXT NOT NULL DEFAULT 'during'
    CONSTRAINT suggestions_talk_stage_check CHECK (stage IN ('before', 'during', 'after')), is_reply INTEGER NOT NULL DEFAULT FALSE, participants TEXT, leader TEXT, leader_phone TEXT, handler TEXT, handler_phone TEXT) STRICT;

CREATE INDEX suggestions_talk_assignment_idx ON suggestions_talk (assignment_id, round, held_on);

CREATE TABLE suggestions_trial (
    id BLOB NOT NULL CONSTRAINT suggestions_trial_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_trial_office_id_fkey REFERENCES platform_office (id),
    suggestion_id BLOB NOT NULL
        CONSTRAINT suggestions_trial_suggestion_id_fkey REFERENCES suggestions_suggestion (id),
    round INTEGER NOT NULL,
    unit_id BLOB NOT NULL CONSTRAINT suggestions_trial_unit_id_fkey REFERENCES platform_unit (id),
    role TEXT NOT NULL CONSTRAINT suggestions_trial_role_check
        CHECK (role IN ('main', 'co', 'separate', 'former')),
    answer_by TEXT NOT NULL,
    answer TEXT CONSTRAINT suggestions_trial_answer_check
        CHECK (answer IN ('agreed', 'objected', 'decided')),
    reason TEXT,
    proposed_unit_id BLOB
        CONSTRAINT suggestions_trial_proposed_unit_id_fkey REFERENCES platform_unit (id),
    answered_by TEXT,
    answered_on TEXT,
    created_at INTEGER NOT NULL,
    CONSTRAINT suggestions_trial_suggestion_id_round_unit_id_key
        UNIQUE (suggestion_id, round, unit_id)
) STRICT;

CREATE INDEX suggestions_trial_unit_idx ON suggestions_trial (unit_id, suggestion_id);

CREATE TABLE suggestions_unit_ballot (
    id BLOB NOT NULL CONSTRAINT suggestions_unit_ballot_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_unit_ballot_office_id_fkey REFERENCES platform_office (id),
    unit_id BLOB NOT NULL
        CONSTRAINT suggestions_unit_ballot_unit_id_fkey REFERENCES platform_unit (id),
    meeting_id BLOB NOT NULL
        CONSTRAINT suggestions_unit_ballot_meeting_id_fkey REFERENCES platform_meeting (id),
    expected INTEGER NOT NULL,
    present INTEGER NOT NULL,
    satisfied INTEGER NOT NULL,
    mostly INTEGER NOT NULL,
    unsatisfied INTEGER NOT NULL,
    created_at INTEGER NOT NULL, issued INTEGER, returned INTEGER, entered_by TEXT,
    CONSTRAINT suggestions_unit_ballot_unit_id_meeting_id_key UNIQUE (unit_id, meeting_id),
    CONSTRAINT suggestions_unit_ballot_count_check
        CHECK (present <= expected AND satisfied + mostly + unsatisfied <= present
               AND satisfied >= 0 AND mostly >= 0 AND unsatisfied >= 0)
) STRICT;

CREATE TABLE suggestions_unit_ballot_entry (
    id BLOB NOT NULL CONSTRAINT suggestions_unit_ballot_entry_pkey PRIMARY KEY,
    office_id BLOB NOT NULL
        CONSTRAINT suggestions_unit_ballot_entry_office_id_fkey REFERENCES platform_office (id),
    ballot_id BLOB NOT NULL
        CONSTRAINT suggestions_unit_ballot_entry_ballot_id_fkey REFERENCES suggestions_unit_ballot (id),
    sign INTEGER NOT NULL CONSTRAINT suggestions_unit_ballot_entry_sign_check CHECK (sign = 1 OR sign = -1),
    expected INTEGER NOT NULL,
    present INTEGER NOT NULL,
    issued INTEGER,
    returned INTEGER,
    satisfied INTEGER NOT NULL,
    mostly INTEGER NOT NULL,
    unsatisfied INTEGER NOT NULL,
    reason TEXT,
    entered_by TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX suggestions_unit_ballot_entry_ballot_idx
    ON suggestions_unit_ballot_entry (ballot_id, created_at);

