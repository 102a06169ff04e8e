-- Which agents have a ticket open, and who of them is writing on it: shown to the others, and forgotten when it is over.
create table at_tickets (
  ticket text not null,
  agent text not null,
  seen_until bigint not null,
  writing boolean not null,
  primary key (ticket, agent)
);
create index at_tickets_agent on at_tickets (agent);
