-- Editions and retractions as the journal tells them. Nothing here is ever changed or taken out.

create table editions (
  entry bigint primary key,
  source text not null,
  id text not null,
  revision integer not null,
  published timestamptz not null,
  shows timestamptz,
  recorded timestamptz not null,
  sha256 text not null,
  bytes bigint not null,
  file text not null,
  features jsonb not null,
  notes jsonb not null,
  texts jsonb not null,
  links jsonb not null,
  unique (source, id, revision)
);

create index editions_by_publication on editions (source, published);

create table retractions (
  entry bigint primary key,
  source text not null,
  edition text not null,
  reason text not null,
  recorded timestamptz not null
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'records of % are never changed', tg_table_name;
end
$$;

create trigger editions_stay before update or delete or truncate on editions
  for each statement execute function refuse_change();

create trigger retractions_stay before update or delete or truncate on retractions
  for each statement execute function refuse_change();
