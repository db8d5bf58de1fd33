import { styled } from '@mui/material/styles';
import { Fragment } from 'react';
import { hasAppleKeys, printedKeys } from './keystroke';

const Row = styled('span')(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  gap: theme.spacing(0.5),
  color: theme.vars.palette.text.secondary,
  fontSize: theme.typography.caption.fontSize,
  fontWeight: 400,
  whiteSpace: 'nowrap',
}));

const Key = styled('kbd')(({ theme }) => ({
  minWidth: '1.5em',
  paddingInline: '0.4em',
  border: `1px solid ${theme.vars.palette.divider}`,
  borderBlockEndWidth: 2,
  borderRadius: 4,
  color: theme.vars.palette.text.primary,
  backgroundColor: theme.vars.palette.background.default,
  font: 'inherit',
  lineHeight: 1.5,
  textAlign: 'center',
}));

/** The keys of a shortcut, such as `Mod+K` or `g s`, as they are printed on this keyboard. */
export function Keys({ keys }: { keys: string }) {
  const isApple = hasAppleKeys();
  return (
    <Row>
      {keys.split(' ').map((stroke, index) => (
        <Fragment key={stroke}>
          {index > 0 && 'then'}
          {printedKeys(stroke, isApple).map((key) => (
            <Key key={key}>{key}</Key>
          ))}
        </Fragment>
      ))}
    </Row>
  );
}
