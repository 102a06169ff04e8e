-- Numbers from which somebody sent STOP: nothing more is owed to them by SMS until they send START.
create table mutes (
  sender text primary key,
  customer text,
  at bigint not null
);
create index mutes_customer on mutes (customer) where customer is not null;
