-- Codes that were shown in the panel, for linking a messaging account: found by their digest, each good once.
create table link_offers (
  id text primary key,
  digest text not null,
  customer text not null references customers on delete cascade,
  contact text not null references contacts on delete cascade,
  channel text not null,
  issued_at bigint not null,
  expires_at bigint not null,
  status text not null check (status in ('open', 'used', 'replaced')),
  used_at bigint
);
create index link_offers_digest on link_offers (digest);
create index link_offers_contact on link_offers (contact, issued_at);

-- Since when an address is linked; null: it stands in the directory.
alter table senders add column linked_at bigint;
