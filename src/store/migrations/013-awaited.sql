-- What waits for a person on /console/situation is found without reading all: proposals to suspend, and who was refused.
create index standing_proposed on standing (delivery) where action = 'proposed-suspension' and lifted_at is null;
create index messages_refused on messages (at) where outcome = 'refused';
create index tickets_incident on tickets (incident, opened_at desc) where incident is not null;
