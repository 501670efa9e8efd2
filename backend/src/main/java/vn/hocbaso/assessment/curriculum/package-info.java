/**
 * What students of grades 6 to 12 study (chương trình giáo dục phổ thông 2018 and its counterpart
 * of continuing education) as data: subjects with their lessons per year, and the study plan of one
 * student with its electives and learning topics. How the subjects are assessed stands elsewhere.
 */
@NullMarked
package vn.hocbaso.assessment.curriculum;

import org.jspecify.annotations.NullMarked;
