package vn.hocbaso.access;

import java.util.UUID;

/**
 * Who is acting for the office of a province (Sở Giáo dục và Đào tạo): above its schools, in none.
 *
 * @param account sign-in name, the one that the trail remembers
 * @param provinceId names the chain of the office in the trail
 * @param provinceCode mã tỉnh, as its schools carry it
 * @param provinceName for people
 */
public record ProvinceOfficer(
    String account, String fullName, UUID provinceId, String provinceCode, String provinceName) {}
