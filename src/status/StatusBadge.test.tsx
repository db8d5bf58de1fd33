import { createTheme, ThemeProvider } from '@mui/material/styles';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { StatusBadge, type Contact } from './StatusBadge';
import { StatusChip } from './StatusChip';

const theme = createTheme({ cssVariables: true });

function markupOf(element: React.ReactNode): string {
  return renderToStaticMarkup(<ThemeProvider theme={theme}>{element}</ThemeProvider>);
}

function textOf(markup: string): string {
  return markup.replaceAll(/<style.*?<\/style>/gs, '').replaceAll(/<[^>]*>/g, '');
}

describe('the badge', () => {
  it.each([
    ['creating', 'ok', 'Creating'],
    ['AVAILABLE', 'ok', 'Available'],
    ['Frozen', 'ok', 'Frozen'],
    ['<b>odd</b>', 'ok', '&lt;b&gt;odd&lt;/b&gt;'],
    ['creating', 'lost', 'Lost contact, last known: Creating'],
    ['deleting', 'offline', 'Offline, last known: Deleting'],
    [undefined, 'lost', 'Lost contact'],
    [undefined, 'ok', ''],
  ] as const)('says of %s with contact %s: %s', (status, contact: Contact, text) => {
    expect(textOf(markupOf(<StatusBadge status={status} contact={contact} />))).toBe(text);
  });

  it('is a live region of its name, busy only before the first answer', () => {
    const awaited = markupOf(<StatusBadge status={undefined} />);
    expect(awaited).toContain('role="status"');
    expect(awaited).toContain('aria-label="Service status"');
    expect(awaited).toContain('aria-busy="true"');
    expect(markupOf(<StatusBadge status="creating" />)).toContain('aria-busy="false"');
  });

  it('says nothing by itself in a table', () => {
    const chip = markupOf(<StatusChip status="failed" />);
    expect(textOf(chip)).toBe('Failed');
    expect(chip).not.toContain('role=');
  });
});
