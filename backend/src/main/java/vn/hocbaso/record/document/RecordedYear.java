package vn.hocbaso.record.document;

/** What a record says of its year; its shape follows from the regulation of the level. */
public sealed interface RecordedYear permits YearResults, SecondaryYear {}
