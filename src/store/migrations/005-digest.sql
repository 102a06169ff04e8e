-- Two different mails may carry one Message-ID. What a delivery says, apart from how it travelled: where a key comes again with
-- another digest, it is another delivery.
alter table deliveries add column digest text;

-- Decisions are long and alike: the quick compression, where this server has it.
do $$ begin
  alter table decisions alter column decision set compression lz4;
exception when feature_not_supported then null;
end $$;
