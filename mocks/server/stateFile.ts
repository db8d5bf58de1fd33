import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import type { JournalEntry } from '../cloud/journal';
import { UsageError } from './flags';
import {
  linesUntilRewritten,
  readState,
  writeLine,
  writeState,
  type KeptProjects,
  type StateOwner,
} from './stateFormat';

/** The file as it is open for what is written next. */
interface OpenFile {
  descriptor: number;
  /** Up to where it is whole. */
  length: number;
  linesUntilRewritten: number;
}

/**
 * Keeps a cloud in a file: a snapshot, and a line for each write since. A write is in the file before it is answered, in
 * the hands of the system, so nothing that was answered is lost when the process is killed; it is not waited for the disk.
 */
export class StateFile {
  readonly path: string;
  readonly #owner: StateOwner;
  #open: OpenFile | undefined;

  constructor(path: string, owner: StateOwner) {
    this.path = existsSync(path) ? realpathSync(path) : path;
    this.#owner = owner;
  }

  /**
   * What the file has kept; undefined when there is nothing yet.
   * @throws {UsageError} for a file that is not of this cloud; it stays as it is
   */
  read(): KeptProjects | undefined {
    if (!existsSync(this.path)) return undefined;
    if (!statSync(this.path).isFile()) {
      // Writing it anew would put a file in the place of a device.
      throw new UsageError(`${this.path} is no file: name one with --state.`);
    }
    const descriptor = this.#trying(() => openSync(this.path, 'r'));
    try {
      return readState(linesOf(descriptor), this.path, this.#owner);
    } catch (error) {
      throw error instanceof UsageError ? error : this.#notKept(error);
    } finally {
      closeSync(descriptor);
    }
  }

  /**
   * Writes what the cloud is now in place of what the file held, and from then on every write.
   * @throws {UsageError} when that cannot be; then the file stays as it is
   */
  keep(kept: KeptProjects): void {
    const draft = `${this.path}.new`;
    const descriptor = this.#trying(() => openSync(draft, 'w'));
    this.#trying(() => {
      try {
        const length = writeAll(descriptor, writeState(this.#owner, kept));
        renameSync(draft, this.path);
        this.close();
        this.#open = { descriptor, length, linesUntilRewritten: linesUntilRewritten(kept) };
      } catch (error) {
        closeSync(descriptor);
        rmSync(draft, { force: true });
        throw error;
      }
    });
  }

  /** Whether so much was written since the last snapshot that another would make the file shorter. */
  get isLong(): boolean {
    return this.#open !== undefined && this.#open.linesUntilRewritten <= 0;
  }

  /** Goes on with the file as it is, when it cannot be written anew. */
  putOffRewriting(kept: KeptProjects): void {
    if (this.#open) this.#open.linesUntilRewritten = linesUntilRewritten(kept);
  }

  /** @throws when the write is not kept */
  append(entry: JournalEntry, project: string): void {
    if (!this.#open) throw new Error(`${this.path} is closed: nothing is kept.`);
    const { descriptor, length } = this.#open;
    if (fstatSync(descriptor).nlink === 0) {
      throw new Error(`${this.path} was replaced or deleted: nothing is kept.`);
    }
    // What the disk had no room for before is written over: at most a last line is left of it that is cut short.
    this.#open.length = writeAt(descriptor, length, writeLine(entry, project));
    this.#open.linesUntilRewritten -= 1;
  }

  close(): void {
    if (this.#open) closeSync(this.#open.descriptor);
    this.#open = undefined;
  }

  /** What the system does not allow is told in one line. */
  #trying<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw this.#notKept(error);
    }
  }

  #notKept(error: unknown): UsageError {
    const reason = error instanceof Error ? error.message.split(',')[0] : 'unknown';
    return new UsageError(
      `The state cannot be kept in ${this.path} (${reason}): name a file with --state that can be read and written.`,
    );
  }
}

/** Files are read and written in pieces of this size: a long one is never in memory as a whole. */
const PIECE_BYTES = 256 * 1024;

/** What stands between line breaks, and behind the last. */
function* linesOf(descriptor: number): Generator<string> {
  const piece = Buffer.alloc(PIECE_BYTES);
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for (let read = -1; read !== 0;) {
    read = readSync(descriptor, piece, 0, piece.length, null);
    const lines = `${rest}${decoder.write(piece.subarray(0, read))}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest + decoder.end();
}

/** @returns where the lines end */
function writeAll(descriptor: number, lines: Iterable<string>): number {
  let length = 0;
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < PIECE_BYTES) continue;
    length = writeAt(descriptor, length, piece);
    piece = '';
  }
  return writeAt(descriptor, length, piece);
}

/** @returns where the text ends */
function writeAt(descriptor: number, position: number, text: string): number {
  const bytes = Buffer.from(text);
  let written = 0;
  while (written < bytes.length) {
    written += writeSync(descriptor, bytes, written, bytes.length - written, position + written);
  }
  return position + written;
}
