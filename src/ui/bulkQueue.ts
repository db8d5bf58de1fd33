/** How far one of many items has come. What is `left-out` was not begun, as the run ended before its turn. */
export type ItemState<Result> =
  | { kind: 'waiting' }
  | { kind: 'under-way' }
  | { kind: 'done'; result: Result }
  | { kind: 'failed'; error: Error }
  | { kind: 'left-out' };

export type ItemStateKind = ItemState<unknown>['kind'];

export interface QueueEntry<Item, Result> {
  item: Item;
  state: ItemState<Result>;
}

/** Items in their order, each with what has become of it. */
export type BulkQueue<Item, Result> = readonly QueueEntry<Item, Result>[];

export function queueOf<Item, Result>(items: readonly Item[]): BulkQueue<Item, Result> {
  return items.map((item) => ({ item, state: { kind: 'waiting' } }));
}

/** Places of the items to begin now, so that at most `atOnce` are under way. */
export function placesToBegin(queue: BulkQueue<unknown, unknown>, atOnce: number): number[] {
  const room = Math.max(0, atOnce - countStates(queue)['under-way']);
  const waiting = queue.flatMap(({ state }, place) => (state.kind === 'waiting' ? [place] : []));
  return waiting.slice(0, room);
}

export function withState<Item, Result>(
  queue: BulkQueue<Item, Result>,
  place: number,
  state: ItemState<Result>,
): BulkQueue<Item, Result> {
  return queue.map((entry, each) => (each === place ? { ...entry, state } : entry));
}

/** Begins nothing more; what is under way comes to its end. */
export function leaveOutWaiting<Item, Result>(
  queue: BulkQueue<Item, Result>,
): BulkQueue<Item, Result> {
  return replaceStates(queue, 'waiting', { kind: 'left-out' });
}

/** Lets the failed ones, or those left out, wait for their turn again; nothing else is touched. */
export function queueAgain<Item, Result>(
  queue: BulkQueue<Item, Result>,
  which: 'failed' | 'left-out',
): BulkQueue<Item, Result> {
  return replaceStates(queue, which, { kind: 'waiting' });
}

function replaceStates<Item, Result>(
  queue: BulkQueue<Item, Result>,
  from: ItemStateKind,
  to: ItemState<Result>,
): BulkQueue<Item, Result> {
  return queue.map((entry) => (entry.state.kind === from ? { ...entry, state: to } : entry));
}

/** @param sizeOf how many things an item stands for; one, unless told */
export function countStates<Item>(
  queue: BulkQueue<Item, unknown>,
  sizeOf: (item: Item) => number = () => 1,
): Record<ItemStateKind, number> {
  const counts = { waiting: 0, 'under-way': 0, done: 0, failed: 0, 'left-out': 0 };
  for (const { item, state } of queue) counts[state.kind] += sizeOf(item);
  return counts;
}

/** Nothing is under way, and nothing will be by itself. */
export function isOver(queue: BulkQueue<unknown, unknown>): boolean {
  return queue.every(({ state }) => state.kind !== 'waiting' && state.kind !== 'under-way');
}
