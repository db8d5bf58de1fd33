import { z } from 'zod';
import { cut } from './parsePortLines';
import { problem, readMapping, type PastedPart, type Reading } from './pastedMapping';

const port = z.union([z.number(), z.string()]);

// As in "Creating a VPC Endpoint Service", Table 4 (PortList); what else an item holds is of no use here.
const item = z.looseObject({
  client_port: port.nullish(),
  server_port: port.nullish(),
  protocol: z.string().nullish(),
});

const paste = z.union([
  z.array(z.unknown()),
  z.looseObject({ ports: z.array(z.unknown()) }).transform(({ ports }) => ports),
]);

/** Reads JSON as the API writes it: a list of mappings, or an object that holds one as `ports`. */
export function readJson(text: string): PastedPart[] {
  const whole = (reason: string): PastedPart[] => [
    { place: 'JSON', source: cut(text.trim()), ...problem(reason) },
  ];
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? ` (${cut(error.message)})` : '';
    return whole(
      `The text begins like JSON but cannot be read as such${detail}: check brackets, commas and quotation marks.`,
    );
  }
  const list = paste.safeParse(value);
  if (!list.success) {
    return whole(
      'There is no list of port mappings in it: paste a list, or an object that holds one as "ports".',
    );
  }
  return list.data.map((entry, index) => ({ place: `Item ${index + 1}`, ...readItem(entry) }));
}

function readItem(entry: unknown): { source: string } & Reading {
  const known = item.safeParse(entry);
  if (!known.success) {
    return {
      source: cut(sourceOf(entry)),
      ...problem(
        'That is no port mapping: write {"client_port": 80, "server_port": 8080, "protocol": "TCP"}.',
      ),
    };
  }
  const { client_port, server_port, protocol } = known.data;
  const source = cut(
    `client_port ${client_port ?? 'missing'}, server_port ${server_port ?? 'missing'}, protocol ${protocol ?? 'missing'}`,
  );
  return {
    source,
    ...readMapping(String(server_port ?? ''), String(client_port ?? ''), protocol ?? ''),
  };
}

function sourceOf(entry: unknown): string {
  return typeof entry === 'string' || typeof entry === 'number' ? String(entry) : '';
}
