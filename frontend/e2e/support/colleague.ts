import { expect } from '@playwright/test';
import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from '../../src/shared/api/schema.gen';
import { PASSWORD, PIN } from './people';
import { ADDRESS, setting } from './product';

type Act = components['schemas']['RecordAct'];
type Column = components['schemas']['GradeBook']['columns'][number];
type Record = components['schemas']['YearRecordSummary'];

interface Place {
  schoolId: string;
  classId: string;
}

async function accessToken(account: string): Promise<string> {
  const issuer = setting('quarkus.oidc.auth-server-url');
  const answer = await fetch(`${issuer}/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      client_id: 'hocba-tests',
      client_secret: 'demonstration-only-hocba-tests',
      username: account,
      password: PASSWORD,
    }),
  });
  expect(answer.status, account).toBe(200);
  return ((await answer.json()) as { access_token: string }).access_token;
}

async function given<T>(answer: Promise<{ data?: T; error?: unknown }>): Promise<T> {
  const { data, error } = await answer;
  if (data === undefined) throw new Error(JSON.stringify(error));
  return data;
}

function best({ kind }: Column): string {
  switch (kind) {
    case 'CHOICE':
      return 'T';
    case 'MARK':
      return '10';
    case 'COUNT':
      return '0';
    case 'TEXT':
      return 'Chăm ngoan, tiến bộ đều trong năm học.';
  }
}

/** Somebody of a school who does through the API, for one class, what a test needs done. */
export class Colleague {
  private constructor(
    private readonly api: Client<paths>,
    readonly place: Place,
    private readonly schoolYear: string,
  ) {}

  static async of(account: string, className: string): Promise<Colleague> {
    const api = createClient<paths>({
      baseUrl: ADDRESS,
      headers: { Authorization: `Bearer ${await accessToken(account)}` },
    });
    const { school, schoolYear } = await given(api.GET('/api/v1/session'));
    if (!school) throw new Error(`${account} is of no school`);
    const classes = await given(
      api.GET('/api/v1/schools/{schoolId}/classes', {
        params: { path: { schoolId: school.id }, query: { schoolYear } },
      }),
    );
    const found = classes.items.find(({ name }) => name === className);
    if (!found) throw new Error(`${account} sees no class ${className}`);
    return new Colleague(api, { schoolId: school.id, classId: found.id }, schoolYear);
  }

  async records(): Promise<Record[]> {
    const list = await given(
      this.api.GET('/api/v1/schools/{schoolId}/classes/{classId}/year-records', {
        params: { path: this.place },
      }),
    );
    return list.items;
  }

  /** The homeroom teacher of a primary class gives everybody the best, and closes the year. */
  async closePrimaryYear(): Promise<void> {
    const path = { ...this.place, period: 'CUOI_NAM' };
    const address = '/api/v1/schools/{schoolId}/classes/{classId}/grade-books/{period}';
    const { columns, students } = await given(this.api.GET(address, { params: { path } }));
    const changes = students.flatMap(({ id: studentId }) =>
      columns
        .filter(({ required }) => required)
        .map((column) => ({
          studentId,
          column: column.code,
          value: best(column),
          version: 0,
          source: null,
        })),
    );
    await given(this.api.PATCH(`${address}/cells`, { params: { path }, body: { changes } }));
    const { version } = await given(this.api.GET(address, { params: { path } }));
    await given(
      this.api.POST(`${address}/closing`, {
        params: { path, header: { 'If-Match': `"${String(version)}"` } },
      }),
    );
  }

  async createRecords(): Promise<void> {
    await given(
      this.api.POST('/api/v1/schools/{schoolId}/classes/{classId}/year-records', {
        params: { path: this.place },
      }),
    );
  }

  /** Signs or issues every record of the class that waits for this act. */
  async signRecords(action: Act): Promise<void> {
    const open = (await this.records()).filter(({ actions }) => actions.includes(action));
    await this.sign(action, open);
  }

  /** Signs what waits for a teacher of subjects. */
  async signSubjects(): Promise<void> {
    const { schoolId, classId } = this.place;
    const lines = await given(
      this.api.GET('/api/v1/schools/{schoolId}/subject-signing', {
        params: { path: { schoolId }, query: { schoolYear: this.schoolYear } },
      }),
    );
    const own = lines.items.filter((line) => line.classId === classId);
    await this.sign(
      'SIGN_AS_SUBJECT_TEACHER',
      own.flatMap(({ ready }) => ready),
    );
  }

  private async sign(action: Act, chosen: { id: string; version: number }[]): Promise<void> {
    expect(chosen, action).not.toEqual([]);
    const { schoolId } = this.place;
    const batches = '/api/v1/schools/{schoolId}/signing-batches';
    const { id: batchId } = await given(
      this.api.POST(batches, {
        params: { path: { schoolId } },
        body: {
          action,
          records: chosen.map(({ id, version }) => ({ id, version })),
          provider: 'keystore',
          certificateChain: null,
        },
      }),
    );
    const path = { schoolId, batchId };
    await given(
      this.api.POST(`${batches}/{batchId}/authorisation`, { params: { path }, body: { pin: PIN } }),
    );
    await expect
      .poll(
        async () =>
          (await given(this.api.GET(`${batches}/{batchId}`, { params: { path } }))).counts.done,
        { timeout: 60_000 },
      )
      .toBe(chosen.length);
  }
}
