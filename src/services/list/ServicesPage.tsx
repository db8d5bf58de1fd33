import Button from '@mui/material/Button';
import Pagination from '@mui/material/Pagination';
import { styled } from '@mui/material/styles';
import type { Scope } from '../../api/scope';
import { useFinishedWhileHidden } from '../../status/useFinishedWhileHidden';
import { PageHeading } from '../../ui/PageHeading';
import { RefreshButton } from '../../ui/RefreshButton';
import { serviceTitle } from '../serviceName';
import { EmptyServices } from './EmptyServices';
import { ListNotice } from './ListNotice';
import { ServicesTable } from './ServicesTable';
import { ServicesTableSkeleton } from './ServicesTableSkeleton';
import { SERVICES_PER_PAGE, useWatchedServices } from './useWatchedServices';
import { LinkButton } from '../../ui/links';

const Header = styled('header')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: theme.spacing(1, 3),
}));

const Actions = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: theme.spacing(1),
}));

const Foot = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: theme.spacing(1, 3),
  marginBlockStart: theme.spacing(1.5),
}));

interface ServicesPageProps {
  scope: Scope;
  /** From 1. */
  page: number;
  onPage: (page: number) => void;
}

/** The project's endpoint services, newest first; all their badges live from one request. */
export function ServicesPage({ scope, page, onPage }: ServicesPageProps) {
  const { services, total, isPageBefore, polling } = useWatchedServices(scope, page);
  const finished = useFinishedWhileHidden(
    (services ?? []).map((service) => ({
      id: service.id,
      name: serviceTitle(service),
      status: service.status,
    })),
  );
  const pages = Math.ceil(total / SERVICES_PER_PAGE);
  const isBeyond = services?.length === 0 && total > 0;
  return (
    <>
      <title>
        {finished === undefined ? 'Endpoint services' : `${finished} · Endpoint services`}
      </title>
      <Header>
        <PageHeading>Endpoint services</PageHeading>
        <Actions>
          <RefreshButton
            updatedAt={polling.heardAt}
            busy={polling.asking}
            onRefresh={polling.askNow}
          />
          <LinkButton variant="contained" to="/services/new">
            Create endpoint service
          </LinkButton>
        </Actions>
      </Header>
      <ListNotice services={services} polling={polling} />
      {!services && <ServicesTableSkeleton failed={polling.error !== null} />}
      {services && services.length > 0 && <ServicesTable services={services} busy={isPageBefore} />}
      {services && total === 0 && <EmptyServices />}
      {isBeyond && (
        <p>
          There is no page {page}: the list has {pages === 1 ? 'one page' : `${pages} pages`}.{' '}
          <Button onClick={() => onPage(1)}>Go to the first page</Button>
        </p>
      )}
      {services && total > 0 && !isBeyond && (
        <Foot>
          <span>
            {isPageBefore ? 'Reading the page …' : rangeWords(page, services.length, total)}
          </span>
          {pages > 1 && (
            <Pagination
              count={pages}
              page={page}
              onChange={(_event, next) => onPage(next)}
              aria-label="Pages of endpoint services"
            />
          )}
        </Foot>
      )}
    </>
  );
}

const number = new Intl.NumberFormat('en-GB');

function rangeWords(page: number, rows: number, total: number): string {
  if (rows === total)
    return total === 1 ? '1 endpoint service' : `${number.format(total)} endpoint services`;
  const first = (page - 1) * SERVICES_PER_PAGE + 1;
  return `${number.format(first)} to ${number.format(first + rows - 1)} of ${number.format(total)} endpoint services`;
}
