import type { Writable } from 'node:stream';

/**
 * Writes lines soon: those of requests that were answered in one turn of the event loop go out together, which costs
 * the system one call instead of many.
 */
export class LineOutput {
  readonly #stream: Writable;
  #waiting: string[] = [];

  constructor(stream: Writable) {
    this.#stream = stream;
    // Who reads may leave, as `| head` does. The cloud goes on, for those who ask it.
    stream.on('error', () => {});
  }

  write(line: string): void {
    if (this.#waiting.length === 0) setImmediate(() => this.flush());
    this.#waiting.push(line);
  }

  /** Writes what waits at once, as before the process ends. */
  flush(): void {
    if (this.#waiting.length === 0) return;
    this.#stream.write(`${this.#waiting.join('\n')}\n`);
    this.#waiting = [];
  }
}
