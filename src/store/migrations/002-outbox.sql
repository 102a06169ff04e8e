-- What the outbox needs to send once, in order, whatever process sends.

-- Claimed by a process until then: after a crash between claim and record, another takes it up.
alter table notices add column leased_until bigint;
-- Files that go along: [{name, hash}], their content in attachments.
alter table notices add column attachments jsonb not null default '[]';
-- Who stands before whom at one address.
create index notices_line on notices (channel, address, id) where sent_at is null and dead_at is null;
create index notices_dead on notices (dead_at desc) where dead_at is not null;

-- Delivery statuses that came before the id of what they speak of was on record.
create table early_statuses (
  channel text not null,
  provider_id text not null,
  status text not null,
  because text,
  at bigint not null
);
create index early_statuses_id on early_statuses (channel, provider_id);
