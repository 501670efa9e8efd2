package vn.hocbaso.signing.validation;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.model.signature.SignerRole;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.client.http.IgnoreDataLoader;
import eu.europa.esig.dss.spi.policy.SignaturePolicyProvider;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.hocbaso.signing.DocumentFault;
import vn.hocbaso.signing.SignatureOutcome;
import vn.hocbaso.signing.SignatureOutcome.Invalid;
import vn.hocbaso.signing.SignerFinding;
import vn.hocbaso.signing.confirmation.Confirmed;
import vn.hocbaso.signing.trust.Authorities;
import vn.hocbaso.signing.trust.WithLibrary;

/** Asks the signature library about every signature of a document that passed its gate. */
@ApplicationScoped
class LibraryCheck {

  private static final int LONGEST_ROLE = 200;

  private final Supplier<CertificateVerifier> verifiers;
  private final Clock clock;

  @Inject
  LibraryCheck(Authorities authorities, Clock clock) {
    this(authorities::verifier, clock);
  }

  /**
   * A check that finds revocation answers in its own way.
   *
   * @param verifiers gives a fresh verifier for every document; it keeps state while it works
   */
  LibraryCheck(Supplier<CertificateVerifier> verifiers, Clock clock) {
    this.verifiers = verifiers;
    this.clock = clock;
  }

  /**
   * What the library says of one signature.
   *
   * @param fault what was done to it, where that can be told from the library's findings
   */
  record Verdict(
      Optional<SignerFinding> signer,
      Optional<String> claimedRole,
      Optional<Instant> claimedTime,
      Optional<Instant> provedTime,
      SignatureOutcome outcome,
      Optional<DocumentFault> fault) {

    /** What the library would say of a signature that is beyond doubt. */
    static Verdict confirmed(Confirmed one) {
      return new Verdict(
          Optional.of(Signers.of(one.signer())),
          one.claimedRole(),
          Optional.of(one.claimedTime()),
          one.provedTime(),
          new SignatureOutcome.Valid(),
          Optional.empty());
    }
  }

  /** Verdicts by the identifier that the signature has in the document. */
  Map<String, Verdict> verdicts(SignedDocumentValidator validator) {
    validator.setEnableEtsiValidationReport(false);
    Reports reports = reports(validator);
    Map<String, Verdict> verdicts = new HashMap<>();
    for (AdvancedSignature signature : validator.getSignatures()) {
      verdicts.put(key(signature), verdict(signature, reports));
    }
    return verdicts;
  }

  /**
   * Verdicts on signatures of plain XML-DSig, which can claim no time. Without a moment at which
   * they existed none of them is good: it may have been made after its certificate was revoked and
   * the revocation lifted, expired or forgotten.
   *
   * @param existed the moment at which certificates must have been good
   */
  Map<String, Verdict> untimedVerdicts(
      SignedDocumentValidator validator, Optional<Instant> existed) {
    validator.setEnableEtsiValidationReport(false);
    prepare(validator, existed.orElseGet(clock::instant));
    Reports reports = WithLibrary.run(() -> validator.validateDocument(UntimedPolicy.policy()));
    Map<String, Verdict> verdicts = new HashMap<>();
    for (AdvancedSignature signature : validator.getSignatures()) {
      verdicts.put(key(signature), untimed(signature, reports, existed.isPresent()));
    }
    return verdicts;
  }

  private static Verdict untimed(AdvancedSignature signature, Reports reports, boolean existed) {
    String id = signature.getId();
    SimpleReport report = reports.getSimpleReport();
    SubIndication sub = report.getSubIndication(id);
    // Where no certificate is signed, the library knows the signer by the value: it fits no key.
    SignatureOutcome outcome =
        sub == SubIndication.NO_SIGNING_CERTIFICATE_FOUND
            ? new Invalid(Invalid.Reason.CHANGED)
            : Outcomes.of(report.getIndication(id), sub, existed, revocationKnown(reports, id));
    return new Verdict(
        signer(signature),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        existed ? outcome : Outcomes.withoutTime(outcome),
        Optional.empty());
  }

  /**
   * The validation report of ETSI TS 119 102-2 about every signature of the document.
   *
   * @return XML
   */
  String report(SignedDocumentValidator validator) {
    validator.setEnableEtsiValidationReport(true);
    return reports(validator).getXmlValidationReport();
  }

  private Reports reports(SignedDocumentValidator validator) {
    prepare(validator, clock.instant());
    return WithLibrary.run(validator::validateDocument);
  }

  private void prepare(SignedDocumentValidator validator, Instant time) {
    validator.setCertificateVerifier(verifiers.get());
    validator.setSignaturePolicyProvider(deafPolicies());
    validator.setValidationTime(Date.from(time));
  }

  /** How a signature is named in the answer of {@link #verdicts}. */
  static String key(AdvancedSignature signature) {
    return Optional.ofNullable(signature.getDAIdentifier()).orElse("");
  }

  /** A signature may name a policy by address; by default the library would fetch it. */
  private static SignaturePolicyProvider deafPolicies() {
    SignaturePolicyProvider provider = new SignaturePolicyProvider();
    provider.setDataLoader(new IgnoreDataLoader());
    return provider;
  }

  private static Verdict verdict(AdvancedSignature signature, Reports reports) {
    SimpleReport report = reports.getSimpleReport();
    String id = signature.getId();
    Optional<Instant> proved = provedTime(reports, id);
    boolean foreignTime = foreignTimestamp(reports, id);
    return new Verdict(
        signer(signature),
        claimedRole(signature),
        Optional.ofNullable(signature.getSigningTime()).map(Date::toInstant),
        proved,
        foreignTime
            ? new Invalid(Invalid.Reason.FORM)
            : Outcomes.of(
                report.getIndication(id),
                report.getSubIndication(id),
                proved.isPresent(),
                revocationKnown(reports, id)),
        foreignTime ? Optional.of(DocumentFault.TIMESTAMP_FOREIGN) : Optional.empty());
  }

  private static Optional<SignerFinding> signer(AdvancedSignature signature) {
    return Optional.ofNullable(signature.getSigningCertificateToken())
        .map(CertificateToken::getCertificate)
        .map(Signers::of);
  }

  /** By itself the library takes a timestamp of something else for no timestamp at all. */
  private static boolean foreignTimestamp(Reports reports, String signatureId) {
    SignatureWrapper signature = reports.getDiagnosticData().getSignatureById(signatureId);
    return signature.isSignatureIntact()
        && signature.getSignatureTimestamps().stream()
            .anyMatch(one -> !one.isMessageImprintDataIntact());
  }

  /** One role that fits a line; what says more than that says nothing to us. */
  private static Optional<String> claimedRole(AdvancedSignature signature) {
    List<SignerRole> roles = signature.getClaimedSignerRoles();
    return roles == null || roles.size() != 1
        ? Optional.empty()
        : Optional.ofNullable(roles.getFirst().getRole())
            .map(String::strip)
            .filter(role -> !role.isEmpty() && role.length() <= LONGEST_ROLE);
  }

  /** A trust anchor needs no answer, and neither does a responder that says so of itself. */
  private static boolean revocationKnown(Reports reports, String signatureId) {
    return reports.getDiagnosticData().getSignatureById(signatureId).getCertificateChain().stream()
        .filter(one -> !one.isTrusted() && !one.isSelfSigned() && !one.isIdPkixOcspNoCheck())
        .allMatch(CertificateWrapper::isRevocationDataAvailable);
  }

  private static Optional<Instant> provedTime(Reports reports, String signatureId) {
    SignatureWrapper signature = reports.getDiagnosticData().getSignatureById(signatureId);
    return Stream.concat(
            signature.getSignatureTimestamps().stream(),
            signature.getEmbeddedEvidenceRecords().stream()
                .filter(record -> passed(record.getId(), reports))
                .flatMap(record -> record.getTimestampList().stream()))
        .filter(timestamp -> passed(timestamp.getId(), reports))
        .map(TimestampWrapper::getProductionTime)
        .map(Date::toInstant)
        .min(Comparator.naturalOrder());
  }

  private static boolean passed(String id, Reports reports) {
    return reports.getSimpleReport().getIndication(id) == Indication.PASSED;
  }
}
