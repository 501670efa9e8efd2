package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.hocbaso.signing.DocumentToSign;
import vn.hocbaso.signing.SignatureLevels;

/** Freezes what a person signs: whole records, or subjects in them. */
@ApplicationScoped
class FreezeDocuments {

  private final RecordsToSign records;
  private final SubjectsToSign subjects;
  private final SignatureLevels levels;

  @Inject
  FreezeDocuments(RecordsToSign records, SubjectsToSign subjects, SignatureLevels levels) {
    this.records = records;
    this.subjects = subjects;
    this.levels = levels;
  }

  /**
   * All or nothing; needs a transaction.
   *
   * @throws vn.hocbaso.platform.problem.DomainException what {@link RecordsToSign#freeze} and
   *     {@link SubjectsToSign#freeze} refuse
   */
  List<DocumentToSign> freeze(
      UUID schoolId, Signatory.Who who, List<PrepareSigning.Chosen> chosen) {
    return who.role()
        .map(
            role -> records.freeze(new RecordsToSign.Signing(schoolId, role, who.person()), chosen))
        .orElseGet(() -> subjects.freeze(schoolId, who.person(), chosen, levels.ofPerson()));
  }
}
