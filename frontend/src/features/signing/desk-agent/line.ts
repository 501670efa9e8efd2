import { DeskAgentError } from '@/features/signing/desk-agent/desk-agent-error';

/** As much of the browser's WebSocket as is used here. */
export type Socket = Pick<WebSocket, 'addEventListener' | 'close' | 'readyState' | 'send'>;
export type OpenSocket = (url: string, protocol?: string) => Socket;

export const browserSocket: OpenSocket = (url, protocol) =>
  protocol === undefined ? new WebSocket(url) : new WebSocket(url, protocol);

const OPEN = 1;

interface Waiting {
  answer: (text: string) => void;
  fail: (error: DeskAgentError) => void;
}

/**
 * An open line to an agent: one question at a time, each with its answer. After a question without
 * an answer the line is closed, so that a late answer is never taken for that of the next question.
 */
export class Line {
  private waiting: Waiting | undefined;

  constructor(private readonly socket: Socket) {
    socket.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const { waiting } = this;
      this.waiting = undefined;
      if (typeof data === 'string') waiting?.answer(data);
      else waiting?.fail(new DeskAgentError('BROKEN'));
    });
    socket.addEventListener('close', () => this.fail(new DeskAgentError('LINE_CUT')));
  }

  ask(question: string, timeoutMs: number): Promise<string> {
    if (this.socket.readyState !== OPEN) return Promise.reject(new DeskAgentError('LINE_CUT'));
    if (this.waiting) throw new Error('A question is already waiting for its answer');
    return new Promise<string>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.fail(new DeskAgentError('TIMED_OUT'));
        this.close();
      }, timeoutMs);
      const settle =
        <T>(how: (value: T) => void) =>
        (value: T) => {
          clearTimeout(timer);
          how(value);
        };
      this.waiting = { answer: settle(resolve), fail: settle(reject) };
      this.socket.send(question);
    });
  }

  close(): void {
    this.socket.close();
    this.fail(new DeskAgentError('LINE_CUT'));
  }

  private fail(error: DeskAgentError): void {
    const { waiting } = this;
    this.waiting = undefined;
    waiting?.fail(error);
  }
}

/** Fails with NOT_RUNNING when nobody listens there, or not to this page. */
export function openLine(
  url: string,
  options: { socket: OpenSocket; timeoutMs: number; protocol?: string },
): Promise<Line> {
  return new Promise<Line>((resolve, reject) => {
    let socket: Socket;
    try {
      socket = options.socket(url, options.protocol);
    } catch {
      // The browser refuses the address itself, such as ws:// from an https:// page.
      reject(new DeskAgentError('NOT_RUNNING'));
      return;
    }
    const timer = setTimeout(() => {
      reject(new DeskAgentError('NOT_RUNNING'));
      socket.close();
    }, options.timeoutMs);
    socket.addEventListener('open', () => {
      clearTimeout(timer);
      resolve(new Line(socket));
    });
    socket.addEventListener('close', () => {
      clearTimeout(timer);
      reject(new DeskAgentError('NOT_RUNNING'));
    });
  });
}
