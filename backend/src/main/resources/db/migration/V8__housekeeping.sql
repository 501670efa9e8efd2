-- What nobody needs any more does not stay: children's data in unconfirmed lists and unsigned files.

-- Only a document that still may be signed is kept: one that waits, or one that may be tried again.
alter table signing_item drop constraint signing_item_check5;
update signing_item set content = null, to_be_signed = null where state = 'SUPERSEDED';
alter table signing_item add constraint signing_item_content check (
  case when state in ('WAITING', 'FAILED') then content is not null and to_be_signed is not null
       else content is null and to_be_signed is null end);

-- Finds what was given up, whatever the tenant.
create index signing_item_open on signing_item (tenant_id, batch_id) where state in ('WAITING', 'FAILED');

-- student_import_unconfirmed (expires_at) now serves the purge at each upload.
