import type {
  AgentCertificate,
  DeskAgent,
  SignedHash,
  SignRequest,
} from '@/features/signing/desk-agent/agent';
import { base64, parse, type Answer } from '@/features/signing/desk-agent/answers';
import { DeskAgentError } from '@/features/signing/desk-agent/desk-agent-error';
import { openLine, type OpenSocket } from '@/features/signing/desk-agent/line';

const CONNECT_MS = 3_000;
const PERSON_MS = 180_000;

/**
 * Hashes between two deliveries. The agent itself takes one at a time; more would only make a cut
 * line more expensive.
 */
const LARGEST_REQUEST = 20;

/** SHA-256 of “học bạ số: xem chứng thư số” in UTF-8: signing it says nothing about anything. */
const PROBE = '12GRdNudYVS/Wysj2ogLvPfebwTBoYjdetA0NBP2/fw=';

/**
 * The signing agent of Ban Cơ yếu Chính phủ, as far as web pages in use show it (docs/desk-agent.md
 * lists what is known and what is assumed): one connection for one hash, no way to read a
 * certificate without a signature, PKCS#1 v1.5 only. The agent asks for the PIN itself.
 */
class VgcaAgent implements DeskAgent {
  readonly name = 'VGCA Sign Service';
  readonly largestRequest = LARGEST_REQUEST;
  readonly asksPage = false;

  constructor(
    private readonly url: string,
    private readonly socket: OpenSocket,
  ) {}

  async certificates(): Promise<AgentCertificate[]> {
    const { CertBase64 } = await this.signOne(PROBE);
    return [{ subject: '', chain: [base64(CertBase64)] }];
  }

  async sign(request: SignRequest): Promise<SignedHash[]> {
    if (request.scheme !== 'RSA_PKCS1') throw new DeskAgentError('SCHEME_UNSUPPORTED');
    const signed: SignedHash[] = [];
    for (const { id, sha256 } of request.hashes) {
      try {
        const answer = await this.signOne(sha256);
        if (base64(answer.CertBase64) !== request.certificate) {
          throw new DeskAgentError('WRONG_TOKEN');
        }
        signed.push({ id, value: base64(answer.Signature) });
      } catch (failure) {
        // What is signed is not given away; the next request meets the same trouble first.
        if (signed.length > 0) return signed;
        throw failure;
      }
    }
    return signed;
  }

  close(): void {
    // Each connection ends with its answer.
  }

  private async signOne(sha256: string): Promise<Answer> {
    const line = await openLine(this.url, { socket: this.socket, timeoutMs: CONNECT_MS });
    try {
      const question = { HashAlg: 'SHA256', HashValue: sha256, Encode: 'RSA' };
      const answer = parse(await line.ask(JSON.stringify(question), PERSON_MS));
      if (answer.Status !== 0) throw new DeskAgentError('REFUSED');
      return answer;
    } finally {
      line.close();
    }
  }
}

/** The address is that of the operation, such as wss://127.0.0.1:8987/SignMsg. */
export async function connectVgcaAgent(url: string, socket: OpenSocket): Promise<DeskAgent> {
  const line = await openLine(url, { socket, timeoutMs: CONNECT_MS });
  line.close();
  return new VgcaAgent(url, socket);
}
