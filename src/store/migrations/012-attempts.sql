-- What must not be tried too often: logins, codes, one-time links. All processes count here.
create table attempts (
  what text not null,
  -- a keyed hash
  who text not null,
  -- when it was tried, in order
  times bigint[] not null,
  -- whether the last try was counted
  taken boolean not null,
  -- of no use from then on
  over_at bigint not null,
  primary key (what, who)
);
create index attempts_over on attempts (over_at);
