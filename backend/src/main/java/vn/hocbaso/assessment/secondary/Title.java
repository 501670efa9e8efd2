package vn.hocbaso.assessment.secondary;

import vn.hocbaso.assessment.Label;

/**
 * A title of the year (danh hiệu).
 *
 * @param code the code that is stored and exchanged
 * @param name the title to show and to print
 */
public record Title(String code, Label name) {}
