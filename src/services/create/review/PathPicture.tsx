import { styled } from '@mui/material/styles';
import { ArrowIcon } from '../../../ui/icons';

const Path = styled('ol')(({ theme }) => ({
  display: 'flex',
  alignItems: 'stretch',
  flexWrap: 'wrap',
  gap: theme.spacing(1),
  listStyle: 'none',
  margin: 0,
  padding: 0,
  '& li': { display: 'flex', alignItems: 'center', gap: theme.spacing(1), minWidth: 0 },
}));

const Place = styled('div')(({ theme }) => ({
  minWidth: 132,
  maxWidth: 240,
  padding: theme.spacing(1, 1.5),
  border: `1px solid ${theme.vars.palette.divider}`,
  borderRadius: theme.shape.borderRadius,
  backgroundColor: theme.vars.palette.background.default,
  overflowWrap: 'anywhere',
  '& strong': {
    display: 'block',
    fontSize: theme.typography.caption.fontSize,
    color: theme.vars.palette.text.secondary,
  },
}));

export interface PathMapping {
  clientPort: string;
  serverPort: string;
  protocol: string;
}

/** Mappings named in the picture; the table has them all. */
const SHOWN = 2;

function portsInWords(mappings: readonly PathMapping[], side: 'clientPort' | 'serverPort'): string {
  const shown = mappings.slice(0, SHOWN).map((mapping) => `${mapping[side]}/${mapping.protocol}`);
  const more = mappings.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

interface PathPictureProps {
  serviceName: string;
  backendName: string;
  backendKind: string;
  mappings: readonly PathMapping[];
}

/** The way of a connection, from the one who calls to the one who answers. */
export function PathPicture({ serviceName, backendName, backendKind, mappings }: PathPictureProps) {
  const places = [
    { title: 'Consumer', text: 'in another VPC' },
    { title: 'VPC endpoint', text: `hears ${portsInWords(mappings, 'clientPort')}` },
    { title: 'Endpoint service', text: serviceName },
    { title: backendKind, text: `${backendName}, hears ${portsInWords(mappings, 'serverPort')}` },
  ];
  return (
    <Path aria-label="Path of a connection">
      {places.map(({ title, text }, index) => (
        <li key={title}>
          {index > 0 && <ArrowIcon aria-hidden color="action" />}
          <Place>
            <strong>{title}</strong>
            {text}
          </Place>
        </li>
      ))}
    </Path>
  );
}
