package vn.hocbaso.signing.xml;

import eu.europa.esig.dss.spi.DSSASN1Utils;
import eu.europa.esig.dss.xml.utils.DomUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import org.apache.xml.security.Init;
import org.apache.xml.security.algorithms.MessageDigestAlgorithm;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.apache.xml.security.keys.content.X509Data;
import org.apache.xml.security.signature.XMLSignature;
import org.apache.xml.security.transforms.Transforms;
import org.apache.xml.security.utils.Constants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.SignaturePlacement;
import vn.hocbaso.signing.SignaturePlacement.XmlSlot;
import vn.hocbaso.signing.format.PreparedSignature;
import vn.hocbaso.signing.format.SignatureFormat;
import vn.hocbaso.signing.trust.SigningCertificate;

/**
 * Plain XML-DSig in a slot of a document: one reference, and the certificates in the key
 * information. Neither the time nor the role of the signer is in it.
 */
@ApplicationScoped
class PlainXmlSigning implements SignatureFormat {

  static {
    Init.init();
  }

  @Override
  public boolean handles(SignaturePlacement placement) {
    return placement instanceof XmlSlot slot && slot.level() == SignatureLevel.XMLDSIG;
  }

  @Override
  public PreparedSignature prepare(
      byte[] content, SignaturePlacement placement, SigningCertificate signer, Instant time) {
    XmlSlot slot = (XmlSlot) placement;
    XmlSlots.require(content, slot);
    byte[] toBeSigned = bytes(build(XmlSlots.parse(content), slot, signer));
    return new PreparedSignature(content, slot, signer, time, toBeSigned);
  }

  @Override
  public byte[] complete(PreparedSignature prepared, byte[] value) {
    Document document = XmlSlots.parse(prepared.content());
    XMLSignature signature = build(document, (XmlSlot) prepared.placement(), prepared.signer());
    prepared.requireSame(bytes(signature));
    byte[] plain =
        DSSASN1Utils.ensurePlainSignatureValue(
            prepared.signer().scheme().dssAlgorithm().getEncryptionAlgorithm(), value);
    Element place =
        (Element)
            signature
                .getElement()
                .getElementsByTagNameNS(Constants.SignatureSpecNS, "SignatureValue")
                .item(0);
    place.setTextContent(Base64.getEncoder().encodeToString(plain));
    return DomUtils.serializeNode(document);
  }

  /** It has no place for a timestamp; an evidence record beside the file can protect it. */
  @Override
  public byte[] extend(byte[] content, SignaturePlacement placement) {
    throw XmlSlots.unsuitable(((XmlSlot) placement).slotElement());
  }

  private static XMLSignature build(Document document, XmlSlot slot, SigningCertificate signer) {
    Element place = XmlSlots.place(document, slot);
    Element covered = XmlElements.identified(document, slot.referencedId()).getFirst();
    covered.setIdAttribute("Id", true);
    try {
      XMLSignature signature =
          new XMLSignature(
              document,
              "",
              signer.scheme().dssAlgorithm().getUri(),
              Transforms.TRANSFORM_C14N_EXCL_OMIT_COMMENTS);
      signature.setId("s-" + Objects.requireNonNullElse(slot.slotId(), slot.slotElement()));
      place.appendChild(signature.getElement());
      Transforms transforms = new Transforms(document);
      transforms.addTransform(Transforms.TRANSFORM_C14N_EXCL_OMIT_COMMENTS);
      signature.addDocument(
          "#" + slot.referencedId(), transforms, MessageDigestAlgorithm.ALGO_ID_DIGEST_SHA256);
      signature.getSignedInfo().generateDigestValues();
      signature.getKeyInfo().add(certificates(document, signer));
      withoutBlanks(signature.getElement());
      return signature;
    } catch (XMLSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static X509Data certificates(Document document, SigningCertificate signer)
      throws XMLSecurityException {
    X509Data data = new X509Data(document);
    for (X509Certificate certificate : signer.chain()) {
      data.addCertificate(certificate);
    }
    return data;
  }

  /** The library writes line breaks between its elements; our files have none. */
  private static void withoutBlanks(Element element) {
    for (Node node = element.getFirstChild(); node != null; ) {
      Node next = node.getNextSibling();
      switch (node) {
        case Element child -> withoutBlanks(child);
        case Node text when text.getTextContent().isBlank() -> element.removeChild(text);
        default -> node.setTextContent(node.getTextContent().replaceAll("\\s", ""));
      }
      node = next;
    }
  }

  private static byte[] bytes(XMLSignature signature) {
    try {
      return signature.getSignedInfo().getCanonicalizedOctetStream();
    } catch (XMLSecurityException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
