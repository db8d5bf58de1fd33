import Alert from '@mui/material/Alert';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ServicePage } from '../../services/detail/ServicePage';
import { SUMMARY, tabNamed, TABS } from '../../services/detail/serviceTabs';
import { useSession } from '../../session/useSession';
import { addressReader } from '../../ui/addressReader';

const route = getRouteApi('/services/$serviceId');
const TAB_NAMES: readonly string[] = [SUMMARY, ...TABS].map(({ name }) => name);

export function ServiceRoute() {
  const { scope } = useSession();
  const { serviceId } = route.useParams();
  const { tab, ...view } = route.useSearch();
  const navigate = route.useNavigate();
  const name = tabNamed(tab)?.name;
  const { oneOf, problems } = addressReader();
  oneOf(tab, TAB_NAMES, 'tab');
  const [problem] = problems;
  // The address is put right at once; what was wrong with it stays told until the person has seen it, or goes on.
  const [told, setTold] = useState({ serviceId, problem });
  if (problem !== undefined && (told.problem !== problem || told.serviceId !== serviceId)) {
    setTold({ serviceId, problem });
  }
  return (
    <>
      {/* An address that names no tab of ours, or in another case, is put right. */}
      {tab !== name && <Navigate from={route.id} to="." search={{ ...view, tab: name }} replace />}
      {told.problem !== undefined && told.serviceId === serviceId && name === undefined && (
        <Alert
          severity="warning"
          onClose={() => setTold({ serviceId, problem: undefined })}
          sx={{ mb: 2 }}
        >
          {told.problem} The summary is shown instead.
        </Alert>
      )}
      <ServicePage
        key={serviceId}
        scope={scope}
        serviceId={serviceId}
        shown={{
          name,
          view,
          onTab: (next) => void navigate({ search: { tab: next }, resetScroll: false }),
          onView: (next) => void navigate({ search: { ...next, tab: name }, resetScroll: false }),
        }}
      />
    </>
  );
}
