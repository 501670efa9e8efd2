package vn.hocbaso.school;

import java.util.UUID;

/**
 * A school as others see it.
 *
 * @param code mã trường
 * @param provinceCode mã tỉnh
 * @param taxCode MST, which its organisation certificate carries
 */
public record SchoolProfile(
    UUID id,
    String code,
    String name,
    String address,
    String communeName,
    String provinceCode,
    String provinceName,
    String taxCode) {}
