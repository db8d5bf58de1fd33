import { createTheme, ThemeProvider } from '@mui/material/styles';
import { renderToStaticMarkup } from 'react-dom/server';
import { FormProvider, useForm } from 'react-hook-form';
import { describe, expect, it } from 'vitest';
import { TagRows } from './TagRows';

const theme = createTheme({ cssVariables: true });

function Tagged({ tags, keysOnly }: { tags: { key: string; value: string }[]; keysOnly: boolean }) {
  const form = useForm({ defaultValues: { tags } });
  return (
    <FormProvider {...form}>
      <TagRows path="tags" most={20} keysOnly={keysOnly} />
    </FormProvider>
  );
}

function wordsOf(tags: { key: string; value: string }[], keysOnly = false): string {
  return renderToStaticMarkup(
    <ThemeProvider theme={theme}>
      <Tagged tags={tags} keysOnly={keysOnly} />
    </ThemeProvider>,
  )
    .replaceAll(/<style.*?<\/style>/gs, '')
    .replaceAll(/<[^>]*>/g, ' ');
}

describe('the rows of tags', () => {
  const filled = [{ key: 'team', value: 'payments' }];

  it('say above the columns what each holds', () => {
    expect(wordsOf(filled)).toMatch(/Tag key\s+Tag value/);
    expect(wordsOf(filled, true)).toContain('Tag key');
    expect(wordsOf(filled, true)).not.toContain('Tag value');
  });

  it('say nothing above columns that are not there', () => {
    expect(wordsOf([])).not.toContain('Tag key');
  });
});
