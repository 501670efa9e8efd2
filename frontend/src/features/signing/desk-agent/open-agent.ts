import type {
  AgentCertificate,
  DeskAgent,
  SignedHash,
  SignRequest,
} from '@/features/signing/desk-agent/agent';
import {
  base64,
  list,
  parse,
  record,
  text,
  type Answer,
} from '@/features/signing/desk-agent/answers';
import { DeskAgentError, type DeskReason } from '@/features/signing/desk-agent/desk-agent-error';
import { openLine, type Line, type OpenSocket } from '@/features/signing/desk-agent/line';

/** Name of the format in the handshake: docs/desk-agent.md. */
export const OPEN_PROTOCOL = 'hocbaso.desk.v1';

const CONNECT_MS = 3_000;
const ANSWER_MS = 10_000;
/** A person has to read what is asked and to find her PIN. */
const PERSON_MS = 180_000;

const REASONS: Partial<Record<string, DeskReason>> = {
  REFUSED: 'REFUSED',
  PIN_REQUIRED: 'PIN_WRONG',
  PIN_WRONG: 'PIN_WRONG',
  PIN_BLOCKED: 'PIN_BLOCKED',
  TOKEN_MISSING: 'NO_TOKEN',
  CERTIFICATE_UNKNOWN: 'WRONG_TOKEN',
  SCHEME_UNSUPPORTED: 'SCHEME_UNSUPPORTED',
};

/** The format that is ours and open to everybody. */
class OpenAgent implements DeskAgent {
  private last = 1;

  constructor(
    private readonly line: Line,
    readonly name: string,
    readonly largestRequest: number,
    readonly asksPage: boolean,
  ) {}

  async certificates(): Promise<AgentCertificate[]> {
    const answer = await this.ask({ do: 'certificates' }, PERSON_MS);
    return list(answer.certificates).map((one) => {
      const { subject, chain } = record(one);
      const [own, ...issuers] = list(chain).map(base64);
      if (own === undefined) throw new DeskAgentError('BROKEN');
      return { subject: text(subject), chain: [own, ...issuers] };
    });
  }

  async sign(request: SignRequest): Promise<SignedHash[]> {
    const answer = await this.ask({ do: 'sign', ...request }, PERSON_MS);
    return list(answer.values).map((one) => {
      const { id, value } = record(one);
      return { id: text(id), value: base64(value) };
    });
  }

  close(): void {
    this.line.close();
  }

  private ask(question: object, timeoutMs: number): Promise<Answer> {
    this.last += 1;
    return ask(this.line, { id: this.last, ...question }, timeoutMs);
  }
}

async function ask(line: Line, question: { id: number }, timeoutMs: number): Promise<Answer> {
  const answer = parse(await line.ask(JSON.stringify(question), timeoutMs));
  if (answer.id !== question.id) throw new DeskAgentError('BROKEN');
  if (answer.error !== undefined) {
    const left = answer.triesLeft;
    throw new DeskAgentError(
      REASONS[text(answer.error)] ?? 'BROKEN',
      typeof left === 'number' ? left : undefined,
    );
  }
  return answer;
}

export async function connectOpenAgent(url: string, socket: OpenSocket): Promise<DeskAgent> {
  const line = await openLine(url, { socket, timeoutMs: CONNECT_MS, protocol: OPEN_PROTOCOL });
  try {
    const hello = await ask(line, { id: 1, ...{ do: 'hello' } }, ANSWER_MS);
    const most = hello.largestRequest;
    if (typeof most !== 'number' || !Number.isInteger(most) || most < 1) {
      throw new DeskAgentError('BROKEN');
    }
    return new OpenAgent(line, text(hello.agent), most, hello.pin === 'PAGE');
  } catch (failure) {
    line.close();
    throw failure;
  }
}
