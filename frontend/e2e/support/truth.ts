import { expect, type Browser, type Page } from '@playwright/test';
import { signIn } from './people';

interface Cell {
  value: string | null;
  version: number;
}

interface Book {
  columns: { code: string; group: string; kind: string }[];
  students: { id: string; fullName: string; cells: Record<string, Cell | undefined> }[];
}

/** One cell as a person finds it: which row and column of the first part of the book. */
export interface Spot {
  /** Row of the class, from 0. */
  student: number;
  column: string;
}

/** What the database holds, asked through the API by somebody who types nothing. */
export class Truth {
  private constructor(
    private readonly page: Page,
    private readonly address: string,
  ) {}

  static async of(browser: Browser, account: string, className: string): Promise<Truth> {
    const page = await (await browser.newContext()).newPage();
    await signIn(page, account);
    const ask = async <T>(path: string): Promise<T> =>
      (await (await page.request.get(path)).json()) as T;
    const session = await ask<{ school: { id: string }; schoolYear: string }>('/api/v1/session');
    const school = `/api/v1/schools/${session.school.id}`;
    const classes = await ask<{ items: { id: string; name: string }[] }>(
      `${school}/classes?schoolYear=${session.schoolYear}`,
    );
    const id = classes.items.find(({ name }) => name === className)?.id ?? '';
    return new Truth(page, `${school}/classes/${id}/grade-books/CUOI_NAM`);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  async book(): Promise<Book> {
    const answer = await this.page.request.get(this.address);
    expect(answer.status()).toBe(200);
    return (await answer.json()) as Book;
  }

  async value({ student, column }: Spot): Promise<string | null> {
    return (await this.book()).students[student]?.cells[column]?.value ?? null;
  }

  /** Everything that was ever written into the cell, the newest first. */
  async history({ student, column }: Spot): Promise<(string | null)[]> {
    const id = (await this.book()).students[student]?.id ?? '';
    const path = `${this.address}/students/${id}/cells/${column}/history`;
    const answer = await this.page.request.get(path);
    const { items } = (await answer.json()) as { items: { new: string | null }[] };
    return items.map((item) => item.new);
  }
}

/** A mark that the cell does not have yet, whatever an earlier run left in it. */
export function otherMark(present: string | null, step = 1): string {
  return String(((Number(present ?? 0) + step - 1) % 10) + 1);
}
