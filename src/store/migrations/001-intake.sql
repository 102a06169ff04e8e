-- The path of a message in tables: deliveries are kept, decisions close them; everything else is what decisions left behind.
-- Instants are bigint milliseconds since the epoch: the same number in SQL, in decisions and in tests.

create table customers (
  id text primary key,
  name text not null,
  kind text not null check (kind in ('individual', 'company', 'reseller', 'technical')),
  package text not null check (package in ('starter', 'standard', 'premium', 'corporate')),
  language text not null check (language in ('tr', 'en')),
  domains jsonb not null default '[]',
  services jsonb not null default '[]'
);

create table contacts (
  id text primary key,
  customer text not null references customers on delete cascade,
  position smallint not null,
  name text not null,
  role text
);
create index contacts_customer on contacts (customer, position);

-- One row an address of a contact. An address may be on file with two customers: then it proves neither.
create table senders (
  kind text not null,
  value text not null,
  customer text not null references customers on delete cascade,
  contact text not null references contacts on delete cascade,
  linked_by text not null default 'directory',
  primary key (kind, value, contact)
);
create index senders_contact on senders (contact);

-- Deliveries of one lane are decided in order; a worker takes whole buckets of lanes.
create table buckets (bucket smallint primary key);
insert into buckets select generate_series(0, 63);

create table deliveries (
  id bigint generated always as identity primary key,
  channel text not null,
  account text not null,
  key text not null,
  lane text not null,
  bucket smallint not null,
  raw bytea not null,
  session jsonb,
  proof text not null,
  sent_at bigint,
  received_at bigint not null,
  outcome text,
  unique (channel, account, key)
);
-- `id + 0` keeps the planner from walking the primary key over all that is done, on the way to what is not.
create index deliveries_pending on deliveries (bucket, (id + 0)) where outcome is null;
create index deliveries_received on deliveries (received_at);

-- The provider sent the same thing again: a no-op that is counted (A4.4).
create table redeliveries (
  delivery bigint not null references deliveries on delete cascade,
  at bigint not null
);
create index redeliveries_delivery on redeliveries (delivery);

-- What intake concluded, as CONTRACT prints it, trail included. One row a delivery, never changed.
create table decisions (
  delivery bigint primary key references deliveries on delete cascade,
  at bigint not null,
  policy text not null,
  outcome text not null,
  ticket text,
  customer text,
  decision json not null
);
create index decisions_ticket on decisions (ticket);

create sequence ticket_numbers;
create sequence incident_numbers;

create table tickets (
  number text primary key,
  customer text,
  contact text,
  opener text not null,
  participants jsonb not null default '[]',
  channel text not null,
  account text not null,
  subject text not null,
  language text not null,
  topic text not null,
  department text not null,
  scope text not null,
  priority text not null,
  status text not null,
  held text,
  critical_operation text,
  forged boolean not null default false,
  incident text,
  opened_at bigint not null,
  updated_at bigint not null,
  response_due bigint not null,
  resolution_due bigint not null,
  responded_at bigint,
  resolved_at bigint,
  clocks jsonb not null default '[]',
  asked jsonb not null default '[]',
  first_key text not null,
  assignee text
);
create index tickets_customer on tickets (customer, updated_at desc) where customer is not null;
create index tickets_opener on tickets (opener, updated_at desc) where customer is null;
create index tickets_newest on tickets (opened_at desc, number desc);
create index tickets_clocks on tickets (response_due) where status = 'open' and responded_at is null;
create index tickets_resolution on tickets (resolution_due) where status = 'open';

create table messages (
  id bigint generated always as identity primary key,
  delivery bigint references deliveries on delete cascade,
  direction text not null default 'in',
  key text not null,
  channel text not null,
  at bigint not null,
  sender text not null,
  sender_name text,
  customer text,
  contact text,
  assurance text not null,
  ticket text,
  outcome text not null,
  subject text,
  text text not null,
  words text not null,
  objects jsonb not null default '[]',
  entities jsonb not null default '{}',
  attachment_hashes jsonb not null default '[]',
  attachments jsonb not null default '[]',
  duplicate_of text,
  placed_by text not null default '',
  group_key text,
  language text
);
create unique index messages_delivery on messages (delivery) where delivery is not null;
create index messages_ticket on messages (ticket, at);
create index messages_customer on messages (customer, at) where customer is not null;
create index messages_sender on messages (sender, at);
create index messages_key on messages (key);

create table attachments (
  hash text primary key,
  type text not null,
  size bigint not null,
  bytes bytea not null,
  scanned text
);

create table standing (
  id text primary key,
  customer text,
  contact text,
  sender text not null,
  level smallint not null,
  kind text not null,
  action text,
  at bigint not null,
  because text not null,
  article text not null,
  delivery bigint not null,
  lifted_at bigint
);
create index standing_customer on standing (customer, at);
create index standing_sender on standing (sender, at);

create table closures (
  id text primary key,
  customer text,
  contact text,
  sender text not null,
  channels jsonb not null,
  from_at bigint not null,
  until_at bigint,
  because text not null,
  article text not null,
  told boolean not null,
  lifted_at bigint
);
create index closures_customer on closures (customer);
create index closures_sender on closures (sender);

create table challenges (
  id text primary key,
  customer text not null,
  contact text,
  ticket text not null,
  operation text not null,
  sent_to jsonb not null,
  issued_at bigint not null,
  expires_at bigint not null,
  tries smallint not null,
  status text not null,
  answered_at bigint,
  locked_until bigint
);
create index challenges_customer on challenges (customer, issued_at);

create table pages (
  id text primary key,
  ticket text not null,
  customer text not null,
  at bigint not null,
  step smallint not null,
  paged_at bigint not null,
  acknowledged_at bigint,
  escalated boolean not null
);
create index pages_customer on pages (customer, at);
create index pages_waiting on pages (paged_at) where acknowledged_at is null and not escalated;

create table reports (
  ticket text primary key,
  customer text not null,
  at bigint not null,
  kind text not null,
  objects jsonb not null
);
create index reports_at on reports (at);

create table incidents (
  number text primary key,
  kind text not null,
  object text not null,
  ticket text not null,
  opened_at bigint not null,
  closed_at bigint
);
create unique index incidents_open on incidents (kind, object) where closed_at is null;

-- Words that we owe somebody: one row, sent once. dead_at: given up, a person looks at it.
create table notices (
  id bigint generated always as identity primary key,
  delivery bigint,
  recipient text not null,
  channel text not null,
  account text,
  address text not null,
  kind text not null,
  language text not null,
  subject text,
  text text not null,
  ticket text,
  customer text,
  -- kind:value of the sender whose message made it owed
  sender text,
  at bigint not null,
  due_at bigint not null,
  attempts smallint not null default 0,
  sent_at bigint,
  provider_id text,
  status text,
  dead_at bigint,
  because text
);
create index notices_waiting on notices (channel, due_at) where sent_at is null and dead_at is null;
create index notices_address on notices (address, at);
create index notices_customer on notices (customer, at) where customer is not null;
create index notices_sender on notices (sender, at) where customer is null;
create index notices_ticket on notices (ticket, at);
create index notices_provider on notices (channel, provider_id) where provider_id is not null;

-- What the desk did, so that a replay does it again.
create table acts (
  id bigint generated always as identity primary key,
  at bigint not null,
  act text not null,
  ticket text,
  customer text,
  agent text,
  text text,
  done boolean not null,
  because text
);

-- What clocks sent, a row each.
create table ticks (
  id bigint generated always as identity primary key,
  at bigint not null,
  clock text not null,
  ticket text
);

-- Published rules: the newest is in force (A10).
create table policies (
  id bigint generated always as identity primary key,
  version text not null unique,
  files jsonb not null,
  published_at bigint not null
);

create table provider_events (
  channel text not null,
  kind text not null,
  name text not null,
  count bigint not null default 0,
  primary key (channel, kind, name)
);

create table imap_positions (
  mailbox text primary key,
  uid_validity bigint not null,
  last_uid bigint not null
);
