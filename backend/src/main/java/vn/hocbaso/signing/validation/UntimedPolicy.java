package vn.hocbaso.signing.validation;

import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.policy.EtsiValidationPolicy;
import eu.europa.esig.dss.policy.ValidationPolicyFacade;
import eu.europa.esig.dss.policy.jaxb.ConstraintsParameters;
import eu.europa.esig.dss.policy.jaxb.SignedAttributesConstraints;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.xml.sax.SAXException;
import vn.hocbaso.signing.trust.WithLibrary;

/**
 * The signature library's own policy without its demand for signed properties, a time among them,
 * which plain XML-DSig cannot hold. Everything else is asked as of any signature, revocation
 * answers above all.
 */
final class UntimedPolicy {

  private static final String LIBRARY_POLICY = "/policy/constraint.xml";

  private static final ValidationPolicy POLICY = WithLibrary.run(UntimedPolicy::load);

  private UntimedPolicy() {}

  static ValidationPolicy policy() {
    return POLICY;
  }

  private static ValidationPolicy load() {
    try (InputStream xml =
        Objects.requireNonNull(
            EtsiValidationPolicy.class.getResourceAsStream(LIBRARY_POLICY), LIBRARY_POLICY)) {
      ConstraintsParameters parameters = ValidationPolicyFacade.newFacade().unmarshall(xml);
      SignedAttributesConstraints signed =
          parameters.getSignatureConstraints().getSignedAttributes();
      signed.setSigningTime(null);
      signed.setMessageDigestOrSignedPropertiesPresent(null);
      return new EtsiValidationPolicy(parameters);
    } catch (IOException | JAXBException | XMLStreamException | SAXException broken) {
      throw new IllegalStateException("the signature library has no policy", broken);
    }
  }
}
