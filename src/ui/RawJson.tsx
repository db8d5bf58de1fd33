import { styled } from '@mui/material/styles';
import { CopyButton } from './CopyButton';
import { Disclosure } from './Disclosure';
import { ScrollBox } from './ScrollBox';

const Code = styled('pre')(({ theme }) => ({
  margin: 0,
  padding: theme.spacing(1.5),
  fontFamily: 'ui-monospace, "SF Mono", Menlo, Consolas, monospace',
  fontSize: theme.typography.body2.fontSize,
}));

interface RawJsonProps {
  title: string;
  value: unknown;
}

/** A value as it travelled, behind a disclosure. */
export function RawJson({ title, value }: RawJsonProps) {
  const text = JSON.stringify(value, null, 2);
  return (
    <Disclosure title={title}>
      <ScrollBox label={title}>
        <Code>{text}</Code>
      </ScrollBox>
      <CopyButton text={text} label="Copy JSON" />
    </Disclosure>
  );
}
