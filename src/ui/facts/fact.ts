/** One thing that was answered, as it is shown. */
export type Fact = { label: string } & (
  | { kind: 'text'; text: string }
  /** What somebody has written. */
  | { kind: 'writing'; text: string }
  | { kind: 'id'; id: string }
  | { kind: 'time'; ms: number }
  | { kind: 'json'; value: unknown }
);

export interface FactGroup {
  title: string;
  facts: Fact[];
}
