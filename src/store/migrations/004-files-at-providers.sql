-- Files that lie at a provider, until their content is here or they are given up. A row a file of a message.
create table awaited_files (
  message bigint not null references messages on delete cascade,
  -- Which of the message's attachments, from 0
  position smallint not null,
  channel text not null,
  -- When the message came: how long we try is counted from it.
  since bigint not null,
  due_at bigint not null,
  attempts int not null default 0,
  -- Claimed by a process until then: after a crash another takes it up.
  leased_until bigint,
  because text,
  primary key (message, position)
);
create index awaited_files_due on awaited_files (channel, due_at);
