-- What pages ask for: the list of tickets by its filters and by words, and the live chat's windows.

-- Immutable, and the same in every locale: İ, I, ı and i are one letter, diacritics do not matter.
create function folded(given text) returns text language sql immutable strict parallel safe as
  $$ select translate(lower(translate(given, 'İIı', 'iii')), 'çğöşüâîûáéíóúàèäëï', 'cgosuaiuaeiouaeaei') $$;

create extension if not exists pg_trgm;
create index tickets_words on tickets using gin (folded(subject) gin_trgm_ops);
create index tickets_by_status on tickets (status, opened_at desc, number desc);
create index tickets_by_department on tickets (department, opened_at desc, number desc);
create index tickets_by_priority on tickets (priority, opened_at desc, number desc);
create index tickets_by_customer on tickets (customer, opened_at desc, number desc) where customer is not null;
create index tickets_by_assignee on tickets (assignee, opened_at desc, number desc) where assignee is not null;
create index tickets_held on tickets (opened_at desc, number desc) where held is not null;
create index deliveries_quarantined on deliveries (id desc) where outcome = 'quarantined';
create index deliveries_chat on deliveries (lane, id) where channel = 'chat';

-- What was said into a visitor's window. A notice stands in it once, however often it is sent.
create table chat_lines (
  id bigint generated always as identity primary key,
  chat text not null,
  at bigint not null,
  notice bigint unique,
  text text not null
);
create index chat_lines_chat on chat_lines (chat, id);

-- How far each side has read, and until when it is typing.
create table chats (
  chat text primary key,
  begun_at bigint not null,
  visitor_read bigint not null default 0,
  visitor_typing bigint not null default 0,
  desk_read bigint not null default 0,
  desk_typing bigint not null default 0
);
