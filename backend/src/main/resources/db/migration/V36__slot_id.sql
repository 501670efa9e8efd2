-- Where several elements of a document have the name of a slot, its Id attribute finds it.

alter table signing_item add column slot_id varchar(100),
  add check (slot_id is null or slot_element is not null);
