-- The title under which a person signs (chức danh) is part of what is signed, and kept with it.

alter table signing_item add column claimed_role varchar(200),
  add check (claimed_role is null or slot_element is not null);

alter table year_record_signature add column signer_title varchar(200);  -- null: signed before, or the seal
