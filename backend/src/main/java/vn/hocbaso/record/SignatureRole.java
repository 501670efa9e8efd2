package vn.hocbaso.record;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** In which role a signature stands, and where in the XML (docs/record-format.md). */
enum SignatureRole {
  /** Giáo viên chủ nhiệm; signs what the record says. */
  HOMEROOM_TEACHER("GVCN", "thongtinhocba", RecordAct.SIGN_AS_HOMEROOM_TEACHER),
  /** Cán bộ quản lý; signs what the record says together with the signatures before. */
  MANAGER("CBQL", "data", RecordAct.SIGN_AS_MANAGER),
  /** Trường, bằng chứng thư số của tổ chức; gives the record its legal force. */
  SCHOOL("KY_PHAT_HANH", "data", RecordAct.ISSUE);

  private final String slot;
  private final String signedId;
  private final RecordAct act;

  SignatureRole(String slot, String signedId, RecordAct act) {
    this.slot = slot;
    this.signedId = signedId;
    this.act = act;
  }

  /** Name of the element that receives the signature. */
  String slot() {
    return slot;
  }

  /** Id of the element that the signature covers. */
  String signedId() {
    return signedId;
  }

  /** The act that puts the signature there. */
  RecordAct act() {
    return act;
  }

  /** Every Id that a signature of a record may cover. */
  static Set<String> signedIds() {
    return Arrays.stream(values()).map(SignatureRole::signedId).collect(Collectors.toSet());
  }

  static Optional<SignatureRole> ofAct(RecordAct act) {
    return Arrays.stream(values()).filter(role -> role.act == act).findFirst();
  }

  static Optional<SignatureRole> ofSlot(String slot) {
    return Arrays.stream(values()).filter(role -> role.slot.equals(slot)).findFirst();
  }
}
