package vn.hocbaso.verifier;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.hocbaso.record.FileVerdict;
import vn.hocbaso.record.FileVerdict.CheckResult;
import vn.hocbaso.record.FileVerdict.SignerFacts;
import vn.hocbaso.record.FileVerdict.SubjectSignerFacts;
import vn.hocbaso.signing.ForeignSignature;
import vn.hocbaso.signing.SignerFinding;

/** The answer in words. */
final class HumanReport {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/uuuu").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

  private final Locale language;

  HumanReport(Locale language) {
    this.language = language;
  }

  String of(Answer answer) {
    FileVerdict verdict = answer.verdict();
    List<String> lines = new ArrayList<>();
    lines.add(answer.file() + ": " + verdict.headline(language).toUpperCase(language));
    lines.add("  " + verdict.explanation(language));
    verdict
        .record()
        .ifPresent(
            record ->
                lines.add(
                    "  %s, %s, %s, %s (%s, %d)"
                        .formatted(
                            record.student(),
                            record.className(),
                            record.schoolYear(),
                            record.school(),
                            record.lookupCode(),
                            record.version())));
    verdict.subjectSigners().forEach(signer -> lines.add("  " + line(signer)));
    verdict.signers().forEach(signer -> lines.add("  " + line(signer)));
    verdict.foreign().forEach(signature -> lines.add("  " + line(signature)));
    verdict.checks().forEach(check -> lines.add("  " + line(check)));
    verdict.printedAddress().ifPresent(address -> lines.add("  → " + address));
    lines.add("  " + verdict.advice(language));
    return String.join(System.lineSeparator(), lines);
  }

  private String line(SignerFacts signer) {
    return "%s: %s%s%s"
        .formatted(
            signer.roleLabel(language),
            signer.name(),
            signer.title().map(title -> ", " + title).orElse(""),
            signer.provedAt().or(signer::signedAt).map(at -> ", " + time(at)).orElse(""));
  }

  private static String line(SubjectSignerFacts signer) {
    return "%s: %s%s"
        .formatted(
            signer.subject(),
            signer.name(),
            signer.provedAt().or(signer::signedAt).map(at -> ", " + time(at)).orElse(""));
  }

  private String line(ForeignSignature signature) {
    String name = signature.signer().map(SignerFinding::commonName).orElse("?");
    return name + ": " + String.join("; ", FileVerdict.words(signature, language));
  }

  private String line(CheckResult check) {
    return (check.passed() ? "[+] " : "[-] ") + check.label(language);
  }

  private static String time(Instant at) {
    return TIME.format(at);
  }
}
