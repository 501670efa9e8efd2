package vn.hocbaso.record.document;

/**
 * Everything that the printed primary record of one school year shows, frozen at its creation (form
 * of TT 27/2020/TT-BGDĐT). Texts are cleaned and bounded by the parts themselves; two contents are
 * equal exactly if their XML is the same byte for byte.
 */
public record YearRecordContent(
    RecordIdentity identity,
    SchoolInfo school,
    ClassInfo schoolClass,
    StudentInfo student,
    YearResults results) {}
