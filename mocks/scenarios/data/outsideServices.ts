import type { OutsideService } from '../../cloud/outsideServices';
import type { SeededRandom } from '../../cloud/seededRandom';
import { DAY } from './durations';
import type { Names } from './names';

/** Places of the services below. */
export const OUTSIDE = {
  objectStorage: 0,
  open: 3,
  approving: 4,
  closed: 5,
  failed: 6,
};

/** What the operator of the cloud offers to everybody, and what other accounts have. */
export function buildOutsideServices(
  region: string,
  { application }: Names,
  random: SeededRandom,
): OutsideService[] {
  const operated = (product: string, type: OutsideService['type'], days: number) => ({
    id: random.uuid(`public service ${product}`),
    name: `com.t-systems.otc.${region}.${product}`,
    owner: 'OTC',
    type,
    isPublic: true,
    isCharged: type === 'interface',
    approvalEnabled: false,
    admitsThisAccount: true,
    status: 'available' as const,
    age: days * DAY,
  });
  const ofPartner = (place: number, different: Partial<OutsideService>): OutsideService => {
    const id = random.uuid(`partner service ${place}`);
    return {
      id,
      name: `${region}.${application(place)}.${id}`,
      owner: random.hexDigits(`partner ${place}`, 32),
      type: 'interface',
      isPublic: false,
      isCharged: true,
      approvalEnabled: false,
      admitsThisAccount: true,
      status: 'available',
      age: 300 * DAY,
      ...different,
    };
  };
  return [
    operated('obs', 'gateway', 1500),
    operated('dns', 'interface', 1200),
    operated('swr', 'interface', 700),
    ofPartner(15, {}),
    ofPartner(16, { approvalEnabled: true }),
    ofPartner(17, { approvalEnabled: true, admitsThisAccount: false }),
    ofPartner(18, { status: 'failed' }),
  ];
}
