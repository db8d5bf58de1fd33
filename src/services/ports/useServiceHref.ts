import { useRouter } from '@tanstack/react-router';

/** Answers the address of a service's page. */
export function useServiceHref(): (serviceId: string) => string {
  const router = useRouter();
  return (serviceId) =>
    router.history.createHref(
      router.buildLocation({ to: '/services/$serviceId', params: { serviceId } }).href,
    );
}
