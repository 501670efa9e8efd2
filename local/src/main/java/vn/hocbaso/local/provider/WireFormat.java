package vn.hocbaso.local.provider;

/** One of the services. */
interface WireFormat {

  /** First segment of its paths. */
  String root();

  /** Whether a path takes a form instead of JSON. */
  default boolean takesForm(String path) {
    return false;
  }

  /**
   * Answers.
   *
   * @throws Refusal when the real service would refuse
   */
  Reply answer(Call call);

  /** A refusal in the service's own words. */
  Reply refused(Refusal refusal);
}
