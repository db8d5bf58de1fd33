import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import type { JournalEntry } from '../cloud/journal';
import { UsageError } from './flags';
import {
  linesUntilRewritten,
  readState,
  writeLine,
  writeSnapshot,
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
    const text = this.#trying(() => readFileSync(this.path, 'utf8'));
    return readState(text, this.path, this.#owner);
  }

  /**
   * Writes what the cloud is now in place of what the file held, and from then on every write.
   * @throws {UsageError} when that cannot be; then the file stays as it is
   */
  keep(kept: KeptProjects): void {
    const text = writeSnapshot(this.#owner, kept);
    const draft = `${this.path}.new`;
    const descriptor = this.#trying(() => openSync(draft, 'w'));
    this.#trying(() => {
      try {
        const length = writeAt(descriptor, 0, text);
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
      throw new UsageError(
        `The state cannot be kept in ${this.path} (${error instanceof Error ? error.message.split(',')[0] : 'unknown'}): name a file with --state that can be read and written.`,
      );
    }
  }
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
