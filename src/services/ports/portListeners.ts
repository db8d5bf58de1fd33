import { afterPause } from './afterPause';

type Listener = () => void;

/** Who wants to know of which row, and of the whole table. */
export class PortListeners {
  readonly #ofRow = new Map<string, Set<Listener>>();
  readonly #ofTable = new Set<Listener>();
  /** Rows that have changed since their listeners were last called. */
  readonly #untold = new Set<string>();
  readonly #later: (task: () => void) => void;

  /** `later` runs the last task it is given, when the typing pauses. */
  constructor(later: (task: () => void) => void = afterPause()) {
    this.#later = later;
  }

  addToRow(id: string, listener: Listener): () => void {
    const listeners = this.#ofRow.get(id) ?? new Set();
    this.#ofRow.set(id, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#ofRow.delete(id);
    };
  }

  addToTable(listener: Listener): () => void {
    this.#ofTable.add(listener);
    return () => {
      this.#ofTable.delete(listener);
    };
  }

  noteRow(id: string): void {
    this.#untold.add(id);
  }

  noteAllRows(): void {
    for (const id of this.#ofRow.keys()) this.#untold.add(id);
  }

  tell(): void {
    const ids = [...this.#untold];
    this.#untold.clear();
    for (const id of ids) this.#ofRow.get(id)?.forEach((listener) => listener());
    this.#ofTable.forEach((listener) => listener());
  }

  /** Words and hints come when the typing pauses: with every key they would cost a second painting. */
  tellLater(): void {
    this.#later(() => this.tell());
  }
}
