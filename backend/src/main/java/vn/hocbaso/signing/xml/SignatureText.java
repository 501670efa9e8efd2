package vn.hocbaso.signing.xml;

import eu.europa.esig.dss.spi.DSSASN1Utils;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.XMLSignature;
import vn.hocbaso.signing.trust.SignatureScheme;

/** The parts that XML-DSig and XAdES share, in canonical form. */
final class SignatureText {

  static final String DS = " xmlns:ds=\"" + XMLSignature.XMLNS + "\"";
  static final String SHA512 = DigestMethod.SHA512;

  private SignatureText() {}

  /**
   * What a signature covers.
   *
   * @param attributes of the reference, with a blank before each
   */
  record Reference(String attributes, byte[] canonical) {}

  /**
   * Signed info; its canonical form is the same with the namespace declared in it.
   *
   * @param namespace {@link #DS} where it stands alone, nothing inside a signature
   */
  static String signedInfo(SignatureScheme scheme, List<Reference> references, String namespace) {
    StringBuilder text = new StringBuilder(2048);
    text.append("<ds:SignedInfo").append(namespace).append('>');
    algorithm(text, "CanonicalizationMethod", CanonicalizationMethod.EXCLUSIVE);
    algorithm(text, "SignatureMethod", scheme.dssAlgorithm().getUri());
    for (Reference reference : references) {
      text.append("<ds:Reference").append(reference.attributes()).append("><ds:Transforms>");
      algorithm(text, "Transform", CanonicalizationMethod.EXCLUSIVE);
      text.append("</ds:Transforms>");
      algorithm(text, "DigestMethod", DigestMethod.SHA256);
      text.append("<ds:DigestValue>")
          .append(base64(digest("SHA-256", reference.canonical())))
          .append("</ds:DigestValue></ds:Reference>");
    }
    return text.append("</ds:SignedInfo>").toString();
  }

  private static void algorithm(StringBuilder text, String element, String algorithm) {
    text.append("<ds:").append(element).append(" Algorithm=\"").append(algorithm);
    text.append("\"></ds:").append(element).append('>');
  }

  /**
   * The value of the signature.
   *
   * @param attributes of the element, with a blank before each
   * @param value as the key gave it
   */
  static String value(SignatureScheme scheme, String attributes, byte[] value) {
    byte[] plain =
        DSSASN1Utils.ensurePlainSignatureValue(
            scheme.dssAlgorithm().getEncryptionAlgorithm(), value);
    return "<ds:SignatureValue" + attributes + ">" + base64(plain) + "</ds:SignatureValue>";
  }

  /** The certificates. */
  static String keyInfo(List<X509Certificate> certificates) {
    StringBuilder text = new StringBuilder(4096).append("<ds:KeyInfo><ds:X509Data>");
    for (X509Certificate certificate : certificates) {
      text.append("<ds:X509Certificate>")
          .append(base64(encoded(certificate)))
          .append("</ds:X509Certificate>");
    }
    return text.append("</ds:X509Data></ds:KeyInfo>").toString();
  }

  static byte[] encoded(X509Certificate certificate) {
    try {
      return certificate.getEncoded();
    } catch (CertificateEncodingException broken) {
      throw new IllegalArgumentException(broken);
    }
  }

  static byte[] digest(String algorithm, byte[] content) {
    try {
      return MessageDigest.getInstance(algorithm).digest(content);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static String base64(byte[] content) {
    return Base64.getEncoder().encodeToString(content);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
