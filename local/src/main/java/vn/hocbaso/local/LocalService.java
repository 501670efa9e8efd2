package vn.hocbaso.local;

import java.util.Map;

/** One running part of the local environment: the database, the sign-in server, the authority. */
public interface LocalService extends AutoCloseable {

  /** What the service has to know to use this part: names and values of its configuration. */
  Map<String, String> configuration();

  /** Environment variables that the service's process needs to use this part. */
  default Map<String, String> environment() {
    return Map.of();
  }

  /** Stops the part and every process of it; a second call does nothing. */
  @Override
  void close();
}
