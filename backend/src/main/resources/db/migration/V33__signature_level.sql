-- Every level of a signature, also for seals of PDF files. A seal from before has a timestamp: T.

alter table signing_item drop constraint signing_item_level_check,
  drop constraint signing_item_check1;

alter table signing_item alter column level type varchar(8);

update signing_item set level = 'T' where level is null;

alter table signing_item alter column level set not null,
  add check (level in ('XMLDSIG', 'B', 'T', 'LT', 'LTA')),
  add check (slot_element is not null or level <> 'XMLDSIG');
