import { useNavigate } from '@tanstack/react-router';
import { useLack } from '../../session/useLack';
import { ActionButton } from '../../ui/ActionButton';
import { whyNoChange } from './whyNoChange';

interface ChangeButtonProps {
  serviceId: string;
  status: string | undefined;
}

/** Opens the page on which a service is changed. */
export function ChangeButton({ serviceId, status }: ChangeButtonProps) {
  const navigate = useNavigate();
  const lack = useLack('vpcep:epservices:update');
  return (
    <ActionButton
      variant="outlined"
      whyNot={lack ?? whyNoChange(status)}
      onClick={() =>
        void navigate({ to: '/services/$serviceId/change', params: { serviceId }, search: {} })
      }
    >
      Change
    </ActionButton>
  );
}
