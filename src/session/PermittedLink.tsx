import type { ReactNode } from 'react';
import { ActionButton } from '../ui/ActionButton';
import { LinkButton } from '../ui/links';
import { useLack } from './useLack';

interface PermittedLinkProps {
  to: '/services/new' | '/endpoints/new';
  /** What the page that it leads to is for, as a policy names it. */
  permission: string;
  variant: 'contained' | 'outlined';
  children: ReactNode;
}

/** Leads to a form, unless the cloud has refused this user what the form is for: then it stays, and says why. */
export function PermittedLink({ to, permission, variant, children }: PermittedLinkProps) {
  const lack = useLack(permission);
  return lack === undefined ? (
    <LinkButton variant={variant} to={to}>
      {children}
    </LinkButton>
  ) : (
    <ActionButton variant={variant} whyNot={lack}>
      {children}
    </ActionButton>
  );
}
