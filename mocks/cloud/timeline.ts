/** IDs by a time each, those of the same time by themselves. */
export class Timeline {
  readonly #ids: string[] = [];
  readonly #times = new Map<string, number>();

  /** The earliest first. */
  get ids(): readonly string[] {
    return this.#ids;
  }

  /** Places an ID, or moves it. */
  put(id: string, time: number): void {
    if (this.#times.get(id) === time) return;
    this.delete(id);
    this.#ids.splice(this.#placeOf(id, time), 0, id);
    this.#times.set(id, time);
  }

  delete(id: string): void {
    const time = this.#times.get(id);
    if (time === undefined) return;
    this.#ids.splice(this.#placeOf(id, time), 1);
    this.#times.delete(id);
  }

  /** Takes the earliest out, if its time has come. */
  takeDue(now: number): string | undefined {
    const id = this.#ids[0];
    if (id === undefined || this.#timeOf(id) > now) return undefined;
    this.#ids.shift();
    this.#times.delete(id);
    return id;
  }

  /** Where an ID stands among the others, or is to stand. */
  #placeOf(id: string, time: number): number {
    let [from, to] = [0, this.#ids.length];
    while (from < to) {
      const middle = Math.floor((from + to) / 2);
      const other = this.#ids[middle] ?? '';
      const difference = this.#timeOf(other) - time;
      if (difference < 0 || (difference === 0 && other < id)) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  #timeOf(id: string): number {
    return this.#times.get(id) ?? 0;
  }
}
