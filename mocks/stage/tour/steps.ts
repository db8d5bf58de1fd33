import type { Hand } from './hand';
import { findByRole } from './roles';

export interface TourStep {
  title: string;
  /** What is said while it is done. */
  text: string;
  act: (hand: Hand) => Promise<void>;
}

const SERVICE = 'tour-demo';
/** An account that nobody has. */
const ACCOUNT = '70e27050e27050e27050e27050e27050';

/** The product in two minutes, by doing it; on the default scenario's sample data. */
export const TOUR_STEPS: readonly TourStep[] = [
  {
    title: 'The list',
    text: 'Every endpoint service of the project, each with a badge that stays live. Let us offer a new one.',
    act: async (hand) => {
      await hand.see('heading', 'Endpoint services');
      await hand.see('link', 'Create endpoint service');
    },
  },
  {
    title: 'The backend',
    text: 'The third VPC overlaps a network that the cloud reserves: said before anything is sent. The first one does not.',
    act: async (hand) => {
      await hand.click('link', 'Create endpoint service');
      await hand.open('VPC');
      await hand.see('option', /^vpc-legacy/);
      await hand.look();
      await hand.click('option', /^vpc-production/);
      await hand.open('Load balancer');
      await hand.click('option', /^lb-orders/);
    },
  },
  {
    title: 'The port mappings',
    text: 'Port 8443 belongs to another service on the same load balancer. The form names it, and offers a free one.',
    act: async (hand) => {
      await hand.click('button', 'Next');
      await hand.type('Service port, row 1', '8443');
      await hand.type('Terminal port, row 1', '1443');
      await hand.click('button', /^Use \d+ in row 1$/);
    },
  },
  {
    title: 'Access',
    text: 'A name, and who may connect: with approval, each consumer waits for a yes.',
    act: async (hand) => {
      await hand.click('button', 'Next');
      await hand.type('Service name', SERVICE);
    },
  },
  {
    title: 'Review and create',
    text: 'What will be sent, to the letter. It is sent once: even a lost answer does not make two services.',
    act: async (hand) => {
      await hand.click('button', 'Next');
      await hand.see('heading', 'Review');
      await hand.click('button', 'Create service');
    },
  },
  {
    title: 'The badge turns',
    text: 'Creating takes the cloud a minute or two; here its clock runs faster. The badge turns by itself, without a reload.',
    act: async (hand) => {
      await hand.see('status', 'Service status');
      await hand.see('status', 'Service status', { saying: /^Available$/ });
    },
  },
  {
    title: 'What the consumer needs',
    text: 'The way of a connection with its real names, and a card to hand over: name, ports, and what to do next.',
    act: async (hand) => {
      await hand.see('list', 'Path of a connection');
      await hand.look();
      await hand.see('heading', 'For the consumer');
      await hand.look();
    },
  },
  {
    title: 'The whitelist',
    text: 'Nobody else may connect yet. An account ID on the whitelist changes that, and the page says what it means.',
    act: async (hand) => {
      await hand.click('tab', 'Whitelist');
      await hand.click('button', 'Add accounts');
      await hand.type('Account IDs', ACCOUNT);
      await hand.click('button', 'Add', { within: await hand.find('dialog', 'Add accounts') });
      await hand.see('note', 'Exposure', { saying: /1 account/ });
    },
  },
  {
    title: 'Acting as the consumer',
    text: 'On the Stage other accounts play along: one of them requests an endpoint, and nobody else is needed for it.',
    act: async (hand) => {
      await hand.click('tab', 'Connections');
      if (!findByRole('complementary', 'Stage')) {
        hand.press({ key: 'D', code: 'KeyD', ctrlKey: true, shiftKey: true });
      }
      await hand.click('tab', 'Consumer');
      await hand.click('button', 'Request an endpoint');
      await hand.see('cell', 'Pending acceptance');
      await hand.click('button', 'Close the stage');
    },
  },
  {
    title: 'Accepting',
    text: 'The request waits in the Connections. One click accepts it: what the cloud then says is what is shown.',
    act: async (hand) => {
      await hand.click('button', /^Accept ./);
      await hand.see('cell', 'Accepted');
    },
  },
  {
    title: 'A change',
    text: 'Every change is shown before and after, and travels alone: nothing that somebody else changed is overwritten.',
    act: async (hand) => {
      await hand.click('button', 'Change');
      await hand.type('Description', 'Shown on the tour');
      await hand.see('table', 'Fields that change');
      await hand.click('button', 'Change service');
      await hand.see('heading', SERVICE);
    },
  },
  {
    title: 'Deleting',
    text: 'A service with connections cannot be deleted. The dialog names what is in the way, and rejects it from here.',
    act: async (hand) => {
      await hand.click('button', 'Delete');
      const dialog = await hand.find('dialog', 'Delete endpoint service');
      await hand.click('button', /^Reject ./, { within: dialog });
      await hand.type(/^Type delete/, 'delete', { within: dialog });
      await hand.click('button', 'Delete', { within: dialog });
      await hand.see('status', 'Service status', { saying: /^Deleted$/ });
    },
  },
];

/** Reading aloud takes about as long. */
const MS_PER_CHARACTER = 78;
const LEAST_MS = 5_000;

/** How long a step stays at least, so that its words can be read while it is watched. */
export function readingMs({ text }: TourStep): number {
  return Math.max(LEAST_MS, text.length * MS_PER_CHARACTER);
}
