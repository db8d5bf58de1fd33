export const COLUMNS = ['Name', 'Status', 'Backend type', 'Ports', 'Created'] as const;

export function ServicesTableHead() {
  return (
    <thead>
      <tr>
        {COLUMNS.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
  );
}
