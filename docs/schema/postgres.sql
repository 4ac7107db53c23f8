
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
    CONSTRAINT platform_clock_holder_check CHECK ((((holder_kind = 'role'::text) = (holder_role IS NOT NULL)) AND ((holder_kind = 'role'::text) = (holder_id IS NULL)))),
    CONSTRAINT platform_clock_holder_kind_check CHECK ((holder_kind = ANY (ARRAY['role'::text, 'unit'::text, 'person'::text, 'delegation'::text])))
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
    CONSTRAINT platform_grant_role_check CHECK ((role = ANY (ARRAY['deputy'::text, 'delegation_head'::text, 'motions_group'::text, 'office_staff'::text, 'office_head'::text, 'unit_clerk'::text, 'unit_reviewer'::text, 'unit_leader'::text, 'system_admin'::text, 'security_admin'::text, 'audit_admin'::text])))
);

CREATE TABLE public.platform_job (
    name text NOT NULL COLLATE pg_catalog."C",
    last_started_at bigint,
    last_finished_at bigint,
    last_error text COLLATE pg_catalog."C",
    locked_until bigint
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

CREATE TABLE public.representatives_group (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    sort_key text NOT NULL COLLATE pg_catalog."C",
    area text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    leader_tenure_id uuid,
    CONSTRAINT representatives_group_kind_check CHECK ((kind = ANY (ARRAY['comprehensive'::text, 'professional'::text])))
);

CREATE TABLE public.representatives_person (
    id uuid NOT NULL,
    office_id uuid NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    sort_key text NOT NULL COLLATE pg_catalog."C",
    sex text NOT NULL COLLATE pg_catalog."C",
    born_on date,
    created_at bigint NOT NULL,
    CONSTRAINT representatives_person_sex_check CHECK ((sex = ANY (ARRAY['male'::text, 'female'::text])))
);

CREATE TABLE public.representatives_search (
    id uuid NOT NULL,
    body text NOT NULL COLLATE pg_catalog."C",
    words tsvector NOT NULL
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
    state text NOT NULL COLLATE pg_catalog."C",
    suspension_cause text COLLATE pg_catalog."C",
    suspended_on date,
    end_cause text COLLATE pg_catalog."C",
    ended_on date,
    version bigint NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT representatives_tenure_elected_by_check CHECK ((elected_by = ANY (ARRAY['general'::text, 'by_election'::text]))),
    CONSTRAINT representatives_tenure_end_cause_check CHECK ((end_cause = ANY (ARRAY['moved'::text, 'resigned'::text, 'ordered_to_resign'::text, 'absent'::text, 'recalled'::text, 'nationality'::text, 'political_rights'::text, 'capacity'::text, 'death'::text]))),
    CONSTRAINT representatives_tenure_level_check CHECK ((level = ANY (ARRAY['national'::text, 'province'::text, 'city'::text, 'county'::text, 'township'::text]))),
    CONSTRAINT representatives_tenure_state_check CHECK ((state = ANY (ARRAY['elected'::text, 'in_office'::text, 'suspended'::text, 'ended'::text, 'expired'::text]))),
    CONSTRAINT representatives_tenure_suspension_cause_check CHECK ((suspension_cause = ANY (ARRAY['detained'::text, 'serving'::text])))
);

CREATE TABLE public.storage_migration (
    id text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    checksum text NOT NULL COLLATE pg_catalog."C",
    applied_at bigint NOT NULL
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
    CONSTRAINT suggestions_assignment_role_check CHECK ((role = ANY (ARRAY['main'::text, 'co'::text]))),
    CONSTRAINT suggestions_assignment_state_check CHECK ((state = ANY (ARRAY['to_sign'::text, 'handling'::text, 'reply_checking'::text, 'reply_signing'::text, 'replied'::text, 'opinion_given'::text, 'done'::text])))
);

CREATE TABLE public.suggestions_number (
    office_id uuid NOT NULL,
    level text NOT NULL COLLATE pg_catalog."C",
    year bigint NOT NULL,
    last bigint NOT NULL
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
    CONSTRAINT suggestions_reply_result_class_check CHECK ((result_class = ANY (ARRAY['A'::text, 'B'::text, 'C'::text, 'D'::text])))
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
    CONSTRAINT suggestions_signer_answer_check CHECK ((answer = ANY (ARRAY['lead'::text, 'invited'::text, 'confirmed'::text, 'declined'::text, 'dropped'::text])))
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
    CONSTRAINT suggestions_suggestion_level_check CHECK ((level = ANY (ARRAY['national'::text, 'province'::text, 'city'::text, 'county'::text, 'township'::text]))),
    CONSTRAINT suggestions_suggestion_origin_check CHECK ((origin = ANY (ARRAY['session'::text, 'between'::text, 'campaign'::text]))),
    CONSTRAINT suggestions_suggestion_publication_check CHECK ((publication = ANY (ARRAY['full'::text, 'title_only'::text, 'none'::text]))),
    CONSTRAINT suggestions_suggestion_result_class_check CHECK ((result_class = ANY (ARRAY['A'::text, 'B'::text, 'C'::text, 'D'::text]))),
    CONSTRAINT suggestions_suggestion_satisfaction_check CHECK ((satisfaction = ANY (ARRAY['satisfied'::text, 'mostly'::text, 'unsatisfied'::text]))),
    CONSTRAINT suggestions_suggestion_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'cosigning'::text, 'delegation_review'::text, 'motions_review'::text, 'intake'::text, 'triage'::text, 'handling'::text, 'feedback'::text, 'redo_review'::text, 'closed'::text, 'withdrawn'::text, 'discarded'::text, 'refused'::text])))
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
    CONSTRAINT suggestions_talk_mode_check CHECK ((mode = ANY (ARRAY['visit'::text, 'meeting'::text, 'telephone'::text, 'other'::text])))
);

ALTER TABLE ONLY public.platform_account
    ADD CONSTRAINT platform_account_login_key UNIQUE (login);

ALTER TABLE ONLY public.platform_account
    ADD CONSTRAINT platform_account_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.platform_audit_head
    ADD CONSTRAINT platform_audit_head_pkey PRIMARY KEY (office_id);

ALTER TABLE ONLY public.platform_audit
    ADD CONSTRAINT platform_audit_office_id_position_key UNIQUE (office_id, "position");

ALTER TABLE ONLY public.platform_audit
    ADD CONSTRAINT platform_audit_pkey PRIMARY KEY (id);

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

ALTER TABLE ONLY public.platform_delivery
    ADD CONSTRAINT platform_delivery_pkey PRIMARY KEY (event_id, subscriber);

ALTER TABLE ONLY public.platform_event
    ADD CONSTRAINT platform_event_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.platform_grant
    ADD CONSTRAINT platform_grant_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.platform_job
    ADD CONSTRAINT platform_job_pkey PRIMARY KEY (name);

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

ALTER TABLE ONLY public.representatives_delegation
    ADD CONSTRAINT representatives_delegation_office_id_level_term_name_key UNIQUE (office_id, level, term, name);

ALTER TABLE ONLY public.representatives_delegation
    ADD CONSTRAINT representatives_delegation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_group
    ADD CONSTRAINT representatives_group_office_id_name_key UNIQUE (office_id, name);

ALTER TABLE ONLY public.representatives_group
    ADD CONSTRAINT representatives_group_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_person
    ADD CONSTRAINT representatives_person_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.representatives_search
    ADD CONSTRAINT representatives_search_id_key UNIQUE (id);

ALTER TABLE ONLY public.representatives_tenure
    ADD CONSTRAINT representatives_tenure_office_id_level_term_code_key UNIQUE (office_id, level, term, code);

ALTER TABLE ONLY public.representatives_tenure
    ADD CONSTRAINT representatives_tenure_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.storage_migration
    ADD CONSTRAINT storage_migration_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_assignment
    ADD CONSTRAINT suggestions_assignment_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_assignment
    ADD CONSTRAINT suggestions_assignment_suggestion_id_unit_id_key UNIQUE (suggestion_id, unit_id);

ALTER TABLE ONLY public.suggestions_number
    ADD CONSTRAINT suggestions_number_pkey PRIMARY KEY (office_id, level, year);

ALTER TABLE ONLY public.suggestions_rating
    ADD CONSTRAINT suggestions_rating_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_rating
    ADD CONSTRAINT suggestions_rating_suggestion_id_person_id_round_key UNIQUE (suggestion_id, person_id, round);

ALTER TABLE ONLY public.suggestions_reply
    ADD CONSTRAINT suggestions_reply_assignment_id_round_key UNIQUE (assignment_id, round);

ALTER TABLE ONLY public.suggestions_reply
    ADD CONSTRAINT suggestions_reply_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_search
    ADD CONSTRAINT suggestions_search_id_key UNIQUE (id);

ALTER TABLE ONLY public.suggestions_signer
    ADD CONSTRAINT suggestions_signer_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_signer
    ADD CONSTRAINT suggestions_signer_suggestion_id_person_id_key UNIQUE (suggestion_id, person_id);

ALTER TABLE ONLY public.suggestions_suggestion
    ADD CONSTRAINT suggestions_suggestion_office_id_level_number_key UNIQUE (office_id, level, number);

ALTER TABLE ONLY public.suggestions_suggestion
    ADD CONSTRAINT suggestions_suggestion_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.suggestions_talk
    ADD CONSTRAINT suggestions_talk_pkey PRIMARY KEY (id);

CREATE INDEX platform_account_office_idx ON public.platform_account USING btree (office_id, login);

CREATE INDEX platform_audit_account_idx ON public.platform_audit USING btree (office_id, account_id, "position");

CREATE INDEX platform_audit_at_idx ON public.platform_audit USING btree (office_id, at);

CREATE INDEX platform_clock_due_idx ON public.platform_clock USING btree (office_id, due_on, id) WHERE (stopped_on IS NULL);

CREATE INDEX platform_clock_holder_idx ON public.platform_clock USING btree (office_id, holder_kind, holder_id, due_on) WHERE (stopped_on IS NULL);

CREATE UNIQUE INDEX platform_clock_office_id_subject_kind_subject_id_key_key ON public.platform_clock USING btree (office_id, subject_kind, subject_id, key) WHERE (stopped_on IS NULL);

CREATE INDEX platform_clock_overdue_idx ON public.platform_clock USING btree (due_on) WHERE ((stopped_on IS NULL) AND (overdue_noticed_at IS NULL));

CREATE INDEX platform_clock_page_idx ON public.platform_clock USING btree (page_id, due_on) WHERE (stopped_on IS NULL);

CREATE INDEX platform_clock_rule_key_idx ON public.platform_clock_rule USING btree (office_id, key, valid_from);

CREATE UNIQUE INDEX platform_clock_rule_office_id_key_key ON public.platform_clock_rule USING btree (office_id, key) WHERE (valid_to IS NULL);

CREATE INDEX platform_clock_subject_idx ON public.platform_clock USING btree (office_id, subject_kind, subject_id, started_on);

CREATE INDEX platform_clock_trace_clock_idx ON public.platform_clock_trace USING btree (office_id, clock_id, at);

CREATE INDEX platform_clock_warned_idx ON public.platform_clock USING btree (warn_on) WHERE ((stopped_on IS NULL) AND (warned_at IS NULL));

CREATE INDEX platform_delivery_waiting_idx ON public.platform_delivery USING btree (next_at) WHERE (delivered_at IS NULL);

CREATE INDEX platform_event_waiting_idx ON public.platform_event USING btree (id) WHERE (spread_at IS NULL);

CREATE INDEX platform_grant_account_idx ON public.platform_grant USING btree (account_id);

CREATE INDEX platform_grant_role_idx ON public.platform_grant USING btree (office_id, role, subject_id);

CREATE INDEX platform_notice_account_idx ON public.platform_notice USING btree (office_id, account_id, created_at);

CREATE INDEX platform_notice_unread_idx ON public.platform_notice USING btree (office_id, account_id) WHERE (read_at IS NULL);

CREATE INDEX platform_session_account_idx ON public.platform_session USING btree (account_id);

CREATE INDEX platform_step_subject_idx ON public.platform_step USING btree (office_id, subject_kind, subject_id, entered_at);

CREATE INDEX platform_upload_created_at_idx ON public.platform_upload USING btree (created_at);

CREATE INDEX representatives_person_name_idx ON public.representatives_person USING btree (office_id, name);

CREATE INDEX representatives_search_words_idx ON public.representatives_search USING gin (words);

CREATE INDEX representatives_tenure_code_idx ON public.representatives_tenure USING btree (office_id, code);

CREATE INDEX representatives_tenure_delegation_idx ON public.representatives_tenure USING btree (delegation_id);

CREATE INDEX representatives_tenure_group_idx ON public.representatives_tenure USING btree (group_id);

CREATE INDEX representatives_tenure_person_idx ON public.representatives_tenure USING btree (person_id);

CREATE INDEX representatives_tenure_state_idx ON public.representatives_tenure USING btree (office_id, level, state);

CREATE INDEX suggestions_assignment_unit_idx ON public.suggestions_assignment USING btree (unit_id, state);

CREATE INDEX suggestions_search_words_idx ON public.suggestions_search USING gin (words);

CREATE INDEX suggestions_signer_person_idx ON public.suggestions_signer USING btree (person_id, suggestion_id);

CREATE INDEX suggestions_suggestion_delegation_idx ON public.suggestions_suggestion USING btree (delegation_id, state);

CREATE INDEX suggestions_suggestion_newest_idx ON public.suggestions_suggestion USING btree (office_id, proposed_on, id);

CREATE INDEX suggestions_suggestion_state_idx ON public.suggestions_suggestion USING btree (office_id, state, proposed_on);

CREATE INDEX suggestions_talk_assignment_idx ON public.suggestions_talk USING btree (assignment_id, round, held_on);

ALTER TABLE ONLY public.platform_account
    ADD CONSTRAINT platform_account_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.platform_audit_head
    ADD CONSTRAINT platform_audit_head_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.platform_audit
    ADD CONSTRAINT platform_audit_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

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

ALTER TABLE ONLY public.representatives_delegation
    ADD CONSTRAINT representatives_delegation_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_group
    ADD CONSTRAINT representatives_group_leader_tenure_id_fkey FOREIGN KEY (leader_tenure_id) REFERENCES public.representatives_tenure(id);

ALTER TABLE ONLY public.representatives_group
    ADD CONSTRAINT representatives_group_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_person
    ADD CONSTRAINT representatives_person_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_tenure
    ADD CONSTRAINT representatives_tenure_delegation_id_fkey FOREIGN KEY (delegation_id) REFERENCES public.representatives_delegation(id);

ALTER TABLE ONLY public.representatives_tenure
    ADD CONSTRAINT representatives_tenure_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.representatives_group(id);

ALTER TABLE ONLY public.representatives_tenure
    ADD CONSTRAINT representatives_tenure_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.representatives_tenure
    ADD CONSTRAINT representatives_tenure_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.representatives_person(id);

ALTER TABLE ONLY public.suggestions_assignment
    ADD CONSTRAINT suggestions_assignment_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_assignment
    ADD CONSTRAINT suggestions_assignment_suggestion_id_fkey FOREIGN KEY (suggestion_id) REFERENCES public.suggestions_suggestion(id);

ALTER TABLE ONLY public.suggestions_assignment
    ADD CONSTRAINT suggestions_assignment_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.platform_unit(id);

ALTER TABLE ONLY public.suggestions_number
    ADD CONSTRAINT suggestions_number_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_rating
    ADD CONSTRAINT suggestions_rating_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_rating
    ADD CONSTRAINT suggestions_rating_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.representatives_person(id);

ALTER TABLE ONLY public.suggestions_rating
    ADD CONSTRAINT suggestions_rating_suggestion_id_fkey FOREIGN KEY (suggestion_id) REFERENCES public.suggestions_suggestion(id);

ALTER TABLE ONLY public.suggestions_reply
    ADD CONSTRAINT suggestions_reply_assignment_id_fkey FOREIGN KEY (assignment_id) REFERENCES public.suggestions_assignment(id);

ALTER TABLE ONLY public.suggestions_reply
    ADD CONSTRAINT suggestions_reply_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_signer
    ADD CONSTRAINT suggestions_signer_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_signer
    ADD CONSTRAINT suggestions_signer_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.representatives_person(id);

ALTER TABLE ONLY public.suggestions_signer
    ADD CONSTRAINT suggestions_signer_suggestion_id_fkey FOREIGN KEY (suggestion_id) REFERENCES public.suggestions_suggestion(id);

ALTER TABLE ONLY public.suggestions_signer
    ADD CONSTRAINT suggestions_signer_tenure_id_fkey FOREIGN KEY (tenure_id) REFERENCES public.representatives_tenure(id);

ALTER TABLE ONLY public.suggestions_suggestion
    ADD CONSTRAINT suggestions_suggestion_delegation_id_fkey FOREIGN KEY (delegation_id) REFERENCES public.representatives_delegation(id);

ALTER TABLE ONLY public.suggestions_suggestion
    ADD CONSTRAINT suggestions_suggestion_lead_person_id_fkey FOREIGN KEY (lead_person_id) REFERENCES public.representatives_person(id);

ALTER TABLE ONLY public.suggestions_suggestion
    ADD CONSTRAINT suggestions_suggestion_lead_tenure_id_fkey FOREIGN KEY (lead_tenure_id) REFERENCES public.representatives_tenure(id);

ALTER TABLE ONLY public.suggestions_suggestion
    ADD CONSTRAINT suggestions_suggestion_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.platform_meeting(id);

ALTER TABLE ONLY public.suggestions_suggestion
    ADD CONSTRAINT suggestions_suggestion_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

ALTER TABLE ONLY public.suggestions_talk
    ADD CONSTRAINT suggestions_talk_assignment_id_fkey FOREIGN KEY (assignment_id) REFERENCES public.suggestions_assignment(id);

ALTER TABLE ONLY public.suggestions_talk
    ADD CONSTRAINT suggestions_talk_office_id_fkey FOREIGN KEY (office_id) REFERENCES public.platform_office(id);

