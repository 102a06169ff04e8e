-- Notices that wait because a provider takes only so many in a while: their patience begins when it takes more again.
alter table notices add column held_until bigint;
-- How many have left a channel in the last while.
create index notices_left on notices (channel, sent_at) where sent_at is not null;
