import type {
  DeskAgent,
  HashToSign,
  Scheme,
  SignedHash,
} from '@/features/signing/desk-agent/agent';
import { DeskAgentError } from '@/features/signing/desk-agent/desk-agent-error';

/** What the service wants signed: the answer of `…/signing-order`. */
export interface DeskOrder {
  orderId: string;
  scheme: Scheme;
  certificate: string;
  hashes: readonly HashToSign[];
}

export interface DeskProgress {
  /** Signatures that the service has. */
  delivered: number;
  total: number;
}

export interface DeskTask {
  order: DeskOrder;
  /** What is signed, in words for the agent's window; names no student. */
  description: string;
  agent: DeskAgent;
  /** Finds the agent again after a cut line; without it a cut line ends the work. */
  reconnect?: () => Promise<DeskAgent>;
  /**
   * Asked only where the agent has no window of its own; undefined when the person gives up.
   * `triesLeft` tells that the last PIN was wrong.
   */
  askPin?: (again?: { triesLeft: number | undefined }) => Promise<string | undefined>;
  /** Takes signatures to the service; called with each chunk at once. */
  deliver: (values: SignedHash[]) => Promise<void>;
  onProgress?: (progress: DeskProgress) => void;
  /** Stops between two chunks. */
  signal?: AbortSignal;
}

/** A line that is cut so often without one signature between stays cut. */
const CUTS_IN_A_ROW = 3;

/** An agent that answers so often with nothing will not sign the rest. */
const EMPTY_IN_A_ROW = 2;

/**
 * Signs an order with the token at the desk. Each chunk is delivered before the next is signed: a
 * cut line, a pulled token, a closed page cost at most one chunk, and the next order of the batch
 * holds only what is missing. Fails with a {@link DeskAgentError}, or as `deliver` failed.
 */
export async function signAtDesk(task: DeskTask): Promise<DeskProgress> {
  const run = new Run(task);
  return run.toTheEnd();
}

class Run {
  private readonly missing: Map<string, HashToSign>;
  private agent: DeskAgent;
  private approved = false;
  private wrongPin: { triesLeft: number | undefined } | undefined;
  private cuts = 0;
  private empty = 0;

  constructor(private readonly task: DeskTask) {
    this.agent = task.agent;
    this.missing = new Map(task.order.hashes.map((hash) => [hash.id, hash]));
  }

  async toTheEnd(): Promise<DeskProgress> {
    while (this.missing.size > 0) {
      if (this.task.signal?.aborted) throw new DeskAgentError('ABANDONED');
      const signed = await this.signed();
      if (signed.length > 0) {
        await this.task.deliver(signed);
        signed.forEach(({ id }) => this.missing.delete(id));
        this.task.onProgress?.(this.progress());
      }
    }
    return this.progress();
  }

  private progress(): DeskProgress {
    const total = this.task.order.hashes.length;
    return { delivered: total - this.missing.size, total };
  }

  /** The next chunk's signatures; none after trouble that the next try may mend. */
  private async signed(): Promise<SignedHash[]> {
    try {
      const values = this.checked(await this.agent.sign(await this.request()));
      this.approved = true;
      this.cuts = 0;
      this.empty = values.length > 0 ? 0 : this.empty + 1;
      if (this.empty === EMPTY_IN_A_ROW) throw new DeskAgentError('UNSIGNED');
      return values;
    } catch (failure) {
      if (!(failure instanceof DeskAgentError)) throw failure;
      await this.mend(failure);
      return [];
    }
  }

  private async request() {
    const { orderId, certificate, scheme, hashes } = this.task.order;
    const request = {
      order: orderId,
      description: this.task.description,
      total: hashes.length,
      certificate,
      scheme,
      hashes: [...this.missing.values()].slice(0, this.agent.largestRequest),
    };
    if (!this.agent.asksPage || this.approved) return request;
    const pin = await this.task.askPin?.(this.wrongPin);
    if (pin === undefined) throw new DeskAgentError('ABANDONED');
    return { ...request, pin };
  }

  /** Only what was asked for is taken, each once. */
  private checked(values: SignedHash[]): SignedHash[] {
    const seen = new Set<string>();
    for (const { id } of values) {
      if (seen.has(id) || !this.missing.has(id)) throw new DeskAgentError('BROKEN');
      seen.add(id);
    }
    return values;
  }

  private async mend(failure: DeskAgentError): Promise<void> {
    const { reconnect } = this.task;
    if (failure.reason === 'PIN_WRONG' && this.agent.asksPage) {
      this.approved = false;
      this.wrongPin = { triesLeft: failure.triesLeft };
      return;
    }
    this.cuts += 1;
    if (failure.reason !== 'LINE_CUT' || !reconnect || this.cuts > CUTS_IN_A_ROW) throw failure;
    this.agent.close();
    // The agent at the other end may be a new one that knows of no approval.
    this.approved = false;
    this.wrongPin = undefined;
    this.agent = await reconnect();
  }
}
