
CREATE TABLE public.platform_account (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    login text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    password_hash text COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    failures bigint NOT NULL,
    locked_until bigint,
    password_changed_at bigint,
    must_change boolean NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT platform_account_state_check CHECK ((state = ANY (ARRAY['active'::text, 'locked'::text, 'closed'::text])))
);

CREATE TABLE public.platform_attachment (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    subject_kind text NOT NULL COLLATE pg_catalog."C",
    subject_id uuid NOT NULL,
    label text NOT NULL COLLATE pg_catalog."C",
    file_name text NOT NULL COLLATE pg_catalog."C",
    media_type text NOT NULL COLLATE pg_catalog."C",
    size bigint NOT NULL,
    hash text NOT NULL COLLATE pg_catalog."C",
    added_by uuid NOT NULL,
    added_name text NOT NULL COLLATE pg_catalog."C",
    added_at bigint NOT NULL,
    withdrawn_at bigint,
    withdrawn_name text COLLATE pg_catalog."C",
    withdrawn_reason text COLLATE pg_catalog."C",
    unit_id uuid,
    CONSTRAINT platform_attachment_withdrawn_check CHECK ((((withdrawn_at IS NULL) = (withdrawn_reason IS NULL)) AND ((withdrawn_at IS NULL) = (withdrawn_name IS NULL))))
);

CREATE TABLE public.platform_audit (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    "position" bigint NOT NULL,
    at bigint NOT NULL,
    account_id uuid,
    account_name text NOT NULL COLLATE pg_catalog."C",
    action text NOT NULL COLLATE pg_catalog."C",
    subject_kind text NOT NULL COLLATE pg_catalog."C",
    subject_id uuid NOT NULL,
    details text NOT NULL COLLATE pg_catalog."C",
    algorithm text NOT NULL COLLATE pg_catalog."C",
    previous_hash bytea NOT NULL,
    hash bytea NOT NULL
);

CREATE TABLE public.platform_audit_head (
    office_id uuid NOT NULL,
    "position" bigint NOT NULL,
    hash bytea NOT NULL
);

CREATE TABLE public.platform_blob (
    office_id uuid NOT NULL,
    hash text NOT NULL COLLATE pg_catalog."C",
    size bigint NOT NULL,
    bytes bytea NOT NULL,
    created_at bigint NOT NULL
);

CREATE TABLE public.platform_calendar_day (
    office_id uuid NOT NULL,
    year bigint NOT NULL,
    day date NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT platform_calendar_day_kind_check CHECK ((kind = ANY (ARRAY['休'::text, '班'::text])))
);

CREATE TABLE public.platform_calendar_year (
    office_id uuid NOT NULL,
    year bigint NOT NULL,
    imported_at bigint NOT NULL,
    imported_by text NOT NULL COLLATE pg_catalog."C",
    source text NOT NULL COLLATE pg_catalog."C"
);

CREATE TABLE public.platform_clock (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    rule_id uuid NOT NULL,
    subject_kind text NOT NULL COLLATE pg_catalog."C",
    subject_id uuid NOT NULL,
    page_kind text NOT NULL COLLATE pg_catalog."C",
    page_id uuid NOT NULL,
    holder_kind text NOT NULL COLLATE pg_catalog."C",
    holder_role text COLLATE pg_catalog."C",
    holder_id uuid,
    started_on date NOT NULL,
    due_on date NOT NULL,
    warn_on date NOT NULL,
    stopped_on date,
    warned_at bigint,
    overdue_noticed_at bigint,
    created_at bigint NOT NULL,
    is_fixed boolean DEFAULT false NOT NULL,
    CONSTRAINT platform_clock_holder_check CHECK ((((holder_kind = 'role'::text) = (holder_role IS NOT NULL)) AND ((holder_kind = 'role'::text) = (holder_id IS NULL)))),
    CONSTRAINT platform_clock_holder_kind_check CHECK ((holder_kind = ANY (ARRAY['role'::text, 'unit'::text, 'person'::text, 'delegation'::text, 'committee'::text])))
);

CREATE TABLE public.platform_clock_rule (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    amount bigint NOT NULL,
    unit text NOT NULL COLLATE pg_catalog."C",
    start_event text NOT NULL COLLATE pg_catalog."C",
    warn_days bigint NOT NULL,
    basis text NOT NULL COLLATE pg_catalog."C",
    ends_on_rest text NOT NULL COLLATE pg_catalog."C",
    valid_from date NOT NULL,
    valid_to date,
    created_at bigint NOT NULL,
    CONSTRAINT platform_clock_rule_amount_check CHECK (((amount >= 1) AND (amount <= 9999))),
    CONSTRAINT platform_clock_rule_ends_on_rest_check CHECK ((ends_on_rest = ANY (ARRAY['stays'::text, 'moves_to_next_working_day'::text]))),
    CONSTRAINT platform_clock_rule_order_check CHECK ((valid_to >= valid_from)),
    CONSTRAINT platform_clock_rule_unit_check CHECK ((unit = ANY (ARRAY['calendar_day'::text, 'working_day'::text, 'month'::text]))),
    CONSTRAINT platform_clock_rule_warn_days_check CHECK ((warn_days >= 0))
);

CREATE TABLE public.platform_clock_trace (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    clock_id uuid NOT NULL,
    at bigint NOT NULL,
    old_due date NOT NULL,
    new_due date NOT NULL,
    reason text NOT NULL COLLATE pg_catalog."C"
);

CREATE TABLE public.platform_committee (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL
);

CREATE TABLE public.platform_delivery (
    event_id uuid NOT NULL,
    subscriber text NOT NULL COLLATE pg_catalog."C",
    attempts bigint NOT NULL,
    delivered_at bigint,
    last_error text COLLATE pg_catalog."C",
    next_at bigint NOT NULL
);

CREATE TABLE public.platform_event (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    payload text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    spread_at bigint
);

CREATE TABLE public.platform_grant (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    account_id uuid NOT NULL,
    role text NOT NULL COLLATE pg_catalog."C",
    subject_id uuid,
    granted_by uuid NOT NULL,
    granted_at bigint NOT NULL,
    revoked_at bigint,
    CONSTRAINT platform_grant_role_check CHECK ((role = ANY (ARRAY['deputy'::text, 'delegation_head'::text, 'motions_group'::text, 'office_staff'::text, 'office_head'::text, 'unit_clerk'::text, 'unit_reviewer'::text, 'unit_leader'::text, 'committee'::text, 'system_admin'::text, 'security_admin'::text, 'audit_admin'::text])))
);

CREATE TABLE public.platform_job (
    name text NOT NULL COLLATE pg_catalog."C",
    last_started_at bigint,
    last_finished_at bigint,
    last_error text COLLATE pg_catalog."C",
    locked_until bigint
);

CREATE TABLE public.platform_letter_bundle (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    account_id uuid NOT NULL,
    form text NOT NULL COLLATE pg_catalog."C",
    template_id uuid,
    state text NOT NULL COLLATE pg_catalog."C",
    total bigint NOT NULL,
    problem text COLLATE pg_catalog."C",
    archive bytea,
    created_at bigint NOT NULL,
    finished_at bigint,
    CONSTRAINT platform_letter_bundle_state_check CHECK ((state = ANY (ARRAY['making'::text, 'ready'::text, 'failed'::text, 'cancelled'::text, 'expired'::text])))
);

CREATE TABLE public.platform_letter_item (
    bundle_id uuid NOT NULL,
    office_id uuid NOT NULL,
    "position" bigint NOT NULL,
    subject_id uuid NOT NULL,
    title text NOT NULL COLLATE pg_catalog."C",
    file_name text COLLATE pg_catalog."C",
    bytes bytea,
    problem text COLLATE pg_catalog."C",
    made_at bigint
);

CREATE TABLE public.platform_letter_template (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    form text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    file_name text NOT NULL COLLATE pg_catalog."C",
    bytes bytea NOT NULL,
    added_name text NOT NULL COLLATE pg_catalog."C",
    added_at bigint NOT NULL,
    ended_name text COLLATE pg_catalog."C",
    ended_at bigint
);

CREATE TABLE public.platform_meeting (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    level text NOT NULL COLLATE pg_catalog."C",
    term bigint NOT NULL,
    number bigint NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT platform_meeting_kind_check CHECK ((kind = ANY (ARRAY['congress'::text, 'standing_committee'::text, 'directors'::text]))),
    CONSTRAINT platform_meeting_level_check CHECK ((level = ANY (ARRAY['national'::text, 'province'::text, 'city'::text, 'county'::text, 'township'::text]))),
    CONSTRAINT platform_meeting_order_check CHECK ((starts_on <= ends_on))
);

CREATE TABLE public.platform_notice (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    account_id uuid NOT NULL,
    text text NOT NULL COLLATE pg_catalog."C",
    page_kind text NOT NULL COLLATE pg_catalog."C",
    page_id uuid NOT NULL,
    created_at bigint NOT NULL,
    read_at bigint
);

CREATE TABLE public.platform_office (
    id uuid NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    short_name text NOT NULL COLLATE pg_catalog."C",
    level text NOT NULL COLLATE pg_catalog."C",
    area text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    CONSTRAINT platform_office_level_check CHECK ((level = ANY (ARRAY['national'::text, 'province'::text, 'city'::text, 'county'::text, 'township'::text])))
);

CREATE TABLE public.platform_session (
    token_hash bytea NOT NULL,
    account_id uuid NOT NULL,
    office_id uuid NOT NULL,
    csrf text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    last_seen_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    label text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT platform_session_kind_check CHECK ((kind = ANY (ARRAY['cookie'::text, 'bearer'::text])))
);

CREATE TABLE public.platform_step (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    subject_kind text NOT NULL COLLATE pg_catalog."C",
    subject_id uuid NOT NULL,
    event text NOT NULL COLLATE pg_catalog."C",
    event_title text NOT NULL COLLATE pg_catalog."C",
    from_state text NOT NULL COLLATE pg_catalog."C",
    to_state text NOT NULL COLLATE pg_catalog."C",
    actor_id uuid NOT NULL,
    actor_name text NOT NULL COLLATE pg_catalog."C",
    opinion text COLLATE pg_catalog."C",
    is_internal boolean NOT NULL,
    happened_on date NOT NULL,
    entered_at bigint NOT NULL
);

CREATE TABLE public.platform_unit (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    sort_key text NOT NULL COLLATE pg_catalog."C",
    system text NOT NULL COLLATE pg_catalog."C",
    level text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    CONSTRAINT platform_unit_level_check CHECK ((level = ANY (ARRAY['national'::text, 'province'::text, 'city'::text, 'county'::text, 'township'::text]))),
    CONSTRAINT platform_unit_system_check CHECK ((system = ANY (ARRAY['party'::text, 'government'::text, 'supervision'::text, 'court'::text, 'procuratorate'::text])))
);

CREATE TABLE public.platform_upload (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    account_id uuid NOT NULL,
    created_at bigint NOT NULL
);

CREATE TABLE public.platform_upload_file (
    upload_id uuid NOT NULL,
    "position" bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    bytes bytea NOT NULL
);

CREATE TABLE public.representatives_activity (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    kind_word text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    sort_key text NOT NULL COLLATE pg_catalog."C",
    held_on date NOT NULL,
    ends_on date,
    place text COLLATE pg_catalog."C",
    host text NOT NULL COLLATE pg_catalog."C",
    host_level text NOT NULL COLLATE pg_catalog."C",
    theme text COLLATE pg_catalog."C",
    group_id uuid,
    station text COLLATE pg_catalog."C",
    campaign_id uuid,
    meeting_id uuid,
    received bigint NOT NULL,
    opinions bigint NOT NULL,
    plan text COLLATE pg_catalog."C",
    record text COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    check_in_secret text COLLATE pg_catalog."C",
    version bigint NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT representatives_activity_host_level_check CHECK ((host_level = ANY (ARRAY['own'::text, 'upper'::text, 'group'::text, 'other'::text]))),
    CONSTRAINT representatives_activity_kind_check CHECK ((kind = ANY (ARRAY['inspection'::text, 'joint_inspection'::text, 'research'::text, 'law_enforcement'::text, 'legislative_research'::text, 'supervision'::text, 'sit_in'::text, 'congress'::text, 'campaign'::text, 'group'::text, 'core_group'::text, 'cross_area'::text, 'interview'::text, 'court_visit'::text, 'symposium'::text, 'report_meeting'::text, 'reception_by_director'::text, 'visit'::text, 'reception_day'::text, 'training'::text, 'report_to_voters'::text, 'other'::text]))),
    CONSTRAINT representatives_activity_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'inviting'::text, 'held'::text, 'recorded'::text, 'cancelled'::text]))),
    CONSTRAINT representatives_activity_theme_check CHECK ((theme = ANY (ARRAY['central_work'::text, 'congress_work'::text, 'campaign'::text])))
);

CREATE TABLE public.representatives_activity_search (
    id uuid NOT NULL,
    body text NOT NULL COLLATE pg_catalog."C",
    words tsvector NOT NULL
);

CREATE TABLE public.representatives_advice (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    tenure_id uuid NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    cause text NOT NULL COLLATE pg_catalog."C",
    grounds text NOT NULL COLLATE pg_catalog."C",
    given_on date NOT NULL,
    given_by text NOT NULL COLLATE pg_catalog."C",
    withdrawn_on date,
    withdrawn_reason text COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    CONSTRAINT representatives_advice_cause_check CHECK ((cause = ANY (ARRAY['work_change'::text, 'poor_performance'::text, 'low_points'::text, 'health'::text, 'discipline'::text, 'other'::text]))),
    CONSTRAINT representatives_advice_kind_check CHECK ((kind = ANY (ARRAY['not_renominate'::text, 'resign'::text, 'ordered'::text])))
);

CREATE TABLE public.representatives_allowance_rule (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    from_year bigint NOT NULL,
    amount bigint NOT NULL,
    basis text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    CONSTRAINT representatives_allowance_rule_amount_check CHECK ((amount > 0)),
    CONSTRAINT representatives_allowance_rule_kind_check CHECK ((kind = ANY (ARRAY['subsidy'::text, 'lost_wages'::text, 'travel'::text, 'group_fund'::text, 'other'::text])))
);

CREATE TABLE public.representatives_appraisal_rule (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    coverage text NOT NULL COLLATE pg_catalog."C",
    basis text NOT NULL COLLATE pg_catalog."C",
    excellent_percent bigint NOT NULL,
    competent_percent bigint NOT NULL,
    basic_percent bigint NOT NULL,
    suggestions_percent bigint NOT NULL,
    deputies_percent bigint NOT NULL,
    reason text NOT NULL COLLATE pg_catalog."C",
    set_by text NOT NULL COLLATE pg_catalog."C",
    set_at bigint NOT NULL,
    voters_target bigint DEFAULT 10 NOT NULL,
    CONSTRAINT representatives_appraisal_rule_basis_check CHECK ((basis = ANY (ARRAY['valid'::text, 'returned'::text]))),
    CONSTRAINT representatives_appraisal_rule_coverage_check CHECK ((coverage = ANY (ARRAY['quarter_yearly'::text, 'once_per_term'::text])))
);

CREATE TABLE public.representatives_area_service (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    supervision_id uuid NOT NULL,
    "position" bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C"
);

CREATE TABLE public.representatives_area_supervision (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    campaign_id uuid,
    leader text NOT NULL COLLATE pg_catalog."C",
    area text NOT NULL COLLATE pg_catalog."C",
    ended_on date,
    end_reason text COLLATE pg_catalog."C",
    created_at bigint NOT NULL
);

CREATE TABLE public.representatives_attendance (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    activity_id uuid NOT NULL,
    tenure_id uuid NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    reason text COLLATE pg_catalog."C",
    checked_in_by text COLLATE pg_catalog."C",
    checked_in_at bigint,
    version bigint NOT NULL,
    created_at bigint NOT NULL,
    signed_up_at bigint,
    leave_kind text COLLATE pg_catalog."C",
    corrected_at bigint,
    points_version bigint,
    CONSTRAINT representatives_attendance_checked_in_by_check CHECK ((checked_in_by = ANY (ARRAY['qr'::text, 'code'::text, 'list'::text, 'ledger'::text]))),
    CONSTRAINT representatives_attendance_leave_kind_check CHECK ((leave_kind = ANY (ARRAY['duty'::text, 'health'::text, 'family'::text, 'other'::text]))),
    CONSTRAINT representatives_attendance_state_check CHECK ((state = ANY (ARRAY['invited'::text, 'signed_up'::text, 'leave_asked'::text, 'on_leave'::text, 'attended'::text, 'absent'::text])))
);

CREATE TABLE public.representatives_award (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    year bigint NOT NULL,
    category text NOT NULL COLLATE pg_catalog."C",
    category_name text NOT NULL COLLATE pg_catalog."C",
    target text NOT NULL COLLATE pg_catalog."C",
    sort_key text NOT NULL COLLATE pg_catalog."C",
    tenure_id uuid,
    grounds text COLLATE pg_catalog."C",
    over_quota_reason text COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    meeting_id uuid,
    decided_on date,
    published_on date,
    version bigint NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT representatives_award_category_check CHECK ((category = ANY (ARRAY['deputy'::text, 'suggestion'::text, 'group'::text, 'unit'::text, 'staff'::text, 'own'::text]))),
    CONSTRAINT representatives_award_state_check CHECK ((state = ANY (ARRAY['nominated'::text, 'decided'::text, 'published'::text, 'refused'::text, 'revoked'::text])))
);

CREATE TABLE public.representatives_brief (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    number text NOT NULL COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    source text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    signed_by text COLLATE pg_catalog."C",
    signed_on date,
    submitted_to text COLLATE pg_catalog."C",
    submitted_on date,
    unit_id uuid,
    passed_on date,
    closed_on date,
    follow_ups bigint NOT NULL,
    version bigint NOT NULL,
    created_at bigint NOT NULL,
    changed_at bigint NOT NULL,
    requirement text COLLATE pg_catalog."C",
    CONSTRAINT representatives_brief_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'to_sign'::text, 'signed'::text, 'submitted'::text, 'instructed'::text, 'passed'::text, 'answered'::text, 'closed'::text, 'dropped'::text])))
);

CREATE TABLE public.representatives_brief_instruction (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    brief_id uuid NOT NULL,
    leader text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    given_on date NOT NULL,
    created_at bigint NOT NULL
);

CREATE TABLE public.representatives_budget_entry (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    year bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    amount bigint NOT NULL,
    reason text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    CONSTRAINT representatives_budget_entry_kind_check CHECK ((kind = ANY (ARRAY['subsidy'::text, 'lost_wages'::text, 'travel'::text, 'group_fund'::text, 'other'::text])))
);

CREATE TABLE public.representatives_campaign (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    year bigint NOT NULL,
    starts_on date,
    ends_on date,
    aims text COLLATE pg_catalog."C",
    created_at bigint NOT NULL
);

CREATE TABLE public.representatives_campaign_phase (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    campaign_id uuid NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    done_on date,
    done_note text COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    CONSTRAINT representatives_campaign_phase_order_check CHECK ((starts_on <= ends_on))
);

CREATE TABLE public.representatives_candidate_share (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    election_id uuid NOT NULL,
    structure text NOT NULL COLLATE pg_catalog."C",
    bound text NOT NULL COLLATE pg_catalog."C",
    percent bigint NOT NULL,
    candidates bigint NOT NULL,
    total bigint NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT representatives_candidate_share_bound_check CHECK ((bound = ANY (ARRAY['at_least'::text, 'at_most'::text]))),
    CONSTRAINT representatives_candidate_share_structure_check CHECK ((structure = ANY (ARRAY['women'::text, 'minorities'::text, 'non_party'::text, 'grassroots'::text, 'officials'::text, 'serving'::text]))),
    CONSTRAINT representatives_candidate_share_total_check CHECK ((total >= 1))
);

CREATE TABLE public.representatives_certificate (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    batch_id uuid NOT NULL,
    tenure_id uuid NOT NULL,
    number text NOT NULL COLLATE pg_catalog."C",
    issued_on date NOT NULL,
    received_on date,
    received_by text COLLATE pg_catalog."C",
    lost_on date,
    replaced_on date,
    returned_on date,
    reason text COLLATE pg_catalog."C",
    created_at bigint NOT NULL
);

CREATE TABLE public.representatives_certificate_batch (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    title text NOT NULL COLLATE pg_catalog."C",
    issued_on date NOT NULL,
    level text NOT NULL COLLATE pg_catalog."C",
    term bigint NOT NULL,
    prefix text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    CONSTRAINT representatives_certificate_batch_level_check CHECK ((level = ANY (ARRAY['national'::text, 'province'::text, 'city'::text, 'county'::text, 'township'::text])))
);

CREATE TABLE public.representatives_channel (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    purpose text COLLATE pg_catalog."C",
    administrator text NOT NULL COLLATE pg_catalog."C",
    members bigint,
    real_name text NOT NULL COLLATE pg_catalog."C",
    checked_on date NOT NULL,
    withdrawn_reason text COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    CONSTRAINT representatives_channel_members_check CHECK ((members >= 0))
);

CREATE TABLE public.representatives_check_in_try (
    account_id uuid NOT NULL,
    office_id uuid NOT NULL,
    wrong bigint NOT NULL,
    last_at bigint NOT NULL,
    closed_until bigint
);

CREATE TABLE public.representatives_circular (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    number text NOT NULL COLLATE pg_catalog."C",
    issued_on date NOT NULL,
    title text NOT NULL COLLATE pg_catalog."C",
    preface text COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT representatives_circular_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'published'::text, 'discarded'::text, 'revoked'::text])))
);

CREATE TABLE public.representatives_circular_line (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    circular_id uuid NOT NULL,
    part text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    amount bigint NOT NULL,
    base bigint NOT NULL,
    CONSTRAINT representatives_circular_line_part_check CHECK ((part = ANY (ARRAY['attendance'::text, 'entries'::text, 'kinds'::text])))
);

CREATE TABLE public.representatives_constituency (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    level text NOT NULL COLLATE pg_catalog."C",
    term bigint NOT NULL,
    number bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    seats bigint NOT NULL,
    version bigint NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT representatives_constituency_level_check CHECK ((level = ANY (ARRAY['national'::text, 'province'::text, 'city'::text, 'county'::text, 'township'::text]))),
    CONSTRAINT representatives_constituency_seats_check CHECK (((seats >= 1) AND (seats <= 3)))
);

CREATE TABLE public.representatives_consultative (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    area text COLLATE pg_catalog."C",
    street text COLLATE pg_catalog."C",
    starts_on date,
    ends_on date,
    note text COLLATE pg_catalog."C",
    withdrawn_reason text COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    version bigint DEFAULT 1 NOT NULL
);

CREATE TABLE public.representatives_contact (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    member_id uuid,
    tenure_id uuid NOT NULL,
    held_on date NOT NULL,
    mode text NOT NULL COLLATE pg_catalog."C",
    voters bigint NOT NULL,
    opinions text COLLATE pg_catalog."C",
    entered_by_id uuid NOT NULL,
    entered_by text NOT NULL COLLATE pg_catalog."C",
    withdrawn_on date,
    withdrawn_because text COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    CONSTRAINT representatives_contact_mode_check CHECK ((mode = ANY (ARRAY['symposium'::text, 'visit'::text, 'phone'::text, 'email'::text, 'letter'::text, 'wechat'::text])))
);

CREATE TABLE public.representatives_contact_duty (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    person text COLLATE pg_catalog."C",
    sort_key text NOT NULL COLLATE pg_catalog."C",
    tenure_id uuid,
    area text NOT NULL COLLATE pg_catalog."C",
    voters bigint NOT NULL,
    from_on date NOT NULL,
    to_on date,
    to_reason text COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    CONSTRAINT representatives_contact_duty_kind_check CHECK ((kind = ANY (ARRAY['voters'::text, 'liaisons'::text, 'leaders'::text, 'seconded'::text, 'rooms'::text])))
);

CREATE TABLE public.representatives_court_duty (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    on_duty_on date NOT NULL,
    office_name text NOT NULL COLLATE pg_catalog."C",
    deputies text NOT NULL COLLATE pg_catalog."C",
    activity text NOT NULL COLLATE pg_catalog."C",
    people bigint,
    opinions bigint,
    content text COLLATE pg_catalog."C",
    withdrawn_reason text COLLATE pg_catalog."C",
    version bigint DEFAULT 1 NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT representatives_court_duty_opinions_check CHECK ((opinions >= 0)),
    CONSTRAINT representatives_court_duty_people_check CHECK ((people >= 0))
);

CREATE TABLE public.representatives_court_duty_deputy (
    duty_id uuid NOT NULL,
    tenure_id uuid NOT NULL,
    office_id uuid NOT NULL,
    left_at bigint
);

CREATE TABLE public.representatives_deed (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    tenure_id uuid NOT NULL,
    campaign_id uuid,
    kind text NOT NULL COLLATE pg_catalog."C",
    happened_on date NOT NULL,
    amount bigint,
    people bigint,
    narrative text NOT NULL COLLATE pg_catalog."C",
    withdrawn_on date,
    withdrawn_reason text COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    CONSTRAINT representatives_deed_amount_check CHECK ((amount >= 0)),
    CONSTRAINT representatives_deed_kind_check CHECK ((kind = ANY (ARRAY['donation'::text, 'employment'::text, 'pairing'::text, 'mediation'::text, 'good_deed'::text, 'other'::text]))),
    CONSTRAINT representatives_deed_people_check CHECK ((people >= 0))
);

CREATE TABLE public.representatives_delegation (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    level text NOT NULL COLLATE pg_catalog."C",
    term bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    sort_key text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    CONSTRAINT representatives_delegation_level_check CHECK ((level = ANY (ARRAY['national'::text, 'province'::text, 'city'::text, 'county'::text, 'township'::text])))
);

CREATE TABLE public.representatives_edition (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    number text NOT NULL COLLATE pg_catalog."C",
    printed_on date NOT NULL,
    copies bigint NOT NULL,
    covers text COLLATE pg_catalog."C",
    changes text COLLATE pg_catalog."C",
    withdrawn_reason text COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    CONSTRAINT representatives_edition_copies_check CHECK ((copies > 0))
);

CREATE TABLE public.representatives_election (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    level text NOT NULL COLLATE pg_catalog."C",
    term bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    organ text NOT NULL COLLATE pg_catalog."C",
    held_on date NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT representatives_election_kind_check CHECK ((kind = ANY (ARRAY['general'::text, 'by_election'::text]))),
    CONSTRAINT representatives_election_level_check CHECK ((level = ANY (ARRAY['national'::text, 'province'::text, 'city'::text, 'county'::text, 'township'::text])))
);

CREATE TABLE public.representatives_election_stage (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    election_id uuid NOT NULL,
    stage text NOT NULL COLLATE pg_catalog."C",
    starts_on date NOT NULL,
    ends_on date,
    posted_on date,
    note text COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    final_posted_on date,
    CONSTRAINT representatives_election_stage_stage_check CHECK ((stage = ANY (ARRAY['preparation'::text, 'voters'::text, 'candidates'::text, 'voting'::text, 'first_session'::text, 'summary'::text])))
);

CREATE TABLE public.representatives_grading (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    tenure_id uuid NOT NULL,
    year bigint NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    grade text COLLATE pg_catalog."C",
    rule_grade text COLLATE pg_catalog."C",
    reason text COLLATE pg_catalog."C",
    announced_on date,
    version bigint NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT representatives_grading_grade_check CHECK ((grade = ANY (ARRAY['excellent'::text, 'competent'::text, 'basic'::text, 'incompetent'::text]))),
    CONSTRAINT representatives_grading_rule_grade_check CHECK ((rule_grade = ANY (ARRAY['excellent'::text, 'competent'::text, 'basic'::text, 'incompetent'::text]))),
    CONSTRAINT representatives_grading_state_check CHECK ((state = ANY (ARRAY['open'::text, 'graded'::text, 'announced'::text])))
);

CREATE TABLE public.representatives_grading_meeting (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    grading_id uuid NOT NULL,
    occasion text NOT NULL COLLATE pg_catalog."C",
    held_on date NOT NULL,
    note text COLLATE pg_catalog."C",
    issued bigint,
    returned bigint,
    excellent bigint,
    competent bigint,
    basic bigint,
    incompetent bigint,
    invalid bigint,
    is_replaced boolean NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT representatives_grading_meeting_ballots_check CHECK (((returned <= issued) AND (((((excellent + competent) + basic) + incompetent) + invalid) = returned))),
    CONSTRAINT representatives_grading_meeting_occasion_check CHECK ((occasion = ANY (ARRAY['opening'::text, 'closing'::text, 'committee'::text])))
);

CREATE TABLE public.representatives_group (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    sort_key text NOT NULL COLLATE pg_catalog."C",
    area text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    leader_tenure_id uuid,
    level text COLLATE pg_catalog."C",
    liaison_name text COLLATE pg_catalog."C",
    liaison_phone text COLLATE pg_catalog."C",
    dissolved_on date,
    dissolved_because text COLLATE pg_catalog."C",
    version bigint DEFAULT 1 NOT NULL,
    CONSTRAINT representatives_group_kind_check CHECK ((kind = ANY (ARRAY['comprehensive'::text, 'professional'::text]))),
    CONSTRAINT representatives_group_level_check CHECK ((level = ANY (ARRAY['national'::text, 'province'::text, 'city'::text, 'county'::text, 'township'::text])))
);

CREATE TABLE public.representatives_group_member (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    group_id uuid NOT NULL,
    tenure_id uuid NOT NULL,
    from_on date NOT NULL,
    to_on date,
    end_reason text COLLATE pg_catalog."C",
    created_at bigint NOT NULL
);

CREATE TABLE public.representatives_group_plan (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    group_id uuid NOT NULL,
    year bigint NOT NULL,
    quarter bigint NOT NULL,
    item text NOT NULL COLLATE pg_catalog."C",
    dropped_on date,
    drop_reason text COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    CONSTRAINT representatives_group_plan_quarter_check CHECK (((quarter >= 1) AND (quarter <= 4)))
);

CREATE TABLE public.representatives_group_rule (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    level text NOT NULL COLLATE pg_catalog."C",
    per_year bigint NOT NULL,
    per_quarter bigint NOT NULL,
    basis text NOT NULL COLLATE pg_catalog."C",
    valid_from date NOT NULL,
    created_at bigint NOT NULL,
    study_per_quarter bigint DEFAULT 0 NOT NULL,
    quarter_month bigint,
    CONSTRAINT representatives_group_rule_level_check CHECK ((level = ANY (ARRAY['national'::text, 'province'::text, 'city'::text, 'county'::text, 'township'::text]))),
    CONSTRAINT representatives_group_rule_quarter_month_check CHECK (((quarter_month >= 1) AND (quarter_month <= 3))),
    CONSTRAINT representatives_group_rule_study_per_quarter_check CHECK ((study_per_quarter >= 0))
);

CREATE TABLE public.representatives_guidance (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    issued_on date NOT NULL,
    title text NOT NULL COLLATE pg_catalog."C",
    document text COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    withdrawn_reason text COLLATE pg_catalog."C",
    version bigint DEFAULT 1 NOT NULL,
    created_at bigint NOT NULL
);

CREATE TABLE public.representatives_intent (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    tenure_id uuid NOT NULL,
    project text NOT NULL COLLATE pg_catalog."C",
    told_on date NOT NULL,
    created_at bigint NOT NULL
);

CREATE TABLE public.representatives_interview (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    tenure_id uuid NOT NULL,
    topic text NOT NULL COLLATE pg_catalog."C",
    grounds text NOT NULL COLLATE pg_catalog."C",
    wanted text NOT NULL COLLATE pg_catalog."C",
    asked_on date NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    unit_id uuid,
    official text COLLATE pg_catalog."C",
    held_on date,
    place text COLLATE pg_catalog."C",
    record text COLLATE pg_catalog."C",
    answer text COLLATE pg_catalog."C",
    answered_on date,
    version bigint NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT representatives_interview_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'arranged'::text, 'held'::text, 'answered'::text, 'closed'::text, 'declined'::text, 'withdrawn'::text])))
);

CREATE TABLE public.representatives_leader_visit (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    visited_on date NOT NULL,
    leader text NOT NULL COLLATE pg_catalog."C",
    area text NOT NULL COLLATE pg_catalog."C",
    people bigint NOT NULL,
    content text COLLATE pg_catalog."C",
    withdrawn_reason text COLLATE pg_catalog."C",
    version bigint DEFAULT 1 NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT representatives_leader_visit_people_check CHECK ((people >= 0))
);

CREATE TABLE public.representatives_leave_limit (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    times bigint NOT NULL,
    basis text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    CONSTRAINT representatives_leave_limit_times_check CHECK ((times >= 0))
);

CREATE TABLE public.representatives_livelihood (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    proposer_id uuid,
    proposer_code text COLLATE pg_catalog."C",
    proposed_on date NOT NULL,
    content text COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    meeting_id uuid,
    voted_on date,
    present bigint,
    votes_for bigint,
    votes_against bigint,
    abstained bigint,
    progress bigint NOT NULL,
    done_on date,
    rating text COLLATE pg_catalog."C",
    version bigint NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT representatives_livelihood_abstained_check CHECK ((abstained >= 0)),
    CONSTRAINT representatives_livelihood_present_check CHECK ((present > 0)),
    CONSTRAINT representatives_livelihood_progress_check CHECK (((progress >= 0) AND (progress <= 100))),
    CONSTRAINT representatives_livelihood_rating_check CHECK ((rating = ANY (ARRAY['satisfied'::text, 'basically'::text, 'unsatisfied'::text]))),
    CONSTRAINT representatives_livelihood_state_check CHECK ((state = ANY (ARRAY['lead'::text, 'dropped'::text, 'candidate'::text, 'chosen'::text, 'not_chosen'::text, 'done'::text, 'rated'::text]))),
    CONSTRAINT representatives_livelihood_votes_against_check CHECK ((votes_against >= 0)),
    CONSTRAINT representatives_livelihood_votes_for_check CHECK ((votes_for >= 0))
);

CREATE TABLE public.representatives_mailing (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    sent_on date NOT NULL,
    item text NOT NULL COLLATE pg_catalog."C",
    copies bigint NOT NULL,
    recipients text COLLATE pg_catalog."C",
    note text COLLATE pg_catalog."C",
    withdrawn_reason text COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    occasion text COLLATE pg_catalog."C",
    CONSTRAINT representatives_mailing_copies_check CHECK ((copies >= 0))
);

CREATE TABLE public.representatives_member (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    sort_key text NOT NULL COLLATE pg_catalog."C",
    post text NOT NULL COLLATE pg_catalog."C",
    level text NOT NULL COLLATE pg_catalog."C",
    in_office_from date,
    in_office_to date,
    tenure_id uuid,
    version bigint NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT representatives_member_level_check CHECK ((level = ANY (ARRAY['national'::text, 'province'::text, 'city'::text, 'county'::text, 'township'::text])))
);

CREATE TABLE public.representatives_member_link (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    member_id uuid NOT NULL,
    tenure_id uuid NOT NULL,
    from_on date,
    from_reason text COLLATE pg_catalog."C",
    to_on date,
    to_reason text COLLATE pg_catalog."C",
    created_at bigint NOT NULL
);

CREATE TABLE public.representatives_note (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    tenure_id uuid NOT NULL,
    section text NOT NULL COLLATE pg_catalog."C",
    written_on date NOT NULL,
    body text NOT NULL COLLATE pg_catalog."C",
    withdrawn_on date,
    created_at bigint NOT NULL,
    CONSTRAINT representatives_note_section_check CHECK ((section = ANY (ARRAY['diary'::text, 'opinions'::text, 'reception'::text, 'meetings'::text, 'thoughts'::text, 'report'::text, 'other'::text])))
);

CREATE TABLE public.representatives_note_reading (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    tenure_id uuid NOT NULL,
    read_on date NOT NULL,
    reader text NOT NULL COLLATE pg_catalog."C",
    words text COLLATE pg_catalog."C",
    created_at bigint NOT NULL
);

CREATE TABLE public.representatives_opinion (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    activity_id uuid NOT NULL,
    title text NOT NULL COLLATE pg_catalog."C",
    sort_key text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    raised_on date NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    unit_id uuid,
    requirement text COLLATE pg_catalog."C",
    assigned_on date,
    reply text COLLATE pg_catalog."C",
    replied_on date,
    version bigint NOT NULL,
    created_at bigint NOT NULL,
    became_kind text COLLATE pg_catalog."C",
    became_id uuid,
    became_from text COLLATE pg_catalog."C",
    CONSTRAINT representatives_opinion_became_check CHECK (((became_kind IS NULL) = (became_id IS NULL))),
    CONSTRAINT representatives_opinion_became_from_check CHECK ((became_from = ANY (ARRAY['raised'::text, 'assigned'::text, 'replied'::text, 'told'::text, 'closed'::text, 'kept'::text, 'suggested'::text]))),
    CONSTRAINT representatives_opinion_state_check CHECK ((state = ANY (ARRAY['raised'::text, 'assigned'::text, 'replied'::text, 'told'::text, 'closed'::text, 'kept'::text, 'suggested'::text])))
);

CREATE TABLE public.representatives_opinion_deputy (
    opinion_id uuid NOT NULL,
    tenure_id uuid NOT NULL,
    office_id uuid NOT NULL
);

CREATE TABLE public.representatives_payment (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    year bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    tenure_id uuid,
    group_id uuid,
    activity_id uuid,
    slot text NOT NULL COLLATE pg_catalog."C",
    amount bigint NOT NULL,
    paid_on date NOT NULL,
    note text COLLATE pg_catalog."C",
    reversed_on date,
    reversed_reason text COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    CONSTRAINT representatives_payment_amount_check CHECK ((amount > 0)),
    CONSTRAINT representatives_payment_kind_check CHECK ((kind = ANY (ARRAY['subsidy'::text, 'lost_wages'::text, 'travel'::text, 'group_fund'::text, 'other'::text])))
);

CREATE TABLE public.representatives_performance (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    tenure_id uuid NOT NULL,
    year bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    happened_on date NOT NULL,
    title text NOT NULL COLLATE pg_catalog."C",
    role text COLLATE pg_catalog."C",
    detail text COLLATE pg_catalog."C",
    source_kind text COLLATE pg_catalog."C",
    source_id uuid,
    state text NOT NULL COLLATE pg_catalog."C",
    state_reason text COLLATE pg_catalog."C",
    version bigint NOT NULL,
    created_at bigint NOT NULL,
    withdrawn_at bigint,
    settled_at bigint,
    CONSTRAINT representatives_performance_kind_check CHECK ((kind = ANY (ARRAY['congress'::text, 'sit_in'::text, 'meeting'::text, 'training'::text, 'suggestion'::text, 'cosigning'::text, 'research'::text, 'inspection'::text, 'group_activity'::text, 'campaign'::text, 'reception'::text, 'interview'::text, 'mediation'::text, 'relief'::text, 'good_deed'::text, 'charity'::text, 'report_to_voters'::text, 'other'::text]))),
    CONSTRAINT representatives_performance_state_check CHECK ((state = ANY (ARRAY['recorded'::text, 'declared'::text, 'accepted'::text, 'refused'::text, 'reversed'::text])))
);

CREATE TABLE public.representatives_person (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    sort_key text NOT NULL COLLATE pg_catalog."C",
    sex text NOT NULL COLLATE pg_catalog."C",
    born_on date,
    created_at bigint NOT NULL,
    stroke_key text COLLATE pg_catalog."C",
    id_number text COLLATE pg_catalog."C",
    merged_into uuid,
    born_month_only boolean DEFAULT false NOT NULL,
    CONSTRAINT representatives_person_sex_check CHECK ((sex = ANY (ARRAY['male'::text, 'female'::text])))
);

CREATE TABLE public.representatives_points_line (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    tenure_id uuid NOT NULL,
    year bigint NOT NULL,
    kind text COLLATE pg_catalog."C",
    points bigint NOT NULL,
    rule_id uuid,
    performance_id uuid,
    origin text NOT NULL COLLATE pg_catalog."C",
    reason text COLLATE pg_catalog."C",
    reversal_of uuid,
    created_at bigint NOT NULL,
    attendance_id uuid,
    CONSTRAINT representatives_points_line_kind_check CHECK ((kind = ANY (ARRAY['congress'::text, 'sit_in'::text, 'meeting'::text, 'training'::text, 'suggestion'::text, 'cosigning'::text, 'research'::text, 'inspection'::text, 'group_activity'::text, 'campaign'::text, 'reception'::text, 'interview'::text, 'mediation'::text, 'relief'::text, 'good_deed'::text, 'charity'::text, 'report_to_voters'::text, 'other'::text, 'leave'::text, 'absence'::text]))),
    CONSTRAINT representatives_points_line_origin_check CHECK ((origin = ANY (ARRAY['rule'::text, 'settlement'::text, 'manual'::text, 'objection'::text])))
);

CREATE TABLE public.representatives_points_objection (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    line_id uuid NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT representatives_points_objection_state_check CHECK ((state = ANY (ARRAY['raised'::text, 'upheld'::text, 'dismissed'::text])))
);

CREATE TABLE public.representatives_points_rule (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    rule_set_id uuid NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    base bigint NOT NULL,
    extra bigint NOT NULL,
    cap bigint,
    CONSTRAINT representatives_points_rule_kind_check CHECK ((kind = ANY (ARRAY['congress'::text, 'sit_in'::text, 'meeting'::text, 'training'::text, 'suggestion'::text, 'cosigning'::text, 'research'::text, 'inspection'::text, 'group_activity'::text, 'campaign'::text, 'reception'::text, 'interview'::text, 'mediation'::text, 'relief'::text, 'good_deed'::text, 'charity'::text, 'report_to_voters'::text, 'other'::text, 'leave'::text, 'absence'::text])))
);

CREATE TABLE public.representatives_points_rule_set (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    valid_from bigint NOT NULL,
    revision bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    low bigint NOT NULL,
    good bigint NOT NULL,
    created_at bigint NOT NULL
);

CREATE TABLE public.representatives_points_talk (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    tenure_id uuid NOT NULL,
    year bigint NOT NULL,
    held_on date NOT NULL,
    held_by text NOT NULL COLLATE pg_catalog."C",
    content text NOT NULL COLLATE pg_catalog."C",
    points bigint NOT NULL,
    created_at bigint NOT NULL
);

CREATE TABLE public.representatives_publication (
    office_id uuid NOT NULL,
    is_public boolean NOT NULL,
    changed_at bigint NOT NULL
);

CREATE TABLE public.representatives_publicity (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    published_on date NOT NULL,
    media_level text COLLATE pg_catalog."C",
    category text NOT NULL COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    medium text COLLATE pg_catalog."C",
    about text COLLATE pg_catalog."C",
    withdrawn_reason text COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    word_count bigint,
    photos bigint,
    prize text COLLATE pg_catalog."C"
);

CREATE TABLE public.representatives_quota (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    level text NOT NULL COLLATE pg_catalog."C",
    term bigint NOT NULL,
    seats bigint NOT NULL,
    basis text COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    CONSTRAINT representatives_quota_level_check CHECK ((level = ANY (ARRAY['national'::text, 'province'::text, 'city'::text, 'county'::text, 'township'::text])))
);

CREATE TABLE public.representatives_reception (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    received_on date NOT NULL,
    category text NOT NULL COLLATE pg_catalog."C",
    visitors text NOT NULL COLLATE pg_catalog."C",
    people bigint,
    content text COLLATE pg_catalog."C",
    accompanied_by text COLLATE pg_catalog."C",
    withdrawn_reason text COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    CONSTRAINT representatives_reception_people_check CHECK ((people >= 0))
);

CREATE TABLE public.representatives_report (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    tenure_id uuid NOT NULL,
    year bigint NOT NULL,
    form text NOT NULL COLLATE pg_catalog."C",
    planned_on date NOT NULL,
    place text COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    body text COLLATE pg_catalog."C",
    handed_in_on date,
    held_on date,
    voters bigint,
    questions text COLLATE pg_catalog."C",
    issued bigint,
    returned bigint,
    excellent bigint,
    competent bigint,
    basic bigint,
    incompetent bigint,
    invalid bigint,
    published_on date,
    version bigint NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT representatives_report_ballots_check CHECK (((returned <= issued) AND (((((excellent + competent) + basic) + incompetent) + invalid) = returned))),
    CONSTRAINT representatives_report_form_check CHECK ((form = ANY (ARRAY['oral'::text, 'written'::text]))),
    CONSTRAINT representatives_report_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'handed_in'::text, 'held'::text, 'published'::text, 'put_off'::text])))
);

CREATE TABLE public.representatives_room_contact (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    held_on date NOT NULL,
    room text NOT NULL COLLATE pg_catalog."C",
    department text NOT NULL COLLATE pg_catalog."C",
    mode text NOT NULL COLLATE pg_catalog."C",
    content text COLLATE pg_catalog."C",
    withdrawn_reason text COLLATE pg_catalog."C",
    version bigint DEFAULT 1 NOT NULL,
    created_at bigint NOT NULL
);

CREATE TABLE public.representatives_room_report (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    reported_on date NOT NULL,
    room text NOT NULL COLLATE pg_catalog."C",
    category text NOT NULL COLLATE pg_catalog."C",
    reporter text COLLATE pg_catalog."C",
    content text NOT NULL COLLATE pg_catalog."C",
    withdrawn_reason text COLLATE pg_catalog."C",
    version bigint DEFAULT 1 NOT NULL,
    created_at bigint NOT NULL
);

CREATE TABLE public.representatives_search (
    id uuid NOT NULL,
    body text NOT NULL COLLATE pg_catalog."C",
    words tsvector NOT NULL
);

CREATE TABLE public.representatives_seat (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    level text NOT NULL COLLATE pg_catalog."C",
    term bigint NOT NULL,
    number bigint NOT NULL,
    first_tenure_id uuid NOT NULL,
    delegation_id uuid,
    constituency_id uuid,
    electing_unit text COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    CONSTRAINT representatives_seat_level_check CHECK ((level = ANY (ARRAY['national'::text, 'province'::text, 'city'::text, 'county'::text, 'township'::text])))
);

CREATE TABLE public.representatives_self_review (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    reviewed_on date NOT NULL,
    organ text NOT NULL COLLATE pg_catalog."C",
    places text NOT NULL COLLATE pg_catalog."C",
    platforms text NOT NULL COLLATE pg_catalog."C",
    channels text NOT NULL COLLATE pg_catalog."C",
    groups text NOT NULL COLLATE pg_catalog."C",
    suggestions text NOT NULL COLLATE pg_catalog."C",
    services text NOT NULL COLLATE pg_catalog."C",
    content text COLLATE pg_catalog."C",
    withdrawn_reason text COLLATE pg_catalog."C",
    version bigint DEFAULT 1 NOT NULL,
    created_at bigint NOT NULL
);

CREATE TABLE public.representatives_service (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    tenure_id uuid NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    organ text COLLATE pg_catalog."C",
    from_on date NOT NULL,
    until_on date,
    note text COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    CONSTRAINT representatives_service_kind_check CHECK ((kind = ANY (ARRAY['backbone'::text, 'supervisor'::text, 'expert'::text, 'part_time'::text])))
);

CREATE TABLE public.representatives_suggestion_fund (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    granted_on date NOT NULL,
    project text NOT NULL COLLATE pg_catalog."C",
    area text NOT NULL COLLATE pg_catalog."C",
    suggestion text COLLATE pg_catalog."C",
    asked bigint,
    granted bigint NOT NULL,
    content text COLLATE pg_catalog."C",
    withdrawn_reason text COLLATE pg_catalog."C",
    version bigint DEFAULT 1 NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT representatives_suggestion_fund_asked_check CHECK ((asked >= 0)),
    CONSTRAINT representatives_suggestion_fund_granted_check CHECK ((granted >= 0))
);

CREATE TABLE public.representatives_tenure (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    person_id uuid NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    level text NOT NULL COLLATE pg_catalog."C",
    term bigint NOT NULL,
    ethnicity text COLLATE pg_catalog."C",
    party text COLLATE pg_catalog."C",
    education text COLLATE pg_catalog."C",
    post text COLLATE pg_catalog."C",
    phone text COLLATE pg_catalog."C",
    electing_unit text COLLATE pg_catalog."C",
    delegation_id uuid,
    group_id uuid,
    elected_on date,
    elected_by text COLLATE pg_catalog."C",
    reviewed_on date,
    certificate_number text COLLATE pg_catalog."C",
    certificate_issued_on date,
    suspension_cause text COLLATE pg_catalog."C",
    suspended_on date,
    end_cause text COLLATE pg_catalog."C",
    ended_on date,
    version bigint NOT NULL,
    created_at bigint NOT NULL,
    state text DEFAULT 'elected'::text NOT NULL COLLATE pg_catalog."C",
    review_result text COLLATE pg_catalog."C",
    review_report text COLLATE pg_catalog."C",
    review_reason text COLLATE pg_catalog."C",
    confirmed_on date,
    announcement text COLLATE pg_catalog."C",
    ordered_by text COLLATE pg_catalog."C",
    accepted_by text COLLATE pg_catalog."C",
    seat_id uuid,
    predecessor_id uuid,
    constituency_id uuid,
    sector text COLLATE pg_catalog."C",
    CONSTRAINT representatives_tenure_elected_by_check CHECK ((elected_by = ANY (ARRAY['general'::text, 'by_election'::text]))),
    CONSTRAINT representatives_tenure_end_cause_check CHECK ((end_cause = ANY (ARRAY['moved'::text, 'resigned'::text, 'ordered_to_resign'::text, 'absent'::text, 'recalled'::text, 'nationality'::text, 'political_rights'::text, 'capacity'::text, 'death'::text]))),
    CONSTRAINT representatives_tenure_level_check CHECK ((level = ANY (ARRAY['national'::text, 'province'::text, 'city'::text, 'county'::text, 'township'::text]))),
    CONSTRAINT representatives_tenure_review_result_check CHECK ((review_result = ANY (ARRAY['valid'::text, 'invalid'::text]))),
    CONSTRAINT representatives_tenure_state_check CHECK ((state = ANY (ARRAY['elected'::text, 'in_office'::text, 'suspended'::text, 'ended'::text, 'expired'::text, 'invalid'::text]))),
    CONSTRAINT representatives_tenure_suspension_cause_check CHECK ((suspension_cause = ANY (ARRAY['detained'::text, 'serving'::text])))
);

CREATE TABLE public.storage_migration (
    id text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    checksum text NOT NULL COLLATE pg_catalog."C",
    applied_at bigint NOT NULL
);

CREATE TABLE public.suggestions_adjustment (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    assignment_id uuid NOT NULL,
    role text NOT NULL COLLATE pg_catalog."C",
    assigned_on date NOT NULL,
    reason text NOT NULL COLLATE pg_catalog."C",
    basis text NOT NULL COLLATE pg_catalog."C",
    proposed_unit_id uuid,
    asked_by text NOT NULL COLLATE pg_catalog."C",
    asked_on date NOT NULL,
    decision text COLLATE pg_catalog."C",
    opinion text COLLATE pg_catalog."C",
    decided_by text COLLATE pg_catalog."C",
    decided_on date,
    next_unit_id uuid,
    created_at bigint NOT NULL,
    CONSTRAINT suggestions_adjustment_decided_check CHECK (((decision IS NULL) = (decided_on IS NULL))),
    CONSTRAINT suggestions_adjustment_decision_check CHECK ((decision = ANY (ARRAY['agreed'::text, 'refused'::text]))),
    CONSTRAINT suggestions_adjustment_role_check CHECK ((role = ANY (ARRAY['main'::text, 'co'::text, 'separate'::text, 'former'::text])))
);

CREATE TABLE public.suggestions_assessment_item (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    rules_id uuid NOT NULL,
    "position" bigint NOT NULL,
    section text NOT NULL COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    points bigint NOT NULL,
    measure text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT suggestions_assessment_item_measure_check CHECK ((measure = ANY (ARRAY['by_hand'::text, 'sign_for'::text, 'contact'::text, 'reply'::text, 'returned'::text, 'satisfied'::text, 'content'::text]))),
    CONSTRAINT suggestions_assessment_item_section_check CHECK ((section = ANY (ARRAY['leadership'::text, 'organisation'::text, 'handling'::text, 'satisfaction'::text])))
);

CREATE TABLE public.suggestions_assessment_line (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    year bigint NOT NULL,
    unit_id uuid NOT NULL,
    item_id uuid NOT NULL,
    points bigint NOT NULL,
    met bigint,
    base bigint,
    origin text NOT NULL COLLATE pg_catalog."C",
    reason text COLLATE pg_catalog."C",
    reversal_of uuid,
    entered_by text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    CONSTRAINT suggestions_assessment_line_origin_check CHECK ((origin = ANY (ARRAY['computed'::text, 'settlement'::text, 'manual'::text, 'objection'::text])))
);

CREATE TABLE public.suggestions_assessment_objection (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    line_id uuid NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    reason text NOT NULL COLLATE pg_catalog."C",
    raised_by text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    CONSTRAINT suggestions_assessment_objection_state_check CHECK ((state = ANY (ARRAY['raised'::text, 'upheld'::text, 'dismissed'::text])))
);

CREATE TABLE public.suggestions_assessment_rules (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    valid_from bigint NOT NULL,
    revision bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    least_cases bigint NOT NULL,
    excellent_percent bigint NOT NULL,
    created_at bigint NOT NULL
);

CREATE TABLE public.suggestions_assignment (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    suggestion_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    role text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    requirement text COLLATE pg_catalog."C",
    assigned_on date NOT NULL,
    signed_for_on date,
    opinion text COLLATE pg_catalog."C",
    opinion_on date,
    opinion_by text COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    matter text COLLATE pg_catalog."C",
    notice_number text COLLATE pg_catalog."C",
    batch_id uuid,
    without_opinions_round bigint,
    without_opinions_reason text COLLATE pg_catalog."C",
    CONSTRAINT suggestions_assignment_role_check CHECK ((role = ANY (ARRAY['main'::text, 'co'::text, 'separate'::text, 'former'::text]))),
    CONSTRAINT suggestions_assignment_state_check CHECK ((state = ANY (ARRAY['to_sign'::text, 'handling'::text, 'adjusting'::text, 'paused'::text, 'reply_checking'::text, 'reply_signing'::text, 'replied'::text, 'opinion_given'::text, 'done'::text, 'reassigned'::text])))
);

CREATE TABLE public.suggestions_batch (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    assigned_on date NOT NULL,
    notices text NOT NULL COLLATE pg_catalog."C",
    contact text COLLATE pg_catalog."C",
    telephone text COLLATE pg_catalog."C",
    entered_by text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    CONSTRAINT suggestions_batch_notices_check CHECK ((notices = ANY (ARRAY['unit'::text, 'part'::text])))
);

CREATE TABLE public.suggestions_consultation (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    person_id uuid NOT NULL,
    asked_by text NOT NULL COLLATE pg_catalog."C",
    topic text NOT NULL COLLATE pg_catalog."C",
    question text NOT NULL COLLATE pg_catalog."C",
    asked_on date NOT NULL,
    answer text COLLATE pg_catalog."C",
    answered_on date,
    answered_by text COLLATE pg_catalog."C",
    suggestion_id uuid,
    created_at bigint NOT NULL,
    CONSTRAINT suggestions_consultation_answer_check CHECK ((((answer IS NULL) = (answered_on IS NULL)) AND ((answer IS NULL) = (answered_by IS NULL))))
);

CREATE TABLE public.suggestions_contacted (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    talk_id uuid NOT NULL,
    person_id uuid NOT NULL,
    answer text COLLATE pg_catalog."C",
    words text COLLATE pg_catalog."C",
    answered_at bigint,
    typed_by text COLLATE pg_catalog."C",
    CONSTRAINT suggestions_contacted_answer_check CHECK ((answer = ANY (ARRAY['true'::text, 'differs'::text]))),
    CONSTRAINT suggestions_contacted_answered_check CHECK (((answer IS NULL) = (answered_at IS NULL)))
);

CREATE TABLE public.suggestions_coordination (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    suggestion_id uuid NOT NULL,
    held_on date NOT NULL,
    participants text NOT NULL COLLATE pg_catalog."C",
    conclusion text NOT NULL COLLATE pg_catalog."C",
    entered_by text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL
);

CREATE TABLE public.suggestions_counterpart (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    committee text NOT NULL COLLATE pg_catalog."C",
    category text COLLATE pg_catalog."C",
    unit_id uuid,
    since date NOT NULL,
    ended_on date,
    ended_reason text COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    CONSTRAINT suggestions_counterpart_ended_check CHECK (((ended_on IS NULL) = (ended_reason IS NULL))),
    CONSTRAINT suggestions_counterpart_subject_check CHECK (((category IS NULL) <> (unit_id IS NULL)))
);

CREATE TABLE public.suggestions_evaluation (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    suggestion_id uuid NOT NULL,
    rater_kind text NOT NULL COLLATE pg_catalog."C",
    rater text NOT NULL COLLATE pg_catalog."C",
    person_id uuid,
    organization text NOT NULL COLLATE pg_catalog."C",
    attitude text NOT NULL COLLATE pg_catalog."C",
    talks text NOT NULL COLLATE pg_catalog."C",
    reply text NOT NULL COLLATE pg_catalog."C",
    implementation text NOT NULL COLLATE pg_catalog."C",
    overall text NOT NULL COLLATE pg_catalog."C",
    words text COLLATE pg_catalog."C",
    rated_on date NOT NULL,
    typed_by text NOT NULL COLLATE pg_catalog."C",
    withdrawn_on date,
    withdrawn_reason text COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    paper text COLLATE pg_catalog."C",
    CONSTRAINT suggestions_evaluation_attitude_check CHECK ((attitude = ANY (ARRAY['satisfied'::text, 'mostly'::text, 'unsatisfied'::text]))),
    CONSTRAINT suggestions_evaluation_implementation_check CHECK ((implementation = ANY (ARRAY['satisfied'::text, 'mostly'::text, 'unsatisfied'::text]))),
    CONSTRAINT suggestions_evaluation_organization_check CHECK ((organization = ANY (ARRAY['satisfied'::text, 'mostly'::text, 'unsatisfied'::text]))),
    CONSTRAINT suggestions_evaluation_overall_check CHECK ((overall = ANY (ARRAY['satisfied'::text, 'mostly'::text, 'unsatisfied'::text]))),
    CONSTRAINT suggestions_evaluation_rater_kind_check CHECK ((rater_kind = ANY (ARRAY['leader'::text, 'deputy'::text, 'committee'::text]))),
    CONSTRAINT suggestions_evaluation_reply_check CHECK ((reply = ANY (ARRAY['satisfied'::text, 'mostly'::text, 'unsatisfied'::text]))),
    CONSTRAINT suggestions_evaluation_talks_check CHECK ((talks = ANY (ARRAY['satisfied'::text, 'mostly'::text, 'unsatisfied'::text]))),
    CONSTRAINT suggestions_evaluation_withdrawn_check CHECK (((withdrawn_on IS NULL) = (withdrawn_reason IS NULL)))
);

CREATE TABLE public.suggestions_extension (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    assignment_id uuid NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    reason text NOT NULL COLLATE pg_catalog."C",
    work_done text NOT NULL COLLATE pg_catalog."C",
    due_on date NOT NULL,
    asked_until date NOT NULL,
    granted_until date,
    asked_by text NOT NULL COLLATE pg_catalog."C",
    asked_on date NOT NULL,
    answer text COLLATE pg_catalog."C",
    answered_by text COLLATE pg_catalog."C",
    answered_on date,
    created_at bigint NOT NULL,
    CONSTRAINT suggestions_extension_granted_check CHECK (((state = 'granted'::text) = (granted_until IS NOT NULL))),
    CONSTRAINT suggestions_extension_later_check CHECK ((asked_until > due_on)),
    CONSTRAINT suggestions_extension_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'granted'::text, 'refused'::text, 'withdrawn'::text, 'lapsed'::text])))
);

CREATE TABLE public.suggestions_filing (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    suggestion_id uuid NOT NULL,
    round bigint NOT NULL,
    is_solved boolean NOT NULL,
    is_effective boolean NOT NULL,
    is_satisfied boolean NOT NULL,
    note text COLLATE pg_catalog."C",
    filed_on date NOT NULL,
    filed_by text NOT NULL COLLATE pg_catalog."C"
);

CREATE TABLE public.suggestions_inspection (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    entry_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    batch text NOT NULL COLLATE pg_catalog."C",
    starts_on date NOT NULL,
    created_at bigint NOT NULL
);

CREATE TABLE public.suggestions_joint_review (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    suggestion_id uuid NOT NULL,
    reviewer text NOT NULL COLLATE pg_catalog."C",
    organ text NOT NULL COLLATE pg_catalog."C",
    opinion_view text NOT NULL COLLATE pg_catalog."C",
    words text COLLATE pg_catalog."C",
    given_on date NOT NULL,
    entered_by text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    withdrawn_on date,
    withdrawn_reason text COLLATE pg_catalog."C",
    CONSTRAINT suggestions_joint_review_opinion_view_check CHECK ((opinion_view = ANY (ARRAY['take'::text, 'mend'::text, 'refuse'::text]))),
    CONSTRAINT suggestions_joint_review_withdrawn_check CHECK (((withdrawn_on IS NULL) = (withdrawn_reason IS NULL)))
);

CREATE TABLE public.suggestions_key (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    suggestion_id uuid NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    year bigint NOT NULL,
    meeting text NOT NULL COLLATE pg_catalog."C",
    decided_on date NOT NULL,
    leader text NOT NULL COLLATE pg_catalog."C",
    committee text COLLATE pg_catalog."C",
    unit_leader text COLLATE pg_catalog."C",
    goal text COLLATE pg_catalog."C",
    steps text COLLATE pg_catalog."C",
    starts_on date,
    ends_on date,
    report text COLLATE pg_catalog."C",
    report_meeting text COLLATE pg_catalog."C",
    reported_on date,
    was_key boolean NOT NULL,
    former_leader text COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    CONSTRAINT suggestions_key_period_check CHECK (((starts_on IS NULL) OR (ends_on IS NULL) OR (starts_on <= ends_on))),
    CONSTRAINT suggestions_key_state_check CHECK ((state = ANY (ARRAY['decided'::text, 'under_way'::text, 'reported'::text, 'done'::text, 'cancelled'::text])))
);

CREATE TABLE public.suggestions_key_action (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    key_id uuid NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    held_on date NOT NULL,
    place text COLLATE pg_catalog."C",
    participants text COLLATE pg_catalog."C",
    content text NOT NULL COLLATE pg_catalog."C",
    withdrawn_on date,
    withdrawn_reason text COLLATE pg_catalog."C",
    entered_by text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    with_deputies boolean DEFAULT false NOT NULL,
    CONSTRAINT suggestions_key_action_kind_check CHECK ((kind = ANY (ARRAY['visit'::text, 'meeting'::text, 'research'::text, 'inspection'::text, 'other'::text]))),
    CONSTRAINT suggestions_key_action_withdrawn_check CHECK (((withdrawn_on IS NULL) = (withdrawn_reason IS NULL)))
);

CREATE TABLE public.suggestions_led (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    suggestion_id uuid NOT NULL,
    leader text NOT NULL COLLATE pg_catalog."C",
    post text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    since date NOT NULL,
    ended_on date,
    ended_reason text COLLATE pg_catalog."C",
    entered_by text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    CONSTRAINT suggestions_led_ended_check CHECK (((ended_on IS NULL) = (ended_reason IS NULL)))
);

CREATE TABLE public.suggestions_likeness (
    suggestion_id uuid NOT NULL,
    office_id uuid NOT NULL,
    among bigint NOT NULL,
    words bytea NOT NULL
);

CREATE TABLE public.suggestions_likeness_due (
    suggestion_id uuid NOT NULL,
    office_id uuid NOT NULL
);

CREATE TABLE public.suggestions_likeness_posting (
    office_id uuid NOT NULL,
    word bigint NOT NULL,
    weight bigint NOT NULL,
    suggestion_id uuid NOT NULL
);

CREATE TABLE public.suggestions_likeness_word (
    office_id uuid NOT NULL,
    word bigint NOT NULL,
    suggestions bigint NOT NULL
);

CREATE TABLE public.suggestions_meeting (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    planned_on date NOT NULL,
    planned_time text COLLATE pg_catalog."C",
    place text NOT NULL COLLATE pg_catalog."C",
    presided_by text COLLATE pg_catalog."C",
    agenda text NOT NULL COLLATE pg_catalog."C",
    leadership text COLLATE pg_catalog."C",
    duties text COLLATE pg_catalog."C",
    requirements text COLLATE pg_catalog."C",
    measures text COLLATE pg_catalog."C",
    assessment text COLLATE pg_catalog."C",
    held_on date,
    participants text COLLATE pg_catalog."C",
    record text COLLATE pg_catalog."C",
    entered_by text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    CONSTRAINT suggestions_meeting_kind_check CHECK ((kind = ANY (ARRAY['assigning'::text, 'progress'::text, 'joint'::text, 'supervising'::text, 'briefing'::text, 'report'::text, 'inspection'::text, 'symposium'::text]))),
    CONSTRAINT suggestions_meeting_record_check CHECK (((held_on IS NULL) = (record IS NULL))),
    CONSTRAINT suggestions_meeting_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'held'::text, 'cancelled'::text])))
);

CREATE TABLE public.suggestions_meeting_item (
    office_id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    suggestion_id uuid NOT NULL,
    dropped_on date
);

CREATE TABLE public.suggestions_meeting_note (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    unit_id uuid,
    suggestion_id uuid,
    content text NOT NULL COLLATE pg_catalog."C",
    struck_on date,
    struck_reason text COLLATE pg_catalog."C",
    entered_by text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    CONSTRAINT suggestions_meeting_note_struck_check CHECK (((struck_on IS NULL) = (struck_reason IS NULL)))
);

CREATE TABLE public.suggestions_meeting_rule (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    period text NOT NULL COLLATE pg_catalog."C",
    valid_from date NOT NULL,
    basis text NOT NULL COLLATE pg_catalog."C",
    set_by text NOT NULL COLLATE pg_catalog."C",
    set_at bigint NOT NULL,
    CONSTRAINT suggestions_meeting_rule_kind_check CHECK ((kind = ANY (ARRAY['assigning'::text, 'progress'::text, 'joint'::text, 'supervising'::text, 'briefing'::text, 'report'::text, 'inspection'::text, 'symposium'::text]))),
    CONSTRAINT suggestions_meeting_rule_period_check CHECK ((period = ANY (ARRAY['month'::text, 'quarter'::text, 'half_year'::text, 'year'::text, 'dropped'::text])))
);

CREATE TABLE public.suggestions_meeting_unit (
    office_id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    present boolean,
    dropped_on date
);

CREATE TABLE public.suggestions_merit (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    year bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    suggestion_id uuid,
    unit_id uuid,
    score bigint,
    grounds text NOT NULL COLLATE pg_catalog."C",
    over_quota_reason text COLLATE pg_catalog."C",
    was_excellent boolean NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    meeting text COLLATE pg_catalog."C",
    decided_on date,
    created_at bigint NOT NULL,
    handler text COLLATE pg_catalog."C",
    CONSTRAINT suggestions_merit_handler_check CHECK (((kind = 'handler'::text) = (handler IS NOT NULL))),
    CONSTRAINT suggestions_merit_kind_check CHECK ((kind = ANY (ARRAY['suggestion'::text, 'unit'::text, 'handler'::text]))),
    CONSTRAINT suggestions_merit_state_check CHECK ((state = ANY (ARRAY['candidate'::text, 'decided'::text, 'refused'::text, 'revoked'::text]))),
    CONSTRAINT suggestions_merit_subject_check CHECK ((((kind = 'suggestion'::text) = (suggestion_id IS NOT NULL)) AND ((kind = 'suggestion'::text) = (unit_id IS NULL))))
);

CREATE TABLE public.suggestions_month (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    plan text NOT NULL COLLATE pg_catalog."C",
    summary text COLLATE pg_catalog."C",
    summed_on date,
    cancelled_on date,
    cancelled_reason text COLLATE pg_catalog."C",
    entered_by text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    CONSTRAINT suggestions_month_cancelled_check CHECK (((cancelled_on IS NULL) = (cancelled_reason IS NULL))),
    CONSTRAINT suggestions_month_period_check CHECK ((starts_on <= ends_on)),
    CONSTRAINT suggestions_month_summary_check CHECK (((summary IS NULL) = (summed_on IS NULL)))
);

CREATE TABLE public.suggestions_motion (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    taken_on date,
    body text COLLATE pg_catalog."C",
    committee text COLLATE pg_catalog."C",
    handed_on date,
    proposal text COLLATE pg_catalog."C",
    report text COLLATE pg_catalog."C",
    reported_on date,
    meeting_id uuid,
    decided_on date,
    decision text COLLATE pg_catalog."C",
    unit_id uuid,
    answer text COLLATE pg_catalog."C",
    answered_on date,
    created_at bigint NOT NULL,
    changed_at bigint NOT NULL,
    CONSTRAINT suggestions_motion_body_check CHECK ((body = ANY (ARRAY['committee'::text, 'standing_committee'::text]))),
    CONSTRAINT suggestions_motion_committee_check CHECK (((committee IS NULL) OR ((body IS NOT NULL) AND (body = 'committee'::text)))),
    CONSTRAINT suggestions_motion_proposal_check CHECK ((proposal = ANY (ARRAY['agenda'::text, 'decline'::text, 'convert'::text]))),
    CONSTRAINT suggestions_motion_state_check CHECK ((state = ANY (ARRAY['taken'::text, 'deliberating'::text, 'reported'::text, 'handling'::text, 'answered'::text, 'adopted'::text, 'declined'::text, 'converted'::text, 'done'::text])))
);

CREATE TABLE public.suggestions_motion_cutoff (
    meeting_id uuid NOT NULL,
    office_id uuid NOT NULL,
    ends_at bigint NOT NULL,
    set_by text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL
);

CREATE TABLE public.suggestions_number (
    office_id uuid NOT NULL,
    level text NOT NULL COLLATE pg_catalog."C",
    year bigint NOT NULL,
    last bigint NOT NULL
);

CREATE TABLE public.suggestions_on_site_reply (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    suggestion_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    replied_by text NOT NULL COLLATE pg_catalog."C",
    content text NOT NULL COLLATE pg_catalog."C",
    deputy_view text NOT NULL COLLATE pg_catalog."C",
    deputy_words text COLLATE pg_catalog."C",
    held_on date NOT NULL,
    entered_by text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    withdrawn_on date,
    withdrawn_reason text COLLATE pg_catalog."C",
    CONSTRAINT suggestions_on_site_reply_deputy_view_check CHECK ((deputy_view = ANY (ARRAY['agreed'::text, 'more'::text]))),
    CONSTRAINT suggestions_on_site_reply_withdrawn_check CHECK (((withdrawn_on IS NULL) = (withdrawn_reason IS NULL)))
);

CREATE TABLE public.suggestions_opinion_item (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    suggestion_id uuid NOT NULL,
    rating_id uuid NOT NULL,
    words text NOT NULL COLLATE pg_catalog."C",
    said_by text NOT NULL COLLATE pg_catalog."C",
    unit_id uuid,
    responsible text COLLATE pg_catalog."C",
    due_on date,
    listed_on date NOT NULL,
    listed_by text NOT NULL COLLATE pg_catalog."C",
    done_on date,
    result text COLLATE pg_catalog."C",
    done_by text COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    withdrawn_on date,
    withdrawn_reason text COLLATE pg_catalog."C",
    CONSTRAINT suggestions_opinion_item_done_check CHECK ((((done_on IS NULL) = (result IS NULL)) AND ((done_on IS NULL) = (done_by IS NULL)))),
    CONSTRAINT suggestions_opinion_item_unit_check CHECK ((((unit_id IS NULL) = (responsible IS NULL)) AND ((unit_id IS NULL) = (due_on IS NULL)))),
    CONSTRAINT suggestions_opinion_item_withdrawn_check CHECK (((withdrawn_on IS NULL) = (withdrawn_reason IS NULL)))
);

CREATE TABLE public.suggestions_outcome (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    suggestion_id uuid NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    amount bigint NOT NULL,
    unit text NOT NULL COLLATE pg_catalog."C",
    unit_id uuid,
    note text COLLATE pg_catalog."C",
    reached_on date NOT NULL,
    entered_by text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    withdrawn_on date,
    withdrawn_reason text COLLATE pg_catalog."C",
    CONSTRAINT suggestions_outcome_amount_check CHECK ((amount > 0)),
    CONSTRAINT suggestions_outcome_withdrawn_check CHECK (((withdrawn_on IS NULL) = (withdrawn_reason IS NULL)))
);

CREATE TABLE public.suggestions_pause (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    suggestion_id uuid NOT NULL,
    reason text NOT NULL COLLATE pg_catalog."C",
    paused_on date NOT NULL,
    paused_by text NOT NULL COLLATE pg_catalog."C",
    restarted_on date,
    restart_reason text COLLATE pg_catalog."C",
    restarted_by text COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    CONSTRAINT suggestions_pause_restarted_check CHECK (((restarted_on IS NULL) = (restart_reason IS NULL)))
);

CREATE TABLE public.suggestions_paused_clock (
    office_id uuid NOT NULL,
    pause_id uuid NOT NULL,
    clock_id uuid NOT NULL
);

CREATE TABLE public.suggestions_plan (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    assignment_id uuid NOT NULL,
    round bigint NOT NULL,
    leader text NOT NULL COLLATE pg_catalog."C",
    leader_phone text COLLATE pg_catalog."C",
    handler text NOT NULL COLLATE pg_catalog."C",
    handler_phone text COLLATE pg_catalog."C",
    measures text NOT NULL COLLATE pg_catalog."C",
    due_on date NOT NULL,
    effect text NOT NULL COLLATE pg_catalog."C",
    entered_by text NOT NULL COLLATE pg_catalog."C",
    entered_at bigint NOT NULL
);

CREATE TABLE public.suggestions_portfolio (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    leader text NOT NULL COLLATE pg_catalog."C",
    post text NOT NULL COLLATE pg_catalog."C",
    since date NOT NULL,
    ended_on date,
    ended_reason text COLLATE pg_catalog."C",
    entered_by text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    CONSTRAINT suggestions_portfolio_ended_check CHECK (((ended_on IS NULL) = (ended_reason IS NULL)))
);

CREATE TABLE public.suggestions_portfolio_unit (
    portfolio_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    office_id uuid NOT NULL
);

CREATE TABLE public.suggestions_preparation (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    author text NOT NULL COLLATE pg_catalog."C",
    held_on date NOT NULL,
    place text COLLATE pg_catalog."C",
    copies bigint,
    body text NOT NULL COLLATE pg_catalog."C",
    entered_by text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    withdrawn_on date,
    withdrawn_reason text COLLATE pg_catalog."C",
    CONSTRAINT suggestions_preparation_kind_check CHECK ((kind = ANY (ARRAY['research'::text, 'material'::text, 'publication'::text]))),
    CONSTRAINT suggestions_preparation_withdrawn_check CHECK (((withdrawn_on IS NULL) = (withdrawn_reason IS NULL)))
);

CREATE TABLE public.suggestions_preparation_link (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    preparation_id uuid NOT NULL,
    suggestion_id uuid NOT NULL,
    entered_by text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    withdrawn_on date,
    withdrawn_by text COLLATE pg_catalog."C"
);

CREATE TABLE public.suggestions_promise (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    suggestion_id uuid NOT NULL,
    assignment_id uuid NOT NULL,
    round bigint NOT NULL,
    content text NOT NULL COLLATE pg_catalog."C",
    responsible text COLLATE pg_catalog."C",
    first_due_on date NOT NULL,
    due_on date NOT NULL,
    carried bigint DEFAULT 0 NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    progress text COLLATE pg_catalog."C",
    outcome text COLLATE pg_catalog."C",
    account text COLLATE pg_catalog."C",
    fulfilled_on date,
    answered_on date,
    answered_by text COLLATE pg_catalog."C",
    grade text COLLATE pg_catalog."C",
    words text COLLATE pg_catalog."C",
    rated_on date,
    rated_by uuid,
    typed_by text COLLATE pg_catalog."C",
    heir_person_id uuid,
    created_at bigint NOT NULL,
    CONSTRAINT suggestions_promise_grade_check CHECK ((grade = ANY (ARRAY['satisfied'::text, 'mostly'::text, 'unsatisfied'::text]))),
    CONSTRAINT suggestions_promise_outcome_check CHECK ((outcome = ANY (ARRAY['fulfilled'::text, 'unfulfilled'::text]))),
    CONSTRAINT suggestions_promise_state_check CHECK ((state = ANY (ARRAY['open'::text, 'answered'::text, 'fulfilled'::text, 'unfulfilled'::text, 'replaced'::text, 'ended'::text])))
);

CREATE TABLE public.suggestions_promise_carry (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    promise_id uuid NOT NULL,
    to_year bigint NOT NULL,
    old_due_on date NOT NULL,
    new_due_on date NOT NULL,
    requirement text COLLATE pg_catalog."C",
    carried_by text NOT NULL COLLATE pg_catalog."C",
    carried_on date NOT NULL
);

CREATE TABLE public.suggestions_public_search (
    id uuid NOT NULL,
    body text NOT NULL COLLATE pg_catalog."C",
    words tsvector NOT NULL
);

CREATE TABLE public.suggestions_publication (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    edition bigint NOT NULL,
    ground text COLLATE pg_catalog."C",
    reason text COLLATE pg_catalog."C",
    decided_by text COLLATE pg_catalog."C",
    decided_on date,
    created_at bigint NOT NULL,
    CONSTRAINT suggestions_publication_ground_check CHECK ((ground = ANY (ARRAY['state_secret'::text, 'trade_secret'::text, 'privacy'::text, 'deputy'::text, 'other'::text]))),
    CONSTRAINT suggestions_publication_state_check CHECK ((state = ANY (ARRAY['to_review'::text, 'published'::text, 'withheld'::text, 'withdrawn'::text])))
);

CREATE TABLE public.suggestions_publication_edition (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    publication_id uuid NOT NULL,
    number bigint NOT NULL,
    scope text NOT NULL COLLATE pg_catalog."C",
    ground text COLLATE pg_catalog."C",
    reason text COLLATE pg_catalog."C",
    consent text NOT NULL COLLATE pg_catalog."C",
    consent_basis text COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    made_by text NOT NULL COLLATE pg_catalog."C",
    made_at bigint NOT NULL,
    replied_on date,
    result_class text COLLATE pg_catalog."C",
    satisfaction text COLLATE pg_catalog."C",
    CONSTRAINT suggestions_publication_edition_consent_check CHECK ((consent = ANY (ARRAY['full'::text, 'title_only'::text, 'none'::text]))),
    CONSTRAINT suggestions_publication_edition_ground_check CHECK ((ground = ANY (ARRAY['state_secret'::text, 'trade_secret'::text, 'privacy'::text, 'deputy'::text, 'other'::text]))),
    CONSTRAINT suggestions_publication_edition_result_class_check CHECK ((result_class = ANY (ARRAY['A'::text, 'B'::text, 'C'::text, 'D'::text]))),
    CONSTRAINT suggestions_publication_edition_satisfaction_check CHECK ((satisfaction = ANY (ARRAY['satisfied'::text, 'mostly'::text, 'unsatisfied'::text]))),
    CONSTRAINT suggestions_publication_edition_scope_check CHECK ((scope = ANY (ARRAY['full'::text, 'title_only'::text])))
);

CREATE TABLE public.suggestions_publication_part (
    edition_id uuid NOT NULL,
    office_id uuid NOT NULL,
    part text NOT NULL COLLATE pg_catalog."C",
    treatment text NOT NULL COLLATE pg_catalog."C",
    body text COLLATE pg_catalog."C",
    reason text COLLATE pg_catalog."C",
    CONSTRAINT suggestions_publication_part_part_check CHECK ((part = ANY (ARRAY['title'::text, 'situation'::text, 'analysis'::text, 'proposal'::text, 'reply'::text]))),
    CONSTRAINT suggestions_publication_part_treatment_check CHECK ((treatment = ANY (ARRAY['as_is'::text, 'redacted'::text, 'withheld'::text])))
);

CREATE TABLE public.suggestions_rating (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    suggestion_id uuid NOT NULL,
    person_id uuid NOT NULL,
    round bigint NOT NULL,
    read_at bigint,
    attitude text COLLATE pg_catalog."C",
    result text COLLATE pg_catalog."C",
    words text COLLATE pg_catalog."C",
    rated_at bigint,
    typed_by text COLLATE pg_catalog."C",
    CONSTRAINT suggestions_rating_attitude_check CHECK ((attitude = ANY (ARRAY['satisfied'::text, 'mostly'::text, 'unsatisfied'::text]))),
    CONSTRAINT suggestions_rating_result_check CHECK ((result = ANY (ARRAY['satisfied'::text, 'mostly'::text, 'unsatisfied'::text])))
);

CREATE TABLE public.suggestions_rating_use (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    report_id uuid,
    ballot_id uuid,
    result text NOT NULL COLLATE pg_catalog."C",
    leader text NOT NULL COLLATE pg_catalog."C",
    post text NOT NULL COLLATE pg_catalog."C",
    purpose text NOT NULL COLLATE pg_catalog."C",
    used_on date NOT NULL,
    content text NOT NULL COLLATE pg_catalog."C",
    withdrawn_on date,
    withdrawn_reason text COLLATE pg_catalog."C",
    entered_by text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    CONSTRAINT suggestions_rating_use_purpose_check CHECK ((purpose = ANY (ARRAY['appraisal'::text, 'vote'::text, 'organs'::text, 'party'::text, 'other'::text]))),
    CONSTRAINT suggestions_rating_use_source_check CHECK (((report_id IS NULL) <> (ballot_id IS NULL))),
    CONSTRAINT suggestions_rating_use_withdrawn_check CHECK (((withdrawn_on IS NULL) = (withdrawn_reason IS NULL)))
);

CREATE TABLE public.suggestions_redo_coordination (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    suggestion_id uuid NOT NULL,
    round bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    held_on date NOT NULL,
    participants text NOT NULL COLLATE pg_catalog."C",
    opinion text NOT NULL COLLATE pg_catalog."C",
    entered_by text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    CONSTRAINT suggestions_redo_coordination_kind_check CHECK ((kind = ANY (ARRAY['coordination'::text, 'assessment'::text])))
);

CREATE TABLE public.suggestions_remit (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    words text NOT NULL COLLATE pg_catalog."C",
    changed_by text NOT NULL COLLATE pg_catalog."C",
    changed_at bigint NOT NULL
);

CREATE TABLE public.suggestions_repeat (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    suggestion_id uuid NOT NULL,
    earlier_id uuid NOT NULL,
    entered_by text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    withdrawn_on date,
    CONSTRAINT suggestions_repeat_earlier_check CHECK ((earlier_id <> suggestion_id))
);

CREATE TABLE public.suggestions_reply (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    assignment_id uuid NOT NULL,
    round bigint NOT NULL,
    result_class text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    promise text COLLATE pg_catalog."C",
    promised_by date,
    drafted_by text NOT NULL COLLATE pg_catalog."C",
    checked_by text COLLATE pg_catalog."C",
    signed_by text COLLATE pg_catalog."C",
    signed_on date,
    created_at bigint NOT NULL,
    class_name text COLLATE pg_catalog."C",
    publication text COLLATE pg_catalog."C",
    publication_reason text COLLATE pg_catalog."C",
    answers_each boolean,
    class_fits boolean,
    uses_opinions boolean,
    was_discussed boolean,
    check_note text COLLATE pg_catalog."C",
    number text COLLATE pg_catalog."C",
    contact text COLLATE pg_catalog."C",
    telephone text COLLATE pg_catalog."C",
    responsible text COLLATE pg_catalog."C",
    CONSTRAINT suggestions_reply_publication_check CHECK ((publication = ANY (ARRAY['full'::text, 'title_only'::text, 'none'::text]))),
    CONSTRAINT suggestions_reply_result_class_check CHECK ((result_class = ANY (ARRAY['A'::text, 'B'::text, 'C'::text, 'D'::text])))
);

CREATE TABLE public.suggestions_report (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    portfolio_id uuid,
    unit_id uuid NOT NULL,
    year bigint NOT NULL,
    session_id uuid,
    reporter text NOT NULL COLLATE pg_catalog."C",
    post text NOT NULL COLLATE pg_catalog."C",
    edition bigint NOT NULL,
    round bigint NOT NULL,
    body text COLLATE pg_catalog."C",
    submitted_on date,
    meeting_id uuid,
    heard_on date,
    deliberation text COLLATE pg_catalog."C",
    opinion_number text COLLATE pg_catalog."C",
    opinion text COLLATE pg_catalog."C",
    issued_on date,
    answer text COLLATE pg_catalog."C",
    answered_on date,
    created_at bigint NOT NULL,
    changed_at bigint NOT NULL,
    CONSTRAINT suggestions_report_kind_check CHECK ((kind = ANY (ARRAY['government'::text, 'court'::text, 'procuratorate'::text, 'portfolio'::text]))),
    CONSTRAINT suggestions_report_portfolio_check CHECK (((kind = 'portfolio'::text) = (portfolio_id IS NOT NULL))),
    CONSTRAINT suggestions_report_state_check CHECK ((state = ANY (ARRAY['drafting'::text, 'submitted'::text, 'heard'::text, 'issued'::text, 'answered'::text, 'done'::text, 'cancelled'::text])))
);

CREATE TABLE public.suggestions_report_figure (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    report_id uuid NOT NULL,
    edition bigint NOT NULL,
    unit_id uuid,
    assigned bigint NOT NULL,
    replied bigint NOT NULL,
    class_a bigint NOT NULL,
    class_b bigint NOT NULL,
    class_c bigint NOT NULL,
    class_d bigint NOT NULL,
    satisfied bigint NOT NULL,
    mostly bigint NOT NULL,
    unsatisfied bigint NOT NULL,
    promises bigint NOT NULL,
    kept bigint NOT NULL
);

CREATE TABLE public.suggestions_report_paper (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    report_id uuid NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    body text NOT NULL COLLATE pg_catalog."C",
    handed_on date NOT NULL,
    handed_by text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT suggestions_report_paper_kind_check CHECK ((kind = ANY (ARRAY['report'::text, 'answer'::text])))
);

CREATE TABLE public.suggestions_report_vote (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    report_id uuid NOT NULL,
    round bigint NOT NULL,
    way text NOT NULL COLLATE pg_catalog."C",
    expected bigint NOT NULL,
    present bigint NOT NULL,
    issued bigint,
    returned bigint,
    favour bigint NOT NULL,
    middle bigint NOT NULL,
    against bigint NOT NULL,
    result text NOT NULL COLLATE pg_catalog."C",
    held_on date NOT NULL,
    withdrawn_on date,
    withdrawn_reason text COLLATE pg_catalog."C",
    entered_by text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    CONSTRAINT suggestions_report_vote_result_check CHECK ((result = ANY (ARRAY['passed'::text, 'rejected'::text, 'satisfied'::text, 'mostly'::text, 'unsatisfied'::text]))),
    CONSTRAINT suggestions_report_vote_way_check CHECK ((way = ANY (ARRAY['vote'::text, 'ballot'::text]))),
    CONSTRAINT suggestions_report_vote_withdrawn_check CHECK (((withdrawn_on IS NULL) = (withdrawn_reason IS NULL)))
);

CREATE TABLE public.suggestions_returned_opinion (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    assignment_id uuid NOT NULL,
    opinion text NOT NULL COLLATE pg_catalog."C",
    given_on date NOT NULL,
    given_by text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    returned_on date NOT NULL,
    returned_by text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL
);

CREATE TABLE public.suggestions_revisit (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    suggestion_id uuid NOT NULL,
    sample_id uuid,
    round bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    held_on date NOT NULL,
    held_by text NOT NULL COLLATE pg_catalog."C",
    content text NOT NULL COLLATE pg_catalog."C",
    conclusion text NOT NULL COLLATE pg_catalog."C",
    entered_by text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    CONSTRAINT suggestions_revisit_conclusion_check CHECK ((conclusion = ANY (ARRAY['settled'::text, 'continue'::text]))),
    CONSTRAINT suggestions_revisit_kind_check CHECK ((kind = ANY (ARRAY['call_back'::text, 'look_back'::text, 'third_party'::text])))
);

CREATE TABLE public.suggestions_rule (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    rule_set text NOT NULL COLLATE pg_catalog."C",
    withdrawal text NOT NULL COLLATE pg_catalog."C",
    withdrawal_needs_all boolean NOT NULL,
    silence text NOT NULL COLLATE pg_catalog."C",
    classes text NOT NULL COLLATE pg_catalog."C",
    signer text NOT NULL COLLATE pg_catalog."C",
    second_unsatisfied text NOT NULL COLLATE pg_catalog."C",
    promise text NOT NULL COLLATE pg_catalog."C",
    withdrawal_basis text NOT NULL COLLATE pg_catalog."C",
    withdrawal_needs_all_basis text NOT NULL COLLATE pg_catalog."C",
    silence_basis text NOT NULL COLLATE pg_catalog."C",
    classes_basis text NOT NULL COLLATE pg_catalog."C",
    signer_basis text NOT NULL COLLATE pg_catalog."C",
    second_unsatisfied_basis text NOT NULL COLLATE pg_catalog."C",
    promise_basis text NOT NULL COLLATE pg_catalog."C",
    valid_from date NOT NULL,
    set_by text NOT NULL COLLATE pg_catalog."C",
    set_at bigint NOT NULL,
    CONSTRAINT suggestions_rule_promise_check CHECK ((promise = ANY (ARRAY['year_end'::text, 'track'::text, 'reply_again'::text, 'ledger'::text, 'fourth_quarter'::text, 'next_year'::text]))),
    CONSTRAINT suggestions_rule_rule_set_check CHECK ((rule_set = ANY (ARRAY['national'::text, 'henan'::text, 'zhejiang'::text, 'beijing'::text, 'shandong'::text, 'qingdao'::text, 'chongqing'::text, 'shanghai'::text]))),
    CONSTRAINT suggestions_rule_second_unsatisfied_check CHECK ((second_unsatisfied = ANY (ARRAY['office'::text, 'assessment'::text, 'meeting'::text, 'third_party'::text]))),
    CONSTRAINT suggestions_rule_signer_check CHECK ((signer = ANY (ARRAY['head'::text, 'principal'::text, 'collective'::text]))),
    CONSTRAINT suggestions_rule_silence_check CHECK ((silence = ANY (ARRAY['excluded'::text, 'counted'::text]))),
    CONSTRAINT suggestions_rule_withdrawal_check CHECK ((withdrawal = ANY (ARRAY['before_acceptance'::text, 'before_assignment'::text, 'any_time'::text])))
);

CREATE TABLE public.suggestions_sample (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    title text NOT NULL COLLATE pg_catalog."C",
    year bigint NOT NULL,
    size bigint NOT NULL,
    population bigint NOT NULL,
    experts text NOT NULL COLLATE pg_catalog."C",
    listed_on date NOT NULL,
    listed_by text NOT NULL COLLATE pg_catalog."C",
    seed text COLLATE pg_catalog."C",
    seed_origin text COLLATE pg_catalog."C",
    drawn_on date,
    drawn_by text COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    CONSTRAINT suggestions_sample_drawn_check CHECK ((((drawn_on IS NULL) = (seed IS NULL)) AND ((drawn_on IS NULL) = (drawn_by IS NULL)))),
    CONSTRAINT suggestions_sample_size_check CHECK (((size >= 1) AND (size <= population)))
);

CREATE TABLE public.suggestions_sample_line (
    office_id uuid NOT NULL,
    sample_id uuid NOT NULL,
    "position" bigint NOT NULL,
    suggestion_id uuid NOT NULL,
    is_drawn boolean NOT NULL
);

CREATE TABLE public.suggestions_search (
    id uuid NOT NULL,
    body text NOT NULL COLLATE pg_catalog."C",
    words tsvector NOT NULL
);

CREATE TABLE public.suggestions_signer (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    suggestion_id uuid NOT NULL,
    person_id uuid NOT NULL,
    tenure_id uuid NOT NULL,
    "position" bigint NOT NULL,
    answer text NOT NULL COLLATE pg_catalog."C",
    answered_at bigint,
    agreed_to_withdraw boolean DEFAULT false NOT NULL,
    reminded_round bigint DEFAULT 0 NOT NULL,
    CONSTRAINT suggestions_signer_answer_check CHECK ((answer = ANY (ARRAY['lead'::text, 'invited'::text, 'confirmed'::text, 'declined'::text, 'dropped'::text])))
);

CREATE TABLE public.suggestions_standard (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    lines text NOT NULL COLLATE pg_catalog."C",
    gates text NOT NULL COLLATE pg_catalog."C",
    basis text NOT NULL COLLATE pg_catalog."C",
    valid_from date NOT NULL,
    set_by text NOT NULL COLLATE pg_catalog."C",
    set_at bigint NOT NULL,
    CONSTRAINT suggestions_standard_gates_check CHECK ((gates = ANY (ARRAY['none'::text, 'law'::text, 'policy'::text])))
);

CREATE TABLE public.suggestions_suggestion (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    round bigint NOT NULL,
    number text COLLATE pg_catalog."C",
    level text NOT NULL COLLATE pg_catalog."C",
    origin text NOT NULL COLLATE pg_catalog."C",
    meeting_id uuid,
    category text COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    situation text NOT NULL COLLATE pg_catalog."C",
    analysis text NOT NULL COLLATE pg_catalog."C",
    proposal text NOT NULL COLLATE pg_catalog."C",
    publication text COLLATE pg_catalog."C",
    lead_tenure_id uuid NOT NULL,
    lead_person_id uuid NOT NULL,
    delegation_id uuid,
    proposed_on date NOT NULL,
    assigned_on date,
    replied_on date,
    closed_on date,
    result_class text COLLATE pg_catalog."C",
    satisfaction text COLLATE pg_catalog."C",
    is_key boolean NOT NULL,
    key_leader text COLLATE pg_catalog."C",
    is_excellent boolean NOT NULL,
    published_on date,
    implemented_on date,
    created_at bigint NOT NULL,
    changed_at bigint NOT NULL,
    kind text DEFAULT 'suggestion'::text NOT NULL COLLATE pg_catalog."C",
    is_confidential boolean DEFAULT false NOT NULL,
    merged_into uuid,
    proposer text DEFAULT 'deputies'::text NOT NULL COLLATE pg_catalog."C",
    discussed_on date,
    formation text COLLATE pg_catalog."C",
    wants_contact boolean DEFAULT false NOT NULL,
    for_reference boolean DEFAULT false NOT NULL,
    proposed_unit_id uuid,
    refusal_ground text COLLATE pg_catalog."C",
    disposal text COLLATE pg_catalog."C",
    advised_on date,
    insisted_on date,
    withdrawal_asked_on date,
    converted_on date,
    repeated_years bigint DEFAULT 1 NOT NULL,
    paper_on date,
    paper_entered_by text COLLATE pg_catalog."C",
    importance text COLLATE pg_catalog."C",
    refusal_words text COLLATE pg_catalog."C",
    CONSTRAINT suggestions_suggestion_disposal_check CHECK ((disposal = ANY (ARRAY['explained'::text, 'letter'::text]))),
    CONSTRAINT suggestions_suggestion_formation_check CHECK ((formation = ANY (ARRAY['research'::text, 'symposium'::text, 'visit'::text, 'inspection'::text, 'reception'::text, 'other'::text]))),
    CONSTRAINT suggestions_suggestion_importance_check CHECK ((importance = ANY (ARRAY['weighty'::text, 'hard'::text, 'ordinary'::text]))),
    CONSTRAINT suggestions_suggestion_kind_check CHECK ((kind = ANY (ARRAY['suggestion'::text, 'motion'::text]))),
    CONSTRAINT suggestions_suggestion_level_check CHECK ((level = ANY (ARRAY['national'::text, 'province'::text, 'city'::text, 'county'::text, 'township'::text]))),
    CONSTRAINT suggestions_suggestion_origin_check CHECK ((origin = ANY (ARRAY['session'::text, 'between'::text, 'campaign'::text]))),
    CONSTRAINT suggestions_suggestion_proposer_check CHECK ((proposer = ANY (ARRAY['deputies'::text, 'delegation'::text]))),
    CONSTRAINT suggestions_suggestion_publication_check CHECK ((publication = ANY (ARRAY['full'::text, 'title_only'::text, 'none'::text]))),
    CONSTRAINT suggestions_suggestion_refusal_ground_check CHECK ((refusal_ground = ANY (ARRAY['personal'::text, 'court_case'::text, 'forwarded'::text, 'academic'::text, 'promotion'::text, 'elsewhere'::text, 'empty'::text, 'other'::text]))),
    CONSTRAINT suggestions_suggestion_result_class_check CHECK ((result_class = ANY (ARRAY['A'::text, 'B'::text, 'C'::text, 'D'::text]))),
    CONSTRAINT suggestions_suggestion_satisfaction_check CHECK ((satisfaction = ANY (ARRAY['satisfied'::text, 'mostly'::text, 'unsatisfied'::text]))),
    CONSTRAINT suggestions_suggestion_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'cosigning'::text, 'delegation_review'::text, 'motions_review'::text, 'presidium'::text, 'intake'::text, 'triage'::text, 'trial'::text, 'ready'::text, 'handling'::text, 'paused'::text, 'feedback'::text, 'redo_review'::text, 'closed'::text, 'archived'::text, 'motion'::text, 'merged'::text, 'withdrawn'::text, 'discarded'::text, 'refused'::text])))
);

CREATE TABLE public.suggestions_supervised (
    office_id uuid NOT NULL,
    supervision_id uuid NOT NULL,
    suggestion_id uuid NOT NULL
);

CREATE TABLE public.suggestions_supervision (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    entry_id uuid NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    unit_id uuid NOT NULL,
    held_on date NOT NULL,
    content text NOT NULL COLLATE pg_catalog."C",
    requirement text COLLATE pg_catalog."C",
    number text COLLATE pg_catalog."C",
    answer_by date,
    contact text COLLATE pg_catalog."C",
    telephone text COLLATE pg_catalog."C",
    answer text COLLATE pg_catalog."C",
    answered_on date,
    answered_by text COLLATE pg_catalog."C",
    withdrawn_on date,
    withdrawn_reason text COLLATE pg_catalog."C",
    entered_by text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    place text COLLATE pg_catalog."C",
    participants text COLLATE pg_catalog."C",
    joint_with text COLLATE pg_catalog."C",
    check_kind text COLLATE pg_catalog."C",
    CONSTRAINT suggestions_supervision_answer_check CHECK (((answer IS NULL) = (answered_on IS NULL))),
    CONSTRAINT suggestions_supervision_check_kind_check CHECK ((check_kind = ANY (ARRAY['again'::text, 'spot'::text, 'inspection'::text]))),
    CONSTRAINT suggestions_supervision_kind_check CHECK ((kind = ANY (ARRAY['telephone'::text, 'letter'::text, 'on_site'::text, 'meeting'::text, 'research'::text, 'inspection'::text, 'redo'::text]))),
    CONSTRAINT suggestions_supervision_withdrawn_check CHECK (((withdrawn_on IS NULL) = (withdrawn_reason IS NULL)))
);

CREATE TABLE public.suggestions_supplement (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    suggestion_id uuid NOT NULL,
    body text NOT NULL COLLATE pg_catalog."C",
    added_on date NOT NULL,
    added_by text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL
);

CREATE TABLE public.suggestions_talk (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    assignment_id uuid NOT NULL,
    round bigint NOT NULL,
    mode text NOT NULL COLLATE pg_catalog."C",
    held_on date NOT NULL,
    place text COLLATE pg_catalog."C",
    content text NOT NULL COLLATE pg_catalog."C",
    deputy_opinion text NOT NULL COLLATE pg_catalog."C",
    entered_by text NOT NULL COLLATE pg_catalog."C",
    entered_at bigint NOT NULL,
    counterpart text DEFAULT 'deputy'::text NOT NULL COLLATE pg_catalog."C",
    stage text DEFAULT 'during'::text NOT NULL COLLATE pg_catalog."C",
    is_reply boolean DEFAULT false NOT NULL,
    participants text COLLATE pg_catalog."C",
    leader text COLLATE pg_catalog."C",
    leader_phone text COLLATE pg_catalog."C",
    handler text COLLATE pg_catalog."C",
    handler_phone text COLLATE pg_catalog."C",
    CONSTRAINT suggestions_talk_counterpart_check CHECK ((counterpart = ANY (ARRAY['deputy'::text, 'co_unit'::text, 'office'::text]))),
    CONSTRAINT suggestions_talk_mode_check CHECK ((mode = ANY (ARRAY['visit'::text, 'meeting'::text, 'telephone'::text, 'other'::text]))),
    CONSTRAINT suggestions_talk_stage_check CHECK ((stage = ANY (ARRAY['before'::text, 'during'::text, 'after'::text])))
);

CREATE TABLE public.suggestions_trial (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    suggestion_id uuid NOT NULL,
    round bigint NOT NULL,
    unit_id uuid NOT NULL,
    role text NOT NULL COLLATE pg_catalog."C",
    answer_by date NOT NULL,
    answer text COLLATE pg_catalog."C",
    reason text COLLATE pg_catalog."C",
    proposed_unit_id uuid,
    answered_by text COLLATE pg_catalog."C",
    answered_on date,
    created_at bigint NOT NULL,
    CONSTRAINT suggestions_trial_answer_check CHECK ((answer = ANY (ARRAY['agreed'::text, 'objected'::text, 'decided'::text]))),
    CONSTRAINT suggestions_trial_role_check CHECK ((role = ANY (ARRAY['main'::text, 'co'::text, 'separate'::text, 'former'::text])))
);

CREATE TABLE public.suggestions_unit_ballot (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    expected bigint NOT NULL,
    present bigint NOT NULL,
    satisfied bigint NOT NULL,
    mostly bigint NOT NULL,
    unsatisfied bigint NOT NULL,
    created_at bigint NOT NULL,
    issued bigint,
    returned bigint,
    entered_by text COLLATE pg_catalog."C",
    CONSTRAINT suggestions_unit_ballot_count_check CHECK (((present <= expected) AND (((satisfied + mostly) + unsatisfied) <= present) AND (satisfied >= 0) AND (mostly >= 0) AND (unsatisfied >= 0)))
);

CREATE TABLE public.suggestions_unit_ballot_entry (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    ballot_id uuid NOT NULL,
    sign bigint NOT NULL,
    expected bigint NOT NULL,
    present bigint NOT NULL,
    issued bigint,
    returned bigint,
    satisfied bigint NOT NULL,
    mostly bigint NOT NULL,
    unsatisfied bigint NOT NULL,
    reason text COLLATE pg_catalog."C",
    entered_by text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    CONSTRAINT suggestions_unit_ballot_entry_sign_check CHECK (((sign = 1) OR (sign = '-1'::integer)))
);

ALTER TABLE ONLY public.platform_account
    ADD CONSTRAINT platform_account_login_key UNIQUE (login);

ALTER TABLE ONLY public.platform_account
    ADD CONSTRAINT platform_account_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.platform_attachment
    ADD CONSTRAINT platform_attachment_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.platform_audit_head
    ADD CONSTRAINT platform_audit_head_pkey PRIMARY KEY (office_id);

ALTER TABLE ONLY public.platform_audit
    ADD CONSTRAINT platform_audit_office_id_position_key UNIQUE (office_id, "position");

ALTER TABLE ONLY public.platform_audit
    ADD CONSTRAINT platform_audit_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.platform_blob
    ADD CONSTRAINT platform_blob_pkey PRIMARY KEY (office_id, hash);

ALTER TABLE ONLY public.platform_calendar_day
    ADD CONSTRAINT platform_calendar_day_pkey PRIMARY KEY (office_id, year, day);

ALTER TABLE ONLY public.platform_calendar_year
    ADD CONSTRAINT platform_calendar_year_pkey PRIMARY KEY (office_id, year);

ALTER TABLE ONLY public.platform_clock
    ADD CONSTRAINT platform_clock_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.platform_clock_rule
    ADD CONSTRAINT platform_clock_rule_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.platform_clock_trace
    ADD CONSTRAINT platform_clock_trace_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.platform_committee
    ADD CONSTRAINT platform_committee_office_id_name_key UNIQUE (office_id, name);

ALTER TABLE ONLY public.platform_committee
    ADD CONSTRAINT platform_committee_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.platform_delivery
    ADD CONSTRAINT platform_delivery_pkey PRIMARY KEY (event_id, subscriber);

ALTER TABLE ONLY public.platform_event
    ADD CONSTRAINT platform_event_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.platform_grant
    ADD CONSTRAINT platform_grant_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.platform_job
    ADD CONSTRAINT platform_job_pkey PRIMARY KEY (name);

ALTER TABLE ONLY public.platform_letter_bundle
    ADD CONSTRAINT platform_letter_bundle_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.platform_letter_item
    ADD CONSTRAINT platform_letter_item_pkey PRIMARY KEY (bundle_id, "position");

ALTER TABLE ONLY public.platform_letter_template
    ADD CONSTRAINT platform_letter_template_office_id_form_version_key UNIQUE (office_id, form, version);

ALTER TABLE ONLY public.platform_letter_template
    ADD CONSTRAINT platform_letter_template_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.platform_meeting
    ADD CONSTRAINT platform_meeting_office_id_code_key UNIQUE (office_id, code);

ALTER TABLE ONLY public.platform_meeting
    ADD CONSTRAINT platform_meeting_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.platform_notice
    ADD CONSTRAINT platform_notice_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.platform_office
    ADD CONSTRAINT platform_office_name_key UNIQUE (name);

ALTER TABLE ONLY public.platform_office
    ADD CONSTRAINT platform_office_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.platform_session
    ADD CONSTRAINT platform_session_pkey PRIMARY KEY (token_hash);

ALTER TABLE ONLY public.platform_step
    ADD CONSTRAINT platform_step_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.platform_unit
    ADD CONSTRAINT platform_unit_office_id_name_key UNIQUE (office_id, name);

ALTER TABLE ONLY public.platform_unit
    ADD CONSTRAINT platform_unit_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.platform_upload_file
    ADD CONSTRAINT platform_upload_file_pkey PRIMARY KEY (upload_id, "position");

ALTER TABLE ONLY public.platform_upload
    ADD CONSTRAINT platform_upload_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_activity
    ADD CONSTRAINT representatives_activity_office_id_code_key UNIQUE (office_id, code);

ALTER TABLE ONLY public.representatives_activity
    ADD CONSTRAINT representatives_activity_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_activity_search
    ADD CONSTRAINT representatives_activity_search_id_key UNIQUE (id);

ALTER TABLE ONLY public.representatives_advice
    ADD CONSTRAINT representatives_advice_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_allowance_rule
    ADD CONSTRAINT representatives_allowance_rule_office_id_kind_from_year_key UNIQUE (office_id, kind, from_year);

ALTER TABLE ONLY public.representatives_allowance_rule
    ADD CONSTRAINT representatives_allowance_rule_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_appraisal_rule
    ADD CONSTRAINT representatives_appraisal_rule_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_area_service
    ADD CONSTRAINT representatives_area_service_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_area_service
    ADD CONSTRAINT representatives_area_service_supervision_id_name_key UNIQUE (supervision_id, name);

ALTER TABLE ONLY public.representatives_area_supervision
    ADD CONSTRAINT representatives_area_supervision_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_attendance
    ADD CONSTRAINT representatives_attendance_activity_id_tenure_id_key UNIQUE (activity_id, tenure_id);

ALTER TABLE ONLY public.representatives_attendance
    ADD CONSTRAINT representatives_attendance_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_award
    ADD CONSTRAINT representatives_award_office_id_year_category_name_target_key UNIQUE (office_id, year, category_name, target);

ALTER TABLE ONLY public.representatives_award
    ADD CONSTRAINT representatives_award_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_brief_instruction
    ADD CONSTRAINT representatives_brief_instruction_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_brief
    ADD CONSTRAINT representatives_brief_office_id_number_key UNIQUE (office_id, number);

ALTER TABLE ONLY public.representatives_brief
    ADD CONSTRAINT representatives_brief_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_budget_entry
    ADD CONSTRAINT representatives_budget_entry_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_campaign
    ADD CONSTRAINT representatives_campaign_office_id_name_year_key UNIQUE (office_id, name, year);

ALTER TABLE ONLY public.representatives_campaign_phase
    ADD CONSTRAINT representatives_campaign_phase_campaign_id_name_key UNIQUE (campaign_id, name);

ALTER TABLE ONLY public.representatives_campaign_phase
    ADD CONSTRAINT representatives_campaign_phase_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_campaign
    ADD CONSTRAINT representatives_campaign_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_candidate_share
    ADD CONSTRAINT representatives_candidate_share_election_id_structure_key UNIQUE (election_id, structure);

ALTER TABLE ONLY public.representatives_candidate_share
    ADD CONSTRAINT representatives_candidate_share_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_certificate_batch
    ADD CONSTRAINT representatives_certificate_batch_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_certificate
    ADD CONSTRAINT representatives_certificate_office_id_number_key UNIQUE (office_id, number);

ALTER TABLE ONLY public.representatives_certificate
    ADD CONSTRAINT representatives_certificate_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_channel
    ADD CONSTRAINT representatives_channel_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_check_in_try
    ADD CONSTRAINT representatives_check_in_try_pkey PRIMARY KEY (account_id);

ALTER TABLE ONLY public.representatives_circular_line
    ADD CONSTRAINT representatives_circular_line_circular_id_part_position_key UNIQUE (circular_id, part, "position");

ALTER TABLE ONLY public.representatives_circular_line
    ADD CONSTRAINT representatives_circular_line_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_circular
    ADD CONSTRAINT representatives_circular_office_id_number_issued_on_title_key UNIQUE (office_id, number, issued_on, title);

ALTER TABLE ONLY public.representatives_circular
    ADD CONSTRAINT representatives_circular_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_constituency
    ADD CONSTRAINT representatives_constituency_office_id_level_term_number_key UNIQUE (office_id, level, term, number);

ALTER TABLE ONLY public.representatives_constituency
    ADD CONSTRAINT representatives_constituency_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_consultative
    ADD CONSTRAINT representatives_consultative_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_contact_duty
    ADD CONSTRAINT representatives_contact_duty_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_contact
    ADD CONSTRAINT representatives_contact_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_court_duty_deputy
    ADD CONSTRAINT representatives_court_duty_deputy_pkey PRIMARY KEY (duty_id, tenure_id);

ALTER TABLE ONLY public.representatives_court_duty
    ADD CONSTRAINT representatives_court_duty_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_deed
    ADD CONSTRAINT representatives_deed_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_delegation
    ADD CONSTRAINT representatives_delegation_office_id_level_term_name_key UNIQUE (office_id, level, term, name);

ALTER TABLE ONLY public.representatives_delegation
    ADD CONSTRAINT representatives_delegation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_edition
    ADD CONSTRAINT representatives_edition_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_election
    ADD CONSTRAINT representatives_election_office_id_level_term_held_on_organ_key UNIQUE (office_id, level, term, held_on, organ);

ALTER TABLE ONLY public.representatives_election
    ADD CONSTRAINT representatives_election_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_election_stage
    ADD CONSTRAINT representatives_election_stage_election_id_stage_key UNIQUE (election_id, stage);

ALTER TABLE ONLY public.representatives_election_stage
    ADD CONSTRAINT representatives_election_stage_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_grading_meeting
    ADD CONSTRAINT representatives_grading_meeting_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_grading
    ADD CONSTRAINT representatives_grading_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_grading
    ADD CONSTRAINT representatives_grading_tenure_id_year_key UNIQUE (tenure_id, year);

ALTER TABLE ONLY public.representatives_group_member
    ADD CONSTRAINT representatives_group_member_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_group
    ADD CONSTRAINT representatives_group_office_id_name_key UNIQUE (office_id, name);

ALTER TABLE ONLY public.representatives_group
    ADD CONSTRAINT representatives_group_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_group_plan
    ADD CONSTRAINT representatives_group_plan_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_group_rule
    ADD CONSTRAINT representatives_group_rule_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_guidance
    ADD CONSTRAINT representatives_guidance_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_intent
    ADD CONSTRAINT representatives_intent_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_interview
    ADD CONSTRAINT representatives_interview_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_leader_visit
    ADD CONSTRAINT representatives_leader_visit_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_leave_limit
    ADD CONSTRAINT representatives_leave_limit_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_livelihood
    ADD CONSTRAINT representatives_livelihood_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_mailing
    ADD CONSTRAINT representatives_mailing_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_member_link
    ADD CONSTRAINT representatives_member_link_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_member
    ADD CONSTRAINT representatives_member_office_id_name_key UNIQUE (office_id, name);

ALTER TABLE ONLY public.representatives_member
    ADD CONSTRAINT representatives_member_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_note
    ADD CONSTRAINT representatives_note_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_note_reading
    ADD CONSTRAINT representatives_note_reading_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_opinion_deputy
    ADD CONSTRAINT representatives_opinion_deputy_pkey PRIMARY KEY (opinion_id, tenure_id);

ALTER TABLE ONLY public.representatives_opinion
    ADD CONSTRAINT representatives_opinion_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_payment
    ADD CONSTRAINT representatives_payment_office_id_slot_key UNIQUE (office_id, slot);

ALTER TABLE ONLY public.representatives_payment
    ADD CONSTRAINT representatives_payment_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_performance
    ADD CONSTRAINT representatives_performance_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_performance
    ADD CONSTRAINT representatives_performance_source_key UNIQUE (tenure_id, kind, source_kind, source_id);

ALTER TABLE ONLY public.representatives_person
    ADD CONSTRAINT representatives_person_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_points_line
    ADD CONSTRAINT representatives_points_line_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_points_line
    ADD CONSTRAINT representatives_points_line_reversal_of_key UNIQUE (reversal_of);

ALTER TABLE ONLY public.representatives_points_objection
    ADD CONSTRAINT representatives_points_objection_line_id_key UNIQUE (line_id);

ALTER TABLE ONLY public.representatives_points_objection
    ADD CONSTRAINT representatives_points_objection_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_points_rule
    ADD CONSTRAINT representatives_points_rule_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_points_rule
    ADD CONSTRAINT representatives_points_rule_rule_set_id_kind_role_key UNIQUE (rule_set_id, kind, role);

ALTER TABLE ONLY public.representatives_points_rule_set
    ADD CONSTRAINT representatives_points_rule_set_office_id_valid_from_revision_k UNIQUE (office_id, valid_from, revision);

ALTER TABLE ONLY public.representatives_points_rule_set
    ADD CONSTRAINT representatives_points_rule_set_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_points_talk
    ADD CONSTRAINT representatives_points_talk_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_publication
    ADD CONSTRAINT representatives_publication_pkey PRIMARY KEY (office_id);

ALTER TABLE ONLY public.representatives_publicity
    ADD CONSTRAINT representatives_publicity_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_quota
    ADD CONSTRAINT representatives_quota_office_id_level_term_key UNIQUE (office_id, level, term);

ALTER TABLE ONLY public.representatives_quota
    ADD CONSTRAINT representatives_quota_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_reception
    ADD CONSTRAINT representatives_reception_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_report
    ADD CONSTRAINT representatives_report_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_report
    ADD CONSTRAINT representatives_report_tenure_id_year_key UNIQUE (tenure_id, year);

ALTER TABLE ONLY public.representatives_room_contact
    ADD CONSTRAINT representatives_room_contact_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_room_report
    ADD CONSTRAINT representatives_room_report_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_search
    ADD CONSTRAINT representatives_search_id_key UNIQUE (id);

ALTER TABLE ONLY public.representatives_seat
    ADD CONSTRAINT representatives_seat_office_id_level_term_number_key UNIQUE (office_id, level, term, number);

ALTER TABLE ONLY public.representatives_seat
    ADD CONSTRAINT representatives_seat_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_self_review
    ADD CONSTRAINT representatives_self_review_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_service
    ADD CONSTRAINT representatives_service_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_suggestion_fund
    ADD CONSTRAINT representatives_suggestion_fund_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_tenure
    ADD CONSTRAINT representatives_tenure_office_id_level_term_code_key UNIQUE (office_id, level, term, code);

ALTER TABLE ONLY public.representatives_tenure
    ADD CONSTRAINT representatives_tenure_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.storage_migration
    ADD CONSTRAINT storage_migration_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_adjustment
    ADD CONSTRAINT suggestions_adjustment_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_assessment_item
    ADD CONSTRAINT suggestions_assessment_item_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_assessment_item
    ADD CONSTRAINT suggestions_assessment_item_rules_id_position_key UNIQUE (rules_id, "position");

ALTER TABLE ONLY public.suggestions_assessment_line
    ADD CONSTRAINT suggestions_assessment_line_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_assessment_line
    ADD CONSTRAINT suggestions_assessment_line_reversal_of_key UNIQUE (reversal_of);

ALTER TABLE ONLY public.suggestions_assessment_objection
    ADD CONSTRAINT suggestions_assessment_objection_line_id_key UNIQUE (line_id);

ALTER TABLE ONLY public.suggestions_assessment_objection
    ADD CONSTRAINT suggestions_assessment_objection_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_assessment_rules
    ADD CONSTRAINT suggestions_assessment_rules_office_id_valid_from_revision_key UNIQUE (office_id, valid_from, revision);

ALTER TABLE ONLY public.suggestions_assessment_rules
    ADD CONSTRAINT suggestions_assessment_rules_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_assignment
    ADD CONSTRAINT suggestions_assignment_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_assignment
    ADD CONSTRAINT suggestions_assignment_suggestion_id_unit_id_key UNIQUE (suggestion_id, unit_id);

ALTER TABLE ONLY public.suggestions_batch
    ADD CONSTRAINT suggestions_batch_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_consultation
    ADD CONSTRAINT suggestions_consultation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_contacted
    ADD CONSTRAINT suggestions_contacted_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_contacted
    ADD CONSTRAINT suggestions_contacted_talk_id_person_id_key UNIQUE (talk_id, person_id);

ALTER TABLE ONLY public.suggestions_coordination
    ADD CONSTRAINT suggestions_coordination_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_counterpart
    ADD CONSTRAINT suggestions_counterpart_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_evaluation
    ADD CONSTRAINT suggestions_evaluation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_extension
    ADD CONSTRAINT suggestions_extension_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_filing
    ADD CONSTRAINT suggestions_filing_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_filing
    ADD CONSTRAINT suggestions_filing_suggestion_id_round_key UNIQUE (suggestion_id, round);

ALTER TABLE ONLY public.suggestions_inspection
    ADD CONSTRAINT suggestions_inspection_entry_id_unit_id_key UNIQUE (entry_id, unit_id);

ALTER TABLE ONLY public.suggestions_inspection
    ADD CONSTRAINT suggestions_inspection_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_joint_review
    ADD CONSTRAINT suggestions_joint_review_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_key_action
    ADD CONSTRAINT suggestions_key_action_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_key
    ADD CONSTRAINT suggestions_key_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_led
    ADD CONSTRAINT suggestions_led_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_likeness_due
    ADD CONSTRAINT suggestions_likeness_due_pkey PRIMARY KEY (suggestion_id);

ALTER TABLE ONLY public.suggestions_likeness
    ADD CONSTRAINT suggestions_likeness_pkey PRIMARY KEY (suggestion_id);

ALTER TABLE ONLY public.suggestions_likeness_posting
    ADD CONSTRAINT suggestions_likeness_posting_pkey PRIMARY KEY (office_id, word, weight, suggestion_id);

ALTER TABLE ONLY public.suggestions_likeness_word
    ADD CONSTRAINT suggestions_likeness_word_pkey PRIMARY KEY (office_id, word);

ALTER TABLE ONLY public.suggestions_meeting_item
    ADD CONSTRAINT suggestions_meeting_item_pkey PRIMARY KEY (meeting_id, suggestion_id);

ALTER TABLE ONLY public.suggestions_meeting_note
    ADD CONSTRAINT suggestions_meeting_note_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_meeting
    ADD CONSTRAINT suggestions_meeting_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_meeting_rule
    ADD CONSTRAINT suggestions_meeting_rule_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_meeting_unit
    ADD CONSTRAINT suggestions_meeting_unit_pkey PRIMARY KEY (meeting_id, unit_id);

ALTER TABLE ONLY public.suggestions_merit
    ADD CONSTRAINT suggestions_merit_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_month
    ADD CONSTRAINT suggestions_month_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_motion_cutoff
    ADD CONSTRAINT suggestions_motion_cutoff_pkey PRIMARY KEY (meeting_id);

ALTER TABLE ONLY public.suggestions_motion
    ADD CONSTRAINT suggestions_motion_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_number
    ADD CONSTRAINT suggestions_number_pkey PRIMARY KEY (office_id, level, year);

ALTER TABLE ONLY public.suggestions_on_site_reply
    ADD CONSTRAINT suggestions_on_site_reply_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_opinion_item
    ADD CONSTRAINT suggestions_opinion_item_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_outcome
    ADD CONSTRAINT suggestions_outcome_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_pause
    ADD CONSTRAINT suggestions_pause_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_paused_clock
    ADD CONSTRAINT suggestions_paused_clock_pkey PRIMARY KEY (pause_id, clock_id);

ALTER TABLE ONLY public.suggestions_plan
    ADD CONSTRAINT suggestions_plan_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_portfolio
    ADD CONSTRAINT suggestions_portfolio_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_portfolio_unit
    ADD CONSTRAINT suggestions_portfolio_unit_pkey PRIMARY KEY (portfolio_id, unit_id);

ALTER TABLE ONLY public.suggestions_preparation_link
    ADD CONSTRAINT suggestions_preparation_link_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_preparation
    ADD CONSTRAINT suggestions_preparation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_promise_carry
    ADD CONSTRAINT suggestions_promise_carry_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_promise_carry
    ADD CONSTRAINT suggestions_promise_carry_promise_id_to_year_key UNIQUE (promise_id, to_year);

ALTER TABLE ONLY public.suggestions_promise
    ADD CONSTRAINT suggestions_promise_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_public_search
    ADD CONSTRAINT suggestions_public_search_id_key UNIQUE (id);

ALTER TABLE ONLY public.suggestions_publication_edition
    ADD CONSTRAINT suggestions_publication_edition_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_publication_edition
    ADD CONSTRAINT suggestions_publication_edition_publication_id_number_key UNIQUE (publication_id, number);

ALTER TABLE ONLY public.suggestions_publication_part
    ADD CONSTRAINT suggestions_publication_part_pkey PRIMARY KEY (edition_id, part);

ALTER TABLE ONLY public.suggestions_publication
    ADD CONSTRAINT suggestions_publication_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_rating
    ADD CONSTRAINT suggestions_rating_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_rating
    ADD CONSTRAINT suggestions_rating_suggestion_id_person_id_round_key UNIQUE (suggestion_id, person_id, round);

ALTER TABLE ONLY public.suggestions_rating_use
    ADD CONSTRAINT suggestions_rating_use_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_redo_coordination
    ADD CONSTRAINT suggestions_redo_coordination_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_remit
    ADD CONSTRAINT suggestions_remit_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_remit
    ADD CONSTRAINT suggestions_remit_unit_id_key UNIQUE (unit_id);

ALTER TABLE ONLY public.suggestions_repeat
    ADD CONSTRAINT suggestions_repeat_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_reply
    ADD CONSTRAINT suggestions_reply_assignment_id_round_key UNIQUE (assignment_id, round);

ALTER TABLE ONLY public.suggestions_reply
    ADD CONSTRAINT suggestions_reply_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_report_figure
    ADD CONSTRAINT suggestions_report_figure_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_report_paper
    ADD CONSTRAINT suggestions_report_paper_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_report_paper
    ADD CONSTRAINT suggestions_report_paper_report_id_kind_number_key UNIQUE (report_id, kind, number);

ALTER TABLE ONLY public.suggestions_report
    ADD CONSTRAINT suggestions_report_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_report_vote
    ADD CONSTRAINT suggestions_report_vote_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_returned_opinion
    ADD CONSTRAINT suggestions_returned_opinion_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_revisit
    ADD CONSTRAINT suggestions_revisit_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_rule
    ADD CONSTRAINT suggestions_rule_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_sample_line
    ADD CONSTRAINT suggestions_sample_line_pkey PRIMARY KEY (sample_id, "position");

ALTER TABLE ONLY public.suggestions_sample_line
    ADD CONSTRAINT suggestions_sample_line_sample_id_suggestion_id_key UNIQUE (sample_id, suggestion_id);

ALTER TABLE ONLY public.suggestions_sample
    ADD CONSTRAINT suggestions_sample_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_search
    ADD CONSTRAINT suggestions_search_id_key UNIQUE (id);

ALTER TABLE ONLY public.suggestions_signer
    ADD CONSTRAINT suggestions_signer_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_signer
    ADD CONSTRAINT suggestions_signer_suggestion_id_person_id_key UNIQUE (suggestion_id, person_id);

ALTER TABLE ONLY public.suggestions_standard
    ADD CONSTRAINT suggestions_standard_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_suggestion
    ADD CONSTRAINT suggestions_suggestion_office_id_level_number_key UNIQUE (office_id, level, number);

ALTER TABLE ONLY public.suggestions_suggestion
    ADD CONSTRAINT suggestions_suggestion_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_supervised
    ADD CONSTRAINT suggestions_supervised_pkey PRIMARY KEY (supervision_id, suggestion_id);

ALTER TABLE ONLY public.suggestions_supervision
    ADD CONSTRAINT suggestions_supervision_entry_id_unit_id_key UNIQUE (entry_id, unit_id);

ALTER TABLE ONLY public.suggestions_supervision
    ADD CONSTRAINT suggestions_supervision_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_supplement
    ADD CONSTRAINT suggestions_supplement_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_talk
    ADD CONSTRAINT suggestions_talk_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_trial
    ADD CONSTRAINT suggestions_trial_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_trial
    ADD CONSTRAINT suggestions_trial_suggestion_id_round_unit_id_key UNIQUE (suggestion_id, round, unit_id);

ALTER TABLE ONLY public.suggestions_unit_ballot_entry
    ADD CONSTRAINT suggestions_unit_ballot_entry_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_unit_ballot
    ADD CONSTRAINT suggestions_unit_ballot_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_unit_ballot
    ADD CONSTRAINT suggestions_unit_ballot_unit_id_meeting_id_key UNIQUE (unit_id, meeting_id);

CREATE INDEX platform_account_office_idx ON public.platform_account USING btree (office_id, login);

CREATE INDEX platform_attachment_subject_idx ON public.platform_attachment USING btree (office_id, subject_id, added_at, id);

CREATE INDEX platform_audit_account_idx ON public.platform_audit USING btree (office_id, account_id, "position");

CREATE INDEX platform_audit_at_idx ON public.platform_audit USING btree (office_id, at);

CREATE INDEX platform_clock_due_idx ON public.platform_clock USING btree (office_id, due_on, id) WHERE (stopped_on IS NULL);

CREATE INDEX platform_clock_holder_idx ON public.platform_clock USING btree (office_id, holder_kind, holder_id, due_on) WHERE (stopped_on IS NULL);

CREATE UNIQUE INDEX platform_clock_office_id_subject_kind_subject_id_key_key ON public.platform_clock USING btree (office_id, subject_kind, subject_id, key) WHERE (stopped_on IS NULL);

CREATE INDEX platform_clock_overdue_idx ON public.platform_clock USING btree (due_on) WHERE ((stopped_on IS NULL) AND (overdue_noticed_at IS NULL));

CREATE INDEX platform_clock_page_idx ON public.platform_clock USING btree (page_id, due_on) WHERE (stopped_on IS NULL);

CREATE INDEX platform_clock_rule_key_idx ON public.platform_clock_rule USING btree (office_id, key, valid_from);

CREATE UNIQUE INDEX platform_clock_rule_office_id_key_key ON public.platform_clock_rule USING btree (office_id, key) WHERE (valid_to IS NULL);

CREATE INDEX platform_clock_subject_due_idx ON public.platform_clock USING btree (subject_id, due_on) WHERE (stopped_on IS NULL);

CREATE INDEX platform_clock_subject_idx ON public.platform_clock USING btree (office_id, subject_kind, subject_id, started_on);

CREATE INDEX platform_clock_trace_clock_idx ON public.platform_clock_trace USING btree (office_id, clock_id, at);

CREATE INDEX platform_clock_warned_idx ON public.platform_clock USING btree (warn_on) WHERE ((stopped_on IS NULL) AND (warned_at IS NULL));

CREATE INDEX platform_delivery_waiting_idx ON public.platform_delivery USING btree (next_at) WHERE (delivered_at IS NULL);

CREATE INDEX platform_event_waiting_idx ON public.platform_event USING btree (id) WHERE (spread_at IS NULL);

CREATE INDEX platform_grant_account_idx ON public.platform_grant USING btree (account_id);

CREATE INDEX platform_grant_role_idx ON public.platform_grant USING btree (office_id, role, subject_id);

CREATE INDEX platform_letter_bundle_account_idx ON public.platform_letter_bundle USING btree (account_id, created_at);

CREATE INDEX platform_letter_bundle_state_idx ON public.platform_letter_bundle USING btree (state, created_at);

CREATE UNIQUE INDEX platform_letter_template_current_key ON public.platform_letter_template USING btree (office_id, form) WHERE (ended_at IS NULL);

CREATE INDEX platform_notice_account_idx ON public.platform_notice USING btree (office_id, account_id, created_at);

CREATE INDEX platform_notice_unread_idx ON public.platform_notice USING btree (office_id, account_id) WHERE (read_at IS NULL);

CREATE INDEX platform_session_account_idx ON public.platform_session USING btree (account_id);

CREATE INDEX platform_step_subject_idx ON public.platform_step USING btree (office_id, subject_kind, subject_id, entered_at);

CREATE INDEX platform_upload_created_at_idx ON public.platform_upload USING btree (created_at);

CREATE INDEX representatives_activity_campaign_idx ON public.representatives_activity USING btree (campaign_id);

CREATE INDEX representatives_activity_group_idx ON public.representatives_activity USING btree (group_id, held_on);

CREATE INDEX representatives_activity_held_idx ON public.representatives_activity USING btree (office_id, held_on);

CREATE INDEX representatives_activity_kind_idx ON public.representatives_activity USING btree (office_id, kind, held_on);

CREATE INDEX representatives_activity_open_idx ON public.representatives_activity USING btree (office_id, held_on) WHERE (state = ANY (ARRAY['planned'::text, 'inviting'::text, 'held'::text]));

CREATE INDEX representatives_activity_search_words_idx ON public.representatives_activity_search USING gin (words);

CREATE INDEX representatives_advice_given_idx ON public.representatives_advice USING btree (office_id, given_on);

CREATE INDEX representatives_advice_tenure_idx ON public.representatives_advice USING btree (tenure_id);

CREATE INDEX representatives_appraisal_rule_office_idx ON public.representatives_appraisal_rule USING btree (office_id, set_at);

CREATE INDEX representatives_area_supervision_leader_idx ON public.representatives_area_supervision USING btree (office_id, leader);

CREATE INDEX representatives_attendance_leave_idx ON public.representatives_attendance USING btree (office_id, activity_id) WHERE (state = 'leave_asked'::text);

CREATE INDEX representatives_attendance_points_idx ON public.representatives_attendance USING btree (office_id, tenure_id) WHERE (((state = ANY (ARRAY['on_leave'::text, 'absent'::text])) OR (points_version IS NOT NULL)) AND (COALESCE(points_version, ('-1'::integer)::bigint) <> version));

CREATE INDEX representatives_attendance_tenure_idx ON public.representatives_attendance USING btree (tenure_id, state);

CREATE INDEX representatives_award_category_idx ON public.representatives_award USING btree (office_id, category, state, year);

CREATE INDEX representatives_award_tenure_idx ON public.representatives_award USING btree (tenure_id);

CREATE INDEX representatives_brief_instruction_idx ON public.representatives_brief_instruction USING btree (brief_id);

CREATE INDEX representatives_brief_state_idx ON public.representatives_brief USING btree (office_id, state);

CREATE INDEX representatives_brief_unit_idx ON public.representatives_brief USING btree (unit_id, state);

CREATE INDEX representatives_budget_entry_year_idx ON public.representatives_budget_entry USING btree (office_id, year);

CREATE INDEX representatives_certificate_batch_idx ON public.representatives_certificate USING btree (batch_id);

CREATE INDEX representatives_certificate_batch_office_idx ON public.representatives_certificate_batch USING btree (office_id, issued_on);

CREATE INDEX representatives_certificate_tenure_idx ON public.representatives_certificate USING btree (tenure_id);

CREATE INDEX representatives_channel_office_idx ON public.representatives_channel USING btree (office_id, checked_on);

CREATE INDEX representatives_circular_issued_idx ON public.representatives_circular USING btree (office_id, issued_on);

CREATE INDEX representatives_consultative_name_idx ON public.representatives_consultative USING btree (office_id, name);

CREATE INDEX representatives_contact_duty_kind_idx ON public.representatives_contact_duty USING btree (office_id, kind);

CREATE INDEX representatives_contact_duty_tenure_idx ON public.representatives_contact_duty USING btree (tenure_id);

CREATE INDEX representatives_contact_held_idx ON public.representatives_contact USING btree (office_id, held_on);

CREATE INDEX representatives_contact_member_idx ON public.representatives_contact USING btree (member_id, held_on);

CREATE INDEX representatives_contact_tenure_idx ON public.representatives_contact USING btree (tenure_id, held_on);

CREATE INDEX representatives_court_duty_day_idx ON public.representatives_court_duty USING btree (office_id, on_duty_on);

CREATE INDEX representatives_court_duty_deputy_tenure_idx ON public.representatives_court_duty_deputy USING btree (tenure_id);

CREATE INDEX representatives_deed_campaign_idx ON public.representatives_deed USING btree (campaign_id, happened_on);

CREATE INDEX representatives_deed_tenure_idx ON public.representatives_deed USING btree (tenure_id);

CREATE INDEX representatives_edition_printed_idx ON public.representatives_edition USING btree (office_id, printed_on);

CREATE INDEX representatives_grading_meeting_grading_idx ON public.representatives_grading_meeting USING btree (grading_id, occasion);

CREATE INDEX representatives_grading_year_idx ON public.representatives_grading USING btree (office_id, year, state);

CREATE INDEX representatives_group_member_group_idx ON public.representatives_group_member USING btree (group_id, tenure_id);

CREATE INDEX representatives_group_member_tenure_idx ON public.representatives_group_member USING btree (tenure_id);

CREATE INDEX representatives_group_plan_group_idx ON public.representatives_group_plan USING btree (group_id, year);

CREATE INDEX representatives_group_rule_level_idx ON public.representatives_group_rule USING btree (office_id, level);

CREATE INDEX representatives_guidance_day_idx ON public.representatives_guidance USING btree (office_id, issued_on);

CREATE INDEX representatives_intent_tenure_idx ON public.representatives_intent USING btree (tenure_id);

CREATE INDEX representatives_intent_told_idx ON public.representatives_intent USING btree (office_id, told_on);

CREATE INDEX representatives_interview_state_idx ON public.representatives_interview USING btree (office_id, state);

CREATE INDEX representatives_interview_tenure_idx ON public.representatives_interview USING btree (tenure_id);

CREATE INDEX representatives_interview_unit_idx ON public.representatives_interview USING btree (unit_id, state);

CREATE INDEX representatives_leader_visit_day_idx ON public.representatives_leader_visit USING btree (office_id, visited_on);

CREATE INDEX representatives_leave_limit_office_idx ON public.representatives_leave_limit USING btree (office_id, created_at);

CREATE INDEX representatives_livelihood_code_idx ON public.representatives_livelihood USING btree (office_id, code);

CREATE INDEX representatives_livelihood_proposed_idx ON public.representatives_livelihood USING btree (office_id, proposed_on);

CREATE INDEX representatives_mailing_sent_idx ON public.representatives_mailing USING btree (office_id, sent_on);

CREATE INDEX representatives_member_link_member_idx ON public.representatives_member_link USING btree (member_id, tenure_id);

CREATE INDEX representatives_member_link_tenure_idx ON public.representatives_member_link USING btree (tenure_id);

CREATE INDEX representatives_note_reading_tenure_idx ON public.representatives_note_reading USING btree (tenure_id, read_on);

CREATE INDEX representatives_note_tenure_idx ON public.representatives_note USING btree (tenure_id, written_on);

CREATE INDEX representatives_opinion_activity_idx ON public.representatives_opinion USING btree (activity_id);

CREATE UNIQUE INDEX representatives_opinion_became_id_key ON public.representatives_opinion USING btree (became_id) WHERE (became_id IS NOT NULL);

CREATE INDEX representatives_opinion_deputy_tenure_idx ON public.representatives_opinion_deputy USING btree (tenure_id);

CREATE INDEX representatives_opinion_state_idx ON public.representatives_opinion USING btree (office_id, state);

CREATE INDEX representatives_opinion_unit_idx ON public.representatives_opinion USING btree (unit_id, state);

CREATE INDEX representatives_payment_activity_idx ON public.representatives_payment USING btree (activity_id);

CREATE INDEX representatives_payment_tenure_idx ON public.representatives_payment USING btree (tenure_id);

CREATE INDEX representatives_payment_year_idx ON public.representatives_payment USING btree (office_id, year, kind);

CREATE INDEX representatives_performance_declared_idx ON public.representatives_performance USING btree (office_id, created_at) WHERE (state = 'declared'::text);

CREATE INDEX representatives_performance_source_idx ON public.representatives_performance USING btree (source_kind, source_id);

CREATE INDEX representatives_performance_tenure_idx ON public.representatives_performance USING btree (office_id, tenure_id, happened_on, state);

CREATE INDEX representatives_performance_unsettled_idx ON public.representatives_performance USING btree (office_id, year, tenure_id) WHERE (settled_at IS NULL);

CREATE INDEX representatives_performance_year_idx ON public.representatives_performance USING btree (office_id, year, state, kind);

CREATE INDEX representatives_person_name_idx ON public.representatives_person USING btree (office_id, name);

CREATE INDEX representatives_person_sort_idx ON public.representatives_person USING btree (office_id, sort_key);

CREATE INDEX representatives_points_line_attendance_idx ON public.representatives_points_line USING btree (attendance_id);

CREATE INDEX representatives_points_line_performance_idx ON public.representatives_points_line USING btree (performance_id);

CREATE INDEX representatives_points_line_year_idx ON public.representatives_points_line USING btree (office_id, year, tenure_id, rule_id, points, reversal_of);

CREATE INDEX representatives_points_talk_year_idx ON public.representatives_points_talk USING btree (office_id, year, tenure_id);

CREATE INDEX representatives_publicity_published_idx ON public.representatives_publicity USING btree (office_id, published_on);

CREATE INDEX representatives_reception_received_idx ON public.representatives_reception USING btree (office_id, received_on);

CREATE INDEX representatives_report_open_idx ON public.representatives_report USING btree (office_id, planned_on) WHERE (state = ANY (ARRAY['planned'::text, 'handed_in'::text]));

CREATE INDEX representatives_report_year_idx ON public.representatives_report USING btree (office_id, year, state);

CREATE INDEX representatives_room_contact_day_idx ON public.representatives_room_contact USING btree (office_id, held_on);

CREATE INDEX representatives_room_report_day_idx ON public.representatives_room_report USING btree (office_id, reported_on);

CREATE INDEX representatives_search_words_idx ON public.representatives_search USING gin (words);

CREATE INDEX representatives_seat_first_idx ON public.representatives_seat USING btree (first_tenure_id);

CREATE INDEX representatives_self_review_day_idx ON public.representatives_self_review USING btree (office_id, reviewed_on);

CREATE INDEX representatives_service_kind_idx ON public.representatives_service USING btree (office_id, kind);

CREATE INDEX representatives_service_tenure_idx ON public.representatives_service USING btree (tenure_id);

CREATE INDEX representatives_suggestion_fund_day_idx ON public.representatives_suggestion_fund USING btree (office_id, granted_on);

CREATE INDEX representatives_tenure_code_idx ON public.representatives_tenure USING btree (office_id, code);

CREATE INDEX representatives_tenure_constituency_idx ON public.representatives_tenure USING btree (constituency_id);

CREATE INDEX representatives_tenure_delegation_idx ON public.representatives_tenure USING btree (delegation_id, state);

CREATE INDEX representatives_tenure_group_idx ON public.representatives_tenure USING btree (group_id, state);

CREATE INDEX representatives_tenure_person_idx ON public.representatives_tenure USING btree (person_id);

CREATE UNIQUE INDEX representatives_tenure_predecessor_id_key ON public.representatives_tenure USING btree (predecessor_id);

CREATE INDEX representatives_tenure_seat_idx ON public.representatives_tenure USING btree (seat_id);

CREATE INDEX representatives_tenure_state_idx ON public.representatives_tenure USING btree (office_id, level, state, term);

CREATE INDEX representatives_tenure_term_idx ON public.representatives_tenure USING btree (office_id, term);

CREATE UNIQUE INDEX suggestions_adjustment_assignment_id_key ON public.suggestions_adjustment USING btree (assignment_id) WHERE (decided_on IS NULL);

CREATE INDEX suggestions_assessment_line_year_idx ON public.suggestions_assessment_line USING btree (office_id, year, unit_id);

CREATE INDEX suggestions_assignment_batch_idx ON public.suggestions_assignment USING btree (batch_id);

CREATE INDEX suggestions_assignment_state_idx ON public.suggestions_assignment USING btree (office_id, state);

CREATE INDEX suggestions_assignment_unit_idx ON public.suggestions_assignment USING btree (unit_id, state);

CREATE INDEX suggestions_batch_day_idx ON public.suggestions_batch USING btree (office_id, assigned_on, id);

CREATE INDEX suggestions_consultation_office_idx ON public.suggestions_consultation USING btree (office_id, answered_on, created_at);

CREATE INDEX suggestions_consultation_person_idx ON public.suggestions_consultation USING btree (person_id);

CREATE INDEX suggestions_consultation_suggestion_idx ON public.suggestions_consultation USING btree (suggestion_id);

CREATE INDEX suggestions_contacted_person_idx ON public.suggestions_contacted USING btree (person_id, talk_id);

CREATE INDEX suggestions_coordination_suggestion_idx ON public.suggestions_coordination USING btree (suggestion_id, held_on);

CREATE UNIQUE INDEX suggestions_counterpart_office_id_category_key ON public.suggestions_counterpart USING btree (office_id, category) WHERE (ended_on IS NULL);

CREATE UNIQUE INDEX suggestions_counterpart_unit_id_key ON public.suggestions_counterpart USING btree (unit_id) WHERE (ended_on IS NULL);

CREATE INDEX suggestions_evaluation_day_idx ON public.suggestions_evaluation USING btree (office_id, rated_on);

CREATE UNIQUE INDEX suggestions_evaluation_suggestion_id_rater_kind_rater_key ON public.suggestions_evaluation USING btree (suggestion_id, rater_kind, rater) WHERE (withdrawn_on IS NULL);

CREATE UNIQUE INDEX suggestions_extension_assignment_id_key ON public.suggestions_extension USING btree (assignment_id) WHERE (state = 'asked'::text);

CREATE INDEX suggestions_extension_assignment_idx ON public.suggestions_extension USING btree (assignment_id, asked_on);

CREATE INDEX suggestions_extension_state_idx ON public.suggestions_extension USING btree (office_id, state, asked_on);

CREATE INDEX suggestions_inspection_day_idx ON public.suggestions_inspection USING btree (office_id, starts_on);

CREATE INDEX suggestions_joint_review_suggestion_idx ON public.suggestions_joint_review USING btree (suggestion_id, given_on);

CREATE INDEX suggestions_key_action_day_idx ON public.suggestions_key_action USING btree (office_id, held_on);

CREATE INDEX suggestions_key_action_key_idx ON public.suggestions_key_action USING btree (key_id, held_on);

CREATE INDEX suggestions_key_committee_idx ON public.suggestions_key USING btree (office_id, committee);

CREATE UNIQUE INDEX suggestions_key_suggestion_id_key ON public.suggestions_key USING btree (suggestion_id) WHERE (state <> 'cancelled'::text);

CREATE INDEX suggestions_key_year_idx ON public.suggestions_key USING btree (office_id, year);

CREATE INDEX suggestions_led_since_idx ON public.suggestions_led USING btree (office_id, since);

CREATE UNIQUE INDEX suggestions_led_suggestion_id_key ON public.suggestions_led USING btree (suggestion_id) WHERE (ended_on IS NULL);

CREATE INDEX suggestions_likeness_among_idx ON public.suggestions_likeness USING btree (office_id, among);

CREATE INDEX suggestions_meeting_day_idx ON public.suggestions_meeting USING btree (office_id, planned_on);

CREATE INDEX suggestions_meeting_item_suggestion_idx ON public.suggestions_meeting_item USING btree (suggestion_id);

CREATE INDEX suggestions_meeting_note_meeting_idx ON public.suggestions_meeting_note USING btree (meeting_id);

CREATE INDEX suggestions_meeting_note_suggestion_idx ON public.suggestions_meeting_note USING btree (suggestion_id);

CREATE INDEX suggestions_meeting_rule_day_idx ON public.suggestions_meeting_rule USING btree (office_id, kind, valid_from);

CREATE INDEX suggestions_meeting_unit_unit_idx ON public.suggestions_meeting_unit USING btree (unit_id);

CREATE UNIQUE INDEX suggestions_merit_handler_key ON public.suggestions_merit USING btree (unit_id, handler, year) WHERE (state = ANY (ARRAY['candidate'::text, 'decided'::text]));

CREATE UNIQUE INDEX suggestions_merit_suggestion_id_key ON public.suggestions_merit USING btree (suggestion_id) WHERE (state = ANY (ARRAY['candidate'::text, 'decided'::text]));

CREATE UNIQUE INDEX suggestions_merit_unit_id_year_key ON public.suggestions_merit USING btree (unit_id, year) WHERE ((kind = 'unit'::text) AND (state = ANY (ARRAY['candidate'::text, 'decided'::text])));

CREATE INDEX suggestions_merit_year_idx ON public.suggestions_merit USING btree (office_id, year, kind, state);

CREATE INDEX suggestions_month_starts_idx ON public.suggestions_month USING btree (office_id, starts_on);

CREATE INDEX suggestions_motion_committee_idx ON public.suggestions_motion USING btree (office_id, committee);

CREATE INDEX suggestions_motion_office_idx ON public.suggestions_motion USING btree (office_id, state);

CREATE INDEX suggestions_motion_unit_idx ON public.suggestions_motion USING btree (unit_id);

CREATE INDEX suggestions_on_site_reply_suggestion_idx ON public.suggestions_on_site_reply USING btree (suggestion_id, held_on);

CREATE INDEX suggestions_opinion_item_due_idx ON public.suggestions_opinion_item USING btree (office_id, done_on, due_on);

CREATE UNIQUE INDEX suggestions_opinion_item_rating_id_key ON public.suggestions_opinion_item USING btree (rating_id) WHERE (withdrawn_on IS NULL);

CREATE INDEX suggestions_opinion_item_suggestion_idx ON public.suggestions_opinion_item USING btree (suggestion_id);

CREATE INDEX suggestions_outcome_reached_idx ON public.suggestions_outcome USING btree (office_id, reached_on);

CREATE INDEX suggestions_outcome_suggestion_idx ON public.suggestions_outcome USING btree (suggestion_id, reached_on);

CREATE UNIQUE INDEX suggestions_pause_suggestion_id_key ON public.suggestions_pause USING btree (suggestion_id) WHERE (restarted_on IS NULL);

CREATE INDEX suggestions_plan_assignment_idx ON public.suggestions_plan USING btree (assignment_id, entered_at);

CREATE UNIQUE INDEX suggestions_portfolio_office_id_name_key ON public.suggestions_portfolio USING btree (office_id, name) WHERE (ended_on IS NULL);

CREATE INDEX suggestions_portfolio_unit_unit_idx ON public.suggestions_portfolio_unit USING btree (unit_id);

CREATE INDEX suggestions_preparation_day_idx ON public.suggestions_preparation USING btree (office_id, held_on);

CREATE UNIQUE INDEX suggestions_preparation_link_preparation_id_suggestion_id_key ON public.suggestions_preparation_link USING btree (preparation_id, suggestion_id) WHERE (withdrawn_on IS NULL);

CREATE INDEX suggestions_preparation_link_suggestion_idx ON public.suggestions_preparation_link USING btree (suggestion_id);

CREATE INDEX suggestions_promise_assignment_idx ON public.suggestions_promise USING btree (assignment_id, state);

CREATE INDEX suggestions_promise_carry_year_idx ON public.suggestions_promise_carry USING btree (office_id, to_year);

CREATE INDEX suggestions_promise_due_idx ON public.suggestions_promise USING btree (office_id, state, due_on);

CREATE INDEX suggestions_promise_heir_idx ON public.suggestions_promise USING btree (heir_person_id);

CREATE INDEX suggestions_promise_suggestion_idx ON public.suggestions_promise USING btree (suggestion_id);

CREATE INDEX suggestions_public_search_words_idx ON public.suggestions_public_search USING gin (words);

CREATE INDEX suggestions_publication_edition_made_idx ON public.suggestions_publication_edition USING btree (office_id, made_at);

CREATE INDEX suggestions_publication_state_idx ON public.suggestions_publication USING btree (office_id, state);

CREATE INDEX suggestions_rating_use_ballot_idx ON public.suggestions_rating_use USING btree (ballot_id);

CREATE INDEX suggestions_rating_use_day_idx ON public.suggestions_rating_use USING btree (office_id, used_on);

CREATE INDEX suggestions_rating_use_report_idx ON public.suggestions_rating_use USING btree (report_id);

CREATE INDEX suggestions_redo_coordination_round_idx ON public.suggestions_redo_coordination USING btree (suggestion_id, round);

CREATE INDEX suggestions_repeat_earlier_idx ON public.suggestions_repeat USING btree (earlier_id);

CREATE UNIQUE INDEX suggestions_repeat_suggestion_id_earlier_id_key ON public.suggestions_repeat USING btree (suggestion_id, earlier_id) WHERE (withdrawn_on IS NULL);

CREATE INDEX suggestions_report_figure_report_idx ON public.suggestions_report_figure USING btree (report_id, edition);

CREATE INDEX suggestions_report_unit_idx ON public.suggestions_report USING btree (unit_id, state);

CREATE UNIQUE INDEX suggestions_report_vote_report_id_round_key ON public.suggestions_report_vote USING btree (report_id, round) WHERE (withdrawn_on IS NULL);

CREATE INDEX suggestions_report_year_idx ON public.suggestions_report USING btree (office_id, year);

CREATE INDEX suggestions_returned_opinion_assignment_idx ON public.suggestions_returned_opinion USING btree (assignment_id, created_at);

CREATE INDEX suggestions_revisit_day_idx ON public.suggestions_revisit USING btree (office_id, kind, held_on);

CREATE UNIQUE INDEX suggestions_revisit_sample_id_suggestion_id_key ON public.suggestions_revisit USING btree (sample_id, suggestion_id);

CREATE INDEX suggestions_revisit_suggestion_idx ON public.suggestions_revisit USING btree (suggestion_id, round);

CREATE INDEX suggestions_rule_office_idx ON public.suggestions_rule USING btree (office_id, valid_from, set_at);

CREATE INDEX suggestions_sample_day_idx ON public.suggestions_sample USING btree (office_id, listed_on);

CREATE INDEX suggestions_search_words_idx ON public.suggestions_search USING gin (words);

CREATE INDEX suggestions_signer_person_idx ON public.suggestions_signer USING btree (person_id, suggestion_id);

CREATE INDEX suggestions_standard_day_idx ON public.suggestions_standard USING btree (office_id, valid_from);

CREATE INDEX suggestions_suggestion_delegation_idx ON public.suggestions_suggestion USING btree (delegation_id, state);

CREATE INDEX suggestions_suggestion_merged_into_idx ON public.suggestions_suggestion USING btree (merged_into) WHERE (merged_into IS NOT NULL);

CREATE INDEX suggestions_suggestion_newest_idx ON public.suggestions_suggestion USING btree (office_id, proposed_on, id);

CREATE INDEX suggestions_suggestion_open_idx ON public.suggestions_suggestion USING btree (office_id, state) WHERE ((state <> 'closed'::text) AND (state <> 'archived'::text));

CREATE INDEX suggestions_suggestion_repeated_idx ON public.suggestions_suggestion USING btree (office_id, repeated_years) WHERE (repeated_years > 1);

CREATE INDEX suggestions_suggestion_seen_idx ON public.suggestions_suggestion USING btree (office_id, state, paper_on);

CREATE INDEX suggestions_suggestion_state_idx ON public.suggestions_suggestion USING btree (office_id, state, proposed_on);

CREATE INDEX suggestions_suggestion_unpublished_idx ON public.suggestions_suggestion USING btree (office_id, changed_at, id) WHERE ((publication IS NOT NULL) AND (published_on IS NULL));

CREATE INDEX suggestions_supervised_suggestion_idx ON public.suggestions_supervised USING btree (suggestion_id);

CREATE INDEX suggestions_supervision_day_idx ON public.suggestions_supervision USING btree (office_id, held_on, id);

CREATE UNIQUE INDEX suggestions_supervision_office_id_number_key ON public.suggestions_supervision USING btree (office_id, number) WHERE (withdrawn_on IS NULL);

CREATE INDEX suggestions_supervision_unit_idx ON public.suggestions_supervision USING btree (unit_id, held_on);

CREATE INDEX suggestions_supplement_suggestion_idx ON public.suggestions_supplement USING btree (suggestion_id, created_at);

CREATE INDEX suggestions_talk_assignment_idx ON public.suggestions_talk USING btree (assignment_id, round, held_on);

CREATE INDEX suggestions_trial_unit_idx ON public.suggestions_trial USING btree (unit_id, suggestion_id);

CREATE INDEX suggestions_unit_ballot_entry_ballot_idx ON public.suggestions_unit_ballot_entry USING btree (ballot_id, created_at);

ALTER TABLE ONLY public.platform_account
    ADD CONSTRAINT platform_account_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.platform_attachment
    ADD CONSTRAINT platform_attachment_added_by_fkey FOREIGN KEY (added_by) REFERENCES public.platform_account(id);

ALTER TABLE ONLY public.platform_attachment
    ADD CONSTRAINT platform_attachment_hash_fkey FOREIGN KEY (office_id, hash) REFERENCES public.platform_blob(office_id, hash);

ALTER TABLE ONLY public.platform_attachment
    ADD CONSTRAINT platform_attachment_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.platform_attachment
    ADD CONSTRAINT platform_attachment_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.platform_unit(id);

ALTER TABLE ONLY public.platform_audit_head
    ADD CONSTRAINT platform_audit_head_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.platform_audit
    ADD CONSTRAINT platform_audit_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.platform_blob
    ADD CONSTRAINT platform_blob_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.platform_calendar_day
    ADD CONSTRAINT platform_calendar_day_year_fkey FOREIGN KEY (office_id, year) REFERENCES public.platform_calendar_year(office_id, year);

ALTER TABLE ONLY public.platform_calendar_year
    ADD CONSTRAINT platform_calendar_year_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.platform_clock
    ADD CONSTRAINT platform_clock_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.platform_clock
    ADD CONSTRAINT platform_clock_rule_id_fkey FOREIGN KEY (rule_id) REFERENCES public.platform_clock_rule(id);

ALTER TABLE ONLY public.platform_clock_rule
    ADD CONSTRAINT platform_clock_rule_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.platform_clock_trace
    ADD CONSTRAINT platform_clock_trace_clock_id_fkey FOREIGN KEY (clock_id) REFERENCES public.platform_clock(id);

ALTER TABLE ONLY public.platform_clock_trace
    ADD CONSTRAINT platform_clock_trace_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.platform_committee
    ADD CONSTRAINT platform_committee_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.platform_delivery
    ADD CONSTRAINT platform_delivery_event_id_fkey FOREIGN KEY (event_id) REFERENCES public.platform_event(id);

ALTER TABLE ONLY public.platform_event
    ADD CONSTRAINT platform_event_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.platform_grant
    ADD CONSTRAINT platform_grant_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.platform_account(id);

ALTER TABLE ONLY public.platform_grant
    ADD CONSTRAINT platform_grant_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES public.platform_account(id);

ALTER TABLE ONLY public.platform_grant
    ADD CONSTRAINT platform_grant_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.platform_letter_bundle
    ADD CONSTRAINT platform_letter_bundle_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.platform_account(id);

ALTER TABLE ONLY public.platform_letter_bundle
    ADD CONSTRAINT platform_letter_bundle_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.platform_letter_bundle
    ADD CONSTRAINT platform_letter_bundle_template_id_fkey FOREIGN KEY (template_id) REFERENCES public.platform_letter_template(id);

ALTER TABLE ONLY public.platform_letter_item
    ADD CONSTRAINT platform_letter_item_bundle_id_fkey FOREIGN KEY (bundle_id) REFERENCES public.platform_letter_bundle(id);

ALTER TABLE ONLY public.platform_letter_item
    ADD CONSTRAINT platform_letter_item_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.platform_letter_template
    ADD CONSTRAINT platform_letter_template_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.platform_meeting
    ADD CONSTRAINT platform_meeting_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.platform_notice
    ADD CONSTRAINT platform_notice_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.platform_account(id);

ALTER TABLE ONLY public.platform_notice
    ADD CONSTRAINT platform_notice_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.platform_session
    ADD CONSTRAINT platform_session_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.platform_account(id);

ALTER TABLE ONLY public.platform_session
    ADD CONSTRAINT platform_session_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.platform_step
    ADD CONSTRAINT platform_step_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.platform_unit
    ADD CONSTRAINT platform_unit_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.platform_upload
    ADD CONSTRAINT platform_upload_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.platform_account(id);

ALTER TABLE ONLY public.platform_upload_file
    ADD CONSTRAINT platform_upload_file_upload_id_fkey FOREIGN KEY (upload_id) REFERENCES public.platform_upload(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.platform_upload
    ADD CONSTRAINT platform_upload_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_activity
    ADD CONSTRAINT representatives_activity_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES public.representatives_campaign(id);

ALTER TABLE ONLY public.representatives_activity
    ADD CONSTRAINT representatives_activity_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.representatives_group(id);

ALTER TABLE ONLY public.representatives_activity
    ADD CONSTRAINT representatives_activity_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.platform_meeting(id);

ALTER TABLE ONLY public.representatives_activity
    ADD CONSTRAINT representatives_activity_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_advice
    ADD CONSTRAINT representatives_advice_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_advice
    ADD CONSTRAINT representatives_advice_tenure_id_fkey FOREIGN KEY (tenure_id) REFERENCES public.representatives_tenure(id);

ALTER TABLE ONLY public.representatives_allowance_rule
    ADD CONSTRAINT representatives_allowance_rule_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_appraisal_rule
    ADD CONSTRAINT representatives_appraisal_rule_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_area_service
    ADD CONSTRAINT representatives_area_service_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_area_service
    ADD CONSTRAINT representatives_area_service_supervision_id_fkey FOREIGN KEY (supervision_id) REFERENCES public.representatives_area_supervision(id);

ALTER TABLE ONLY public.representatives_area_supervision
    ADD CONSTRAINT representatives_area_supervision_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES public.representatives_campaign(id);

ALTER TABLE ONLY public.representatives_area_supervision
    ADD CONSTRAINT representatives_area_supervision_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_attendance
    ADD CONSTRAINT representatives_attendance_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES public.representatives_activity(id);

ALTER TABLE ONLY public.representatives_attendance
    ADD CONSTRAINT representatives_attendance_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_attendance
    ADD CONSTRAINT representatives_attendance_tenure_id_fkey FOREIGN KEY (tenure_id) REFERENCES public.representatives_tenure(id);

ALTER TABLE ONLY public.representatives_award
    ADD CONSTRAINT representatives_award_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.platform_meeting(id);

ALTER TABLE ONLY public.representatives_award
    ADD CONSTRAINT representatives_award_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_award
    ADD CONSTRAINT representatives_award_tenure_id_fkey FOREIGN KEY (tenure_id) REFERENCES public.representatives_tenure(id);

ALTER TABLE ONLY public.representatives_brief_instruction
    ADD CONSTRAINT representatives_brief_instruction_brief_id_fkey FOREIGN KEY (brief_id) REFERENCES public.representatives_brief(id);

ALTER TABLE ONLY public.representatives_brief_instruction
    ADD CONSTRAINT representatives_brief_instruction_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_brief
    ADD CONSTRAINT representatives_brief_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_brief
    ADD CONSTRAINT representatives_brief_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.platform_unit(id);

ALTER TABLE ONLY public.representatives_budget_entry
    ADD CONSTRAINT representatives_budget_entry_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_campaign
    ADD CONSTRAINT representatives_campaign_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_campaign_phase
    ADD CONSTRAINT representatives_campaign_phase_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES public.representatives_campaign(id);

ALTER TABLE ONLY public.representatives_campaign_phase
    ADD CONSTRAINT representatives_campaign_phase_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_candidate_share
    ADD CONSTRAINT representatives_candidate_share_election_id_fkey FOREIGN KEY (election_id) REFERENCES public.representatives_election(id);

ALTER TABLE ONLY public.representatives_candidate_share
    ADD CONSTRAINT representatives_candidate_share_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_certificate
    ADD CONSTRAINT representatives_certificate_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES public.representatives_certificate_batch(id);

ALTER TABLE ONLY public.representatives_certificate_batch
    ADD CONSTRAINT representatives_certificate_batch_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_certificate
    ADD CONSTRAINT representatives_certificate_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_certificate
    ADD CONSTRAINT representatives_certificate_tenure_id_fkey FOREIGN KEY (tenure_id) REFERENCES public.representatives_tenure(id);

ALTER TABLE ONLY public.representatives_channel
    ADD CONSTRAINT representatives_channel_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_check_in_try
    ADD CONSTRAINT representatives_check_in_try_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.platform_account(id);

ALTER TABLE ONLY public.representatives_check_in_try
    ADD CONSTRAINT representatives_check_in_try_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_circular_line
    ADD CONSTRAINT representatives_circular_line_circular_id_fkey FOREIGN KEY (circular_id) REFERENCES public.representatives_circular(id);

ALTER TABLE ONLY public.representatives_circular_line
    ADD CONSTRAINT representatives_circular_line_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_circular
    ADD CONSTRAINT representatives_circular_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_constituency
    ADD CONSTRAINT representatives_constituency_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_consultative
    ADD CONSTRAINT representatives_consultative_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_contact_duty
    ADD CONSTRAINT representatives_contact_duty_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_contact_duty
    ADD CONSTRAINT representatives_contact_duty_tenure_id_fkey FOREIGN KEY (tenure_id) REFERENCES public.representatives_tenure(id);

ALTER TABLE ONLY public.representatives_contact
    ADD CONSTRAINT representatives_contact_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.representatives_member(id);

ALTER TABLE ONLY public.representatives_contact
    ADD CONSTRAINT representatives_contact_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_contact
    ADD CONSTRAINT representatives_contact_tenure_id_fkey FOREIGN KEY (tenure_id) REFERENCES public.representatives_tenure(id);

ALTER TABLE ONLY public.representatives_court_duty_deputy
    ADD CONSTRAINT representatives_court_duty_deputy_duty_id_fkey FOREIGN KEY (duty_id) REFERENCES public.representatives_court_duty(id);

ALTER TABLE ONLY public.representatives_court_duty_deputy
    ADD CONSTRAINT representatives_court_duty_deputy_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_court_duty_deputy
    ADD CONSTRAINT representatives_court_duty_deputy_tenure_id_fkey FOREIGN KEY (tenure_id) REFERENCES public.representatives_tenure(id);

ALTER TABLE ONLY public.representatives_court_duty
    ADD CONSTRAINT representatives_court_duty_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_deed
    ADD CONSTRAINT representatives_deed_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES public.representatives_campaign(id);

ALTER TABLE ONLY public.representatives_deed
    ADD CONSTRAINT representatives_deed_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_deed
    ADD CONSTRAINT representatives_deed_tenure_id_fkey FOREIGN KEY (tenure_id) REFERENCES public.representatives_tenure(id);

ALTER TABLE ONLY public.representatives_delegation
    ADD CONSTRAINT representatives_delegation_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_edition
    ADD CONSTRAINT representatives_edition_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_election
    ADD CONSTRAINT representatives_election_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_election_stage
    ADD CONSTRAINT representatives_election_stage_election_id_fkey FOREIGN KEY (election_id) REFERENCES public.representatives_election(id);

ALTER TABLE ONLY public.representatives_election_stage
    ADD CONSTRAINT representatives_election_stage_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_grading_meeting
    ADD CONSTRAINT representatives_grading_meeting_grading_id_fkey FOREIGN KEY (grading_id) REFERENCES public.representatives_grading(id);

ALTER TABLE ONLY public.representatives_grading_meeting
    ADD CONSTRAINT representatives_grading_meeting_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_grading
    ADD CONSTRAINT representatives_grading_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_grading
    ADD CONSTRAINT representatives_grading_tenure_id_fkey FOREIGN KEY (tenure_id) REFERENCES public.representatives_tenure(id);

ALTER TABLE ONLY public.representatives_group
    ADD CONSTRAINT representatives_group_leader_tenure_id_fkey FOREIGN KEY (leader_tenure_id) REFERENCES public.representatives_tenure(id);

ALTER TABLE ONLY public.representatives_group_member
    ADD CONSTRAINT representatives_group_member_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.representatives_group(id);

ALTER TABLE ONLY public.representatives_group_member
    ADD CONSTRAINT representatives_group_member_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_group_member
    ADD CONSTRAINT representatives_group_member_tenure_id_fkey FOREIGN KEY (tenure_id) REFERENCES public.representatives_tenure(id);

ALTER TABLE ONLY public.representatives_group
    ADD CONSTRAINT representatives_group_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_group_plan
    ADD CONSTRAINT representatives_group_plan_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.representatives_group(id);

ALTER TABLE ONLY public.representatives_group_plan
    ADD CONSTRAINT representatives_group_plan_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_group_rule
    ADD CONSTRAINT representatives_group_rule_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_guidance
    ADD CONSTRAINT representatives_guidance_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_intent
    ADD CONSTRAINT representatives_intent_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_intent
    ADD CONSTRAINT representatives_intent_tenure_id_fkey FOREIGN KEY (tenure_id) REFERENCES public.representatives_tenure(id);

ALTER TABLE ONLY public.representatives_interview
    ADD CONSTRAINT representatives_interview_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_interview
    ADD CONSTRAINT representatives_interview_tenure_id_fkey FOREIGN KEY (tenure_id) REFERENCES public.representatives_tenure(id);

ALTER TABLE ONLY public.representatives_interview
    ADD CONSTRAINT representatives_interview_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.platform_unit(id);

ALTER TABLE ONLY public.representatives_leader_visit
    ADD CONSTRAINT representatives_leader_visit_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_leave_limit
    ADD CONSTRAINT representatives_leave_limit_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_livelihood
    ADD CONSTRAINT representatives_livelihood_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.platform_meeting(id);

ALTER TABLE ONLY public.representatives_livelihood
    ADD CONSTRAINT representatives_livelihood_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_livelihood
    ADD CONSTRAINT representatives_livelihood_proposer_id_fkey FOREIGN KEY (proposer_id) REFERENCES public.representatives_tenure(id);

ALTER TABLE ONLY public.representatives_mailing
    ADD CONSTRAINT representatives_mailing_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_member_link
    ADD CONSTRAINT representatives_member_link_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.representatives_member(id);

ALTER TABLE ONLY public.representatives_member_link
    ADD CONSTRAINT representatives_member_link_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_member_link
    ADD CONSTRAINT representatives_member_link_tenure_id_fkey FOREIGN KEY (tenure_id) REFERENCES public.representatives_tenure(id);

ALTER TABLE ONLY public.representatives_member
    ADD CONSTRAINT representatives_member_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_member
    ADD CONSTRAINT representatives_member_tenure_id_fkey FOREIGN KEY (tenure_id) REFERENCES public.representatives_tenure(id);

ALTER TABLE ONLY public.representatives_note
    ADD CONSTRAINT representatives_note_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_note_reading
    ADD CONSTRAINT representatives_note_reading_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_note_reading
    ADD CONSTRAINT representatives_note_reading_tenure_id_fkey FOREIGN KEY (tenure_id) REFERENCES public.representatives_tenure(id);

ALTER TABLE ONLY public.representatives_note
    ADD CONSTRAINT representatives_note_tenure_id_fkey FOREIGN KEY (tenure_id) REFERENCES public.representatives_tenure(id);

ALTER TABLE ONLY public.representatives_opinion
    ADD CONSTRAINT representatives_opinion_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES public.representatives_activity(id);

ALTER TABLE ONLY public.representatives_opinion_deputy
    ADD CONSTRAINT representatives_opinion_deputy_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_opinion_deputy
    ADD CONSTRAINT representatives_opinion_deputy_opinion_id_fkey FOREIGN KEY (opinion_id) REFERENCES public.representatives_opinion(id);

ALTER TABLE ONLY public.representatives_opinion_deputy
    ADD CONSTRAINT representatives_opinion_deputy_tenure_id_fkey FOREIGN KEY (tenure_id) REFERENCES public.representatives_tenure(id);

ALTER TABLE ONLY public.representatives_opinion
    ADD CONSTRAINT representatives_opinion_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_opinion
    ADD CONSTRAINT representatives_opinion_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.platform_unit(id);

ALTER TABLE ONLY public.representatives_payment
    ADD CONSTRAINT representatives_payment_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES public.representatives_activity(id);

ALTER TABLE ONLY public.representatives_payment
    ADD CONSTRAINT representatives_payment_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.representatives_group(id);

ALTER TABLE ONLY public.representatives_payment
    ADD CONSTRAINT representatives_payment_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_payment
    ADD CONSTRAINT representatives_payment_tenure_id_fkey FOREIGN KEY (tenure_id) REFERENCES public.representatives_tenure(id);

ALTER TABLE ONLY public.representatives_performance
    ADD CONSTRAINT representatives_performance_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_performance
    ADD CONSTRAINT representatives_performance_tenure_id_fkey FOREIGN KEY (tenure_id) REFERENCES public.representatives_tenure(id);

ALTER TABLE ONLY public.representatives_person
    ADD CONSTRAINT representatives_person_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES public.representatives_person(id);

ALTER TABLE ONLY public.representatives_person
    ADD CONSTRAINT representatives_person_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_points_line
    ADD CONSTRAINT representatives_points_line_attendance_id_fkey FOREIGN KEY (attendance_id) REFERENCES public.representatives_attendance(id);

ALTER TABLE ONLY public.representatives_points_line
    ADD CONSTRAINT representatives_points_line_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_points_line
    ADD CONSTRAINT representatives_points_line_performance_id_fkey FOREIGN KEY (performance_id) REFERENCES public.representatives_performance(id);

ALTER TABLE ONLY public.representatives_points_line
    ADD CONSTRAINT representatives_points_line_reversal_of_fkey FOREIGN KEY (reversal_of) REFERENCES public.representatives_points_line(id);

ALTER TABLE ONLY public.representatives_points_line
    ADD CONSTRAINT representatives_points_line_rule_id_fkey FOREIGN KEY (rule_id) REFERENCES public.representatives_points_rule(id);

ALTER TABLE ONLY public.representatives_points_line
    ADD CONSTRAINT representatives_points_line_tenure_id_fkey FOREIGN KEY (tenure_id) REFERENCES public.representatives_tenure(id);

ALTER TABLE ONLY public.representatives_points_objection
    ADD CONSTRAINT representatives_points_objection_line_id_fkey FOREIGN KEY (line_id) REFERENCES public.representatives_points_line(id);

ALTER TABLE ONLY public.representatives_points_objection
    ADD CONSTRAINT representatives_points_objection_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_points_rule
    ADD CONSTRAINT representatives_points_rule_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_points_rule
    ADD CONSTRAINT representatives_points_rule_rule_set_id_fkey FOREIGN KEY (rule_set_id) REFERENCES public.representatives_points_rule_set(id);

ALTER TABLE ONLY public.representatives_points_rule_set
    ADD CONSTRAINT representatives_points_rule_set_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_points_talk
    ADD CONSTRAINT representatives_points_talk_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_points_talk
    ADD CONSTRAINT representatives_points_talk_tenure_id_fkey FOREIGN KEY (tenure_id) REFERENCES public.representatives_tenure(id);

ALTER TABLE ONLY public.representatives_publication
    ADD CONSTRAINT representatives_publication_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_publicity
    ADD CONSTRAINT representatives_publicity_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_quota
    ADD CONSTRAINT representatives_quota_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_reception
    ADD CONSTRAINT representatives_reception_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_report
    ADD CONSTRAINT representatives_report_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_report
    ADD CONSTRAINT representatives_report_tenure_id_fkey FOREIGN KEY (tenure_id) REFERENCES public.representatives_tenure(id);

ALTER TABLE ONLY public.representatives_room_contact
    ADD CONSTRAINT representatives_room_contact_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_room_report
    ADD CONSTRAINT representatives_room_report_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_seat
    ADD CONSTRAINT representatives_seat_constituency_id_fkey FOREIGN KEY (constituency_id) REFERENCES public.representatives_constituency(id);

ALTER TABLE ONLY public.representatives_seat
    ADD CONSTRAINT representatives_seat_delegation_id_fkey FOREIGN KEY (delegation_id) REFERENCES public.representatives_delegation(id);

ALTER TABLE ONLY public.representatives_seat
    ADD CONSTRAINT representatives_seat_first_tenure_id_fkey FOREIGN KEY (first_tenure_id) REFERENCES public.representatives_tenure(id);

ALTER TABLE ONLY public.representatives_seat
    ADD CONSTRAINT representatives_seat_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_self_review
    ADD CONSTRAINT representatives_self_review_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_service
    ADD CONSTRAINT representatives_service_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_service
    ADD CONSTRAINT representatives_service_tenure_id_fkey FOREIGN KEY (tenure_id) REFERENCES public.representatives_tenure(id);

ALTER TABLE ONLY public.representatives_suggestion_fund
    ADD CONSTRAINT representatives_suggestion_fund_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_tenure
    ADD CONSTRAINT representatives_tenure_constituency_id_fkey FOREIGN KEY (constituency_id) REFERENCES public.representatives_constituency(id);

ALTER TABLE ONLY public.representatives_tenure
    ADD CONSTRAINT representatives_tenure_delegation_id_fkey FOREIGN KEY (delegation_id) REFERENCES public.representatives_delegation(id);

ALTER TABLE ONLY public.representatives_tenure
    ADD CONSTRAINT representatives_tenure_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.representatives_group(id);

ALTER TABLE ONLY public.representatives_tenure
    ADD CONSTRAINT representatives_tenure_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_tenure
    ADD CONSTRAINT representatives_tenure_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.representatives_person(id);

ALTER TABLE ONLY public.representatives_tenure
    ADD CONSTRAINT representatives_tenure_predecessor_id_fkey FOREIGN KEY (predecessor_id) REFERENCES public.representatives_tenure(id);

ALTER TABLE ONLY public.representatives_tenure
    ADD CONSTRAINT representatives_tenure_seat_id_fkey FOREIGN KEY (seat_id) REFERENCES public.representatives_seat(id);

ALTER TABLE ONLY public.suggestions_adjustment
    ADD CONSTRAINT suggestions_adjustment_assignment_id_fkey FOREIGN KEY (assignment_id) REFERENCES public.suggestions_assignment(id);

ALTER TABLE ONLY public.suggestions_adjustment
    ADD CONSTRAINT suggestions_adjustment_next_unit_id_fkey FOREIGN KEY (next_unit_id) REFERENCES public.platform_unit(id);

ALTER TABLE ONLY public.suggestions_adjustment
    ADD CONSTRAINT suggestions_adjustment_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_adjustment
    ADD CONSTRAINT suggestions_adjustment_proposed_unit_id_fkey FOREIGN KEY (proposed_unit_id) REFERENCES public.platform_unit(id);

ALTER TABLE ONLY public.suggestions_assessment_item
    ADD CONSTRAINT suggestions_assessment_item_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_assessment_item
    ADD CONSTRAINT suggestions_assessment_item_rules_id_fkey FOREIGN KEY (rules_id) REFERENCES public.suggestions_assessment_rules(id);

ALTER TABLE ONLY public.suggestions_assessment_line
    ADD CONSTRAINT suggestions_assessment_line_item_id_fkey FOREIGN KEY (item_id) REFERENCES public.suggestions_assessment_item(id);

ALTER TABLE ONLY public.suggestions_assessment_line
    ADD CONSTRAINT suggestions_assessment_line_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_assessment_line
    ADD CONSTRAINT suggestions_assessment_line_reversal_of_fkey FOREIGN KEY (reversal_of) REFERENCES public.suggestions_assessment_line(id);

ALTER TABLE ONLY public.suggestions_assessment_line
    ADD CONSTRAINT suggestions_assessment_line_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.platform_unit(id);

ALTER TABLE ONLY public.suggestions_assessment_objection
    ADD CONSTRAINT suggestions_assessment_objection_line_id_fkey FOREIGN KEY (line_id) REFERENCES public.suggestions_assessment_line(id);

ALTER TABLE ONLY public.suggestions_assessment_objection
    ADD CONSTRAINT suggestions_assessment_objection_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_assessment_rules
    ADD CONSTRAINT suggestions_assessment_rules_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_assignment
    ADD CONSTRAINT suggestions_assignment_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES public.suggestions_batch(id);

ALTER TABLE ONLY public.suggestions_assignment
    ADD CONSTRAINT suggestions_assignment_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_assignment
    ADD CONSTRAINT suggestions_assignment_suggestion_id_fkey FOREIGN KEY (suggestion_id) REFERENCES public.suggestions_suggestion(id);

ALTER TABLE ONLY public.suggestions_assignment
    ADD CONSTRAINT suggestions_assignment_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.platform_unit(id);

ALTER TABLE ONLY public.suggestions_batch
    ADD CONSTRAINT suggestions_batch_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_consultation
    ADD CONSTRAINT suggestions_consultation_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_consultation
    ADD CONSTRAINT suggestions_consultation_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.representatives_person(id);

ALTER TABLE ONLY public.suggestions_consultation
    ADD CONSTRAINT suggestions_consultation_suggestion_id_fkey FOREIGN KEY (suggestion_id) REFERENCES public.suggestions_suggestion(id);

ALTER TABLE ONLY public.suggestions_contacted
    ADD CONSTRAINT suggestions_contacted_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_contacted
    ADD CONSTRAINT suggestions_contacted_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.representatives_person(id);

ALTER TABLE ONLY public.suggestions_contacted
    ADD CONSTRAINT suggestions_contacted_talk_id_fkey FOREIGN KEY (talk_id) REFERENCES public.suggestions_talk(id);

ALTER TABLE ONLY public.suggestions_coordination
    ADD CONSTRAINT suggestions_coordination_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_coordination
    ADD CONSTRAINT suggestions_coordination_suggestion_id_fkey FOREIGN KEY (suggestion_id) REFERENCES public.suggestions_suggestion(id);

ALTER TABLE ONLY public.suggestions_counterpart
    ADD CONSTRAINT suggestions_counterpart_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_counterpart
    ADD CONSTRAINT suggestions_counterpart_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.platform_unit(id);

ALTER TABLE ONLY public.suggestions_evaluation
    ADD CONSTRAINT suggestions_evaluation_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_evaluation
    ADD CONSTRAINT suggestions_evaluation_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.representatives_person(id);

ALTER TABLE ONLY public.suggestions_evaluation
    ADD CONSTRAINT suggestions_evaluation_suggestion_id_fkey FOREIGN KEY (suggestion_id) REFERENCES public.suggestions_suggestion(id);

ALTER TABLE ONLY public.suggestions_extension
    ADD CONSTRAINT suggestions_extension_assignment_id_fkey FOREIGN KEY (assignment_id) REFERENCES public.suggestions_assignment(id);

ALTER TABLE ONLY public.suggestions_extension
    ADD CONSTRAINT suggestions_extension_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_filing
    ADD CONSTRAINT suggestions_filing_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_filing
    ADD CONSTRAINT suggestions_filing_suggestion_id_fkey FOREIGN KEY (suggestion_id) REFERENCES public.suggestions_suggestion(id);

ALTER TABLE ONLY public.suggestions_inspection
    ADD CONSTRAINT suggestions_inspection_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_inspection
    ADD CONSTRAINT suggestions_inspection_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.platform_unit(id);

ALTER TABLE ONLY public.suggestions_joint_review
    ADD CONSTRAINT suggestions_joint_review_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_joint_review
    ADD CONSTRAINT suggestions_joint_review_suggestion_id_fkey FOREIGN KEY (suggestion_id) REFERENCES public.suggestions_suggestion(id);

ALTER TABLE ONLY public.suggestions_key_action
    ADD CONSTRAINT suggestions_key_action_key_id_fkey FOREIGN KEY (key_id) REFERENCES public.suggestions_key(id);

ALTER TABLE ONLY public.suggestions_key_action
    ADD CONSTRAINT suggestions_key_action_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_key
    ADD CONSTRAINT suggestions_key_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_key
    ADD CONSTRAINT suggestions_key_suggestion_id_fkey FOREIGN KEY (suggestion_id) REFERENCES public.suggestions_suggestion(id);

ALTER TABLE ONLY public.suggestions_led
    ADD CONSTRAINT suggestions_led_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_led
    ADD CONSTRAINT suggestions_led_suggestion_id_fkey FOREIGN KEY (suggestion_id) REFERENCES public.suggestions_suggestion(id);

ALTER TABLE ONLY public.suggestions_likeness_due
    ADD CONSTRAINT suggestions_likeness_due_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_likeness_due
    ADD CONSTRAINT suggestions_likeness_due_suggestion_id_fkey FOREIGN KEY (suggestion_id) REFERENCES public.suggestions_suggestion(id);

ALTER TABLE ONLY public.suggestions_likeness
    ADD CONSTRAINT suggestions_likeness_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_likeness_posting
    ADD CONSTRAINT suggestions_likeness_posting_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_likeness_posting
    ADD CONSTRAINT suggestions_likeness_posting_suggestion_id_fkey FOREIGN KEY (suggestion_id) REFERENCES public.suggestions_suggestion(id);

ALTER TABLE ONLY public.suggestions_likeness
    ADD CONSTRAINT suggestions_likeness_suggestion_id_fkey FOREIGN KEY (suggestion_id) REFERENCES public.suggestions_suggestion(id);

ALTER TABLE ONLY public.suggestions_likeness_word
    ADD CONSTRAINT suggestions_likeness_word_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_meeting_item
    ADD CONSTRAINT suggestions_meeting_item_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.suggestions_meeting(id);

ALTER TABLE ONLY public.suggestions_meeting_item
    ADD CONSTRAINT suggestions_meeting_item_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_meeting_item
    ADD CONSTRAINT suggestions_meeting_item_suggestion_id_fkey FOREIGN KEY (suggestion_id) REFERENCES public.suggestions_suggestion(id);

ALTER TABLE ONLY public.suggestions_meeting_note
    ADD CONSTRAINT suggestions_meeting_note_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.suggestions_meeting(id);

ALTER TABLE ONLY public.suggestions_meeting_note
    ADD CONSTRAINT suggestions_meeting_note_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_meeting_note
    ADD CONSTRAINT suggestions_meeting_note_suggestion_id_fkey FOREIGN KEY (suggestion_id) REFERENCES public.suggestions_suggestion(id);

ALTER TABLE ONLY public.suggestions_meeting_note
    ADD CONSTRAINT suggestions_meeting_note_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.platform_unit(id);

ALTER TABLE ONLY public.suggestions_meeting
    ADD CONSTRAINT suggestions_meeting_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_meeting_rule
    ADD CONSTRAINT suggestions_meeting_rule_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_meeting_unit
    ADD CONSTRAINT suggestions_meeting_unit_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.suggestions_meeting(id);

ALTER TABLE ONLY public.suggestions_meeting_unit
    ADD CONSTRAINT suggestions_meeting_unit_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_meeting_unit
    ADD CONSTRAINT suggestions_meeting_unit_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.platform_unit(id);

ALTER TABLE ONLY public.suggestions_merit
    ADD CONSTRAINT suggestions_merit_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_merit
    ADD CONSTRAINT suggestions_merit_suggestion_id_fkey FOREIGN KEY (suggestion_id) REFERENCES public.suggestions_suggestion(id);

ALTER TABLE ONLY public.suggestions_merit
    ADD CONSTRAINT suggestions_merit_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.platform_unit(id);

ALTER TABLE ONLY public.suggestions_month
    ADD CONSTRAINT suggestions_month_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_motion_cutoff
    ADD CONSTRAINT suggestions_motion_cutoff_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.platform_meeting(id);

ALTER TABLE ONLY public.suggestions_motion_cutoff
    ADD CONSTRAINT suggestions_motion_cutoff_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_motion
    ADD CONSTRAINT suggestions_motion_id_fkey FOREIGN KEY (id) REFERENCES public.suggestions_suggestion(id);

ALTER TABLE ONLY public.suggestions_motion
    ADD CONSTRAINT suggestions_motion_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.platform_meeting(id);

ALTER TABLE ONLY public.suggestions_motion
    ADD CONSTRAINT suggestions_motion_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_motion
    ADD CONSTRAINT suggestions_motion_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.platform_unit(id);

ALTER TABLE ONLY public.suggestions_number
    ADD CONSTRAINT suggestions_number_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_on_site_reply
    ADD CONSTRAINT suggestions_on_site_reply_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_on_site_reply
    ADD CONSTRAINT suggestions_on_site_reply_suggestion_id_fkey FOREIGN KEY (suggestion_id) REFERENCES public.suggestions_suggestion(id);

ALTER TABLE ONLY public.suggestions_on_site_reply
    ADD CONSTRAINT suggestions_on_site_reply_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.platform_unit(id);

ALTER TABLE ONLY public.suggestions_opinion_item
    ADD CONSTRAINT suggestions_opinion_item_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_opinion_item
    ADD CONSTRAINT suggestions_opinion_item_rating_id_fkey FOREIGN KEY (rating_id) REFERENCES public.suggestions_rating(id);

ALTER TABLE ONLY public.suggestions_opinion_item
    ADD CONSTRAINT suggestions_opinion_item_suggestion_id_fkey FOREIGN KEY (suggestion_id) REFERENCES public.suggestions_suggestion(id);

ALTER TABLE ONLY public.suggestions_opinion_item
    ADD CONSTRAINT suggestions_opinion_item_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.platform_unit(id);

ALTER TABLE ONLY public.suggestions_outcome
    ADD CONSTRAINT suggestions_outcome_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_outcome
    ADD CONSTRAINT suggestions_outcome_suggestion_id_fkey FOREIGN KEY (suggestion_id) REFERENCES public.suggestions_suggestion(id);

ALTER TABLE ONLY public.suggestions_outcome
    ADD CONSTRAINT suggestions_outcome_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.platform_unit(id);

ALTER TABLE ONLY public.suggestions_pause
    ADD CONSTRAINT suggestions_pause_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_pause
    ADD CONSTRAINT suggestions_pause_suggestion_id_fkey FOREIGN KEY (suggestion_id) REFERENCES public.suggestions_suggestion(id);

ALTER TABLE ONLY public.suggestions_paused_clock
    ADD CONSTRAINT suggestions_paused_clock_clock_id_fkey FOREIGN KEY (clock_id) REFERENCES public.platform_clock(id);

ALTER TABLE ONLY public.suggestions_paused_clock
    ADD CONSTRAINT suggestions_paused_clock_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_paused_clock
    ADD CONSTRAINT suggestions_paused_clock_pause_id_fkey FOREIGN KEY (pause_id) REFERENCES public.suggestions_pause(id);

ALTER TABLE ONLY public.suggestions_plan
    ADD CONSTRAINT suggestions_plan_assignment_id_fkey FOREIGN KEY (assignment_id) REFERENCES public.suggestions_assignment(id);

ALTER TABLE ONLY public.suggestions_plan
    ADD CONSTRAINT suggestions_plan_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_portfolio
    ADD CONSTRAINT suggestions_portfolio_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_portfolio_unit
    ADD CONSTRAINT suggestions_portfolio_unit_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_portfolio_unit
    ADD CONSTRAINT suggestions_portfolio_unit_portfolio_id_fkey FOREIGN KEY (portfolio_id) REFERENCES public.suggestions_portfolio(id);

ALTER TABLE ONLY public.suggestions_portfolio_unit
    ADD CONSTRAINT suggestions_portfolio_unit_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.platform_unit(id);

ALTER TABLE ONLY public.suggestions_preparation_link
    ADD CONSTRAINT suggestions_preparation_link_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_preparation_link
    ADD CONSTRAINT suggestions_preparation_link_preparation_id_fkey FOREIGN KEY (preparation_id) REFERENCES public.suggestions_preparation(id);

ALTER TABLE ONLY public.suggestions_preparation_link
    ADD CONSTRAINT suggestions_preparation_link_suggestion_id_fkey FOREIGN KEY (suggestion_id) REFERENCES public.suggestions_suggestion(id);

ALTER TABLE ONLY public.suggestions_preparation
    ADD CONSTRAINT suggestions_preparation_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_promise
    ADD CONSTRAINT suggestions_promise_assignment_id_fkey FOREIGN KEY (assignment_id) REFERENCES public.suggestions_assignment(id);

ALTER TABLE ONLY public.suggestions_promise_carry
    ADD CONSTRAINT suggestions_promise_carry_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_promise_carry
    ADD CONSTRAINT suggestions_promise_carry_promise_id_fkey FOREIGN KEY (promise_id) REFERENCES public.suggestions_promise(id);

ALTER TABLE ONLY public.suggestions_promise
    ADD CONSTRAINT suggestions_promise_heir_person_id_fkey FOREIGN KEY (heir_person_id) REFERENCES public.representatives_person(id);

ALTER TABLE ONLY public.suggestions_promise
    ADD CONSTRAINT suggestions_promise_id_fkey FOREIGN KEY (id) REFERENCES public.suggestions_reply(id);

ALTER TABLE ONLY public.suggestions_promise
    ADD CONSTRAINT suggestions_promise_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_promise
    ADD CONSTRAINT suggestions_promise_rated_by_fkey FOREIGN KEY (rated_by) REFERENCES public.representatives_person(id);

ALTER TABLE ONLY public.suggestions_promise
    ADD CONSTRAINT suggestions_promise_suggestion_id_fkey FOREIGN KEY (suggestion_id) REFERENCES public.suggestions_suggestion(id);

ALTER TABLE ONLY public.suggestions_publication_edition
    ADD CONSTRAINT suggestions_publication_edition_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_publication_edition
    ADD CONSTRAINT suggestions_publication_edition_publication_id_fkey FOREIGN KEY (publication_id) REFERENCES public.suggestions_publication(id);

ALTER TABLE ONLY public.suggestions_publication
    ADD CONSTRAINT suggestions_publication_id_fkey FOREIGN KEY (id) REFERENCES public.suggestions_suggestion(id);

ALTER TABLE ONLY public.suggestions_publication
    ADD CONSTRAINT suggestions_publication_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_publication_part
    ADD CONSTRAINT suggestions_publication_part_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES public.suggestions_publication_edition(id);

ALTER TABLE ONLY public.suggestions_publication_part
    ADD CONSTRAINT suggestions_publication_part_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_rating
    ADD CONSTRAINT suggestions_rating_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_rating
    ADD CONSTRAINT suggestions_rating_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.representatives_person(id);

ALTER TABLE ONLY public.suggestions_rating
    ADD CONSTRAINT suggestions_rating_suggestion_id_fkey FOREIGN KEY (suggestion_id) REFERENCES public.suggestions_suggestion(id);

ALTER TABLE ONLY public.suggestions_rating_use
    ADD CONSTRAINT suggestions_rating_use_ballot_id_fkey FOREIGN KEY (ballot_id) REFERENCES public.suggestions_unit_ballot(id);

ALTER TABLE ONLY public.suggestions_rating_use
    ADD CONSTRAINT suggestions_rating_use_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_rating_use
    ADD CONSTRAINT suggestions_rating_use_report_id_fkey FOREIGN KEY (report_id) REFERENCES public.suggestions_report(id);

ALTER TABLE ONLY public.suggestions_redo_coordination
    ADD CONSTRAINT suggestions_redo_coordination_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_redo_coordination
    ADD CONSTRAINT suggestions_redo_coordination_suggestion_id_fkey FOREIGN KEY (suggestion_id) REFERENCES public.suggestions_suggestion(id);

ALTER TABLE ONLY public.suggestions_remit
    ADD CONSTRAINT suggestions_remit_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_remit
    ADD CONSTRAINT suggestions_remit_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.platform_unit(id);

ALTER TABLE ONLY public.suggestions_repeat
    ADD CONSTRAINT suggestions_repeat_earlier_id_fkey FOREIGN KEY (earlier_id) REFERENCES public.suggestions_suggestion(id);

ALTER TABLE ONLY public.suggestions_repeat
    ADD CONSTRAINT suggestions_repeat_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_repeat
    ADD CONSTRAINT suggestions_repeat_suggestion_id_fkey FOREIGN KEY (suggestion_id) REFERENCES public.suggestions_suggestion(id);

ALTER TABLE ONLY public.suggestions_reply
    ADD CONSTRAINT suggestions_reply_assignment_id_fkey FOREIGN KEY (assignment_id) REFERENCES public.suggestions_assignment(id);

ALTER TABLE ONLY public.suggestions_reply
    ADD CONSTRAINT suggestions_reply_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_report_figure
    ADD CONSTRAINT suggestions_report_figure_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_report_figure
    ADD CONSTRAINT suggestions_report_figure_report_id_fkey FOREIGN KEY (report_id) REFERENCES public.suggestions_report(id);

ALTER TABLE ONLY public.suggestions_report_figure
    ADD CONSTRAINT suggestions_report_figure_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.platform_unit(id);

ALTER TABLE ONLY public.suggestions_report
    ADD CONSTRAINT suggestions_report_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.platform_meeting(id);

ALTER TABLE ONLY public.suggestions_report
    ADD CONSTRAINT suggestions_report_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_report_paper
    ADD CONSTRAINT suggestions_report_paper_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_report_paper
    ADD CONSTRAINT suggestions_report_paper_report_id_fkey FOREIGN KEY (report_id) REFERENCES public.suggestions_report(id);

ALTER TABLE ONLY public.suggestions_report
    ADD CONSTRAINT suggestions_report_portfolio_id_fkey FOREIGN KEY (portfolio_id) REFERENCES public.suggestions_portfolio(id);

ALTER TABLE ONLY public.suggestions_report
    ADD CONSTRAINT suggestions_report_session_id_fkey FOREIGN KEY (session_id) REFERENCES public.platform_meeting(id);

ALTER TABLE ONLY public.suggestions_report
    ADD CONSTRAINT suggestions_report_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.platform_unit(id);

ALTER TABLE ONLY public.suggestions_report_vote
    ADD CONSTRAINT suggestions_report_vote_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_report_vote
    ADD CONSTRAINT suggestions_report_vote_report_id_fkey FOREIGN KEY (report_id) REFERENCES public.suggestions_report(id);

ALTER TABLE ONLY public.suggestions_returned_opinion
    ADD CONSTRAINT suggestions_returned_opinion_assignment_id_fkey FOREIGN KEY (assignment_id) REFERENCES public.suggestions_assignment(id);

ALTER TABLE ONLY public.suggestions_returned_opinion
    ADD CONSTRAINT suggestions_returned_opinion_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_revisit
    ADD CONSTRAINT suggestions_revisit_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_revisit
    ADD CONSTRAINT suggestions_revisit_sample_id_fkey FOREIGN KEY (sample_id) REFERENCES public.suggestions_sample(id);

ALTER TABLE ONLY public.suggestions_revisit
    ADD CONSTRAINT suggestions_revisit_suggestion_id_fkey FOREIGN KEY (suggestion_id) REFERENCES public.suggestions_suggestion(id);

ALTER TABLE ONLY public.suggestions_rule
    ADD CONSTRAINT suggestions_rule_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_sample_line
    ADD CONSTRAINT suggestions_sample_line_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_sample_line
    ADD CONSTRAINT suggestions_sample_line_sample_id_fkey FOREIGN KEY (sample_id) REFERENCES public.suggestions_sample(id);

ALTER TABLE ONLY public.suggestions_sample_line
    ADD CONSTRAINT suggestions_sample_line_suggestion_id_fkey FOREIGN KEY (suggestion_id) REFERENCES public.suggestions_suggestion(id);

ALTER TABLE ONLY public.suggestions_sample
    ADD CONSTRAINT suggestions_sample_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_signer
    ADD CONSTRAINT suggestions_signer_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_signer
    ADD CONSTRAINT suggestions_signer_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.representatives_person(id);

ALTER TABLE ONLY public.suggestions_signer
    ADD CONSTRAINT suggestions_signer_suggestion_id_fkey FOREIGN KEY (suggestion_id) REFERENCES public.suggestions_suggestion(id);

ALTER TABLE ONLY public.suggestions_signer
    ADD CONSTRAINT suggestions_signer_tenure_id_fkey FOREIGN KEY (tenure_id) REFERENCES public.representatives_tenure(id);

ALTER TABLE ONLY public.suggestions_standard
    ADD CONSTRAINT suggestions_standard_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_suggestion
    ADD CONSTRAINT suggestions_suggestion_delegation_id_fkey FOREIGN KEY (delegation_id) REFERENCES public.representatives_delegation(id);

ALTER TABLE ONLY public.suggestions_suggestion
    ADD CONSTRAINT suggestions_suggestion_lead_person_id_fkey FOREIGN KEY (lead_person_id) REFERENCES public.representatives_person(id);

ALTER TABLE ONLY public.suggestions_suggestion
    ADD CONSTRAINT suggestions_suggestion_lead_tenure_id_fkey FOREIGN KEY (lead_tenure_id) REFERENCES public.representatives_tenure(id);

ALTER TABLE ONLY public.suggestions_suggestion
    ADD CONSTRAINT suggestions_suggestion_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.platform_meeting(id);

ALTER TABLE ONLY public.suggestions_suggestion
    ADD CONSTRAINT suggestions_suggestion_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES public.suggestions_suggestion(id);

ALTER TABLE ONLY public.suggestions_suggestion
    ADD CONSTRAINT suggestions_suggestion_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_suggestion
    ADD CONSTRAINT suggestions_suggestion_proposed_unit_id_fkey FOREIGN KEY (proposed_unit_id) REFERENCES public.platform_unit(id);

ALTER TABLE ONLY public.suggestions_supervised
    ADD CONSTRAINT suggestions_supervised_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_supervised
    ADD CONSTRAINT suggestions_supervised_suggestion_id_fkey FOREIGN KEY (suggestion_id) REFERENCES public.suggestions_suggestion(id);

ALTER TABLE ONLY public.suggestions_supervised
    ADD CONSTRAINT suggestions_supervised_supervision_id_fkey FOREIGN KEY (supervision_id) REFERENCES public.suggestions_supervision(id);

ALTER TABLE ONLY public.suggestions_supervision
    ADD CONSTRAINT suggestions_supervision_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_supervision
    ADD CONSTRAINT suggestions_supervision_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.platform_unit(id);

ALTER TABLE ONLY public.suggestions_supplement
    ADD CONSTRAINT suggestions_supplement_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_supplement
    ADD CONSTRAINT suggestions_supplement_suggestion_id_fkey FOREIGN KEY (suggestion_id) REFERENCES public.suggestions_suggestion(id);

ALTER TABLE ONLY public.suggestions_talk
    ADD CONSTRAINT suggestions_talk_assignment_id_fkey FOREIGN KEY (assignment_id) REFERENCES public.suggestions_assignment(id);

ALTER TABLE ONLY public.suggestions_talk
    ADD CONSTRAINT suggestions_talk_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_trial
    ADD CONSTRAINT suggestions_trial_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_trial
    ADD CONSTRAINT suggestions_trial_proposed_unit_id_fkey FOREIGN KEY (proposed_unit_id) REFERENCES public.platform_unit(id);

ALTER TABLE ONLY public.suggestions_trial
    ADD CONSTRAINT suggestions_trial_suggestion_id_fkey FOREIGN KEY (suggestion_id) REFERENCES public.suggestions_suggestion(id);

ALTER TABLE ONLY public.suggestions_trial
    ADD CONSTRAINT suggestions_trial_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.platform_unit(id);

ALTER TABLE ONLY public.suggestions_unit_ballot_entry
    ADD CONSTRAINT suggestions_unit_ballot_entry_ballot_id_fkey FOREIGN KEY (ballot_id) REFERENCES public.suggestions_unit_ballot(id);

ALTER TABLE ONLY public.suggestions_unit_ballot_entry
    ADD CONSTRAINT suggestions_unit_ballot_entry_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_unit_ballot
    ADD CONSTRAINT suggestions_unit_ballot_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.platform_meeting(id);

ALTER TABLE ONLY public.suggestions_unit_ballot
    ADD CONSTRAINT suggestions_unit_ballot_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_unit_ballot
    ADD CONSTRAINT suggestions_unit_ballot_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.platform_unit(id);

