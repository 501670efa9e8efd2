package vn.hocbaso.exchange;

/** How an attempt to confirm ended. */
sealed interface Confirmation {

  /** The import as it is now. */
  ImportedList list();

  /** Applied now, or applied before. */
  record Applied(ImportedList list) implements Confirmation {}

  /** The register has moved on; nothing was applied and nothing ever will be. */
  record Outdated(ImportedList list) implements Confirmation {}

  /** The person looked at another version of the import. */
  record Stale(ImportedList list) implements Confirmation {}

  /** There is nothing in it to apply. */
  record Empty(ImportedList list) implements Confirmation {}
}
