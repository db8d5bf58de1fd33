import { z } from 'zod';
import { PROTOCOLS } from '../../api/editions';
import { placeRow, PortRows } from './portRows';
import { findingsOf, portRules, type PortFacts } from './portRules';

const portRow = z.object({
  id: z.string(),
  serverPort: z.string(),
  clientPort: z.string(),
  protocol: z.enum(PROTOCOLS),
});

/** The step "Port mappings" as a schema: each error of the rules stands at the cell that it is about. */
export function portsSchema(facts: PortFacts) {
  const rules = portRules(facts);
  return z.array(portRow).check((context) => {
    const placed = context.value.map((row, index) => placeRow(row, index + 1));
    const rows = new PortRows();
    for (const row of placed) rows.add(row);
    for (const [index, row] of placed.entries()) {
      for (const { severity, cell, text } of findingsOf(row, rows, rules)) {
        if (severity !== 'error') continue;
        context.issues.push({
          code: 'custom',
          input: row.row[cell],
          path: [index, cell],
          message: text,
        });
      }
    }
  });
}
