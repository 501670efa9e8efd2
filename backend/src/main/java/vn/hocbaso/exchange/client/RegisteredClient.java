package vn.hocbaso.exchange.client;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A client of the sign-in service with the application that it belongs to. */
@Entity
@Table(name = "api_client")
class RegisteredClient {

  private static final String ACTIVE = "ACTIVE";

  @Id
  @Column(name = "client_id")
  private String clientId;

  @ManyToOne(optional = false)
  @JoinColumn(name = "application_id")
  private Application application;

  @Column(name = "state")
  private String state;

  @Column(name = "created_at")
  private Instant createdAt;

  protected RegisteredClient() {}

  RegisteredClient(String clientId, Application application, Instant createdAt) {
    this.clientId = clientId;
    this.application = application;
    this.state = ACTIVE;
    this.createdAt = createdAt;
  }

  Application application() {
    return application;
  }

  boolean isActive() {
    return state.equals(ACTIVE);
  }
}
