-- Rules that the program brought along and published by itself: an upgrade may replace them; an operator's it may not.
alter table policies add column own boolean not null default false;
