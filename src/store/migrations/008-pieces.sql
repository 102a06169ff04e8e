-- Parts of a message that arrive by requests of their own (a voicemail's recording and its words): kept before the provider's
-- 2xx, until they make a delivery. A joined part stays for two days without its bytes: what is sent again is known again.
create table pieces (
  id bigint generated always as identity primary key,
  channel text not null,
  account text not null,
  whole text not null,
  key text not null,
  raw bytea not null,
  proof text not null,
  received_at bigint not null,
  -- Until when to wait for further parts, going by this one.
  due_at bigint not null,
  joined boolean not null default false,
  unique (channel, account, whole, key)
);
create index pieces_waiting on pieces (due_at) where not joined;
create index pieces_joined on pieces (received_at) where joined;
