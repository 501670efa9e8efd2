/**
 * Confirms, quickly and by itself, signatures of the closed form that this product writes and whose
 * evidence is complete and beyond doubt: strong algorithms, one path to an anchor that is in force
 * now and was then, a trusted timestamp, a good revocation answer for every certificate.
 *
 * <p>It only ever says yes. Whatever it does not confirm, be it forged, old, of another form or
 * merely unusual, is left to the signature library ({@code signing.validation}), which decides and
 * gives the reason. A fault here could therefore make a check slow, or accept; it can never refuse
 * a good signature. That it accepts nothing that the library refuses is tested with every forgery.
 */
@NullMarked
package vn.hocbaso.signing.confirmation;

import org.jspecify.annotations.NullMarked;
