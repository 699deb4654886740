-- Texts, claims, decisions and evidence as the journal tells them. Nothing here is ever changed or taken out.

create table texts (
  entry bigint primary key,
  id text not null unique,
  outlet text,
  number text,
  author text,
  title text,
  text text not null,
  language text,
  published timestamptz,
  url text,
  origin jsonb,
  copy_of text,
  edition jsonb,
  evidence jsonb not null,
  file text not null,
  recorded timestamptz not null
);

create index texts_by_lineage on texts (copy_of);

create table claims (
  entry bigint primary key,
  id text not null unique,
  text text,
  source_id text,
  source_name text not null,
  act text not null,
  relation text not null,
  party text,
  place_id text,
  place_name text not null,
  valid_from timestamptz,
  valid_to timestamptz,
  valid_precision text not null,
  published timestamptz,
  recorded timestamptz not null,
  claim jsonb not null
);

create index claims_by_place on claims (place_id, recorded);
create index claims_by_source on claims (source_id, recorded);

create table decisions (
  entry bigint primary key,
  claim text not null,
  kind text not null,
  replacement text,
  by text not null,
  reason text not null,
  recorded timestamptz not null
);

create index decisions_by_claim on decisions (claim, entry);

create table evidence (
  entry bigint primary key,
  sha256 text not null unique,
  stripped text,
  bytes bigint not null,
  type text not null,
  name text not null,
  url text,
  recorded timestamptz not null
);

create trigger texts_stay before update or delete or truncate on texts
  for each statement execute function refuse_change();

create trigger claims_stay before update or delete or truncate on claims
  for each statement execute function refuse_change();

create trigger decisions_stay before update or delete or truncate on decisions
  for each statement execute function refuse_change();

create trigger evidence_stays before update or delete or truncate on evidence
  for each statement execute function refuse_change();
