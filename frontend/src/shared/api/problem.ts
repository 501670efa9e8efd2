import type { components } from '@/shared/api/schema.gen';

type Problem = components['schemas']['Problem'];
export type Violation = components['schemas']['Violation'];

/** What the service says when it refuses (RFC 9457). Texts are already in the reader's language. */
export type ProblemBody = Pick<Problem, 'status' | 'code'> & Partial<Problem>;

export class ApiProblem extends Error {
  readonly body: ProblemBody;

  constructor(body: ProblemBody) {
    super(body.title ?? body.code);
    this.name = 'ApiProblem';
    this.body = body;
  }

  get status(): number {
    return this.body.status;
  }

  get code(): string {
    return this.body.code;
  }
}

/** The request did not reach the service, or no answer came back: nothing is known to be saved. */
export class NetworkProblem extends Error {
  constructor(cause: unknown) {
    super('network', { cause });
    this.name = 'NetworkProblem';
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Proxies answer with HTML or nothing at all: whatever came back becomes a problem with a code. */
export function toProblem(status: number, body: unknown): ApiProblem {
  if (!isRecord(body) || typeof body.code !== 'string') {
    return new ApiProblem({ status, code: `HTTP_${status}` });
  }
  return new ApiProblem({ ...body, status, code: body.code });
}

/** Somebody was quicker: the state that the act was decided on is gone and must be read again. */
export function wasOvertaken(error: unknown): boolean {
  return hasStatus(error, 409, 412);
}

export function hasStatus(error: unknown, ...statuses: number[]): boolean {
  return error instanceof ApiProblem && statuses.includes(error.status);
}
