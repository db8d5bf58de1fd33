import Skeleton from '@mui/material/Skeleton';
import { styled } from '@mui/material/styles';
import { ArrowIcon } from '../../ui/icons';

const Path = styled('ol')(({ theme }) => ({
  display: 'flex',
  alignItems: 'stretch',
  flexWrap: 'wrap',
  gap: theme.spacing(1),
  listStyle: 'none',
  margin: 0,
  padding: 0,
  '& li': { display: 'flex', alignItems: 'center', gap: theme.spacing(1), minWidth: 0 },
  [theme.breakpoints.down('sm')]: {
    flexDirection: 'column',
    '& li': { flexDirection: 'column', alignItems: 'stretch' },
    '& svg': { alignSelf: 'center', rotate: '90deg' },
  },
}));

const Place = styled('div')(({ theme }) => ({
  alignSelf: 'stretch',
  minWidth: 132,
  [theme.breakpoints.up('sm')]: { maxWidth: 260 },
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
  '& div + div': { fontSize: theme.typography.body2.fontSize },
}));

export interface PathMapping {
  clientPort: string;
  serverPort: string;
  protocol: string;
}

/** Mappings named in the picture; the table has them all. */
const SHOWN = 2;

function portsInWords(mappings: readonly PathMapping[], side: 'clientPort' | 'serverPort'): string {
  if (mappings.length === 0) return 'ports not told';
  const shown = mappings.slice(0, SHOWN).map((mapping) => `${mapping[side]}/${mapping.protocol}`);
  const more = mappings.length - shown.length;
  return `hears ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

interface PathPictureProps {
  serviceName: string;
  /** Undefined while it is awaited. */
  backendName: string | undefined;
  backendKind: string;
  /** The VPC that the backend lies in; undefined while it is awaited. */
  vpcName: string | undefined;
  mappings: readonly PathMapping[];
}

/** The way of a connection, from the one who calls to the one who answers. */
export function PathPicture({
  serviceName,
  backendName,
  backendKind,
  vpcName,
  mappings,
}: PathPictureProps) {
  const places = [
    { title: 'Consumer', name: 'in another VPC', lines: [] },
    { title: 'VPC endpoint', name: portsInWords(mappings, 'clientPort'), lines: [] },
    { title: 'Endpoint service', name: serviceName, lines: [] },
    {
      title: backendKind,
      name: backendName,
      lines: [
        portsInWords(mappings, 'serverPort'),
        vpcName === undefined ? undefined : `in ${vpcName}`,
      ],
    },
  ];
  return (
    <Path
      aria-label="Path of a connection"
      aria-busy={backendName === undefined || vpcName === undefined}
    >
      {places.map(({ title, name, lines }, index) => (
        <li key={title}>
          {index > 0 && <ArrowIcon aria-hidden color="action" />}
          <Place>
            <strong>{title}</strong>
            <Line text={name} />
            {lines.map((line, place) => (
              // Nothing but its place tells one from another.
              // oxlint-disable-next-line react/no-array-index-key
              <Line key={place} text={line} />
            ))}
          </Place>
        </li>
      ))}
    </Path>
  );
}

// Of the height of its text, so that nothing moves as that comes.
function Line({ text }: { text: string | undefined }) {
  return <div>{text ?? <Skeleton width="7em" />}</div>;
}
