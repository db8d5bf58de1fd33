import { styled } from '@mui/material/styles';
import { CopyButton } from './CopyButton';

const Row = styled('span')(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'flex-start',
  gap: theme.spacing(0.25),
  maxWidth: '100%',
}));

const Id = styled('code')(({ theme }) => ({
  fontFamily: 'ui-monospace, "SF Mono", Menlo, Consolas, monospace',
  fontSize: '0.92em',
  lineHeight: theme.typography.body2.lineHeight,
  overflowWrap: 'anywhere',
}));

/** An ID, or a name made of IDs, to be read and copied. */
export function CopyableId({ what, id }: { what: string; id: string }) {
  return (
    <Row>
      <Id>{id}</Id>
      <CopyButton text={id} label={`Copy ${what}`} iconOnly />
    </Row>
  );
}
