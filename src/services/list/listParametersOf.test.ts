import { describe, expect, it } from 'vitest';
import { listParametersOf } from './listParametersOf';
import { FIRST_VIEW } from './listView';

const ID = '4189d3c2-8882-4871-a3c2-d380272eed83';

// "Querying VPC Endpoint Services", Table 2.
describe('the parameters of the list', () => {
  it('are those of the newest first page when nothing is asked for', () => {
    expect(listParametersOf(FIRST_VIEW)).toEqual({
      limit: 50,
      offset: 0,
      sortKey: 'created_at',
      sortDir: 'desc',
    });
  });

  it('skip the rows of the pages before', () => {
    expect(listParametersOf({ ...FIRST_VIEW, page: 3, rows: 20 })).toMatchObject({
      limit: 20,
      offset: 40,
    });
  });

  it('look a whole ID up as one, in any case and with blanks around it', () => {
    const parameters = listParametersOf({ ...FIRST_VIEW, search: ` ${ID.toUpperCase()} ` });
    expect(parameters.id).toBe(ID);
    expect(parameters).not.toHaveProperty('name');
  });

  it.each(['orders', ID.slice(0, -1), `eu-de.orders.${ID}`])('look %s up as a name', (search) => {
    const parameters = listParametersOf({ ...FIRST_VIEW, search });
    expect(parameters.name).toBe(search);
    expect(parameters).not.toHaveProperty('id');
  });

  it('name the status, the sort key and the direction', () => {
    expect(
      listParametersOf({ ...FIRST_VIEW, status: 'failed', sort: 'updated', direction: 'asc' }),
    ).toMatchObject({ status: 'failed', sortKey: 'updated_at', sortDir: 'asc' });
  });
});
