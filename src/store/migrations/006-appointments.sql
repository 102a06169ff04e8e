-- Callbacks: when somebody who asked for one is called, and at which number, as it was read back to them.
alter table tickets add column appointment_at bigint, add column callback_number text;
-- How an act turned out, where that is known later: a call's outcome.
alter table acts add column outcome text;
create index acts_calls on acts (ticket, at) where act = 'call';
