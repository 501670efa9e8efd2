package vn.hocbaso.signing.xml;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSASN1Utils;
import eu.europa.esig.dss.spi.DSSUtils;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import vn.hocbaso.signing.SignaturePlacement.XmlSlot;
import vn.hocbaso.signing.trust.SigningCertificate;
import vn.hocbaso.signing.xml.SignatureText.Reference;

/**
 * A XAdES baseline signature of level B (ETSI EN 319 132-1) in the one layout that we write. All of
 * it follows from the arguments, so both steps, which may run in different processes, write the
 * same. It is the layout of the signature library, to the byte in what is signed: signatures that
 * were prepared by it are completed here.
 */
final class XadesText {

  private static final String XADES = " xmlns:xades=\"http://uri.etsi.org/01903/v1.3.2#\"";
  private static final String PROPERTIES_TYPE = "http://uri.etsi.org/01903#SignedProperties";

  private final XmlSlot slot;
  private final SigningCertificate signer;
  private final String id;
  private final String time;

  XadesText(XmlSlot slot, SigningCertificate signer, Instant time) {
    this.slot = slot;
    this.signer = signer;
    this.id = id(slot, signer.certificate(), time);
    this.time = DateTimeFormatter.ISO_INSTANT.format(time.truncatedTo(ChronoUnit.SECONDS));
  }

  /**
   * One person may sign several slots of a document at one instant, so where the library's
   * identifier knows certificate and time only, the slot is added.
   */
  private static String id(XmlSlot slot, X509Certificate certificate, Instant time) {
    String known =
        DSSUtils.getDeterministicId(Date.from(time), new CertificateToken(certificate).getDSSId());
    return slot.slotId() == null ? known : known + "-" + slot.slotId();
  }

  /** Identifier of the signature. */
  String id() {
    return id;
  }

  /** The bytes that the key signs. */
  byte[] toBeSigned(byte[] covered) {
    return SignatureText.utf8(signedInfo(covered, SignatureText.DS));
  }

  /**
   * The signature as it is put into its slot.
   *
   * @param covered canonical form of what is signed
   * @param certificates those that go into the file
   */
  String signature(byte[] covered, byte[] value, List<X509Certificate> certificates) {
    return "<ds:Signature"
        + SignatureText.DS
        + " Id=\""
        + id
        + "\">"
        + signedInfo(covered, "")
        + SignatureText.value(signer.scheme(), " Id=\"value-" + id + "\"", value)
        + SignatureText.keyInfo(certificates)
        + "<ds:Object><xades:QualifyingProperties"
        + XADES
        + " Target=\"#"
        + id
        + "\">"
        + signedProperties("", "")
        + "</xades:QualifyingProperties></ds:Object></ds:Signature>";
  }

  private String signedInfo(byte[] covered, String namespace) {
    return SignatureText.signedInfo(
        signer.scheme(),
        List.of(
            new Reference(
                " Id=\"" + referenceId() + "\" URI=\"#" + slot.referencedId() + "\"", covered),
            new Reference(
                " Type=\"" + PROPERTIES_TYPE + "\" URI=\"#xades-" + id + "\"",
                SignatureText.utf8(signedProperties(XADES, SignatureText.DS)))),
        namespace);
  }

  /** Two signatures may cover the same element; identifiers must differ all the same. */
  private String referenceId() {
    return "r-" + Objects.requireNonNullElse(slot.slotId(), slot.slotElement());
  }

  /**
   * The signed properties.
   *
   * @param xades declaration of the namespace, where nothing around declares it
   * @param ds the same
   */
  private String signedProperties(String xades, String ds) {
    CertificateToken certificate = new CertificateToken(signer.certificate());
    StringBuilder text = new StringBuilder(2048);
    text.append("<xades:SignedProperties").append(xades).append(" Id=\"xades-").append(id);
    text.append("\"><xades:SignedSignatureProperties><xades:SigningTime>").append(time);
    text.append("</xades:SigningTime><xades:SigningCertificateV2><xades:Cert><xades:CertDigest>");
    text.append("<ds:DigestMethod").append(ds).append(" Algorithm=\"").append(SignatureText.SHA512);
    text.append("\"></ds:DigestMethod><ds:DigestValue").append(ds).append('>');
    text.append(SignatureText.base64(SignatureText.digest("SHA-512", certificate.getEncoded())));
    text.append("</ds:DigestValue></xades:CertDigest><xades:IssuerSerialV2>");
    text.append(
        SignatureText.base64(
            DSSASN1Utils.getDEREncoded(DSSASN1Utils.getIssuerSerial(certificate))));
    text.append("</xades:IssuerSerialV2></xades:Cert></xades:SigningCertificateV2>");
    String role = slot.claimedRole();
    if (role != null) {
      text.append("<xades:SignerRoleV2><xades:ClaimedRoles><xades:ClaimedRole>");
      text.append(XmlCharacters.text(role));
      text.append("</xades:ClaimedRole></xades:ClaimedRoles></xades:SignerRoleV2>");
    }
    text.append("</xades:SignedSignatureProperties><xades:SignedDataObjectProperties>");
    text.append("<xades:DataObjectFormat ObjectReference=\"#").append(referenceId());
    text.append("\"><xades:MimeType>application/octet-stream</xades:MimeType>");
    text.append("</xades:DataObjectFormat></xades:SignedDataObjectProperties>");
    return text.append("</xades:SignedProperties>").toString();
  }
}
