package vn.hocbaso.platform.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Words that everybody sees as they are kept: no control characters besides line breaks and tabs,
 * nothing invisible, and nothing that turns the direction of writing.
 */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "[\\n\\r\\t\\u200c\\u200d[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]]*")
public @interface PlainText {

  /** Not used: the text of the refusal comes from the problem texts. */
  String message() default "";

  /** No groups are used. */
  Class<?>[] groups() default {};

  /** No payload is used. */
  Class<? extends Payload>[] payload() default {};
}
