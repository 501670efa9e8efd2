-- The result of the supplementary assessment of primary school, in its words.

alter table book_result drop constraint book_result_kind_check;

alter table book_result add constraint book_result_kind_check
  check (
    kind in ('PRIMARY_UNASSESSED', 'PRIMARY_SUPPLEMENT', 'SECONDARY_TERM', 'SECONDARY_YEAR'));
