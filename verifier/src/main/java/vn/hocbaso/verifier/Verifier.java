package vn.hocbaso.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.record.FileVerification;
import vn.hocbaso.signing.validation.StandAlone;

/** {@code java -jar hocba-verifier.jar [--trust roots.pem] [--lang vi|en] file...}. */
public final class Verifier {

  private static final long LARGEST = 10L * 1024 * 1024;
  private static final Path BESIDE = Path.of("roots.pem");
  private static final String USAGE =
      "java -jar hocba-verifier.jar [--trust roots.pem] [--lang vi|en] [--online] [--json] file...";

  private final Clock clock;
  private final PrintStream out;
  private final PrintStream errors;

  Verifier(Clock clock, PrintStream out, PrintStream errors) {
    this.clock = clock;
    this.out = out;
    this.errors = errors;
  }

  /** Ends with the status of {@link Exit}. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    Exit exit = new Verifier(Clock.systemUTC(), out, errors).run(List.of(arguments));
    System.exit(exit.status());
  }

  Exit run(List<String> arguments) {
    try {
      return verify(Arguments.parse(arguments));
    } catch (Arguments.UsageException wrong) {
      errors.println(wrong.getMessage());
      errors.println(USAGE);
      return Exit.USAGE;
    } catch (IOException | CertificateException unreadable) {
      errors.println(unreadable.getMessage());
      return Exit.USAGE;
    }
  }

  private Exit verify(Arguments wanted)
      throws IOException, CertificateException, Arguments.UsageException {
    FileVerification verification =
        new FileVerification(
            StandAlone.validation(roots(wanted.trust().orElse(BESIDE)), wanted.online(), clock),
            clock);
    List<Answer> answers = new ArrayList<>();
    Exit exit = Exit.VALID;
    for (Path file : wanted.files()) {
      Answer answer = answer(verification, file);
      answers.add(answer);
      exit = exit.or(Exit.of(answer.verdict()));
    }
    if (wanted.json()) {
      out.println(new JsonReport(wanted.language()).of(answers));
    } else {
      HumanReport report = new HumanReport(wanted.language());
      answers.forEach(answer -> out.println(report.of(answer)));
    }
    return exit;
  }

  private static Answer answer(FileVerification verification, Path file)
      throws IOException, Arguments.UsageException {
    if (Files.size(file) > LARGEST) {
      throw new Arguments.UsageException(file + ": more than 10 MiB");
    }
    try {
      return new Answer(file, verification.verify(Files.readAllBytes(file)));
    } catch (DomainException unknown) {
      throw new Arguments.UsageException(file + ": neither XML nor PDF");
    }
  }

  private static List<X509Certificate> roots(Path pem)
      throws IOException, CertificateException, Arguments.UsageException {
    try (var in = Files.newInputStream(pem)) {
      List<X509Certificate> roots =
          CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
              .map(X509Certificate.class::cast)
              .toList();
      if (roots.isEmpty()) {
        throw new Arguments.UsageException(pem + ": no certificate in it");
      }
      return roots;
    }
  }
}
