-- Which closing of its class's book a record says the same as (grade_book.version). Null: not known,
-- so the record is not signed until its class's records are created anew.
alter table year_record add column closing bigint;

-- What was created since the present closing was made from it.
update year_record r set closing = b.version
  from grade_book b
  where b.school_id = r.school_id and b.class_id = r.class_id and b.period = 'CUOI_NAM'
    and b.state = 'CLOSED'
    and exists (
      select 1 from year_record_event e
        where e.school_id = r.school_id and e.record_id = r.id and e.act = 'CREATE'
          and e.at >= b.closed_at);
