package vn.hocbaso.school;

import java.util.UUID;

/**
 * A member of staff as others see it.
 *
 * @param personalIdNumber CCCD, which the personal certificate carries
 * @param position as signed documents print it, such as Hiệu trưởng
 */
public record StaffProfile(
    UUID id, String staffCode, String fullName, String personalIdNumber, String position) {}
