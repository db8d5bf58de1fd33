import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { EDITIONS, type Edition } from '../../api/editions';
import type { Scope } from '../../api/scope';
import type { BackendValues } from './backendValues';
import { useBackendDescription } from './useBackendDescription';

interface SentIdsProps {
  scope: Scope;
  edition: Edition;
  value: BackendValues;
}

/** The IDs that the choice comes to, by the names of the request, and where each comes from. */
export function SentIds({ scope, edition, value }: SentIdsProps) {
  const { vpc, portId, portFrom, vipPortId, vipPortFrom } = useBackendDescription(scope, value);
  const isVip = value.serverType === 'VIP';
  const unnamed = value.entry === 'by-hand' ? 'typed by hand' : 'kept; no list names it';
  return (
    <Box
      component="section"
      aria-labelledby="backend-sent"
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, px: 1.75, py: 1.25 }}
    >
      <Typography id="backend-sent" variant="subtitle2" component="h3" sx={{ mb: 0.5 }}>
        What will be sent
      </Typography>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '6.5rem minmax(0, 1fr)' },
          columnGap: 2,
          rowGap: { xs: 0, sm: 0.5 },
        }}
      >
        <SentId name="vpc_id" id={vpc.id} from={vpc.name ? `VPC ${vpc.name}` : unnamed} />
        <SentId name="port_id" id={portId} from={portFrom ?? unnamed} />
        {isVip && EDITIONS[edition].sendsVipPortId && (
          <SentId name="vip_port_id" id={vipPortId ?? ''} from={vipPortFrom ?? unnamed} />
        )}
      </Box>
    </Box>
  );
}

function SentId({ name, id, from }: { name: string; id: string; from: string }) {
  return (
    <>
      <Typography
        component="dt"
        variant="caption"
        sx={{ fontFamily: 'monospace', color: 'text.secondary' }}
      >
        {name}
      </Typography>
      <Box component="dd" sx={{ m: 0, minHeight: { xs: '2.75rem', sm: '2.5rem' } }}>
        {id === '' ? (
          <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
            Nothing chosen yet
          </Typography>
        ) : (
          <>
            <Typography
              variant="caption"
              component="div"
              sx={{ fontFamily: 'monospace', overflowWrap: 'anywhere' }}
            >
              {id}
            </Typography>
            <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
              {from}
            </Typography>
          </>
        )}
      </Box>
    </>
  );
}
