import { crc32, inflateRawSync } from 'node:zlib';

const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END = 0x06054b50;
const SHEET = 'xl/worksheets/sheet1.xml';
const STRINGS = 'xl/sharedStrings.xml';

type Parts = Map<string, Buffer>;

/** The parts of a zip package, by its central directory (APPNOTE 4.3.12). */
function unpack(file: Buffer): Parts {
  const parts: Parts = new Map();
  let at = file.readUInt32LE(file.length - 22 + 16);
  while (file.readUInt32LE(at) === CENTRAL) {
    const method = file.readUInt16LE(at + 10);
    const packed = file.readUInt32LE(at + 20);
    const nameLength = file.readUInt16LE(at + 28);
    const local = file.readUInt32LE(at + 42);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const content = file.subarray(start, start + packed);
    parts.set(name, method === 0 ? content : inflateRawSync(content));
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return parts;
}

function header(kind: number, name: Buffer, content: Buffer, offset: number): Buffer {
  const central = kind === CENTRAL;
  const head = Buffer.alloc(central ? 46 : 30);
  const sizes = central ? 16 : 14;
  head.writeUInt32LE(kind, 0);
  head.writeUInt16LE(20, central ? 6 : 4);
  head.writeUInt32LE(crc32(content), sizes);
  head.writeUInt32LE(content.length, sizes + 4);
  head.writeUInt32LE(content.length, sizes + 8);
  head.writeUInt16LE(name.length, sizes + 12);
  if (central) head.writeUInt32LE(offset, 42);
  return Buffer.concat([head, name]);
}

/** A zip package of parts that are stored as they are. */
function pack(parts: Parts): Buffer {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of parts) {
    const name = Buffer.from(path);
    const local = Buffer.concat([header(LOCAL, name, content, 0), content]);
    directory.push(header(CENTRAL, name, content, offset));
    body.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(22);
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...body, ...directory, end]);
}

/** A downloaded sheet in a teacher's hands: finds cells, types into them, saves. */
export class TypedSheet {
  readonly #parts: Parts;

  constructor(file: Buffer) {
    this.#parts = unpack(file);
  }

  text(path = SHEET): string {
    return this.#parts.get(path)?.toString('utf8') ?? '';
  }

  /** Where a text stands, such as C5. */
  find(text: string): string {
    const texts = [...this.text(STRINGS).matchAll(/<si>(.*?)<\/si>/gs)].map(([, inside]) =>
      (inside ?? '')
        .replace(/<[^>]*>/g, '')
        .replace(/&#x([0-9a-f]+);/gi, (_, digits: string) =>
          String.fromCodePoint(Number.parseInt(digits, 16)),
        ),
    );
    const found = new RegExp(`<c r="([A-Z]+\\d+)"[^>]*t="s"[^>]*><v>${texts.indexOf(text)}</v>`);
    const reference = found.exec(this.text())?.[1];
    if (!reference) throw new Error(`no cell says ${text}`);
    return reference;
  }

  /** The cell of a student in the column with a code. */
  cell(student: string, code: string): string {
    const row = this.find(student).replace(/\D/g, '');
    return this.find(code).replace(/\d/g, '') + row;
  }

  type(cell: string, value: string): void {
    const before = this.text();
    const after = before.replace(
      new RegExp(`<c r="${cell}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`, 's'),
      (_, style: string | undefined) =>
        `<c r="${cell}"${style ?? ''} t="inlineStr"><is><t>${value}</t></is></c>`,
    );
    if (after === before) throw new Error(`no cell ${cell}`);
    this.#parts.set(SHEET, Buffer.from(after));
  }

  file(): Buffer {
    return pack(this.#parts);
  }
}
