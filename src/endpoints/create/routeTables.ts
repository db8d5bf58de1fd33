import type { RouteTable } from '../../api/vpc';
import { isUuid } from '../../api/uuid';
import type { PickerOption } from '../../ui/picker/pickerOption';
import { entriesOf } from './entries';

/** The IDs in the text of the field, each once; none: the cloud takes the VPC's own table. */
export function routeTableIds(text: string): string[] {
  return [...new Set(entriesOf(text).map((id) => id.toLowerCase()))];
}

/** What is wrong with the route tables of a gateway ("Creating a VPC Endpoint", Table 2, routetables: IDs). */
export function routeTablesProblem(text: string): string | undefined {
  const wrong = entriesOf(text).find((entry) => !isUuid(entry));
  return wrong === undefined
    ? undefined
    : `“${wrong}” is no ID of a route table: write it like cd7fdf2b-d964-4a4a-a169-2af1112e7d02, or leave the field empty.`;
}

/** The route tables of a VPC, of which those that stand in the field are chosen already. */
export function routeTableOptions(tables: readonly RouteTable[], text: string): PickerOption[] {
  const chosen = routeTableIds(text);
  return tables.map((table) => ({
    id: table.id,
    label: table.name || table.id,
    address: table.id,
    ...(table.default && { state: 'Default' }),
    ...(chosen.includes(table.id.toLowerCase()) && { disabledReason: 'it is in the list below' }),
  }));
}

/** The names of the tables in the field, and the IDs that no table of the VPC has. */
export function recognised(
  tables: readonly RouteTable[],
  text: string,
): { names: string[]; unlisted: string[] } {
  const byId = new Map(tables.map(({ id, name }) => [id.toLowerCase(), name || id]));
  const ids = routeTableIds(text);
  return {
    names: ids.flatMap((id) => byId.get(id) ?? []),
    unlisted: ids.filter((id) => isUuid(id) && !byId.has(id)),
  };
}
