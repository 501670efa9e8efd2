package vn.hocbaso.verifier;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import vn.hocbaso.record.FileVerdict;
import vn.hocbaso.signing.SignerFinding;

/**
 * The answer for programs; the codes are those of the service, the texts in the chosen language.
 */
final class JsonReport {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Locale language;

  JsonReport(Locale language) {
    this.language = language;
  }

  String of(List<Answer> answers) {
    ArrayNode all = JSON.createArrayNode();
    answers.forEach(answer -> write(answer, all.addObject()));
    return all.toPrettyString();
  }

  private void write(Answer answer, ObjectNode out) {
    FileVerdict verdict = answer.verdict();
    out.put("file", answer.file().toString());
    out.put("verdict", verdict.word().name());
    out.put("failedCheck", verdict.failedCheck().map(Enum::name).orElse(null));
    out.put("reason", verdict.reason().map(Enum::name).orElse(null));
    out.put("explanation", verdict.explanation(language));
    out.put("advice", verdict.advice(language));
    out.put("printedAddress", verdict.printedAddress().map(Object::toString).orElse(null));
    verdict.record().ifPresent(record -> out.set("record", JSON.valueToTree(record)));
    signers(verdict, out);
    ArrayNode checks = out.putArray("checks");
    verdict
        .checks()
        .forEach(
            one -> checks.addObject().put("check", one.check().name()).put("passed", one.passed()));
    ArrayNode foreign = out.putArray("foreignSignatures");
    verdict
        .foreign()
        .forEach(
            one ->
                foreign
                    .addObject()
                    .put("signer", one.signer().map(SignerFinding::commonName).orElse(null))
                    .put("integrity", one.integrity().name())
                    .put("trust", one.trust().name())
                    .put("scope", one.scope().name()));
  }

  private static void signers(FileVerdict verdict, ObjectNode out) {
    ArrayNode signers = out.putArray("signers");
    verdict
        .signers()
        .forEach(
            signer ->
                signers
                    .addObject()
                    .put("role", signer.role())
                    .put("name", signer.name())
                    .put("title", signer.title().orElse(null))
                    .put("signedAt", signer.signedAt().map(Object::toString).orElse(null))
                    .put("provedAt", signer.provedAt().map(Object::toString).orElse(null)));
    ArrayNode subjects = out.putArray("subjectSigners");
    verdict
        .subjectSigners()
        .forEach(
            signer ->
                subjects
                    .addObject()
                    .put("subject", signer.subject())
                    .put("name", signer.name())
                    .put("signedAt", signer.signedAt().map(Object::toString).orElse(null))
                    .put("provedAt", signer.provedAt().map(Object::toString).orElse(null)));
  }
}
