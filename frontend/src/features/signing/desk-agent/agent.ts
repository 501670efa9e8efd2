/** How a key signs a SHA-256; the names are the service's. */
export type Scheme = 'ECDSA' | 'RSA_PSS' | 'RSA_PKCS1';

export interface AgentCertificate {
  /** What the agent calls the holder; empty when it does not say. */
  subject: string;
  /** DER in base64, the holder's own first, then its issuers as far as the token has them. */
  chain: readonly [string, ...string[]];
}

export interface HashToSign {
  id: string;
  /** SHA-256 in base64. */
  sha256: string;
}

export interface SignedHash {
  id: string;
  /** Signature in base64; ECDSA as a DER sequence. */
  value: string;
}

export interface SignRequest {
  /** Names the approval: an agent asks its holder once for all requests of an order. */
  order: string;
  /** What the holder approves, in words. */
  description: string;
  /** How many signatures the whole order has; a request carries a part of them. */
  total: number;
  /** DER in base64; the agent signs with the key of this certificate or not at all. */
  certificate: string;
  scheme: Scheme;
  /** Only where {@link DeskAgent.asksPage} says so, and only in the first request of an order. */
  pin?: string;
  hashes: readonly HashToSign[];
}

/**
 * A program on the user's own computer that holds the way to a token. One adapter for each wire
 * format; all failures are a {@link DeskAgentError}.
 */
export interface DeskAgent {
  readonly name: string;
  /** Hashes in one request at most. */
  readonly largestRequest: number;
  /** The agent has no window of its own: the page asks for the PIN. */
  readonly asksPage: boolean;
  certificates(): Promise<AgentCertificate[]>;
  /** Signs all or some of the hashes; who is missing may be sent again. */
  sign(request: SignRequest): Promise<SignedHash[]>;
  close(): void;
}
