-- Where one timestamp covers a batch, the proof of time of a sealed PDF lies beside it.

alter table year_record_file drop constraint year_record_file_kind_check;
alter table year_record_file alter column kind type varchar(8);
alter table year_record_file add check (kind in ('XML', 'PDF', 'EVIDENCE'));
